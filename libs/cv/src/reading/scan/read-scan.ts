import { detectContainer } from '../detect.js';
import type { CvDocument, TextLine } from '../document.js';
import { readFields } from '../fields/index.js';
import { pageLines } from '../layout.js';
import { LIMITS } from '../limits.js';
import { loadFile } from '../load-file.js';
import { failureOf, ReadFailure, readError } from '../messages.js';
import { hasText } from '../read-document.js';
import type { Box, ReadOutcome } from '../types.js';
import { type OcrEngine, THREADS } from './engine.js';
import { officePictures } from './office-pictures.js';
import { greyOf, openPicture, pointsPerPixel } from './picture.js';
import { at, chain, type Grey, type Plane, scaling } from './plane.js';
import { recognise } from './recognise.js';
import { scannedPdf } from './scanned-pdf.js';

/** Pages of a document, some of them recognised; `places` maps points of such a page to those of the page as it is shown. */
interface Scan {
  document: CvDocument;
  places: Map<number, Plane>;
}

/** Recognises pages, a few at a time, while the next ones are being prepared. */
class Pages {
  readonly lines = new Map<number, TextLine[]>();
  readonly places = new Map<number, Plane>();
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly engine: OcrEngine) {}

  /** Resolves when there is room for another page. @param toPoints points of the shown page per pixel of the picture */
  async add(picture: Grey, page: number, toPoints: number): Promise<void> {
    const job = recognise(picture, page, this.engine)
      .then(({ lines, toPicture }) => {
        this.lines.set(page, lines);
        this.places.set(page, chain(scaling(toPoints), toPicture));
      })
      .finally(() => this.running.delete(job));
    this.running.add(job);
    // Told when all is awaited; until then it is not nobody's.
    job.catch(() => undefined);
    if (this.running.size >= THREADS) await Promise.race(this.running);
  }

  async all(): Promise<void> {
    await Promise.all(this.running);
  }
}

async function picturesScan(pictures: Buffer[], engine: OcrEngine): Promise<Scan> {
  const pages = new Pages(engine);
  for (const [index, data] of pictures.entries()) {
    const picture = await openPicture(data);
    const grey = await greyOf(picture);
    await pages.add(grey, index + 1, pointsPerPixel(picture.width, picture.height) / grey.scale);
  }
  await pages.all();
  const lines = pictures.flatMap((_, index) => pages.lines.get(index + 1) ?? []);
  return { document: { pages: pictures.length, lines }, places: pages.places };
}

async function pdfScan(data: Buffer, engine: OcrEngine): Promise<Scan> {
  const pages = new Pages(engine);
  const { pages: count, texts } = await scannedPdf(data, (picture, page) =>
    pages.add(picture, page, 1 / picture.scale),
  );
  await pages.all();
  const lines = [...texts].flatMap(([page, glyphs]) => pages.lines.get(page) ?? pageLines(glyphs, page));
  return { document: { pages: count, lines }, places: pages.places };
}

async function readScan(data: Buffer, engine: OcrEngine): Promise<Scan> {
  const container = detectContainer(data);
  if (container === 'pdf') return pdfScan(data, engine);
  return picturesScan(container === 'image' ? [data] : await officePictures(data), engine);
}

/** The upright box around a box of the straightened page, on the page as it is shown. */
export function placed([x, y, w, h]: Box, place: Plane): Box {
  const corners = [
    { x, y },
    { x: x + w, y },
    { x, y: y + h },
    { x: x + w, y: y + h },
  ].map((corner) => at(place, corner));
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top].map((n) => Math.round(n * 10) / 10) as Box;
}

/** Reads a CV of pictures in this very process: only for the child (scan-child.ts), which runs under limits. Never throws. */
export async function readScanHere(path: string, engine: OcrEngine): Promise<ReadOutcome> {
  try {
    const { document, places } = await readScan(await loadFile(path), engine);
    if (document.pages > LIMITS.pages) throw new ReadFailure('too_many_pages');
    if (!hasText(document)) throw new ReadFailure('no_text');
    const { fields, evidence } = readFields(document);
    for (const item of Object.values(evidence)) {
      const place = places.get(item.page);
      if (place && item.box) item.box = placed(item.box, place);
    }
    return { ok: true, pages: document.pages, language: fields.language, fields, evidence };
  } catch (error) {
    return readError(failureOf(error).code);
  }
}
