import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Audit } from '#audit';
import { Config } from '#config';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock } from '#kernel';
import { slotTimes } from '../domain/steps.js';
import type { RallyEntity } from '../rally.entities.js';
import { RallyAccess } from '../rally-access.js';
import type { Print } from './hall.requests.js';
import { COLORS, MARGIN, MM, Paper } from './prints.pdf.js';
import { PRINT_WORDS, type PrintWords } from './prints.words.js';

type Language = 'fr' | 'en';
interface Person {
  id: string;
  name: string;
  given: string;
  badge: number;
  code: string;
}
interface Line {
  tenantId: string;
  employerId: string;
  employer: string;
  pseudonym: string | null;
  badge: number;
  slot: number;
  table: number;
}
interface Facts {
  rally: RallyEntity;
  language: Language;
  words: PrintWords;
  people: Person[];
  employers: { id: string; name: string; tables: number }[];
  lines: Line[];
}

/**
 * What is printed for the day. On paper stands only what its reader may know and the hall may see: no telephone, no address of a person, no
 * landlord; to an employer pseudonym and badge.
 */
@Injectable()
export class Prints {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly access: RallyAccess,
    private readonly audit: Audit,
  ) {}

  async make(
    rallyId: string,
    print: Print,
    language: Language,
    actor: Actor,
  ): Promise<{ filename: string; bytes: Buffer }> {
    const facts = await this.facts(await this.access.require(actor, rallyId), language);
    await this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action: 'rally.print',
      subject: { kind: 'rally', id: rallyId },
      details: { print, people: facts.people.length },
    });
    const makers = {
      badges: () => this.badges(facts),
      agendas: () => this.agendas(facts),
      entrance: () => this.entrance(facts),
      employers: () => this.employerSheets(facts),
      tables: () => this.tableSigns(facts),
    };
    return { filename: `${print}-${facts.rally.heldOn}.pdf`, bytes: await makers[print]() };
  }

  /** Four badges of A6 on a sheet, to be cut along the lines. */
  private badges({ rally, people, language, words }: Facts): Promise<Buffer> {
    const paper = new Paper(`${words.badge} – ${rally.name}`, language, this.clock.now());
    const [width, height] = [105 * MM, 148.5 * MM];
    for (const [index, person] of people.entries()) {
      if (index % 4 === 0) paper.pdf.addPage({ size: 'A4', margin: 0 });
      const [x, y] = [(index % 2) * width, Math.floor((index % 4) / 2) * height];
      const room = width - 16 * MM;
      paper.frame(x, y, width, height);
      const put = (text: string, down: number, look: Omit<Parameters<Paper['put']>[3], 'width' | 'align'>) =>
        paper.put(text, x + 8 * MM, y + down * MM, { ...look, width: room, align: 'center' });
      put(rally.name, 9, { size: 13, bold: true, color: COLORS.ACCENT, lines: 2 });
      put(dayOf(rally, language), 21, { size: 11, color: COLORS.SOFT });
      // A first name is enough to be greeted by; the number is what the board in the hall shows.
      put(person.given, 31, { size: paper.fitted(person.given, room, 34, 14), bold: true });
      put(`${words.number} ${person.badge}`, 49, { size: 44, bold: true, color: COLORS.ACCENT });
      paper.qr(this.url(person.code), x + width / 2 - 24 * MM, y + 72 * MM, 48 * MM);
      put(spaced(person.code), 123, { size: 14, bold: true });
      put(words.showAtEntrance, 131, { size: 10, color: COLORS.SOFT });
    }
    if (!people.length) paper.pdf.addPage();
    return paper.finish(() => '');
  }

  /** One page a candidate: where to be when, in large type. */
  private agendas({ rally, people, lines, language, words }: Facts): Promise<Buffer> {
    const paper = new Paper(`${words.agenda} – ${rally.name}`, language, this.clock.now());
    for (const person of people) {
      const { pdf } = paper;
      pdf.addPage();
      const room = pdf.page.width - 2 * MARGIN;
      paper.put(person.given, MARGIN, MARGIN, { size: 26, bold: true, color: COLORS.ACCENT, width: room - 45 * MM });
      paper.put(rally.name, MARGIN, MARGIN + 38, { size: 14, bold: true, width: room - 45 * MM, lines: 2 });
      paper.put(dayOf(rally, language), MARGIN, MARGIN + 74, { size: 12, width: room - 45 * MM });
      paper.put(`${rally.venue}, ${rally.address}`, MARGIN, MARGIN + 92, { size: 12, width: room - 45 * MM, lines: 2 });
      paper.put(`${words.badge} ${words.number} ${person.badge}`, MARGIN, MARGIN + 128, { size: 16, bold: true });
      paper.qr(this.url(person.code), pdf.page.width - MARGIN - 38 * MM, MARGIN, 38 * MM);
      paper.put(words.agenda, MARGIN, MARGIN + 165, { size: 18, bold: true, color: COLORS.ACCENT });
      const own = lines.filter(({ tenantId }) => tenantId === person.id);
      if (!own.length) paper.put(words.noMeeting, MARGIN, MARGIN + 195, { size: 14, width: room, lines: 2 });
      for (const [index, { slot, employer, table }] of own.entries()) {
        const y = MARGIN + 198 + index * 44;
        paper.put(timeOf(rally, slot, language), MARGIN, y, { size: 20, bold: true, color: COLORS.ACCENT });
        paper.put(employer, MARGIN + 95, y, { size: 16, bold: true, width: room - 95 });
        paper.put(words.table(table), MARGIN + 95, y + 20, { size: 13, color: COLORS.SOFT, width: room - 95 });
      }
    }
    if (!people.length) paper.pdf.addPage();
    return paper.finish(() => '');
  }

  private entrance({ rally, people, lines, language, words }: Facts): Promise<Buffer> {
    const paper = new Paper(`${words.entrance} – ${rally.name}`, language, this.clock.now());
    const first = (id: string) => lines.find(({ tenantId }) => tenantId === id);
    const rows = people.map(({ id, name, badge }) => {
      const meeting = first(id);
      const where = meeting
        ? `${timeOf(rally, meeting.slot, language)} ${meeting.employer}, ${words.table(meeting.table).toLowerCase()}`
        : '–';
      return [`${badge}`, name, where, ''];
    });
    const columns = [
      { header: words.number, width: 10 },
      { header: words.name, width: 45 },
      { header: words.firstMeeting, width: 60 },
      { header: words.signature, width: 45 },
    ];
    paper.table(words.entrance, `${rally.name} – ${dayOf(rally, language)} – ${rally.venue}`, columns, rows, 28);
    return paper.finish((page, of) => `${words.page(page, of)} – ${words.keepSafe}`);
  }

  /** A sheet for each employer: its own meetings, under the names by which it knows the candidates. */
  private employerSheets({ rally, employers, lines, language, words }: Facts): Promise<Buffer> {
    const paper = new Paper(rally.name, language, this.clock.now());
    const columns = [
      { header: words.time, width: 18 },
      { header: words.table(0).replace(/ 0$/, ''), width: 14 },
      { header: words.number, width: 12 },
      { header: words.candidate, width: 50 },
      { header: words.present, width: 14 },
      { header: words.signature, width: 45 },
    ];
    for (const { id, name } of employers) {
      const rows = lines
        .filter(({ employerId }) => employerId === id)
        .map(({ slot, table, badge, pseudonym }) => [
          timeOf(rally, slot, language),
          `${table}`,
          `${badge}`,
          pseudonym ?? '',
          '',
          '',
        ]);
      paper.table(name, `${rally.name} – ${dayOf(rally, language)}`, columns, rows, 30);
    }
    if (!employers.length) paper.pdf.addPage();
    return paper.finish((page, of) => words.page(page, of));
  }

  /** To be folded and stood up: readable from the other end of the hall. */
  private tableSigns({ rally, employers, language, words }: Facts): Promise<Buffer> {
    const paper = new Paper(rally.name, language, this.clock.now(), true);
    for (const { name, tables } of employers)
      for (let table = 1; table <= tables; table++) {
        paper.pdf.addPage();
        const { width, height } = paper.pdf.page;
        const room = width - 2 * MARGIN;
        const size = paper.fitted(name, room, 76, 34);
        paper.put(name, MARGIN, height / 2 - size * 1.3, { size, bold: true, width: room, align: 'center', lines: 2 });
        paper.put(words.table(table), MARGIN, height / 2 + 40, {
          size: 60,
          bold: true,
          color: COLORS.ACCENT,
          width: room,
          align: 'center',
        });
        paper.put(rally.name, MARGIN, height - 25 * MM, { size: 14, color: COLORS.SOFT, width: room, align: 'center' });
      }
    if (!paper.pdf.bufferedPageRange().count) paper.pdf.addPage();
    return paper.finish(() => '');
  }

  private url(code: string): string {
    return `${this.config.publicUrl}/e/${code}`;
  }

  private async facts(rally: RallyEntity, language: Language): Promise<Facts> {
    const [people, employers, lines] = await Promise.all([
      this.db.query<Person>(
        `SELECT t.id, t.given_name || ' ' || t.family_name AS name, t.given_name AS given, b.number AS badge, b.code
         FROM rally_invitations i JOIN tenants t ON t.id = i.tenant_id AND t.erased_at IS NULL JOIN rally_badges b ON b.invitation_id = i.id
         WHERE i.rally_id = $1 AND (i.state = 'accepted' OR i.attendance IN ('present', 'late')) ORDER BY fold(t.family_name), fold(t.given_name), i.id`,
        [rally.id],
      ),
      this.db.query<Facts['employers'][0]>(
        `SELECT i.employer_id AS id, o.name, i.tables FROM rally_invitations i JOIN organisations o ON o.id = i.employer_id
         WHERE i.rally_id = $1 AND i.state = 'accepted' ORDER BY o.name, i.id`,
        [rally.id],
      ),
      this.db.query<Line>(
        `SELECT m.tenant_id AS "tenantId", m.employer_id AS "employerId", o.name AS employer, a.pseudonym, b.number AS badge, m.slot, m.table_no AS table
         FROM meetings m JOIN organisations o ON o.id = m.employer_id JOIN rally_invitations i ON i.rally_id = m.rally_id AND i.tenant_id = m.tenant_id
         JOIN rally_badges b ON b.invitation_id = i.id LEFT JOIN candidates c ON c.tenant_id = m.tenant_id
         LEFT JOIN candidate_aliases a ON a.candidate_id = c.id AND a.employer_id = m.employer_id
         WHERE m.rally_id = $1 AND m.vacated = 0 ORDER BY m.slot, m.table_no, m.id`,
        [rally.id],
      ),
    ]);
    return { rally, language, words: PRINT_WORDS[language], people, employers, lines };
  }
}

const spaced = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`;
const LOCALES = { fr: 'fr-FR', en: 'en-GB' };
function dayOf(rally: RallyEntity, language: Language): string {
  const day = DateTime.fromISO(rally.heldOn, { zone: rally.zone }).setLocale(LOCALES[language]);
  const text = day.toLocaleString(DateTime.DATE_HUGE);
  return language === 'fr' && day.day === 1 ? text.replace(' 1 ', ' 1er ') : text;
}
const timeOf = (rally: RallyEntity, slot: number, language: Language) =>
  DateTime.fromJSDate(slotTimes(rally, slot).startsAt, { zone: rally.zone })
    .setLocale(LOCALES[language])
    .toFormat(language === 'fr' ? "H 'h' mm" : 'HH:mm');
