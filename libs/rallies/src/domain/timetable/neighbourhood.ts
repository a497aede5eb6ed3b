import type { Highs } from 'highs';
import { Board } from './board.js';
import { findSlotClasses } from './classes.js';
import { Draw } from './draw.js';
import { solveWhole } from './highs.js';
import { buildModel, toColumns } from './model.js';
import { type Problem, remainder } from './problem.js';
import { toBoard } from './rounding.js';
import type { Watch } from './watch.js';

/** As much is solved again at a time as makes about this many columns: HiGHS finishes those within its iterations. */
const CELLS_AT_A_TIME = 4000;
const ITERATIONS = 10_000;
const ROUNDS = 40;
/** After so many rounds in a row without gain the rest is left to the whole model. */
const PATIENCE = 8;

/** What may change in a round. */
interface Part {
  readonly isFreeSlot: (slot: number) => boolean;
  readonly isFreeEmployer: (employer: number) => boolean;
}

/**
 * Improves a board by solving a part of it exactly, everything else held: some slots of everybody and the whole day of some
 * employers in turn. `cells` is the number of columns of the whole model. Returns as soon as `isBest` says so. The parts are drawn
 * by a fixed sequence, so that the same board always ends the same.
 */
export function solveParts(
  engine: Highs,
  problem: Problem,
  board: Board,
  cells: number,
  isBest: () => boolean,
  watch: Watch,
): void {
  const share = CELLS_AT_A_TIME / cells;
  // A part of nearly everything is no easier than the whole.
  if (share > 3 / 4) return;
  const draw = new Draw();
  let stale = 0;
  for (let round = 0; round < ROUNDS && stale < PATIENCE && !watch.expired() && !isBest(); round++) {
    const before = board.value;
    const drawn = draw.some(round % 2 === 0 ? problem.slots : problem.employers, share);
    const part =
      round % 2 === 0
        ? { isFreeSlot: (slot: number) => drawn.has(slot), isFreeEmployer: () => true }
        : { isFreeSlot: () => true, isFreeEmployer: (employer: number) => drawn.has(employer) };
    solvePart(engine, problem, board, part, watch);
    watch.found('parts', board, Number.POSITIVE_INFINITY);
    stale = board.value > before ? 0 : stale + 1;
  }
}

function solvePart(
  engine: Highs,
  problem: Problem,
  board: Board,
  { isFreeSlot, isFreeEmployer }: Part,
  watch: Watch,
): void {
  const isFree = (pair: number) => isFreeEmployer(problem.pairs[pair]!.employer) && isFreeSlot(board.slotOf[pair]!);
  const part = remainder(
    problem,
    board.slotOf.map((slot, pair) => (slot >= 0 && isFree(pair) ? -1 : slot)),
    isFreeSlot,
  );
  const now = new Board(part.problem);
  part.pairOf.forEach((pair, place) => {
    if (board.slotOf[pair]! >= 0) now.place(place, board.slotOf[pair]!);
  });
  const classes = findSlotClasses(part.problem);
  const excluded = Uint8Array.from(part.problem.pairs, ({ employer }) => (isFreeEmployer(employer) ? 0 : 1));
  const model = buildModel(part.problem, classes, excluded);
  const start = toColumns(part.problem, classes, model, now.slotOf);
  const { values } = solveWhole(engine, model, start, { iterations: ITERATIONS, watch });
  if (values === null) return;
  const solved = toBoard(part.problem, classes, model, values, watch.expired);
  if (solved.value <= now.value) return;
  for (const pair of part.pairOf) if (board.slotOf[pair]! >= 0) board.remove(pair);
  solved.slotOf.forEach((slot, place) => {
    if (slot >= 0) board.place(part.pairOf[place]!, slot);
  });
}
