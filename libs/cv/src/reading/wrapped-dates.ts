import { dateSpans, looksLikeDate } from './fields/dates.js';
import type { Run } from './glyphs.js';

/** Does a period begin at the end of one line and end on the next, as in `Septembre 2021 –` above `Aujourd’hui`? */
function belong(above: Run, below: Run): boolean {
  const aligned = Math.abs(above.x - below.x) <= 4 || Math.abs(above.right - below.right) <= 4;
  if (!aligned || below.y - above.y > 2 * above.size || below.text.length > 24) return false;
  if (!looksLikeDate(below.text) && dateSpans(`2000 - ${below.text}`)[0]?.current !== true) return false;
  if (dateSpans(below.text).some(({ range }) => range)) return false;
  return dateSpans(`${above.text} ${below.text}`).some(
    ({ range, from, to }) => range && from < above.text.length && to > above.text.length + 1,
  );
}

/** Puts a period that its narrow column broke over two rows back into one; `rows` are those of one region, from top to bottom. */
export function joinWrappedDates(rows: Run[][]): Run[][] {
  const joined: Run[][] = [];
  for (const row of rows) {
    const [first, ...rest] = row;
    // Larger or smaller letters than those beside it may put a row between the two lines of a date.
    const above =
      first &&
      joined
        .slice(-3)
        .map((candidate) => candidate[0]!)
        .findLast((candidate) => belong(candidate, first));
    if (!first || !above) {
      joined.push(row);
      continue;
    }
    above.text = `${above.text} ${first.text}`;
    above.right = Math.max(above.right, first.right);
    if (rest.length > 0) joined.push(rest);
  }
  return joined;
}
