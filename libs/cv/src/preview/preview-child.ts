import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { PDFParse } from 'pdf-parse';
import { detectContainer } from '../reading/detect.js';
import { PicturesNeeded } from '../reading/messages.js';
import { readDocument } from '../reading/read-document.js';
import { officePictures } from '../reading/scan/office-pictures.js';
import { DRAWING } from '../reading/scan/pdf-drawing.js';
import { openPicture, previewOf } from '../reading/scan/picture.js';

/**
 * Pictures the pages of one document, in a process of its own under the same limits as the reading: the browser then shows pictures, and
 * no viewer ever runs what a stranger's PDF holds. Takes a path on standard input, answers with one JSON line on descriptor 3.
 */
const MAX_PAGES = 10;
/** 1.6 × 72 dpi: legible on a phone, about 100 KB a page. */
const SCALE = 1.6;

interface PagePicture {
  number: number;
  width: number;
  height: number;
  png: string;
}
interface Preview {
  text: string | null;
  pages: PagePicture[];
}

async function pdfPreview(data: Buffer): Promise<Preview> {
  const parser = new PDFParse({ data: new Uint8Array(data), isEvalSupported: false, ...DRAWING });
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

/** Photos, upright as the camera says, in the size that their evidence counts on. */
async function picturesPreview(pictures: Buffer[]): Promise<Preview> {
  const pages: PagePicture[] = [];
  for (const data of pictures.slice(0, MAX_PAGES)) {
    const { png, width, height } = await previewOf(await openPicture(data), SCALE);
    pages.push({ number: pages.length + 1, width, height, png: png.toString('base64') });
  }
  return { text: null, pages };
}

async function officePreview(data: Buffer): Promise<Preview> {
  try {
    return { text: (await readDocument(data)).lines.map((line) => line.text).join('\n'), pages: [] };
  } catch (error) {
    if (error instanceof PicturesNeeded) return picturesPreview(await officePictures(data));
    throw error;
  }
}

async function preview(path: string): Promise<Preview> {
  const data = await readFile(path);
  const container = detectContainer(data);
  if (container === 'image') return picturesPreview([data]);
  return container === 'pdf' ? pdfPreview(data) : officePreview(data);
}

for await (const line of createInterface({ input: process.stdin })) {
  const bytes = Buffer.from(`${JSON.stringify(await preview(JSON.parse(line) as string))}\n`);
  for (let written = 0; written < bytes.length; ) written += writeSync(3, bytes, written);
  break;
}
process.exit(0);
