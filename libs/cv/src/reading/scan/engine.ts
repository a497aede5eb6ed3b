import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createWorker, type Line, OEM, PSM, type Worker } from 'tesseract.js';
import { DPI } from './dpi.js';
import type { Grey } from './plane.js';

/** Pages that are read at the same time, each by a thread. */
export const THREADS = 2;

/**
 * How much a function of WebAssembly must have run before V8 optimises it. By default so little that one page costs a second of
 * optimising, more than it takes to be read; with this, a page is as quick once the same few loops are optimised. Asked before the first
 * thread starts; a V8 that does not know it goes on without.
 */
setFlagsFromString('--wasm-tiering-budget=50000000');

export interface OcrWord {
  text: string;
  /** 0 to 100, as Tesseract says. */
  confidence: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Of its line, at the middle of the word. */
  baseline: number;
  /** Pixels to an em, from the letters of its line. */
  size: number;
}

/** French first, English as a second opinion on each word; both from local files, and nothing is written anywhere. */
async function startWorker(): Promise<Worker> {
  const worker = await createWorker(['fra', 'eng'], OEM.LSTM_ONLY, {
    workerPath: fileURLToPath(new URL('./ocr-thread.js', import.meta.url)),
    // Where the models are is known to the thread.
    langPath: '.',
    cacheMethod: 'none',
    // Told by the rejected promise as well; without this, it would be thrown into the air.
    errorHandler: () => undefined,
  });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: String(DPI) });
  return worker;
}

/** PGM, which needs no compressing here and no unpacking there. */
const pgmOf = ({ data, width, height }: Grey) => Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);

/** Height above the baseline, in ems, of capitals and the like, and of small letters: means of the usual typefaces. */
const TALL = 0.72;
const SMALL = 0.53;

/** Words of one line. Tesseract's own height of a row varies with the letters that happen to stand in it. */
function wordsOf(line: Line): OcrWord[] {
  const { x0, y0, x1, y1 } = line.baseline;
  const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
  const words = line.words.map(({ text, confidence, bbox }) => ({
    ...{ text: text.trim(), confidence, left: bbox.x0, top: bbox.y0, right: bbox.x1, bottom: bbox.y1 },
    baseline: y0 + slope * ((bbox.x0 + bbox.x1) / 2 - x0),
  }));
  const sizes = words.flatMap(({ text, baseline, top }) => {
    // Accents on capitals reach higher; what has neither tall nor small letters says nothing.
    if (/[A-Zbdfhkl0-9]/.test(text) && !/[À-Þ]/.test(text)) return [(baseline - top) / TALL];
    return /^[acemnorsuvwxzçœæ]+$/.test(text) ? [(baseline - top) / SMALL] : [];
  });
  sizes.sort((a, b) => a - b);
  const size = sizes[Math.floor(sizes.length / 2)] ?? line.rowAttributes.rowHeight;
  return words.map((word) => ({ ...word, size: size > 0 ? size : line.rowAttributes.rowHeight }));
}

/** Tesseract in threads of this process, each started when it is first needed. */
export class OcrEngine {
  private readonly idle: Worker[] = [];
  private readonly waiting: ((worker: Worker) => void)[] = [];
  private started = 0;

  private warming: Promise<Worker> | null = null;

  /** Starts the first thread, while the first picture is still being opened. */
  warmUp(): void {
    this.started += 1;
    this.warming = startWorker();
    // Whoever reads first is told.
    this.warming.catch(() => undefined);
  }

  private async take(): Promise<Worker> {
    const { warming } = this;
    this.warming = null;
    if (warming) return warming;
    const worker = this.idle.pop();
    if (worker) return worker;
    if (this.started < THREADS) {
      this.started += 1;
      return startWorker();
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private give(worker: Worker): void {
    const next = this.waiting.shift();
    if (next) next(worker);
    else this.idle.push(worker);
  }

  /** Words of an upright page of black on white, as Tesseract orders them. */
  async words(page: Grey): Promise<OcrWord[]> {
    const worker = await this.take();
    try {
      const { data } = await worker.recognize(pgmOf(page), {}, { text: false, blocks: true });
      return (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap(wordsOf)));
    } finally {
      this.give(worker);
    }
  }

  /** How sure Tesseract is of a few lines, 0 to 100, to see whether they stand on their head. */
  async certainty(lines: Grey): Promise<number> {
    const worker = await this.take();
    try {
      const block = { tessedit_pageseg_mode: PSM.SINGLE_BLOCK };
      const { data } = await worker.recognize(pgmOf(lines), block as never, { text: true });
      return data.text.trim() === '' ? 0 : data.confidence;
    } finally {
      this.give(worker);
    }
  }
}
