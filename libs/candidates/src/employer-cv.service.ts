import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, dayOf, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Aliases, NOBODY } from './aliases.service.js';
import { CandidateEntity } from './candidates.entities.js';
import { CardSources } from './card-sources.queries.js';
import { namedCv, redactedCv, withoutPlaces } from './domain/employer-cv.js';
import { type Locale, namedSheet, redactedSheet } from './employer-cv.messages.js';
import { isOrigin } from './origins.js';
import { ReleasedIdentities } from './released-identities.service.js';
import { sheetPdf } from './sheet.pdf.js';
import { bothForms, trades } from './trades.js';

export interface PdfFile {
  filename: string;
  bytes: Buffer;
}

const book = { ...trades, bothForms, isOrigin };

/** The CV as employers get it: a clean page made from the confirmed fields, never the document that was uploaded. */
@Injectable()
export class EmployerCvs {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
    private readonly aliases: Aliases,
    private readonly sources: CardSources,
    private readonly identities: ReleasedIdentities,
  ) {}

  /**
   * Redacted while the employer knows a pseudonym; with name, contact, employers and dates while a release lasts. Consents are looked at now,
   * not as the card last knew them. Every reading is in the audit trail.
   */
  async forEmployer(aliasId: string, actor: Actor, language: Locale | undefined): Promise<PdfFile> {
    const employerId = actor.organisationId;
    const candidateId = await this.aliases.resolve(employerId, aliasId);
    const candidate = await this.db.repo(CandidateEntity).findOneBy({ id: candidateId });
    const tenantId = candidate?.tenantId ?? NOBODY;
    const cv = await this.sources.cv(tenantId);
    const released = await this.identities.find(candidateId, employerId);
    if (!cv || (!cv.listed && !released)) throw notFound('candidate');
    const alias = (await this.aliases.of(employerId, [candidateId])).get(candidateId);
    const locale = language ?? (await this.localeOf(actor));
    const source = { ...cv.source, cv: cv.fields };
    const named = cv.sheltered ? namedCv(withoutPlaces(source), book, source.person.places) : namedCv(source, book);
    const sheet = released
      ? namedSheet(named, { ...released, untilDay: dayOf(released.until) }, locale)
      : redactedSheet(redactedCv(source, book), alias?.pseudonym ?? null, locale);
    const bytes = await sheetPdf(sheet, this.clock.now());
    await this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action: released ? 'cv.read_released' : 'cv.read_redacted',
      subject: { kind: 'candidate', id: candidateId },
      tenantId,
      details: { employerId },
    });
    return { filename: `cv-${(alias?.pseudonym ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-')}.pdf`, bytes };
  }

  /** What an employer would get, for who follows the tenant; also before the tenant agrees, so that they can be shown what it would be. */
  async preview(tenantId: string, actor: Actor, language: Locale | undefined): Promise<PdfFile> {
    await this.access.require(actor, tenantId, 'cv');
    const cv = await this.sources.cv(tenantId);
    if (!cv) throw notFound('CV');
    const locale = language ?? (await this.localeOf(actor));
    const sheet = redactedSheet(redactedCv({ ...cv.source, cv: cv.fields }, book), null, locale);
    return { filename: 'cv-apercu.pdf', bytes: await sheetPdf(sheet, this.clock.now()) };
  }

  private async localeOf(actor: Actor): Promise<Locale> {
    const user = await this.db.one<{ locale: Locale }>('SELECT locale FROM users WHERE id = $1', [actor.userId]);
    return user?.locale ?? 'fr';
  }
}
