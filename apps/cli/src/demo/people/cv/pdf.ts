import PDFDocument from 'pdfkit';

/** A document with a factor for the size of its text: short CVs are written larger, to fill the page. */
export type Pdf = PDFKit.PDFDocument & { textScale: number };

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

/** All files claim to be of this moment, so that their bytes do not depend on when they were made. */
export const MADE_AT = new Date(Date.UTC(2026, 8, 14, 8, 30));

export interface Style {
  font?: string;
  size?: number;
  color?: string;
  /** Points after the text. */
  after?: number;
  align?: 'left' | 'center' | 'right';
}

/** A column of text: everything written goes below what was written before. */
export interface Column {
  x: number;
  width: number;
}

export function newPdf(title: string, margin: number, textScale = 1): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: margin, bottom: 36, left: margin, right: margin },
    info: { Title: title, CreationDate: MADE_AT, ModDate: MADE_AT },
    lang: 'fr-FR',
  });
  return Object.assign(pdf, { textScale });
}

/** Writes into the column at the current height. */
export function write(pdf: Pdf, column: Column, text: string, style: Style = {}): void {
  pdf
    .font(style.font ?? 'Helvetica')
    .fontSize((style.size ?? 10) * pdf.textScale)
    .fillColor(style.color ?? '#222222')
    .text(text, column.x, pdf.y, { width: column.width, align: style.align ?? 'left' });
  pdf.y += (style.after ?? 0) * pdf.textScale;
}

/** A line of a list with a hanging mark. */
export function bullet(pdf: Pdf, column: Column, text: string, style: Style = {}, mark = '•'): void {
  const at = pdf.y;
  write(pdf, { x: column.x + 2, width: 10 }, mark, { ...style, after: 0 });
  pdf.y = at;
  write(pdf, { x: column.x + 12, width: column.width - 12 }, text, style);
}

/** A thin line across the column at the current height. */
export function rule(pdf: Pdf, column: Column, color: string, thickness = 0.8): void {
  pdf
    .moveTo(column.x, pdf.y)
    .lineTo(column.x + column.width, pdf.y)
    .lineWidth(thickness)
    .strokeColor(color)
    .stroke();
}

/** Ends the document and gives its bytes. */
export function bytesOf(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    pdf.end();
  });
}
