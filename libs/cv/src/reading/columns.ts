import { looksLikeDate } from './fields/dates.js';
import { headingOf } from './fields/headings.js';
import { COLUMN_NAMES } from './fields/lexicon/column-names.js';
import { knownTown } from './fields/lexicon/towns.js';
import { fold } from './fields/text.js';
import type { Run } from './glyphs.js';

/**
 * Reading order by white strips: the tallest vertical strip that no text crosses and that has a column of text at either side
 * cuts the page into above, left, right and below; each part is cut again. A strip beside a column of dates or of margin
 * headings is no border between columns: those belong to the rows beside them.
 */
interface Cut {
  x: number;
  top: number;
  bottom: number;
  height: number;
}

const MIN_ROWS = 3;
const MAX_DEPTH = 8;

const share = <T>(things: T[], test: (thing: T) => boolean) => things.filter(test).length / Math.max(1, things.length);

function alignedShare(these: Run[], those: Run[]): number {
  return share(these, (run) => those.some((other) => sameRow(run, other)));
}

interface Kind {
  heading: boolean;
  date: boolean;
  town: boolean;
  column: boolean;
}

/** What a piece of text is by its words: asked for at every possible strip, worked out once. */
const kinds = new WeakMap<Run, Kind>();
function kindOf(run: Run): Kind {
  const known = kinds.get(run);
  if (known) return known;
  const column = COLUMN_NAMES.has(fold(run.text).trim());
  const kind = {
    heading: headingOf(run.text) !== null,
    date: looksLikeDate(run.text),
    town: run.text.length <= 40 && knownTown(run.text) !== null,
    column,
  };
  kinds.set(run, kind);
  return kind;
}

const sameRow = (a: Run, b: Run) => Math.abs(a.y - b.y) < 0.3 * Math.max(a.size, b.size);
/** `Missions` and `Formation` also name columns of a table, beside other such names. */
const hasHeading = (runs: Run[], others: Run[]) =>
  runs.some((run) => {
    const { heading, column } = kindOf(run);
    return heading && !(column && others.some((other) => sameRow(run, other) && kindOf(other).column));
  });
const isLabel = (run: Run) => kindOf(run).date || kindOf(run).heading;
/** At the right edge a place stands under or beside its date. */
const isEdgeLabel = (run: Run) => isLabel(run) || kindOf(run).town;

function rowCount(runs: Run[]): number {
  return new Set(runs.map((run) => Math.round(run.y / 4))).size;
}

/** Each side begins with a heading of its own, both in one row: `EXPÉRIENCE` beside `FORMATION`, above what belongs to each. */
function headedAlike(left: Run[], right: Run[]): boolean {
  const [first, other] = [left[0], right[0]];
  return (
    first !== undefined &&
    other !== undefined &&
    sameRow(first, other) &&
    hasHeading([first], right) &&
    hasHeading([other], left)
  );
}

/** How much of a side has text of the other beside it; next to nothing where blocks stand at the left and the right in turn. */
const besideShare = (these: Run[], those: Run[]) =>
  share(these, (run) => those.some((other) => Math.abs(run.y - other.y) < 0.8 * Math.max(run.size, other.size)));

/** Are these two independent columns of text? */
function areColumns(left: Run[], right: Run[]): boolean {
  if (rowCount(left) < MIN_ROWS || rowCount(right) < MIN_ROWS) return false;
  if (headedAlike(left, right)) return true;
  // Margin headings, headings in the middle of the page, dates at either edge.
  if (share(left, isLabel) >= 0.6 || share(right, isLabel) >= 0.5) return false;
  if (share(right, isEdgeLabel) >= 0.6 && share(right, (run) => kindOf(run).date) >= 0.2) return false;
  if (besideShare(left, right) < 0.2 && besideShare(right, left) < 0.2) return false;
  const bothHeaded = hasHeading(left, right) && hasHeading(right, left);
  if (bothHeaded) return true;
  // Rows of a table: nearly every piece of one side has its partner on the other.
  return alignedShare(right, left) < 0.85 && alignedShare(left, right) < 0.85;
}

/** The best stretch of the strip at x, between the pieces of text that cross it. `runs` are sorted by y. */
function cutAt(x: number, runs: Run[]): Cut | null {
  let best: Cut | null = null;
  let left: Run[] = [];
  let right: Run[] = [];
  const finish = () => {
    if (left.length > 0 && right.length > 0) {
      const from = Math.max(left[0]!.y, right[0]!.y);
      const to = Math.min(left.at(-1)!.y, right.at(-1)!.y);
      // Judged where both have text: further up or down, a side may hold the end of a row that crosses the strip.
      const besides = (runs: Run[]) => runs.filter((run) => run.y >= from - 1 && run.y <= to + 1);
      if (to - from > (best?.height ?? 24) && areColumns(besides(left), besides(right))) {
        const top = Math.min(left[0]!.y, right[0]!.y);
        best = { x, top, bottom: Math.max(left.at(-1)!.y, right.at(-1)!.y), height: to - from };
      }
    }
    left = [];
    right = [];
  };
  for (const run of runs) {
    if (run.right <= x) left.push(run);
    else if (run.x >= x) right.push(run);
    else finish();
  }
  finish();
  return best;
}

function bestCut(runs: Run[]): Cut | null {
  const candidates = new Set(runs.map((run) => Math.floor(run.x) - 1));
  let best: Cut | null = null;
  for (const x of candidates) {
    const cut = cutAt(x, runs);
    if (cut && cut.height > (best?.height ?? 0)) best = cut;
  }
  return best;
}

/** Groups the runs of a page into regions in reading order; a region has a single column of rows. */
export function columnsOf(runs: Run[], depth = 0): Run[][] {
  if (runs.length === 0) return [];
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const cut = depth < MAX_DEPTH && runs.length <= 3000 ? bestCut(sorted) : null;
  if (!cut) return [sorted];
  const within = (run: Run) => run.y >= cut.top && run.y <= cut.bottom;
  const parts = [
    sorted.filter((run) => run.y < cut.top),
    sorted.filter((run) => within(run) && run.right <= cut.x),
    sorted.filter((run) => within(run) && run.right > cut.x),
    sorted.filter((run) => run.y > cut.bottom),
  ];
  return parts.flatMap((part) => columnsOf(part, depth + 1));
}
