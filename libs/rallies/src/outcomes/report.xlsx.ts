import writeXlsxFile from 'write-excel-file/node';
import { sectionsOf } from './report.sections.js';
import type { FullReport } from './report.views.js';
import { type Language, WORDS } from './report.words.js';

/** Text is written as text, and what a spreadsheet could take for a formula when it is saved as CSV gets an apostrophe before it. */
export const safeText = (text: string): string => (/^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text);

const text = (value: string, bold = false) => ({
  value: safeText(value),
  type: String,
  ...(bold && { fontWeight: 'bold' as const }),
});
const number = (value: number | null, format?: string) =>
  value === null ? null : { value, type: Number, ...(format !== undefined && { format }) };

/** Two sheets: this rally, and the rallies of its series. Shares are formulas of nobody: they are counted here. */
export async function reportXlsx(report: FullReport, language: Language): Promise<Buffer> {
  const w = WORDS[language];
  const head = (labels: string[]) => labels.map((label) => text(label, true));
  const first = [
    [text(`${w.title} : ${report.rally.name}`, true)],
    [text(report.rally.heldOn)],
    [text(w.association), text(report.association)],
    ...report.landlords.map((name) => [text(w.landlord), text(name)]),
    ...sectionsOf(report, language).flatMap(({ title, lines }) => [
      [],
      head([title, w.number, w.whole, w.share]),
      ...lines.map(({ label, value, of, unit }) => [
        text(label),
        number(value, unit === 'euros' ? '#,##0.00' : undefined),
        number(of),
        number(of === null || of === 0 || value === null ? null : value / of, '0 %'),
      ]),
    ]),
  ];
  const second = [
    head([w.rally, w.day, w.side.invited, w.side.came, w.planned, w.held, w.hires, w.trainings, w.total]),
    ...report.series.map((rally) => [
      text(rally.name),
      text(rally.heldOn),
      ...[rally.invited, rally.came, rally.planned, rally.held, rally.hires, rally.trainings].map((n) => number(n)),
      number(rally.totalCents === null ? null : rally.totalCents / 100, '#,##0.00'),
    ]),
  ];
  return writeXlsxFile([
    {
      data: first,
      sheet: language === 'fr' ? 'Bilan' : 'Report',
      columns: [{ width: 48 }, { width: 22 }, { width: 10 }, { width: 10 }],
    },
    {
      data: second,
      sheet: language === 'fr' ? 'Série' : 'Series',
      columns: [{ width: 40 }, ...Array.from({ length: 8 }, () => ({ width: 16 }))],
    },
  ]).toBuffer();
}
