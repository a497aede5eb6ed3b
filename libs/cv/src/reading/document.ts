import type { Box } from './types.js';

interface Place {
  start: number;
  end: number;
  x: number;
  y: number;
  w: number;
  h: number;
  /** How surely the text was recognised, 0 to 1; absent where it was written as text. */
  certainty?: number;
}

/** A run of text at one place of a line: `start` to `end` are offsets in the text of the line. */
export interface Cell extends Place {
  /** Its words where they are known one by one; their offsets count from the start of the cell. */
  parts?: Place[];
}

/** One line of a document, in reading order. A tab in `text` is a wide gap: a table cell or a tab stop. */
export interface TextLine {
  text: string;
  /** From 1. */
  page: number;
  /** Empty where the format has no positions. */
  cells: Cell[];
  /** Height of the letters in points; null where unknown. */
  size: number | null;
  /** An opaque name of the typeface, to see what differs from the body; null where unknown. */
  style: string | null;
  /** A paragraph that the word processor marked as a heading or a list item. */
  role: 'heading' | 'item' | null;
  /** Lines of one column of one page share a number; a change of it ends any paragraph. */
  region: number;
}

export interface CvDocument {
  pages: number;
  lines: TextLine[];
}

const placesOf = (line: TextLine): Place[] =>
  line.cells.flatMap(
    (cell) =>
      cell.parts?.map((part) => ({ ...part, start: cell.start + part.start, end: cell.start + part.end })) ?? [cell],
  );

/** The box of a range of a line: exact at the ends of a cell, in proportion inside of it. */
export function boxOf(line: TextLine, start: number, end: number): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const cell of placesOf(line)) {
    const from = Math.max(start, cell.start);
    const to = Math.min(end, cell.end);
    const length = cell.end - cell.start;
    if (from >= to || length <= 0) continue;
    left = Math.min(left, cell.x + (cell.w * (from - cell.start)) / length);
    right = Math.max(right, cell.x + (cell.w * (to - cell.start)) / length);
    top = Math.min(top, cell.y);
    bottom = Math.max(bottom, cell.y + cell.h);
  }
  if (left === Infinity) return null;
  return [left, top, right - left, bottom - top].map((n) => Math.round(n * 10) / 10) as Box;
}

/** How surely a range of a line was recognised: that of its least certain cell; 1 for text that was written as such. */
export function certaintyOfRange(line: TextLine, start: number, end: number): number {
  return Math.min(1, ...placesOf(line).map((cell) => (cell.start < end && cell.end > start ? (cell.certainty ?? 1) : 1)));
}
