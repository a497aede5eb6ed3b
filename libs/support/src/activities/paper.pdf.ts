import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

const INK = '#1d2b2f';
const SOFT = '#4a5b60';
const ACCENT = '#0b5d6b';
const LINE = '#9fb3b8';
const MARGIN = 46;

/** Liberation Sans (SIL Open Font Licence), as for the other documents. */
const require = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
const FONTS = join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts');

/** What the font has no shapes for would be printed as empty boxes; so would the narrow space of French numbers. */
const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u202f/g, '\u00a0')
    .replace(/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\p{Sc}\p{Sm} °\u00a0\n]/gu, '')
    .trim();

/** A tagged A4 document of headings, paragraphs and ruled tables: minutes, sign-in sheets, contracts. */
export class Paper {
  private readonly pdf: PDFKit.PDFDocument;
  private readonly done: Promise<Buffer>;
  private readonly root: PDFKit.PDFStructureElement;

  constructor(title: string, language: string, madeAt: Date) {
    const options: PDFKit.PDFDocumentOptions = {
      ...{ size: 'A4', margin: MARGIN, bufferPages: true, font: join(FONTS, 'LiberationSans-Regular.ttf') },
      ...{ pdfVersion: '1.7', tagged: true, displayTitle: true, lang: language },
      info: { Title: printable(title), Creator: 'Rallye Emploi', Producer: 'Rallye Emploi', CreationDate: madeAt },
    };
    this.pdf = new PDFDocument(options);
    this.pdf
      .registerFont('regular', join(FONTS, 'LiberationSans-Regular.ttf'))
      .registerFont('bold', join(FONTS, 'LiberationSans-Bold.ttf'));
    const chunks: Buffer[] = [];
    this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    this.done = new Promise((resolve, reject) =>
      this.pdf.once('end', () => resolve(Buffer.concat(chunks))).once('error', reject),
    );
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
    this.tagged('H1', () => this.pdf.font('bold').fontSize(19).fillColor(ACCENT).text(printable(title)));
  }

  heading(text: string): void {
    this.room(60);
    this.pdf.x = MARGIN;
    this.pdf.moveDown(0.8);
    this.tagged('H2', () =>
      this.pdf.font('bold').fontSize(12.5).fillColor(ACCENT).text(printable(text), { lineGap: 3 }),
    );
  }

  line(text: string, look: { soft?: boolean; bold?: boolean } = {}): void {
    this.pdf.x = MARGIN;
    this.tagged('P', () =>
      this.pdf
        .font(look.bold ? 'bold' : 'regular')
        .fontSize(10.5)
        .fillColor(look.soft ? SOFT : INK)
        .text(printable(text), { lineGap: 2 }),
    );
  }

  /** A signature that was drawn on the screen, an SVG path on a field of 600 × 200. */
  drawing(path: string, alt: string): void {
    this.room(76);
    const top = this.pdf.y + 4;
    // (Its types do not know the box that PDF/UA asks of a figure.)
    const figure = Object.assign({ alt: printable(alt) }, { bbox: [MARGIN, top, MARGIN + 180, top + 60] });
    this.root.add(
      this.pdf.struct('Figure', figure, () =>
        this.pdf.save().translate(MARGIN, top).scale(0.3).path(path).lineWidth(6).strokeColor(INK).stroke().restore(),
      ),
    );
    this.pdf.y = top + 66;
  }

  space(height: number): void {
    this.pdf.y += height;
  }

  /** Ruled rows over as many pages as they need, with the heading on each. Widths are shares of the line; `height` is of a row, in points. */
  table(
    columns: readonly { header: string; width: number }[],
    rows: readonly (readonly string[])[],
    height: number,
  ): void {
    const total = columns.reduce((sum, { width }) => sum + width, 0);
    const whole = this.pdf.page.width - 2 * MARGIN;
    const draw = (cells: readonly string[], bold: boolean) => {
      const top = this.pdf.y;
      let x = MARGIN;
      for (const [index, { width }] of columns.entries()) {
        const wide = (width / total) * whole;
        const text = printable(cells[index] ?? '');
        const [left, at] = [x + 2, top + (bold ? 5 : Math.max(3, height / 2 - 6))];
        if (text)
          this.tagged('P', () =>
            this.pdf
              .font(bold ? 'bold' : 'regular')
              .fontSize(10)
              .fillColor(INK)
              .text(text, left, at, { width: wide - 6, height: 13, ellipsis: true }),
          );
        x += wide;
      }
      const foot = top + (bold ? 20 : height);
      this.pdf.markContent('Artifact', { type: 'Layout' });
      this.pdf.moveTo(MARGIN, foot).lineTo(MARGIN + whole, foot);
      this.pdf.lineWidth(bold ? 1 : 0.4).stroke(bold ? INK : LINE);
      this.pdf.endMarkedContent();
      this.pdf.y = foot;
    };
    const header = columns.map((column) => column.header);
    this.space(6);
    draw(header, true);
    for (const row of rows) {
      if (this.pdf.y + height > this.pdf.page.height - MARGIN - 20) {
        this.pdf.addPage();
        draw(header, true);
      }
      draw(row, false);
    }
    this.pdf.x = MARGIN;
  }

  async finish(foot: (page: number, of: number) => string): Promise<Buffer> {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      this.pdf.switchToPage(page);
      // Under the margin: without this the text would begin a page of its own.
      this.pdf.page.margins.bottom = 0;
      this.pdf.markContent('Artifact', { type: 'Pagination' });
      this.pdf
        .font('regular')
        .fontSize(8)
        .fillColor(SOFT)
        .text(foot(page - start + 1, count), MARGIN, this.pdf.page.height - 30, {
          ...{ width: this.pdf.page.width - 2 * MARGIN, align: 'center' },
        });
      this.pdf.endMarkedContent();
    }
    this.pdf.end();
    return this.done;
  }

  private room(height: number): void {
    if (this.pdf.y + height > this.pdf.page.height - MARGIN - 20) this.pdf.addPage();
  }

  private tagged(type: string, draw: () => void): void {
    this.root.add(this.pdf.struct(type, {}, draw));
  }
}
