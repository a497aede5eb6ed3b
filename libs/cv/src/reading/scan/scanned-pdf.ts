import type { Glyphs } from '../glyphs.js';
import { eachPage, isSparse, type PdfDocument, type PdfPage, withPdf } from '../pdf.js';
import { DRAWING, pdfOperators } from './pdf-drawing.js';
import { PAGE_PIXELS } from './picture.js';
import type { Grey } from './plane.js';

/** The parts of pdfjs, as pdf-parse ships it, that draw pages. */
interface DrawnPage extends PdfPage {
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[][] }>;
  render(options: object): { promise: Promise<void> };
}
interface Canvas {
  canvas: object;
  context: { getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray } };
}
interface DrawnPdf extends PdfDocument {
  canvasFactory: { create(width: number, height: number): Canvas; destroy(canvas: Canvas): void };
}

/** Share of a page that pictures cover when it is the picture of a page. */
const COVERED = 0.4;

type Matrix = readonly [number, number, number, number, number, number];
const times = (a: Matrix, b: Matrix): Matrix => [
  ...([a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1]] as const),
  ...([a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3]] as const),
  ...([a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5]] as const),
];

/** Share of the page under pictures: a picture is the unit square under the current matrix (ISO 32000-1, 8.9.3). */
async function coveredShare(page: DrawnPage): Promise<number> {
  const OPS = await pdfOperators();
  const pictures = new Set(Object.keys(OPS).filter((name) => /^paint.*Image/.test(name)).map((name) => OPS[name]));
  const { fnArray, argsArray } = await page.getOperatorList();
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const saved: Matrix[] = [];
  let area = 0;
  fnArray.forEach((operator, index) => {
    const [first] = argsArray[index] ?? [];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = times(matrix, argsArray[index] as unknown as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(first)) matrix = times(matrix, first as unknown as Matrix);
    } else if (pictures.has(operator)) area += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
  });
  const { width, height } = page.getViewport({ scale: 1 });
  return area / (width * height);
}

/** A page drawn in greys, of about as many pixels as recognition likes; `scale` is its pixels per point. */
async function drawn(pdf: DrawnPdf, page: DrawnPage): Promise<Grey & { scale: number }> {
  const size = page.getViewport({ scale: 1 });
  const scale = Math.sqrt(PAGE_PIXELS / (size.width * size.height));
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height))];
  const { canvasFactory } = pdf;
  const target = canvasFactory.create(width, height);
  try {
    await page.render({ canvasContext: target.context, canvas: target.canvas, viewport }).promise;
    const { data: rgba } = target.context.getImageData(0, 0, width, height);
    const data = new Uint8Array(width * height);
    // Luma of ITU-R BT.601.
    for (let i = 0, k = 0; i < data.length; i += 1, k += 4)
      data[i] = (77 * rgba[k]! + 150 * rgba[k + 1]! + 29 * rgba[k + 2]!) >> 8;
    return { data, width, height, scale };
  } finally {
    canvasFactory.destroy(target);
  }
}

export interface PdfPages {
  pages: number;
  /** Text of the pages that have it, by page number from 1. */
  texts: Map<number, Glyphs[]>;
}

/**
 * Goes through a PDF page by page: text is kept, a page that is a picture is drawn and handed to `onPicture`, which is not waited for
 * until the end. With no text on any page, all are drawn: letters may be outlines.
 */
export async function scannedPdf(
  data: Buffer,
  onPicture: (picture: Grey & { scale: number }, page: number) => Promise<void>,
): Promise<PdfPages> {
  return withPdf(data, DRAWING, async (pdf) => {
    const texts = new Map<number, Glyphs[]>();
    const sparse: number[] = [];
    await eachPage(pdf, (glyphs, number) => {
      texts.set(number, glyphs);
      if (isSparse(glyphs)) sparse.push(number);
    });
    const nowhere = [...texts.values()].every(isSparse);
    for (const number of sparse) {
      const page = (await pdf.getPage(number)) as DrawnPage;
      if (!nowhere && (await coveredShare(page)) < COVERED) continue;
      const picture = await drawn(pdf as DrawnPdf, page);
      page.cleanup();
      await onPicture(picture, number);
    }
    return { pages: pdf.numPages, texts };
  });
}
