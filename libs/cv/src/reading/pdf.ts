import { PasswordException, PDFParse, VerbosityLevel } from 'pdf-parse';
import type { CvDocument } from './document.js';
import type { Glyphs } from './glyphs.js';
import { pageLines } from './layout.js';
import { LIMITS } from './limits.js';
import { failureOf, ReadFailure } from './messages.js';

/** The parts of pdfjs, as pdf-parse ships it, that are used here. */
interface PdfItem {
  str?: string;
  width: number;
  transform: [number, number, number, number, number, number];
  fontName: string;
}
interface PdfPage {
  getViewport(options: { scale: number }): { transform: [number, number, number, number, number, number] };
  streamTextContent(): ReadableStream<{ items: PdfItem[] }>;
  cleanup(): void;
}
interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const CONTROL = /[\u0000-\u0008\u000B-\u001F]/;
const CONTROLS = new RegExp(CONTROL, 'g');

async function open(parser: PDFParse): Promise<PdfDocument> {
  try {
    // pdf-parse hands out text without its positions; its loaded pdfjs document has them (checked by reading.spec.ts).
    // biome-ignore lint/complexity/useLiteralKeys: bracket access is TypeScript's way to reach a private member
    return (await parser['load']()) as PdfDocument;
  } catch (error) {
    if (error instanceof PasswordException) throw new ReadFailure('encrypted');
    throw failureOf(error);
  }
}

/** The pieces of text of one page, placed on the upright page with y downwards. */
async function pageGlyphs(page: PdfPage, budget: { characters: number }): Promise<Glyphs[]> {
  const [a, b, c, d, e, f] = page.getViewport({ scale: 1 }).transform;
  const glyphs: Glyphs[] = [];
  const reader = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return glyphs;
    for (const item of value.items) {
      if (!item.str || item.str.trim() === '') continue;
      budget.characters -= item.str.length;
      // The stream is left as it is: pdfjs stops when nobody reads on, but throws when cancelled in the middle.
      if (budget.characters < 0 || glyphs.length >= LIMITS.itemsPerPage) throw new ReadFailure('too_large');
      const [ta, tb, tc, td, tx, ty] = item.transform;
      const size = Math.hypot(tc, td);
      const along = [a * ta + c * tb, b * ta + d * tb] as const;
      const x = a * tx + c * ty + e;
      const y = b * tx + d * ty + f;
      if (![x, y, size, item.width].every(Number.isFinite)) continue;
      const upright = along[0] > 0 && Math.abs(along[1]) < 0.2 * along[0];
      // A sign of an icon font that stands for no character; the private use area marks it as a sign.
      const text = CONTROL.test(item.str) ? item.str.replace(CONTROLS, '\uE000') : item.str;
      glyphs.push({ text, x, y, w: Math.abs(item.width), size, style: item.fontName, upright });
    }
  }
}

/** Text lines of a PDF in reading order. Throws `ReadFailure`. A page that alone is broken is left out; all broken is `damaged`. */
export async function readPdf(data: Buffer): Promise<CvDocument> {
  const parser = new PDFParse({
    data: new Uint8Array(data),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const pdf = await open(parser);
    if (pdf.numPages > LIMITS.pages) throw new ReadFailure('too_many_pages');
    const budget = { characters: LIMITS.characters };
    const document: CvDocument = { pages: pdf.numPages, lines: [] };
    let broken = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      try {
        const page = await pdf.getPage(number);
        document.lines.push(...pageLines(await pageGlyphs(page, budget), number));
        page.cleanup();
      } catch (error) {
        const failure = failureOf(error);
        if (failure.code !== 'damaged') throw failure;
        broken += 1;
      }
    }
    if (broken === pdf.numPages) throw new ReadFailure('damaged');
    return document;
  } finally {
    await parser.destroy();
  }
}
