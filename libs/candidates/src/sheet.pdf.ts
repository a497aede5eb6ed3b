import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

export interface SheetItem {
  text: string;
  /** Set lighter, after the text. */
  detail?: string;
}
export interface SheetSection {
  heading: string;
  /** A section without any is left out. */
  items: readonly SheetItem[];
}
/** One or a few plain pages about one person. */
export interface Sheet {
  /** BCP 47. */
  language: string;
  /** Of the document, shown by viewers and read out first. */
  title: string;
  name: string;
  lines: readonly string[];
  sections: readonly SheetSection[];
  note: string;
  page: (page: number, of: number) => string;
}

const INK = '#1d2b2f';
const SOFT = '#4a5b60';
const ACCENT = '#0b5d6b';
const MARGIN = 56;

/** Liberation Sans (SIL Open Font Licence), which pdfjs ships for PDFs without fonts of their own. Only the glyphs used are embedded. */
const require = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
const FONTS = join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts');
const REGULAR = join(FONTS, 'LiberationSans-Regular.ttf');
const BOLD = join(FONTS, 'LiberationSans-Bold.ttf');

/** What the font has no shapes for would be printed as empty boxes. */
const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\p{Sc}\p{Sm} °©®™\u00a0]/gu, '')
    .replace(/ +/g, ' ')
    .trim();

/** A PDF after PDF/UA-1 (ISO 14289-1): tagged, with title and language, so that a screen reader tells headings and lists. */
export async function sheetPdf(sheet: Sheet, madeAt: Date): Promise<Buffer> {
  const options: PDFKit.PDFDocumentOptions = {
    ...{ size: 'A4', margin: MARGIN, bufferPages: true, font: REGULAR },
    ...{ pdfVersion: '1.7', tagged: true, displayTitle: true, lang: sheet.language },
    info: { Title: printable(sheet.title), Creator: 'Rallye Emploi', Producer: 'Rallye Emploi', CreationDate: madeAt },
  };
  // The types do not know this one yet.
  const pdf = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => pdf.once('end', resolve).once('error', reject));
  pdf.registerFont('regular', REGULAR).registerFont('bold', BOLD);

  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const paragraph = (type: string, draw: () => void) => root.add(pdf.struct(type, {}, draw));
  paragraph('H1', () => pdf.font('bold').fontSize(22).fillColor(ACCENT).text(printable(sheet.name)));
  for (const line of sheet.lines.map(printable).filter(Boolean))
    paragraph('P', () => pdf.font('regular').fontSize(12).fillColor(INK).text(line, { lineGap: 2 }));
  for (const { heading, items } of sheet.sections) {
    const shown = items.map(({ text, detail }) => ({ text: printable(text), detail: printable(detail ?? '') }));
    if (!shown.some(({ text }) => text)) continue;
    // A heading does not stand alone at the foot of a page.
    if (pdf.y > pdf.page.height - MARGIN - 70) pdf.addPage();
    pdf.moveDown(0.9);
    paragraph('H2', () => pdf.font('bold').fontSize(13).fillColor(ACCENT).text(heading, { lineGap: 3 }));
    const list = pdf.struct('L');
    root.add(list);
    for (const { text, detail } of shown.filter((item) => item.text)) {
      const item = pdf.struct('LI');
      list.add(item);
      item.add(
        pdf.struct('LBody', {}, () => {
          pdf.font('regular').fontSize(11).fillColor(INK);
          pdf.text(`• ${text}`, { indent: 0, lineGap: 2, continued: detail !== '' });
          if (detail) pdf.fillColor(SOFT).text(` – ${detail}`, { lineGap: 2 });
        }),
      );
      item.end();
    }
    list.end();
  }
  pdf.moveDown(1.5);
  paragraph('P', () => pdf.font('regular').fontSize(9).fillColor(SOFT).text(printable(sheet.note)));
  root.end();
  footers(pdf, sheet);
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}

/** Numbers of pages are no content: a screen reader knows them already. */
function footers(pdf: PDFKit.PDFDocument, { page }: Sheet): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let at = start; at < start + count && count > 1; at++) {
    pdf.switchToPage(at);
    // Below the margin; with it, writing there would open another page.
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.font('regular').fontSize(9).fillColor(SOFT);
    pdf.text(page(at + 1, count), MARGIN, pdf.page.height - MARGIN + 16, { align: 'right', lineBreak: false });
    pdf.endMarkedContent();
  }
}
