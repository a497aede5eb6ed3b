import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Paper } from '../activities/paper.pdf.js';
import type { Download } from '../record/download.js';
import { OwnRecords } from '../record/own-record.service.js';
import { TenantExport } from '../record/tenant-export.queries.js';
import { copyLines } from './domain/copy-lines.js';

const WORDS = {
  fr: {
    title: (name: string) => `Copie des données de ${name}`,
    made: (day: string) =>
      `Faite le ${day}. Les notes que votre référent garde pour lui n’y sont pas : demandez-les à l’association.`,
    sheltered: 'Ce qui dirait où vous êtes n’y est pas : votre référent vous le remet en main propre.',
    file: 'mes-donnees.pdf',
    page: (page: number, of: number) => `Page ${page} sur ${of}`,
  },
  en: {
    title: (name: string) => `Copy of the data of ${name}`,
    made: (day: string) =>
      `Made on ${day}. Notes that your case worker keeps are not in it: ask the association for them.`,
    sheltered: 'What would tell where you are is not in it: your case worker hands it to you.',
    file: 'my-data.pdf',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
  },
} as const;

/** The copy of one's own data as something to be read. */
@Injectable()
export class OwnCopy {
  constructor(
    private readonly clock: Clock,
    private readonly own: OwnRecords,
    private readonly exports: TenantExport,
  ) {}

  async of(token: string): Promise<Download> {
    const { tenant } = await this.own.holder(token);
    const locale = tenant.locale === 'en' ? 'en' : 'fr';
    const words = WORDS[locale];
    const now = this.clock.now();
    const paper = new Paper(words.title(`${tenant.givenName} ${tenant.familyName}`), locale, now);
    const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(now);
    paper.line(words.made(made), { soft: true });
    if (tenant.sheltered) paper.line(words.sheltered, { soft: true });
    for (const { title, rows } of copyLines(await this.exports.of(tenant.id, false), locale)) {
      paper.heading(title);
      for (const row of rows) {
        for (const line of row) paper.line(line);
        paper.space(6);
      }
    }
    return { filename: words.file, mediaType: 'application/pdf', bytes: await paper.finish(words.page) };
  }
}
