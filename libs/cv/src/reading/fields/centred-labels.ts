import type { TextLine } from '../document.js';
import { headingOf } from './headings.js';

const leftOf = (line: TextLine, cell = 0) => line.cells[cell]?.x ?? -1;

/** A heading in the first cell, with or without cells behind it. */
const isLabelled = (line: TextLine) => line.cells.length > 0 && headingOf(line.text.split('\t')[0]!) !== null;

/** The line without its first cell, which stands alone before it. */
function apart(line: TextLine): { label: TextLine; rest: TextLine | null } {
  const [first, second] = line.cells;
  if (!first || !second) return { label: line, rest: null };
  const from = second.start;
  const cells = line.cells.slice(1).map((cell) => ({ ...cell, start: cell.start - from, end: cell.end - from }));
  return {
    label: { ...line, text: line.text.slice(0, first.end), cells: [first] },
    rest: { ...line, text: line.text.slice(from), cells },
  };
}

/** How many rows stand under each other from `from` on, the first cell of each at `x`. */
function rowsAt(lines: TextLine[], from: number, x: number): number {
  let count = 0;
  while (lines[from + count] && Math.abs(leftOf(lines[from + count]!) - x) < 3 && !isLabelled(lines[from + count]!))
    count += 1;
  return count;
}

/**
 * A table whose headings are cells merged over several rows, each in the middle of its height: as many rows of a section stand
 * above its heading as below. Each heading goes before its rows. Only where the first row of the table has none: else headings
 * stand beside the first of their rows.
 */
export function raiseCentredLabels(lines: TextLine[]): TextLine[] {
  const at = lines.findIndex((line) => isLabelled(line) && line.cells.length > 1);
  const x = leftOf(lines[at] ?? lines[0]!, 1);
  if (at < 1 || x < 0) return lines;
  let start = at;
  while (start > 0 && lines[start - 1]!.cells.length > 1 && rowsAt(lines, start - 1, x) > 0) start -= 1;
  if (start === at || rowsAt(lines, at + 1, x) < at - start) return lines;
  const result = lines.slice(0, start);
  let next = start;
  while (next < lines.length) {
    const above = rowsAt(lines, next, x);
    const line = lines[next + above];
    if (!line || !isLabelled(line) || leftOf(line) >= x) break;
    const { label, rest } = apart(line);
    const below = next + above + 1;
    const end = below + Math.min(above, rowsAt(lines, below, x));
    result.push(label, ...lines.slice(next, next + above), ...(rest ? [rest] : []), ...lines.slice(below, end));
    next = end;
  }
  return [...result, ...lines.slice(next)];
}
