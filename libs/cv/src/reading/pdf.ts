import { PasswordException, PDFParse, VerbosityLevel } from 'pdf-parse';
import type { CvDocument } from './document.js';
import type { Glyphs } from './glyphs.js';
import { pageLines } from './layout.js';
import { LIMITS } from './limits.js';
import { failureOf, PicturesNeeded, ReadFailure } from './messages.js';
import { holdsPagePictures } from './pictures-only.js';

/** The parts of pdfjs, as pdf-parse ships it, that are used here. */
interface PdfItem {
  str?: string;
  width: number;
  transform: [number, number, number, number, number, number];
  fontName: string;
}
export interface PdfPage {
  getViewport(options: { scale: number }): {
    transform: [number, number, number, number, number, number];
    width: number;
    height: number;
  };
  streamTextContent(): ReadableStream<{ items: PdfItem[] }>;
  cleanup(): void;
}
export interface PdfDocument {
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

/** Fewer letters than this, and a page may be a scan with a stamp on it. */
const SPARSE = 200;
const lettersOf = (glyphs: Glyphs[]) => glyphs.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
export const isSparse = (glyphs: Glyphs[]): boolean => lettersOf(glyphs) < SPARSE;

/** Opens a PDF for `work`. Throws `ReadFailure`. */
export async function withPdf<T>(
  data: Buffer,
  options: Record<string, unknown>,
  work: (pdf: PdfDocument) => Promise<T>,
): Promise<T> {
  const parser = new PDFParse({
    data: new Uint8Array(data),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    ...options,
  });
  try {
    const pdf = await open(parser);
    if (pdf.numPages > LIMITS.pages) throw new ReadFailure('too_many_pages');
    const result = await work(pdf);
    await parser.destroy();
    return result;
  } catch (error) {
    // Not waited for: pdfjs never ends while text that nobody wants any more is on its way. After a failure, the child is not used again.
    parser.destroy().catch(() => undefined);
    throw error;
  }
}

/**
 * Does `work` for every page, with its pieces of text. A page that alone is broken is left out; all broken is `damaged`.
 */
export async function eachPage(
  pdf: PdfDocument,
  work: (glyphs: Glyphs[], number: number, page: PdfPage) => Promise<void> | void,
): Promise<void> {
  const budget = { characters: LIMITS.characters };
  let broken = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number);
      await work(await pageGlyphs(page, budget), number, page);
      page.cleanup();
    } catch (error) {
      if (error instanceof PicturesNeeded) throw error;
      const failure = failureOf(error);
      if (failure.code !== 'damaged') throw failure;
      broken += 1;
    }
  }
  if (broken === pdf.numPages) throw new ReadFailure('damaged');
}

/** Text lines of a PDF in reading order. Throws `ReadFailure`, or `PicturesNeeded` when a page may be the picture of one. */
export async function readPdf(data: Buffer): Promise<CvDocument> {
  return withPdf(data, {}, async (pdf) => {
    const document: CvDocument = { pages: pdf.numPages, lines: [] };
    let scans: boolean | undefined;
    await eachPage(pdf, (glyphs, number) => {
      if (isSparse(glyphs)) {
        scans ??= holdsPagePictures(data);
        if (scans) throw new PicturesNeeded();
      }
      document.lines.push(...pageLines(glyphs, number));
    });
    return document;
  });
}
