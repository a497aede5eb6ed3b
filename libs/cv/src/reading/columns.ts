import { looksLikeDate } from './fields/dates.js';
import { headingOf } from './fields/headings.js';
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
  return share(these, (run) => those.some((other) => Math.abs(other.y - run.y) < 0.3 * Math.max(run.size, other.size)));
}

const hasHeading = (runs: Run[]) => runs.some((run) => headingOf(run.text) !== null);
const isLabel = (run: Run) => looksLikeDate(run.text) || headingOf(run.text) !== null;

function rowCount(runs: Run[]): number {
  return new Set(runs.map((run) => Math.round(run.y / 4))).size;
}

/** Are these two independent columns of text? */
function areColumns(left: Run[], right: Run[]): boolean {
  if (rowCount(left) < MIN_ROWS || rowCount(right) < MIN_ROWS) return false;
  // Margin headings, headings in the middle of the page, dates at either edge.
  if (share(left, isLabel) >= 0.6 || share(right, isLabel) >= 0.5) return false;
  const bothHeaded = hasHeading(left) && hasHeading(right);
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
