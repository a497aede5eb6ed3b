import type { TextLine } from '../document.js';
import type { OcrEngine } from './engine.js';
import { linesOf, POINTS } from './lines.js';
import { mend } from './mend.js';
import { chain, type Grey, type Plane, scaling } from './plane.js';
import { type Prepared, prepare, type Sheet, sheetOn, turnedOver } from './prepare.js';

export interface RecognisedPage {
  lines: TextLine[];
  /** From the points that the lines count in to pixels of the picture. */
  toPicture: Plane;
}

/** Pixels: some five lines of text. */
const BAND = 320;
/** A band read with this certainty is no text on its head. */
const UPRIGHT = 75;

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

/**
 * The page the right way up. How its lines run is a guess at first, sure only once a few of them have been read; most pages need no
 * second try.
 */
async function headUp(sheet: Sheet, engine: OcrEngine): Promise<Prepared> {
  const { level, standing } = sheet.slant;
  const directions = ['level', 'standing'] as const;
  let best: { page: () => Prepared; certainty: number } | undefined;
  for (const direction of standing.score > 1.3 * level.score ? directions.toReversed() : directions) {
    const prepared = prepare(sheet, direction);
    const band = densestBand(prepared.page);
    for (const [lines, page] of [
      [band, () => prepared],
      [upsideDown(band), () => turnedOver(prepared)],
    ] as const) {
      const certainty = await engine.certainty(lines);
      if (certainty > (best?.certainty ?? -1)) best = { page, certainty };
      if (certainty >= UPRIGHT) return page();
    }
  }
  return best?.page() ?? prepare(sheet, 'level');
}

/** Reads the picture of a page; `page` from 1. No lines when there is nothing like text on it. */
export async function recognise(picture: Grey, page: number, engine: OcrEngine): Promise<RecognisedPage> {
  const sheet = sheetOn(picture);
  if (!sheet) return { lines: [], toPicture: scaling(1) };
  const prepared = await headUp(sheet, engine);
  const words = mend(await engine.words(prepared.page));
  return { lines: linesOf(words, page), toPicture: chain(prepared.toPicture, scaling(1 / POINTS)) };
}
