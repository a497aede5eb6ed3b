import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DateTime } from 'luxon';
import PDFDocument from 'pdfkit';
import { type Line, sectionsOf } from './report.sections.js';
import type { FullReport } from './report.views.js';
import { type Language, WORDS } from './report.words.js';

const INK = '#1d2b2f';
const SOFT = '#4a5b60';
const ACCENT = '#0b5d6b';
const TRACK = '#dfe6e8';
const MARGIN = 50;
const ROW = 17;
const BAR = 110;

/** Liberation Sans (SIL Open Font Licence), which pdfjs ships. Only the glyphs used are embedded. */
const require = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
const FONTS = join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts');

/** What the font has no shapes for would be printed as empty boxes; so would the narrow space of French numbers. */
const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u202f/g, '\u00a0')
    .replace(/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\p{Sc}\p{Sm} °©®™\u00a0]/gu, '')
    .trim();

/** A tagged PDF: each figure is a line of text that a screen reader reads whole, the bar beside it is decoration. */
export async function reportPdf(report: FullReport, language: Language, madeAt: Date): Promise<Buffer> {
  const w = WORDS[language];
  const title = printable(`${w.title} : ${report.rally.name}`);
  const options: PDFKit.PDFDocumentOptions = {
    ...{ size: 'A4', margin: MARGIN, bufferPages: true, font: join(FONTS, 'LiberationSans-Regular.ttf') },
    ...{ pdfVersion: '1.7', tagged: true, displayTitle: true, lang: language },
    info: { Title: title, Creator: 'Rallye Emploi', Producer: 'Rallye Emploi', CreationDate: madeAt },
  };
  const pdf = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => pdf.once('end', resolve).once('error', reject));
  pdf.registerFont('regular', join(FONTS, 'LiberationSans-Regular.ttf'));
  pdf.registerFont('bold', join(FONTS, 'LiberationSans-Bold.ttf'));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const tagged = (type: string, draw: () => void) => root.add(pdf.struct(type, {}, draw));
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const money = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' });
  const day = DateTime.fromISO(report.rally.heldOn).setLocale(language).toFormat('cccc d LLLL yyyy');

  tagged('H1', () => pdf.font('bold').fontSize(20).fillColor(ACCENT).text(title));
  const about = [
    day,
    `${w.association} : ${report.association}`,
    ...report.landlords.map((name) => `${w.landlord} : ${name}`),
  ];
  for (const text of about)
    tagged('P', () => pdf.font('regular').fontSize(11).fillColor(INK).text(printable(text), { lineGap: 2 }));

  const room = (height: number) => {
    if (pdf.y + height > pdf.page.height - MARGIN - 20) pdf.addPage();
  };
  const heading = (text: string) => {
    pdf.x = MARGIN;
    pdf.moveDown(0.8);
    tagged('H2', () => pdf.font('bold').fontSize(12).fillColor(ACCENT).text(printable(text), { lineGap: 3 }));
  };
  const said = ({ value, of, unit }: Line): string => {
    if (value === null) return '–';
    if (unit === 'euros') return money.format(value);
    if (of === null) return number.format(value);
    const share = of === 0 ? '' : ` (${Math.round((100 * value) / of)} %)`;
    return `${number.format(value)} ${w.of} ${number.format(of)}${share}`;
  };
  const row = (line: Line) => {
    room(ROW);
    const top = pdf.y;
    const width = pdf.page.width - 2 * MARGIN;
    tagged('P', () => {
      pdf
        .font('regular')
        .fontSize(10)
        .fillColor(INK)
        .text(printable(line.label), MARGIN, top, { width: 220, lineBreak: false });
      pdf.fillColor(SOFT).text(printable(said(line)), MARGIN + 230, top, { width: 145, lineBreak: false });
    });
    if (line.of !== null && line.of > 0 && line.value !== null) {
      const from = MARGIN + width - BAR;
      pdf.markContent('Artifact', { type: 'Layout' });
      pdf.rect(from, top + 1, BAR, 9).fill(TRACK);
      pdf.rect(from, top + 1, BAR * Math.min(1, line.value / line.of), 9).fill(ACCENT);
      pdf.endMarkedContent();
    }
    pdf.y = top + ROW;
  };
  for (const { title: name, lines } of sectionsOf(report, language)) {
    room(70);
    heading(name);
    for (const line of lines) row(line);
  }
  if (report.series.length > 1) {
    room(90);
    heading(w.series);
    for (const { name, heldOn, came, invited, held, hires } of report.series) {
      const figures = `${w.side.came} : ${came} ${w.of} ${invited} ; ${w.held} : ${held} ; ${w.hires} : ${hires}`;
      room(2 * ROW);
      tagged('P', () =>
        pdf
          .font('regular')
          .fontSize(10)
          .fillColor(INK)
          .text(printable(`${heldOn} ${name} – ${figures}`), MARGIN),
      );
    }
  }
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font('regular')
      .fontSize(8)
      .fillColor(SOFT)
      .text(w.page(page + 1, count), MARGIN, pdf.page.height - 32, {
        width: pdf.page.width - 2 * MARGIN,
        align: 'center',
      });
    pdf.endMarkedContent();
  }
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}
