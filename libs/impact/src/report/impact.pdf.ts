import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { FILE_WORDS, type Language } from '../domain/words.js';
import type { Impact } from '../impact.queries.js';
import type { OverTime } from '../series.queries.js';
import { draw } from './drawing.js';
import { bySection, definitionOf, headOf, labelOf, notesOf, pairedParts, sentenceOf } from './figures.js';
import { listed, wordsOf } from './over-time.js';

const INK = '#1d2b2f';
const SOFT = '#4a5b60';
const ACCENT = '#0b5d6b';
const TRACK = '#dfe6e8';
const MARGIN = 50;
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

/** A tagged PDF: each figure is a line of text that a screen reader reads whole, its definition below it; the bar beside it is decoration. */
export async function impactPdf(
  impact: Impact,
  overTime: OverTime | null,
  language: Language,
  madeAt: Date,
): Promise<Buffer> {
  const w = FILE_WORDS[language];
  const options: PDFKit.PDFDocumentOptions = {
    ...{ size: 'A4', margin: MARGIN, bufferPages: true, font: join(FONTS, 'LiberationSans-Regular.ttf') },
    ...{ pdfVersion: '1.7', tagged: true, displayTitle: true, lang: language },
    info: { Title: w.title, Creator: 'Rallye Emploi', Producer: 'Rallye Emploi', CreationDate: madeAt },
  };
  const pdf = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => pdf.once('end', resolve).once('error', reject));
  pdf.registerFont('regular', join(FONTS, 'LiberationSans-Regular.ttf'));
  pdf.registerFont('bold', join(FONTS, 'LiberationSans-Bold.ttf'));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const write = (tag: string, text: string, font: 'regular' | 'bold', size: number, colour: string, width?: number) =>
    root.add(
      pdf.struct(tag, {}, () =>
        pdf
          .font(font)
          .fontSize(size)
          .fillColor(colour)
          .text(printable(text), MARGIN, pdf.y, { lineGap: 1, ...(width !== undefined && { width }) }),
      ),
    );
  const room = (height: number) => {
    if (pdf.y + height > pdf.page.height - MARGIN - 20) pdf.addPage();
  };
  const width = pdf.page.width - 2 * MARGIN;

  write('H1', w.title, 'bold', 20, ACCENT);
  for (const line of headOf(impact, language)) write('P', line, 'regular', 11, INK);
  const parts = pairedParts(impact, language);
  for (const [at, { name, indicators, before }] of parts.entries()) {
    pdf.moveDown(0.8);
    room(90);
    if (parts.length > 1) write('H2', name, 'bold', 15, INK);
    for (const { section, lines } of bySection(indicators)) {
      pdf.moveDown(0.5);
      room(80);
      write(parts.length > 1 ? 'H3' : 'H2', w.sections[section], 'bold', 12, ACCENT);
      for (const line of lines) {
        room(46);
        const top = pdf.y + 3;
        pdf.y = top;
        write('P', `${labelOf(line.key, language)} : ${sentenceOf(line, language)}`, 'bold', 10, INK, width - BAR - 12);
        const earlier = before?.find(({ key }) => key === line.key);
        if (earlier) write('P', `${w.before} ${sentenceOf(earlier, language)}`, 'regular', 9, INK, width - BAR - 12);
        const below = pdf.y;
        if (line.share !== null) {
          pdf.markContent('Artifact', { type: 'Layout' });
          pdf.rect(MARGIN + width - BAR, top + 1, BAR, 9).fill(TRACK);
          pdf.rect(MARGIN + width - BAR, top + 1, BAR * Math.min(1, Math.max(0, line.share)), 9).fill(ACCENT);
          pdf.endMarkedContent();
        }
        pdf.y = below;
        // Said once: the first part explains, the others show the same figures.
        if (at === 0) write('P', definitionOf(line.key, language), 'regular', 8, SOFT, width - BAR - 12);
      }
    }
  }
  if (overTime) {
    pdf.moveDown(0.8);
    room(190);
    write('H2', w.overTime, 'bold', 15, INK);
    for (const line of overTime.series) {
      const { label, definition } = wordsOf(line, language);
      pdf.moveDown(0.5);
      room(160);
      write('H3', label, 'bold', 12, ACCENT);
      write('P', definition, 'regular', 8, SOFT);
      const top = pdf.y + 4;
      draw(pdf, line, { left: MARGIN, top, width, height: 70 });
      pdf.y = top + 76;
      write('P', listed(line, overTime.step, language), 'regular', 8, INK);
    }
  }
  pdf.moveDown(1);
  for (const note of notesOf(impact, language)) {
    room(40);
    write('P', note, 'regular', 9, SOFT);
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
      .text(w.page(page + 1, count), MARGIN, pdf.page.height - 32, { width, align: 'center' });
    pdf.endMarkedContent();
  }
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}
