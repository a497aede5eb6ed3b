import type { OcrWord } from './engine.js';
import type { Plane } from './plane.js';

/** Leaning of the left edges of columns that is looked for: sideways per downwards; and steps of it. */
const MOST = 0.05;
const STEP = 0.0025;
/** Ems that the beginnings of lines may lie apart and still stand in one column. */
const ALIKE = 0.25;
/** So much better must the edges fit when straightened. */
const CLEARLY = 1.2;

/** Words that begin a line, or a column of it: with nothing close at their left. */
const beginnings = (words: readonly OcrWord[]): OcrWord[] =>
  words.filter((word, index) => {
    const before = words[index - 1];
    return (
      !before || Math.abs(before.baseline - word.baseline) > 0.4 * word.size || word.left - before.right > word.size
    );
  });

/** How many pairs of beginnings stand one under the other. */
function columnsAt(places: readonly number[], cell: number): number {
  const counts = new Map<number, number>();
  for (const place of places) {
    const key = Math.floor(place / cell);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let pairs = 0;
  for (const [key, count] of counts) pairs += count * (count + (counts.get(key + 1) ?? 0));
  return pairs;
}

/**
 * Lines may be level while columns lean: a photo taken from aside, or a sheet whose edge was lost in a shadow. Straightens the columns by
 * where lines begin; `toPage` maps points among the new words to those among the old.
 */
export function upright(words: readonly OcrWord[]): { words: OcrWord[]; toPage: Plane } {
  const begin = beginnings(words);
  const sizes = begin.map(({ size }) => size).sort((a, b) => a - b);
  const cell = ALIKE * (sizes[Math.floor(sizes.length / 2)] ?? 1);
  const pairs = (lean: number) =>
    columnsAt(
      begin.map(({ left, baseline }) => left - lean * baseline),
      cell,
    );
  let best = { lean: 0, pairs: CLEARLY * pairs(0) };
  for (let lean = -MOST; lean <= MOST; lean += STEP) {
    const found = pairs(lean);
    if (found > best.pairs) best = { lean, pairs: found };
  }
  const { lean } = best;
  const moved = lean === 0 ? [...words] : words.map((word) => straightened(word, lean));
  return { words: moved, toPage: [1, lean, 0, 0, 1, 0, 0, 0, 1] };
}

const straightened = (word: OcrWord, lean: number): OcrWord => {
  const aside = lean * word.baseline;
  return { ...word, left: word.left - aside, right: word.right - aside };
};
