import { dateSpans, looksLikeDate } from './fields/dates.js';
import { fold } from './fields/text.js';
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

const PIECE = /^(?:du|de|d'|des|au|aux|a|le|la|depuis(?: le)?|jusqu'?(?:au|a|en)?|et|-|to|from|since|until)?[\s:]*$/;
const OPEN_END = /(?:^|\s)(?:du|de|d'|au|a|le|depuis|depuis le|jusqu'(?:au|a)|et|-|to|from)$/;
const CONNECTS = /^(?:-|au?|jusqu'(?:au|a)|to|et)(?:\s|$)/;
const MONTH_ONLY = /^(?:(?:de|du|d'|en) ?)?[a-z]{3,9}\.?$/;

/** Made of dates and the words between them, and nothing else. */
function isDatePiece(text: string): boolean {
  if (text.length > 30) return false;
  const folded = fold(text).trim();
  if (PIECE.test(folded)) return true;
  const whole = dateSpans(text)[0];
  if (whole) return PIECE.test(folded.slice(0, whole.from).trim()) && PIECE.test(folded.slice(whole.to).trim());
  return MONTH_ONLY.test(folded) && dateSpans(`${text} 2000`)[0]?.start?.length === 7;
}

/** Does the column of dates go on with `below`: `du` above `01/09/2009` above `au` above `01/12/2014`? */
function goesOn(above: Run, below: Run): boolean {
  const aligned = Math.abs(above.x - below.x) <= 4 || Math.abs(above.right - below.right) <= 4;
  if (!aligned || !isDatePiece(above.text) || !isDatePiece(below.text)) return false;
  if (dateSpans(above.text)[0]?.range) return false;
  const folded = fold(above.text).trim();
  const month = MONTH_ONLY.test(folded) && dateSpans(above.text).length === 0;
  return OPEN_END.test(folded) || month || CONNECTS.test(fold(below.text).trim());
}

/** Puts a period that its narrow column broke over two rows back into one; `rows` are those of one region, from top to bottom. */
export function joinWrappedDates(rows: Run[][]): Run[][] {
  const joined: Run[][] = [];
  /** The piece of a date that may go on, and the baseline of its last line. */
  let open: { run: Run; y: number } | null = null;
  for (const row of rows) {
    const [first, ...rest] = row;
    if (first && open && first.y - open.y <= 2 * first.size && goesOn(open.run, first)) {
      open.run.text = `${open.run.text} ${first.text}`;
      open.run.right = Math.max(open.run.right, first.right);
      open.y = first.y;
      if (rest.length > 0) joined.push(rest);
      continue;
    }
    if (first && isDatePiece(first.text)) open = { run: first, y: first.y };
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
