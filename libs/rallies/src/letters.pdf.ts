import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import QRCode from 'qrcode';

export interface PrintedLetter {
  /** Who writes: the association. */
  sender: string;
  /** Name, street, postcode and town. */
  addressee: readonly string[];
  subject: string;
  /** The message as text; its link stands on a line of its own. */
  text: string;
  language: string;
  /** Said in place of the link, and beside the QR code. */
  below: string;
  scan: string;
}

const MM = 72 / 25.4;
const PAGE = { width: 210 * MM, height: 297 * MM };
const LEFT = 20 * MM;
const WIDTH = PAGE.width - 2 * LEFT;
/** The window of a French DL envelope, with the sheet folded in three: 20 mm from the right, 45 mm from the top, 35 mm high. */
export const WINDOW = { x: 100 * MM, y: 48 * MM, width: 88 * MM, height: 29 * MM };
const BODY_TOP = 95 * MM;
const QR = 46 * MM;
const QR_TOP = PAGE.height - 20 * MM - QR;
/** Clear modules around a QR code (ISO/IEC 18004). */
const QUIET = 4;
const SIZES = [15, 14, 13, 12, 11, 10];
const LINK = /https?:\/\/\S+/;

/** Liberation Sans (SIL Open Font Licence), which pdfjs ships for PDFs without fonts of their own. */
const require = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
const FONTS = join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts');

/** One page a person, in the order given: address in the window of the envelope, big type, the link as QR code and in letters. */
export async function lettersPdf(letters: readonly PrintedLetter[], title: string, madeAt: Date): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    lang: letters[0]?.language ?? 'fr',
    displayTitle: true,
    info: { Title: title, Creator: 'Rallye Emploi', Producer: 'Rallye Emploi', CreationDate: madeAt },
  });
  pdf.registerFont('regular', join(FONTS, 'LiberationSans-Regular.ttf'));
  pdf.registerFont('bold', join(FONTS, 'LiberationSans-Bold.ttf'));
  const done = collected(pdf);
  for (const letter of letters) page(pdf.addPage(), letter);
  pdf.end();
  return done;
}

export interface AddresseeLine {
  number: number;
  name: string;
  street: string;
  town: string;
}

/** The list that goes with a print run: what lies in the pile, to be ticked off. */
export async function addresseesPdf(
  lines: readonly AddresseeLine[],
  { title, lead, language }: { title: string; lead: string; language: string },
  madeAt: Date,
): Promise<Buffer> {
  const pdf = new PDFDocument({
    ...{ size: 'A4', margin: LEFT, lang: language, displayTitle: true },
    info: { Title: title, Creator: 'Rallye Emploi', Producer: 'Rallye Emploi', CreationDate: madeAt },
  });
  pdf.registerFont('regular', join(FONTS, 'LiberationSans-Regular.ttf'));
  pdf.registerFont('bold', join(FONTS, 'LiberationSans-Bold.ttf'));
  const done = collected(pdf);
  pdf.font('bold').fontSize(16).text(title).font('regular').fontSize(11).text(lead).moveDown();
  for (const { number, name, street, town } of lines) {
    if (pdf.y > PAGE.height - 30 * MM) pdf.addPage();
    const top = pdf.y;
    pdf
      .rect(LEFT, top + 1, 10, 10)
      .lineWidth(0.7)
      .stroke();
    pdf.text(`${number}.`, LEFT + 16, top, { width: 28, lineBreak: false });
    pdf.font('bold').text(name, LEFT + 46, top, { width: 160 });
    const afterName = pdf.y;
    pdf.font('regular').text(`${street}, ${town}`, LEFT + 214, top, { width: WIDTH - 214 });
    pdf.y = Math.max(afterName, pdf.y) + 6;
    pdf.x = LEFT;
  }
  pdf.end();
  return done;
}

function collected(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => pdf.once('end', () => resolve(Buffer.concat(chunks))).once('error', reject));
}

function page(pdf: PDFKit.PDFDocument, { sender, addressee, subject, text, below, scan }: PrintedLetter): void {
  const url = LINK.exec(text)?.[0] ?? null;
  pdf
    .font('bold')
    .fontSize(12)
    .fillColor('black')
    .text(sender, LEFT, 20 * MM, { width: 75 * MM });
  const address = addressee.join('\n');
  const fits =
    [12, 11, 10, 9].find((size) => height(pdf, 'regular', size, address, WINDOW.width) <= WINDOW.height) ?? 8;
  pdf.font('regular').fontSize(fits).text(address, WINDOW.x, WINDOW.y, { width: WINDOW.width, height: WINDOW.height });
  const body = text
    .split('\n')
    .map((line) => line.replace(LINK, below))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const room = (url ? QR_TOP - 6 * MM : PAGE.height - 20 * MM) - BODY_TOP;
  const whole = (size: number) =>
    height(pdf, 'bold', size + 2, subject, WIDTH) + size + height(pdf, 'regular', size, body, WIDTH);
  const size = SIZES.find((tried) => whole(tried) <= room) ?? 9;
  pdf
    .font('bold')
    .fontSize(size + 2)
    .text(subject, LEFT, BODY_TOP, { width: WIDTH });
  pdf
    .font('regular')
    .fontSize(size)
    .text(body, LEFT, pdf.y + size, { width: WIDTH, lineGap: size / 5 });
  if (url) link(pdf, url, scan);
}

function height(pdf: PDFKit.PDFDocument, font: string, size: number, text: string, width: number): number {
  return pdf
    .font(font)
    .fontSize(size)
    .heightOfString(text, { width, lineGap: size / 5 });
}

function link(pdf: PDFKit.PDFDocument, url: string, scan: string): void {
  const { modules } = QRCode.create(url, { errorCorrectionLevel: 'M' });
  const side = QR / (modules.size + 2 * QUIET);
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue;
      // A hair wider than the module, so that no white line shows between two on paper.
      pdf.rect(LEFT + (column + QUIET) * side, QR_TOP + (row + QUIET) * side, side + 0.1, side + 0.1);
    }
  }
  pdf.fill('black');
  const left = LEFT + QR + 6 * MM;
  const width = WIDTH - QR - 6 * MM;
  pdf
    .font('regular')
    .fontSize(13)
    .text(scan, left, QR_TOP + 6 * MM, { width, lineGap: 2 });
  const shown = url.replace(/^https?:\/\//, '');
  const size =
    [15, 14, 13, 12, 11, 10].find((tried) => pdf.font('bold').fontSize(tried).widthOfString(shown) <= width) ?? 9;
  pdf
    .font('bold')
    .fontSize(size)
    .text(shown, left, pdf.y + 8, { width });
}
