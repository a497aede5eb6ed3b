import type { TextLine } from '../document.js';
import { looksLikeDate } from './dates.js';
import type { Row } from './row.js';

/** Puts `below` behind the cell of `above` that it continues: offsets of later cells move on. */
function appended(above: TextLine, below: TextLine): TextLine | null {
  const x = below.cells[0]!.x;
  const continued =
    above.cells.findLast((cell) => Math.abs(cell.x - x) < 6) ??
    (above.cells.length === 1 && x > above.cells[0]!.x ? above.cells[0] : undefined);
  if (!continued) return null;
  const at = continued.end;
  // `Hénin-` above `Beaumont` is one word.
  const glue = /\p{L}-$/u.test(above.text.slice(0, at)) ? '' : ' ';
  const extra = below.text.length + glue.length;
  const moved = above.cells.map((cell) =>
    cell.start >= at ? { ...cell, start: cell.start + extra, end: cell.end + extra } : cell,
  );
  const added = below.cells.map((cell) => ({
    ...cell,
    start: cell.start + at + glue.length,
    end: cell.end + at + glue.length,
  }));
  return {
    ...above,
    text: `${above.text.slice(0, at)}${glue}${below.text}${above.text.slice(at)}`,
    cells: [...moved, ...added],
  };
}

/** A line that ends like this goes on, whatever comes. */
const UNFINISHED =
  /(?:[-–—/(,&]|\s(?:de|du|des|d['’]|la|le|les|l['’]|et|à|au|aux|en|ou|sur|pour|and|of|catégories?|caces))\s*$/iu;

/** Is `below` the rest of a phrase for which `above` had no more room? `width` is the right edge of their column. */
function isWrapped(above: Row, below: Row, width: number): boolean {
  const [a, b] = [above.line, below.line];
  if (below.bullet || below.start > 0 || above.block !== below.block || a.region !== b.region || b.text.includes('\t'))
    return false;
  const unfinished = UNFINISHED.test(a.text) && !looksLikeDate(a.text) && !looksLikeDate(b.text);
  if (
    (!unfinished && !/^(?:[\p{Ll}(]|\d{1,2}$)/u.test(b.text)) ||
    /[.;:]\s*$/.test(a.text) ||
    a.size === null ||
    Math.abs(a.size - (b.size ?? 0)) > 0.3
  )
    return false;
  const [first, next] = [a.cells[0], b.cells[0]];
  if (!first || !next || next.y - (a.cells.at(-1)?.y ?? first.y) > 1.8 * a.size) return false;
  if (unfinished) return true;
  // Numbers and addresses are whole as they are.
  if (!/\p{L}['’)]?\s*$/u.test(a.text) || /@\S*\s*$/.test(a.text) || b.text.includes('@')) return false;
  const left = Math.min(first.x, next.x);
  const right = Math.max(...a.cells.map((cell) => cell.x + cell.w));
  // The first word below would not have fitted above.
  const word = (next.w * (b.text.indexOf(' ') < 0 ? b.text.length : b.text.indexOf(' '))) / Math.max(1, b.text.length);
  return right + word > width - 0.03 * (width - left);
}

/** Joins phrases that were broken over lines of a column. Lists in lower case are left alone: each line may be an item. */
export function joinWrapped(rows: Row[]): Row[] {
  const widths = new Map<number, number>();
  const capitals = new Map<number, number>();
  for (const { line, start, block } of rows) {
    for (const cell of line.cells) widths.set(line.region, Math.max(widths.get(line.region) ?? 0, cell.x + cell.w));
    if (/^\P{Ll}/u.test(line.text.slice(start))) capitals.set(block, (capitals.get(block) ?? 0) + 1);
  }
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const line =
      above && capitals.has(row.block) && isWrapped(above, row, widths.get(row.line.region) ?? 0)
        ? appended(above.line, row.line)
        : null;
    if (above && line) joined[joined.length - 1] = { ...above, line };
    else joined.push(row);
  }
  return joined;
}
