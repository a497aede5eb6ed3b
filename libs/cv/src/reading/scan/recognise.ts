import type { TextLine } from '../document.js';
import type { OcrEngine } from './engine.js';
import { linesOf, POINTS } from './lines.js';
import { mend } from './mend.js';
import { chain, type Grey, type Plane, scaling } from './plane.js';
import { type Prepared, prepare, turnedOver } from './prepare.js';

export interface RecognisedPage {
  lines: TextLine[];
  /** From the points that the lines count in to pixels of the picture. */
  toPicture: Plane;
}

/** Pixels: some five lines of text. */
const BAND = 320;
/** A band read with this certainty is no text on its head. */
const UPRIGHT = 75;

/** The band of the page with most ink. */
function densestBand({ data, width, height }: Grey): Grey {
  const rows = new Uint32Array(height);
  for (let i = 0; i < data.length; i += 1) if (data[i]! < 140) rows[Math.floor(i / width)]! += 1;
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

async function headUp(prepared: Prepared, engine: OcrEngine): Promise<Prepared> {
  const band = densestBand(prepared.page);
  const asIs = await engine.certainty(band);
  if (asIs >= UPRIGHT) return prepared;
  return (await engine.certainty(upsideDown(band))) > asIs + 5 ? turnedOver(prepared) : prepared;
}

/** Reads the picture of a page; `page` from 1. No lines when there is nothing like text on it. */
export async function recognise(picture: Grey, page: number, engine: OcrEngine): Promise<RecognisedPage> {
  let prepared = prepare(picture);
  if (prepared.blank) return { lines: [], toPicture: prepared.toPicture };
  prepared = await headUp(prepared, engine);
  const words = mend(await engine.words(prepared.page));
  return { lines: linesOf(words, page), toPicture: chain(prepared.toPicture, scaling(1 / POINTS)) };
}
