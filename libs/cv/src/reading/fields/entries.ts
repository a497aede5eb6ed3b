import { type DateSpan, DURATION, dateSpans } from './dates.js';
import { JOB_WORDS, TASK_WORDS } from './lexicon/jobs.js';
import { knownTown } from './lexicon/towns.js';
import { AIDING } from './parts.js';
import { contentOf, type Row } from './row.js';
import { saidLength } from './said.js';
import { bulletLength, fold, type Span, span, wordsOf } from './text.js';

/** One job or one course: its date, the lines of its header without the date, and the lines below. */
export interface Entry {
  date: { value: DateSpan; at: Span } | null;
  head: Span[];
  tail: Row[];
}

interface Anchor {
  index: number;
  date: DateSpan;
}

/** Does this line look like a title or employer rather than like a task or a sentence? */
export function isHeaderLike(row: Row): boolean {
  const text = contentOf(row).trim();
  if (row.bullet || text.length > 110 || /[.;]$/.test(text) || /^\p{Ll}/u.test(text) || text.endsWith(','))
    return false;
  const folded = fold(text);
  const first = wordsOf(folded)[0] ?? '';
  if (AIDING.test(folded)) return false;
  if (/^service (?:militaire|civique|national)/.test(folded)) return true;
  return JOB_WORDS.has(first) || !TASK_WORDS.has(first);
}

/** The text of a row without a date, and without `(6 mois)`. Returns the pieces that remain at either side of the date. */
function withoutDate(row: Row, date: DateSpan | null): Span[] {
  const { line, start } = row;
  const ranges = date
    ? [[start, Math.max(start, date.from)] as const, [Math.max(start, date.to), line.text.length] as const]
    : [[start, line.text.length] as const];
  return ranges.flatMap(([from, to]) => {
    const pieces: Span[] = [];
    let at = from;
    for (const match of fold(line.text.slice(from, to)).matchAll(DURATION)) {
      pieces.push(span(line, at, from + match.index));
      at = from + match.index + match[0].length;
    }
    pieces.push(span(line, at, to));
    return pieces
      .map((piece) => span(line, piece.start + saidLength(piece.text), piece.end))
      .filter((piece) => /\p{L}/u.test(piece.text) && !/^\(?\s*\)?$/.test(piece.text));
  });
}

/** What became of a course, behind its year: `BEP 1990 (non obtenu)`. */
const OUTCOME = /\(?(?:non |pas |diplome )?(?:obtenue?|validee?|niveau|en cours|abandonnee?)\)?/;

/** The date that a line is about, if it is: a period anywhere, a lone year or month only at an edge or in its own cell. */
function anchorDate(row: Row): DateSpan | null {
  const { text } = row.line;
  const dates = dateSpans(text).filter((date) => date.from >= row.start - 1);
  const range = dates.find((date) => date.range);
  // A sentence that mentions years is no header, unless it begins with the trade.
  const trade = JOB_WORDS.has(wordsOf(fold(contentOf(row)))[0] ?? '');
  if (range) return contentOf(row).length <= (trade ? 260 : 130) ? range : null;
  const first = wordsOf(fold(contentOf(row)))[0] ?? '';
  if (TASK_WORDS.has(first) && !JOB_WORDS.has(first)) return null;
  // `J'ai obtenu un CAP en 2016 au lycée …`
  const said = saidLength(text.slice(bulletLength(text))) > 0;
  return (
    dates.find(({ from, to }) => {
      const before = fold(text.slice(row.start, from)).replace(DURATION, ' ');
      // `2015 : 3 mois`
      const after = fold(text.slice(to)).replace(DURATION, ' ').replace(OUTCOME, ' ');
      return (
        said ||
        /^[\s([]*$/.test(before) ||
        /^[\s).,:\]-]*$/.test(after) ||
        (/[(\t|]\s*$/.test(before) && /^\s*[)\t|]/.test(after))
      );
    }) ?? null
  );
}

function anchorsOf(rows: Row[]): Anchor[] {
  const anchors: Anchor[] = [];
  rows.forEach((row, index) => {
    const date = anchorDate(row);
    if (date) anchors.push({ index, date });
  });
  // Below jobs with periods, a bullet with a lone year tells of a task.
  const plain = anchors.filter(({ index, date }) => date.range && !rows[index]!.bullet);
  return plain.length > 0 ? anchors.filter(({ index, date }) => date.range || !rows[index]!.bullet) : anchors;
}

/** In lines: as wide a gap as there is. */
const NEXT_CARD = 9;

const gapAbove = (rows: Row[], index: number): number | null => {
  const [above, row] = [rows[index - 1]?.line, rows[index]?.line];
  if (!above?.cells[0] || !row?.cells[0] || above.region !== row.region) return null;
  // The next of several cards beside each other.
  if (row.cells[0].y < above.cells[0].y - row.cells[0].h) return NEXT_CARD;
  // From baseline to baseline; of a phrase over several lines the last one counts.
  const last = Math.max(...above.cells.map((cell) => cell.y + cell.h));
  return (row.cells[0].y + row.cells[0].h - last) / Math.max(above.cells[0].h, row.cells[0].h, 1);
};

/** The first row of the header that the anchor belongs to, where a wider gap above it shows that; else null. */
function gapStart(rows: Row[], from: number, anchor: number): number | null {
  const gaps = rows.slice(from, anchor + 1).map((_, i) => gapAbove(rows, from + i));
  const known = gaps.filter((gap) => gap !== null).sort((a, b) => a - b);
  if (known.length < 2) return null;
  const widest = known.at(-1)!;
  if (widest < 1.25 * known[0]!) return null;
  const at = from + gaps.findLastIndex((gap) => gap !== null && gap >= widest - 0.05);
  return anchor - at <= 3 ? at : null;
}

/** How many header lines stand above the date, as the first entry of the block shows it. */
function linesAboveDate(rows: Row[], anchors: Anchor[]): number {
  const first = anchors[0]!.index;
  if (first === 0 || first > 4 || !rows.slice(0, first).every(isHeaderLike)) return 0;
  const others = anchors
    .slice(1)
    .map(({ index }) => rows[index - 1])
    .filter((row) => row !== undefined);
  const agreeing = others.filter(isHeaderLike).length;
  return others.length === 0 || agreeing >= 0.6 * others.length ? first : 0;
}

/** A date with at most a place beside it. */
function isDateLine(row: Row): boolean {
  const date = anchorDate(row);
  if (!date || row.line.text.includes('\t')) return false;
  const rest = `${row.line.text.slice(row.start, Math.max(row.start, date.from))} ${row.line.text.slice(date.to)}`;
  const place = rest.replace(/[|,;:()•·–—-]/g, ' ').trim();
  return place === '' || knownTown(place) !== null;
}

/** Splits the rows of one block into entries by their dates. Rows above the first entry are left out. */
export function entriesOf(rows: Row[]): Entry[] {
  const anchors = anchorsOf(rows);
  if (anchors.length === 0) return [];
  const usual = linesAboveDate(rows, anchors);
  // The first entry begins with a line for its date (and place): so do the others.
  const dateFirst = anchors[0]!.index === 0 && isDateLine(rows[0]!);
  const starts = anchors.map(({ index }, i) => {
    const floor = i === 0 ? 0 : anchors[i - 1]!.index + 1;
    const byGap = dateFirst ? null : gapStart(rows, floor, index);
    const wanted = i > 0 && byGap !== null ? index - byGap : usual;
    let start = index;
    while (start > floor && index - start < wanted && isHeaderLike(rows[start - 1]!)) start -= 1;
    return start;
  });
  return anchors.map(({ index, date }, i) => {
    const end = starts[i + 1] ?? rows.length;
    const head = rows.slice(starts[i]!, index).flatMap((row) => withoutDate(row, null));
    head.push(...withoutDate(rows[index]!, date));
    return {
      date: { value: date, at: span(rows[index]!.line, date.from, date.to) },
      head,
      tail: rows.slice(index + 1, end),
    };
  });
}
