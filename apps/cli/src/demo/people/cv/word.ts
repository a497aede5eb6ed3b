import type { CvContent } from './content.js';
import { period } from './dates.js';
import { type Border, docx, type Paragraph, type Table, type TableCell, type TableRow, type TextRun } from './docx.js';
import { MADE_AT } from './pdf.js';
import { withFixedZipDates } from './zip-dates.js';

/** Columns of the table, in twentieths of a point. */
const LABEL_WIDTH = 2300;
const TEXT_WIDTH = 7300;

type Block = Paragraph | Table;

/** Headings and bullets, as typed into an empty page of the word processor. */
export function wordPlain(cv: CvContent, accent: string): Promise<Buffer> {
  const heading = (text: string) => headingOf(text, accent);
  return packed(cv, 'Calibri', [
    line([bold(`${cv.givenName} ${cv.familyName.toUpperCase()}`, 34)], { align: 'center', after: 40 }),
    line([run(cv.headline, 26)], { align: 'center', after: 80 }),
    line([run([cv.street, cv.town].join(', '))], { align: 'center' }),
    line([run([cv.phone, ...(cv.email ? [cv.email] : [])].join('  –  '))], { align: 'center' }),
    ...(cv.personal.length > 0 ? [line([run(cv.personal.join('  –  '))], { align: 'center' })] : []),
    heading('EXPÉRIENCES PROFESSIONNELLES'),
    ...cv.experiences.flatMap((one) => [
      line([bold(`${period(one, 'short')} : ${one.title}`)], { before: 80 }),
      line([new docx.TextRun({ text: `${one.employer}, ${one.city}`, italics: true, size: 22 })]),
      ...one.tasks.map((task) => bulleted(task)),
    ]),
    ...(cv.education.length > 0 ? [heading('FORMATION')] : []),
    ...cv.education.map((one) => line([bold(`${one.year} `), run(`${one.title}, ${one.school}`)])),
    ...(cv.certificates.length > 0 ? [heading('CERTIFICATS ET HABILITATIONS')] : []),
    ...cv.certificates.map((one) => bulleted(one)),
    heading('COMPÉTENCES'),
    ...cv.skills.map((skill) => bulleted(skill)),
    heading('INFORMATIONS'),
    ...(cv.licence ? [line([run(cv.licence)])] : []),
    line([run(`Langues : ${spoken(cv)}`)]),
    line([run(`Centres d’intérêt : ${cv.interests.join(', ')}`)]),
  ]);
}

/** Everything in a table without lines: dates or labels left, text right. */
export function wordTable(cv: CvContent, accent: string): Promise<Buffer> {
  const rows = [
    ...section('Expérience', accent),
    ...cv.experiences.map((one) =>
      row(period(one, 'numeric'), [
        line([bold(one.title)]),
        line([run(`${one.employer} – ${one.city}`)]),
        ...one.tasks.map((task) => line([run(`- ${task}`, 20)])),
      ]),
    ),
    ...(cv.education.length > 0 ? section('Formation', accent) : []),
    ...cv.education.map((one) => row(one.year, [line([bold(one.title)]), line([run(one.school)])])),
    ...section('Compétences', accent),
    row('Savoir-faire', [line([run(cv.skills.join(', '))])]),
    ...(cv.certificates.length > 0
      ? [
          row(
            'Certificats',
            cv.certificates.map((one) => line([run(one)])),
          ),
        ]
      : []),
    row('Langues', [line([run(spoken(cv))])]),
    ...(cv.licence ? [row('Permis', [line([run(cv.licence)])])] : []),
    row('Loisirs', [line([run(cv.interests.join(', '))])]),
  ];
  return packed(cv, 'Arial', [
    line([bold(`${cv.givenName} ${cv.familyName}`, 36, accent)], { after: 40 }),
    line([run(cv.headline, 26, '555555')], { after: 80 }),
    line([run(`${cv.street} – ${cv.town}`, 20)]),
    line([run([`Tél. ${cv.phone}`, ...(cv.email ? [cv.email] : []), ...cv.personal].join(' – '), 20)], { after: 160 }),
    new docx.Table({
      rows,
      width: { size: LABEL_WIDTH + TEXT_WIDTH, type: 'dxa' },
      columnWidths: [LABEL_WIDTH, TEXT_WIDTH],
      borders: noBorders,
    }),
  ]);
}

async function packed(cv: CvContent, font: string, children: Block[]): Promise<Buffer> {
  const name = `${cv.givenName} ${cv.familyName}`;
  const document = new docx.Document({
    creator: name,
    title: 'CV',
    styles: { default: { document: { run: { font, size: 22 }, paragraph: { spacing: { after: 20 } } } } },
    sections: [{ properties: { page: { margin: { top: 900, bottom: 800, left: 1100, right: 1100 } } }, children }],
  });
  // The library dates the properties to now; the same person must always give the same bytes.
  const written = MADE_AT.toISOString();
  const properties =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties' +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>CV</dc:title><dc:creator>${name}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${written}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${written}</dcterms:modified></cp:coreProperties>`;
  return withFixedZipDates(
    await docx.Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: properties }]),
  );
}

const none: Border = { style: 'none', size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

function section(title: string, accent: string): TableRow[] {
  const cell = new docx.TableCell({
    columnSpan: 2,
    borders: { ...noBorders, bottom: { style: 'single', size: 8, color: accent } },
    children: [line([bold(title, 26, accent)], { before: 160, after: 40 })],
  });
  return [new docx.TableRow({ children: [cell] })];
}

function row(label: string, text: Paragraph[]): TableRow {
  const cell = (children: Paragraph[], width: number): TableCell =>
    new docx.TableCell({
      children,
      width: { size: width, type: 'dxa' },
      borders: noBorders,
      verticalAlign: 'top',
      margins: { top: 60, bottom: 40 },
    });
  const cells = [cell([line([run(label, 20, '555555')])], LABEL_WIDTH), cell(text, TEXT_WIDTH)];
  return new docx.TableRow({ children: cells, cantSplit: true });
}

function headingOf(text: string, accent: string): Paragraph {
  return new docx.Paragraph({
    spacing: { before: 220, after: 80 },
    border: { bottom: { style: 'single', size: 8, color: accent, space: 1 } },
    children: [bold(text, 24, accent)],
  });
}

function line(
  children: TextRun[],
  { before = 0, after = 20, align = 'left' }: { before?: number; after?: number; align?: 'left' | 'center' } = {},
): Paragraph {
  return new docx.Paragraph({
    children,
    spacing: { before, after },
    alignment: align,
  });
}

const bulleted = (text: string): Paragraph => new docx.Paragraph({ bullet: { level: 0 }, children: [run(text)] });
const run = (text: string, size = 22, color?: string): TextRun => new docx.TextRun({ text, size, color });
const bold = (text: string, size = 22, color?: string): TextRun => new docx.TextRun({ text, size, color, bold: true });
const spoken = (cv: CvContent): string => cv.languages.map((one) => `${one.name} (${one.level})`).join(', ');
