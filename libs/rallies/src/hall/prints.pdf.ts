import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import QRCode from 'qrcode';

const INK = '#1d2b2f';
const SOFT = '#4a5b60';
const ACCENT = '#0b5d6b';
const LINE = '#9fb3b8';
export const MM = 72 / 25.4;
const MARGIN = 14 * MM;

/** Liberation Sans (SIL Open Font Licence), as for the other documents. */
const require = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
const FONTS = join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts');

/** What the font has no shapes for would be printed as empty boxes. */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\p{Sc}\p{Sm} °]/gu, '')
    .replace(/ +/g, ' ')
    .trim();

/** A printed document of the day: A4, our font, and what every kind of page is drawn with. */
export class Paper {
  readonly pdf: PDFKit.PDFDocument;
  private readonly done: Promise<Buffer>;

  constructor(
    title: string,
    language: string,
    madeAt: Date,
    readonly landscape = false,
  ) {
    this.pdf = new PDFDocument({
      ...{
        size: 'A4',
        layout: landscape ? 'landscape' : 'portrait',
        margin: MARGIN,
        bufferPages: true,
        autoFirstPage: false,
      },
      ...{ font: join(FONTS, 'LiberationSans-Regular.ttf'), lang: language, displayTitle: true },
      info: { Title: printable(title), Creator: 'Rallye Emploi', Producer: 'Rallye Emploi', CreationDate: madeAt },
    });
    this.pdf
      .registerFont('regular', join(FONTS, 'LiberationSans-Regular.ttf'))
      .registerFont('bold', join(FONTS, 'LiberationSans-Bold.ttf'));
    const chunks: Buffer[] = [];
    this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    this.done = new Promise((resolve, reject) =>
      this.pdf.once('end', () => resolve(Buffer.concat(chunks))).once('error', reject),
    );
  }

  finish(foot: (page: number, of: number) => string): Promise<Buffer> {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      this.pdf.switchToPage(page);
      const text = foot(page - start + 1, count);
      if (!text) continue;
      // Under the margin: without this the text would begin a page of its own.
      this.pdf.page.margins.bottom = 0;
      this.put(text, MARGIN, this.pdf.page.height - 9 * MM, { size: 8, color: SOFT });
    }
    this.pdf.end();
    return this.done;
  }

  /** One text at a place; with a width and `lines` it is cut where the room ends. */
  put(
    text: string,
    x: number,
    y: number,
    look: { size: number; bold?: boolean; color?: string; width?: number; lines?: number; align?: 'left' | 'center' },
  ): void {
    const { size, bold, color = INK, width, lines = 1, align = 'left' } = look;
    this.pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(color);
    const height = this.pdf.currentLineHeight(true) * lines + 1;
    this.pdf.text(printable(text), x, y, {
      align,
      ...(width === undefined ? { lineBreak: false } : { width, height, ellipsis: true }),
    });
  }

  /** The largest size at which a text fits in one line. */
  fitted(text: string, width: number, largest: number, smallest: number): number {
    this.pdf.font('bold');
    for (let size = largest; size > smallest; size -= 2)
      if (this.pdf.fontSize(size).widthOfString(printable(text)) <= width) return size;
    return smallest;
  }

  qr(text: string, x: number, y: number, side: number): void {
    const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
    const cell = side / modules.size;
    for (let row = 0; row < modules.size; row++)
      for (let column = 0; column < modules.size; column++)
        if (modules.get(row, column)) this.pdf.rect(x + column * cell, y + row * cell, cell + 0.05, cell + 0.05);
    this.pdf.fill('#000');
  }

  frame(x: number, y: number, width: number, height: number): void {
    this.pdf.rect(x, y, width, height).lineWidth(0.5).dash(3, { space: 3 }).stroke(LINE).undash();
  }

  /** A table over as many pages as it needs, its heading repeated. `height` of a row in points. */
  table(
    title: string,
    lead: string,
    columns: readonly { header: string; width: number }[],
    rows: readonly (readonly string[])[],
    height: number,
  ): void {
    const { pdf } = this;
    const total = columns.reduce((sum, { width }) => sum + width, 0);
    // No page yet: the first row begins one.
    let y: number | null = null;
    const begin = () => {
      pdf.addPage();
      const room = pdf.page.width - 2 * MARGIN;
      this.put(title, MARGIN, MARGIN, { size: 18, bold: true, color: ACCENT, width: room });
      this.put(lead, MARGIN, MARGIN + 24, { size: 11, color: SOFT, width: room });
      y = MARGIN + 46;
      draw(
        columns.map(({ header }) => header),
        true,
      );
    };
    const draw = (cells: readonly string[], bold: boolean) => {
      const top = y ?? MARGIN;
      const room = pdf.page.width - 2 * MARGIN;
      let x = MARGIN;
      for (const [index, { width }] of columns.entries()) {
        const wide = (width / total) * room;
        this.put(cells[index] ?? '', x + 3, top + (bold ? 6 : height / 2 - 6), { size: 10.5, bold, width: wide - 6 });
        x += wide;
      }
      const foot = top + (bold ? 22 : height);
      y = foot;
      pdf
        .moveTo(MARGIN, foot)
        .lineTo(MARGIN + room, foot)
        .lineWidth(bold ? 1 : 0.4)
        .stroke(bold ? INK : LINE);
    };
    if (!rows.length) begin();
    for (const row of rows) {
      if (y === null || y + height > pdf.page.height - 16 * MM) begin();
      draw(row, false);
    }
  }
}

export const COLORS = { INK, SOFT, ACCENT };
export { MARGIN };
