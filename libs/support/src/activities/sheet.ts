import writeXlsxFile from 'write-excel-file/node';
import type { z } from 'zod';
import type { Presence } from './domain/groups.js';
import type { SessionPage } from './groups.dto.js';
import { Paper } from './paper.pdf.js';

type Language = 'fr' | 'en';
type Session = z.output<typeof SessionPage>;

const WORDS = {
  fr: {
    sheet: 'Feuille d’émargement',
    name: 'Nom',
    caseWorker: 'Référent',
    signature: 'Signature',
    presence: 'Présence',
    day: 'Jour',
    session: 'Séance',
    leader: 'Animateur :',
    page: (page: number, of: number) => `Page ${page} sur ${of}`,
    states: { present: 'présent', late: 'en retard', excused: 'excusé', absent: 'absent' },
  },
  en: {
    sheet: 'Sign-in sheet',
    name: 'Name',
    caseWorker: 'Case worker',
    signature: 'Signature',
    presence: 'Attendance',
    day: 'Day',
    session: 'Session',
    leader: 'Led by:',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    states: { present: 'present', late: 'late', excused: 'excused', absent: 'absent' },
  },
} as const satisfies Record<Language, { states: Record<Presence, string> } & Record<string, unknown>>;

const enrolled = ({ participants }: Session) => participants.filter(({ state }) => state === 'enrolled');

/** To be signed on paper; a few empty lines for those who come without having said so. */
export function sheetPdf(session: Session, language: Language, madeAt: Date): Promise<Buffer> {
  const w = WORDS[language];
  const paper = new Paper(`${w.sheet} : ${session.title}`, language, madeAt);
  const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  paper.line(
    `${session.series.name} – ${day.format(new Date(session.heldOn))}, ${session.startsAt} – ${session.endsAt}`,
  );
  paper.line(session.place);
  paper.line(w.leader, { soft: true });
  const rows = enrolled(session).map(({ name, presence }) => [name, presence === null ? '' : w.states[presence], '']);
  paper.table(
    [
      { header: w.name, width: 5 },
      { header: w.presence, width: 2 },
      { header: w.signature, width: 4 },
    ],
    [...rows, ...Array.from({ length: 3 }, () => ['', '', ''])],
    34,
  );
  return paper.finish(w.page);
}

/** A spreadsheet takes text that begins so for a formula, and would run it. */
const STARTS_A_FORMULA = /^[=+\-@\t\r\0]/;
const harmless = (text: string): string => (STARTS_A_FORMULA.test(text) ? `'${text}` : text);

function rowsOf(session: Session, language: Language): string[][] {
  const w = WORDS[language];
  return [
    [w.day, w.session, w.name, w.caseWorker, w.presence],
    ...enrolled(session).map(({ name, caseWorker, presence }) => [
      session.heldOn,
      session.title,
      name,
      caseWorker ?? '',
      presence === null ? '' : w.states[presence],
    ]),
  ].map((row) => row.map(harmless));
}

/** As French spreadsheets open it: semicolons, CRLF, UTF-8 with a byte order mark. */
export function sheetCsv(session: Session, language: Language): Buffer {
  const field = (text: string) =>
    /[";\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = rowsOf(session, language).map((row) => row.map(field).join(';'));
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`);
}

export function sheetXlsx(session: Session, language: Language): Promise<Buffer> {
  const data = rowsOf(session, language).map((row, index) =>
    row.map((value) => ({ value, type: String, ...(index === 0 && { fontWeight: 'bold' as const }) })),
  );
  return writeXlsxFile(data, {
    sheet: language === 'fr' ? 'Présences' : 'Attendance',
    columns: [{ width: 12 }, { width: 34 }, { width: 30 }, { width: 26 }, { width: 14 }],
  }).toBuffer();
}
