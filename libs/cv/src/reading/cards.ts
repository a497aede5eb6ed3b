import { dateSpans, looksLikeDate } from './fields/dates.js';
import { headingOf } from './fields/headings.js';
import type { Run } from './glyphs.js';

/** A gap (in ems, from baseline to baseline) from which on a row belongs to other cards. */
const APART = 2.4;

const hasPeriod = (text: string) => looksLikeDate(text) || dateSpans(text).some((date) => date.range);

/** Cards stand side by side where each piece of a row tells a time of its own; a row of a table has one, or a first and a last. */
const showsCards = (row: Run[]) =>
  row.length > 1 && row.every((run, i) => hasPeriod(run.text) && (i === 0 || run.x - row[i - 1]!.right > run.size));

/** The number of the card that a piece belongs to by its left edge; -1 where it crosses into the next one. */
function cardOf(run: Run, lefts: number[]): number {
  const at = lefts.findLastIndex((left) => run.x >= left - 4);
  return at >= 0 && run.right <= (lefts[at + 1] ?? Infinity) ? at : -1;
}

const isNear = (above: Run[], below: Run[]) =>
  below[0]!.y - above[0]!.y < APART * Math.max(above[0]!.size, below[0]!.size);

/** Do the pieces of this row begin at the left edges of several cards, as the lines of cards side by side do? */
function fits(row: Run[], lefts: number[]): boolean {
  const cards = row.map((run) => cardOf(run, lefts));
  const starts = row.filter((run) => lefts.some((left) => Math.abs(run.x - left) < 4));
  return cards.every((card) => card >= 0) && starts.length > 1;
}

/** The rest of the longest card, below the others. */
const isRest = (row: Run[], lefts: number[]) =>
  row.length === 1 && cardOf(row[0]!, lefts) >= 0 && headingOf(row[0]!.text) === null;

/**
 * Rows of an otherwise single column (each from left to right) with cards beside each other, two jobs or diplomas per row of
 * cards: the cards one after the other, each with its own rows.
 */
export function readCards(rows: Run[][]): Run[][] {
  const result: Run[][] = [];
  let done = 0;
  rows.forEach((row, index) => {
    if (index < done || !showsCards(row)) return;
    const lefts = row.map((run) => run.x);
    let [from, to] = [index, index + 1];
    while (from > done && fits(rows[from - 1]!, lefts) && isNear(rows[from - 1]!, rows[from]!)) from -= 1;
    while (to < rows.length && fits(rows[to]!, lefts) && isNear(rows[to - 1]!, rows[to]!)) to += 1;
    while (to < rows.length && isRest(rows[to]!, lefts) && isNear(rows[to - 1]!, rows[to]!)) to += 1;
    result.push(...rows.slice(done, from));
    const band = rows.slice(from, to);
    for (const card of lefts.keys())
      result.push(
        ...band.map((line) => line.filter((run) => cardOf(run, lefts) === card)).filter((line) => line.length > 0),
      );
    done = to;
  });
  return [...result, ...rows.slice(done)];
}
