import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { PDFParse } from 'pdf-parse';
import { readDocument } from '../reading/read-document.js';

/**
 * Pictures the pages of one document, in a process of its own under the same limits as the reading: the browser then shows pictures, and
 * no viewer ever runs what a stranger's PDF holds. Takes a path on standard input, answers with one JSON line on descriptor 3.
 */
const MAX_PAGES = 10;
/** 1.6 × 72 dpi: legible on a phone, about 100 KB a page. */
const SCALE = 1.6;

/** pdfjs as pdf-parse brings it. */
const require = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
const PDFJS = dirname(require.resolve('pdfjs-dist/package.json'));

const isPdf = (data: Buffer) => data.toString('latin1', 0, 1024).includes('%PDF-');

async function preview(path: string): Promise<unknown> {
  const data = await readFile(path);
  if (!isPdf(data)) return { text: (await readDocument(data)).lines.map((line) => line.text).join('\n'), pages: [] };
  const parser = new PDFParse({
    data: new Uint8Array(data),
    isEvalSupported: false,
    // Without them, PDFs that count on the fonts every reader has are drawn in another one, letter over letter.
    standardFontDataUrl: `${join(PDFJS, 'standard_fonts')}/`,
    cMapUrl: `${join(PDFJS, 'cmaps')}/`,
    cMapPacked: true,
  });
  const { pages } = await parser.getScreenshot({
    first: MAX_PAGES,
    scale: SCALE,
    imageBuffer: true,
    imageDataUrl: false,
  });
  return {
    text: null,
    pages: pages.map((page) => ({
      number: page.pageNumber,
      width: Math.round(page.width),
      height: Math.round(page.height),
      png: Buffer.from(page.data).toString('base64'),
    })),
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  const bytes = Buffer.from(`${JSON.stringify(await preview(JSON.parse(line) as string))}\n`);
  for (let written = 0; written < bytes.length; ) written += writeSync(3, bytes, written);
  break;
}
process.exit(0);
