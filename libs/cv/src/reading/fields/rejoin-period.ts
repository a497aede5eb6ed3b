import { type DateSpan, dateSpans } from './dates.js';
import type { Row } from './row.js';

/** `aujourd'hui` at the beginning of a line, which alone is no period. */
function nowAt(text: string): DateSpan | undefined {
  const span = dateSpans(`2000 - ${text}`)[0];
  return span?.current && span.to > 7 ? { ...span, range: false, from: 0, to: span.to - 7 } : undefined;
}

/**
 * `Février 2016 – Maçon, Bâti SARL` above `Octobre 2023 Murs en parpaings`: a narrow column of dates, too near to the next one for
 * a gap, broke the period over two lines. The second date goes back to the first; what stood beside it stays.
 */
export function rejoinPeriod(above: Row, below: Row): { above: Row; below: Row | null } | null {
  const [a, b] = [above.line, below.line];
  const first = dateSpans(a.text)[0];
  const second = dateSpans(b.text)[0] ?? nowAt(b.text);
  const [left, start] = [a.cells[0], b.cells[0]];
  if (
    !first ||
    !second ||
    !left ||
    !start ||
    first.from > 1 ||
    second.from > 1 ||
    second.range ||
    // Flush left; flush right where the date is all there is below.
    Math.abs(left.x - start.x) > (second.to >= b.text.trimEnd().length ? 40 : 3)
  )
    return null;
  const dash = /^\s*[-–—]\s+(?=\p{L})/u.exec(a.text.slice(first.to));
  if (
    !dash ||
    (first.range && !first.current) ||
    a.region !== b.region ||
    start.y - Math.max(...a.cells.map((cell) => cell.y + cell.h)) > 0.8 * start.h
  )
    return null;
  const at = first.to + dash[0].length;
  const date = b.text.slice(0, second.to);
  // `2018 – Titre professionnel` above `1995 – Diplôme` are two courses.
  if (/^\s*[-–—:]/.test(b.text.slice(second.to)) || !dateSpans(`${a.text.slice(0, at)}${date}`)[0]?.range) return null;
  const extra = date.length + 1;
  const moved = a.cells.map((cell) => ({
    ...cell,
    start: cell.start >= at ? cell.start + extra : cell.start,
    end: cell.end > at ? cell.end + extra : cell.end,
  }));
  const line = { ...a, text: `${a.text.slice(0, at)}${date}\t${a.text.slice(at)}`, cells: moved };
  const rest = b.text.slice(second.to).trim();
  const from = b.text.length - rest.length;
  const cells = b.cells
    .filter((cell) => cell.end > from)
    .map((cell) => ({ ...cell, start: Math.max(0, cell.start - from), end: cell.end - from }));
  return {
    above: { ...above, line },
    below: rest === '' ? null : { ...below, start: 0, line: { ...b, text: rest, cells } },
  };
}
