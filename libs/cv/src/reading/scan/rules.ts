import { pixels } from './dpi.js';
import type { Grey } from './plane.js';

/** A straight stretch of ink that is no letter, on a page whose light was evened out; lengths in pixels. */
interface Kind {
  /** Darker than this is ink. */
  below: number;
  /** Bright pixels that it may be broken by. */
  gap: number;
  along: number;
  across: number;
  /** Share of it that must be bright at either side; letters in a row, joined by their feet, are not. */
  free: number;
}

const KINDS: Kind[] = [
  // Dark and unbroken: longer than any stroke of a letter.
  { below: 150, gap: 0, along: pixels(14.4), across: pixels(11), free: 0 },
  // Grey, and eaten by noise.
  { below: 215, gap: pixels(0.25), along: pixels(18.6), across: pixels(12.7), free: 0.75 },
];
/** Pixels from a rule to where its sides are looked at. */
const ASIDE = pixels(0.68);
/** Pixels beside a rule that are wiped with it: its soft edge. */
const EDGE = 2;

/** Both directions of a walk through the pixels: how many lines, from one to the next, how long, from one pixel to the next. */
const walks = (width: number, height: number) =>
  [
    { count: height, jump: width, length: width, step: 1 },
    { count: width, jump: 1, length: height, step: width },
  ] as const;

function isFree(data: Uint8Array, from: number, to: number, step: number, jump: number, kind: Kind): boolean {
  const [before, after] = [-ASIDE * jump, ASIDE * jump].map((aside) => {
    let [bright, all] = [0, 0];
    for (let i = from; i < to; i += step) {
      const value = data[i + aside];
      bright += value === undefined || value >= kind.below ? 1 : 0;
      all += 1;
    }
    return bright / Math.max(1, all);
  });
  return Math.min(before!, after!) >= kind.free;
}

/**
 * Whitens frames, underlines and the rules of tables, which recognition takes for letters, and which glue rows and columns together.
 * In place.
 */
export function wipeRules({ data, width, height }: Grey): void {
  const found: { from: number; to: number; step: number; jump: number }[] = [];
  for (const kind of KINDS) {
    for (const { count, jump, length, step } of walks(width, height)) {
      const least = step === 1 ? kind.along : kind.across;
      for (let line = 0; line < count; line += 1) {
        const begin = line * jump;
        let [start, last] = [-1, -1];
        const finish = () => {
          const [from, to] = [begin + start * step, begin + (last + 1) * step];
          if (start >= 0 && last - start >= least && isFree(data, from, to, step, jump, kind))
            found.push({ from, to, step, jump });
          start = -1;
        };
        for (let k = 0; k < length; k += 1) {
          if (data[begin + k * step]! >= kind.below) continue;
          if (start < 0 || k - last > kind.gap + 1) {
            finish();
            start = k;
          }
          last = k;
        }
        finish();
      }
    }
  }
  for (const { from, to, step, jump } of found) {
    for (let i = from; i < to; i += step)
      for (let k = -EDGE; k <= EDGE; k += 1) if (data[i + k * jump] !== undefined) data[i + k * jump] = 255;
  }
}
