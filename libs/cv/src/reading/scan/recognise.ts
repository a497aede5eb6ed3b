import type { TextLine } from '../document.js';
import { pixels } from './dpi.js';
import type { OcrEngine, OcrWord } from './engine.js';
import { linesOf, POINTS } from './lines.js';
import { mend } from './mend.js';
import { chain, type Grey, type Plane, scaling } from './plane.js';
import { type Prepared, prepare, type Sheet, sheetOn, turnedOver } from './prepare.js';
import { upright } from './upright.js';

export interface RecognisedPage {
  lines: TextLine[];
  /** From the points that the lines count in to pixels of the picture. */
  toPicture: Plane;
}

/** Pixels: some five lines of text. */
const BAND = pixels(27);
/** What is read with this certainty is no text on its head. */
const UPRIGHT = 75;
/** So much sharper do lines of text come out when looked along than when looked across. */
const CLEARLY = 1.3;

/** The band of the page where ink begins most often: lines of text rather than a photo. */
function densestBand({ data, width, height }: Grey): Grey {
  const rows = new Uint32Array(height);
  for (let i = 1; i < data.length; i += 1) if (data[i]! < 140 && data[i - 1]! >= 140) rows[Math.floor(i / width)]! += 1;
  const tall = Math.min(BAND, height);
  let ink = rows.subarray(0, tall).reduce((a, b) => a + b, 0);
  let [most, from] = [ink, 0];
  for (let y = tall; y < height; y += 1) {
    ink += rows[y]! - rows[y - tall]!;
    if (ink > most) [most, from] = [ink, y - tall + 1];
  }
  return { data: data.subarray(from * width, (from + tall) * width), width, height: tall };
}

const upsideDown = ({ data, ...size }: Grey): Grey => ({ data: data.slice().reverse(), ...size });

/** How sure Tesseract is of the words of a page, 0 to 100: their mean, by letters. */
function certaintyOf(words: readonly OcrWord[]): number {
  let [sum, letters] = [0, 0];
  for (const { text, confidence } of words) {
    sum += confidence * text.length;
    letters += text.length;
  }
  return sum / Math.max(1, letters);
}

interface Reading {
  prepared: Prepared;
  words: OcrWord[];
}

/** Words of lines that run upwards or downwards: Tesseract reads these too, one word above the other. */
function areStanding(words: readonly OcrWord[]): boolean {
  let [standing, letters] = [0, 0];
  for (const { text, left, right, top, bottom } of words) {
    if (text.length < 4) continue;
    letters += text.length;
    if (bottom - top > right - left) standing += text.length;
  }
  return standing > 0.5 * letters;
}

type Way = 'level' | 'standing';

/** The first of these ways, or that way upside down, in which a few lines are read with certainty; else the best. */
async function bestOf(
  ways: readonly Way[],
  sheet: Sheet,
  engine: OcrEngine,
): Promise<{ prepared: Prepared; way: Way }> {
  let best: { page: () => Prepared; way: Way; certainty: number } | undefined;
  for (const way of ways) {
    const prepared = prepare(sheet, way);
    const band = densestBand(prepared.page);
    for (const [lines, page] of [
      [band, () => prepared],
      [upsideDown(band), () => turnedOver(prepared)],
    ] as const) {
      const certainty = await engine.certainty(lines);
      if (certainty > (best?.certainty ?? -1)) best = { page, way, certainty };
      if (certainty >= UPRIGHT) return { prepared: page(), way };
    }
  }
  return { prepared: best?.page() ?? prepare(sheet, 'level'), way: best?.way ?? 'level' };
}

/**
 * The words of the page the right way up. How its lines run is a guess at first, sure only once some have been read. A page whose lines
 * clearly run level is read at once, and right in all but few cases; else a few lines of it are tried each way round.
 */
async function headUp(sheet: Sheet, engine: OcrEngine): Promise<Reading> {
  const { level, standing } = sheet.slant;
  if (level.score > CLEARLY * standing.score) {
    const prepared = prepare(sheet, 'level');
    const words = await engine.words(prepared.page);
    if (certaintyOf(words) >= UPRIGHT && !areStanding(words)) return { prepared, words };
  }
  const { prepared, way } = await bestOf(
    standing.score > CLEARLY * level.score ? ['standing', 'level'] : ['level', 'standing'],
    sheet,
    engine,
  );
  const words = await engine.words(prepared.page);
  if (!areStanding(words)) return { prepared, words };
  const other = await bestOf([way === 'level' ? 'standing' : 'level'], sheet, engine);
  return { prepared: other.prepared, words: await engine.words(other.prepared.page) };
}

/** Reads the picture of a page; `page` from 1. No lines when there is nothing like text on it. */
export async function recognise(picture: Grey, page: number, engine: OcrEngine): Promise<RecognisedPage> {
  const sheet = sheetOn(picture);
  if (!sheet) return { lines: [], toPicture: scaling(1) };
  const { prepared, words } = await headUp(sheet, engine);
  const straight = upright(mend(words));
  const toPicture = chain(prepared.toPicture, straight.toPage, scaling(1 / POINTS));
  return { lines: linesOf(straight.words, page), toPicture };
}
