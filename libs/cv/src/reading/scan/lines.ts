import type { Cell, TextLine } from '../document.js';
import type { Glyphs } from '../glyphs.js';
import { pageLines } from '../layout.js';
import { DPI } from './dpi.js';
import type { OcrWord } from './engine.js';

/** Points per pixel of a prepared page. */
export const POINTS = 72 / DPI;
/** Sizes of letters this near to each other are the same size, measured a little differently. */
const ALIKE = 1.08;

/**
 * How far to believe a field that rests on a word of this confidence (0 to 100), as a share: Tesseract says 90 to 96 of nearly all
 * words that it reads rightly.
 */
export const certaintyOf = (confidence: number): number =>
  Math.round(100 * Math.min(1, Math.max(0.3, 1 - (92 - confidence) / 60))) / 100;

/** Measured sizes brought to few: those near to the most common one become it, then those near to the next. */
function settleSizes(words: readonly OcrWord[]): Map<number, number> {
  const left = new Map<number, number>();
  for (const { size, text } of words) left.set(size, (left.get(size) ?? 0) + text.length);
  const settled = new Map<number, number>();
  const near = (size: number) => [...left].filter(([other]) => Math.max(size, other) < ALIKE * Math.min(size, other));
  const weight = (sizes: [number, number][]) => sizes.reduce((sum, [, letters]) => sum + letters, 0);
  while (left.size > 0) {
    const [common] = [...left.keys()].reduce<[number, number]>(
      (best, size) => {
        const found = weight(near(size));
        return found > best[1] ? [size, found] : best;
      },
      [0, 0],
    );
    for (const [size] of near(common)) {
      settled.set(size, common);
      left.delete(size);
    }
  }
  return settled;
}

/** The cell with its words: their very places, and how sure each of them is. */
function withWords(line: TextLine, cell: Cell, words: readonly OcrWord[]): Cell {
  const base = cell.y + 0.8 * cell.h;
  const inside = words
    .filter(({ left, right, baseline }) => {
      const middle = (POINTS * (left + right)) / 2;
      return Math.abs(POINTS * baseline - base) < 0.5 * cell.h && middle > cell.x && middle < cell.x + cell.w;
    })
    .sort((a, b) => a.left - b.left);
  if (inside.length === 0) return cell;
  // Where the layout closed up or joined what stood apart, the words no longer tell their places in the text.
  if (inside.map(({ text }) => text).join(' ') !== line.text.slice(cell.start, cell.end))
    return { ...cell, certainty: Math.min(...inside.map(({ confidence }) => certaintyOf(confidence))) };
  let start = 0;
  const parts = inside.map((word) => {
    const end = start + word.text.length;
    const box = { x: POINTS * word.left, y: POINTS * word.top };
    const size = { w: POINTS * (word.right - word.left), h: POINTS * (word.bottom - word.top) };
    const part = { start, end, ...box, ...size, certainty: certaintyOf(word.confidence) };
    start = end + 1;
    return part;
  });
  return { ...cell, parts };
}

/** Words of a prepared page → lines in reading order, in points of that page. */
export function linesOf(words: readonly OcrWord[], page: number): TextLine[] {
  const sizes = settleSizes(words);
  const glyphs = words.map(
    (word): Glyphs => ({
      text: word.text,
      ...{ x: POINTS * word.left, y: POINTS * word.baseline, w: POINTS * (word.right - word.left) },
      ...{ size: POINTS * (sizes.get(word.size) ?? word.size), style: 'scan', upright: true },
    }),
  );
  return pageLines(glyphs, page).map((line) => ({
    ...line,
    cells: line.cells.map((cell) => withWords(line, cell, words)),
  }));
}
