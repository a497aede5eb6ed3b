import type { Highs } from 'highs';
import { Board } from './board.js';
import { findSlotClasses } from './classes.js';
import { solveWhole } from './highs.js';
import { buildModel, toColumns } from './model.js';
import { type Problem, remainder } from './problem.js';
import { toBoard } from './rounding.js';

/** As many slots are solved again at a time as make about this many columns: HiGHS finishes those within its iterations. */
const CELLS_AT_A_TIME = 4000;
const FEWEST_SLOTS = 6;
const ITERATIONS = 10_000;
const ROUNDS = 24;
/** After so many rounds in a row without gain the rest is left to the whole model. */
const PATIENCE = 6;

/**
 * Improves a board by solving some slots at a time exactly, everything else held; `cells` is the number of columns of the whole model.
 * Returns as soon as `isBest` says so. The slots are drawn by a fixed sequence, so that the same board always ends the same.
 */
export function solveSomeSlots(
  engine: Highs,
  problem: Problem,
  board: Board,
  cells: number,
  isBest: () => boolean,
  secondsLeft: () => number,
): void {
  const size = Math.max(FEWEST_SLOTS, Math.floor((CELLS_AT_A_TIME * problem.slots) / cells));
  // A model of nearly all slots is no easier than the whole.
  if (size * 4 > problem.slots * 3) return;
  const draw = new Draw();
  let stale = 0;
  for (let round = 0; round < ROUNDS && stale < PATIENCE && secondsLeft() > 0 && !isBest(); round++) {
    const before = board.value;
    solveSlots(engine, problem, board, draw.some(problem.slots, size), secondsLeft);
    stale = board.value > before ? 0 : stale + 1;
  }
}

function solveSlots(
  engine: Highs,
  problem: Problem,
  board: Board,
  slots: ReadonlySet<number>,
  secondsLeft: () => number,
): void {
  const held = board.slotOf.map((slot) => (slots.has(slot) ? -1 : slot));
  const part = remainder(problem, held, (slot) => slots.has(slot));
  const now = new Board(part.problem);
  part.pairOf.forEach((pair, place) => {
    if (board.slotOf[pair]! >= 0) now.place(place, board.slotOf[pair]!);
  });
  const classes = findSlotClasses(part.problem);
  const model = buildModel(part.problem, classes, new Uint8Array(part.pairOf.length));
  const start = toColumns(part.problem, classes, model, now.slotOf);
  const { values } = solveWhole(engine, model, start, { iterations: ITERATIONS, seconds: secondsLeft() });
  if (values === null) return;
  const solved = toBoard(part.problem, classes, model, values, () => secondsLeft() <= 0);
  if (solved.value <= now.value) return;
  for (const pair of part.pairOf) if (board.slotOf[pair]! >= 0) board.remove(pair);
  solved.slotOf.forEach((slot, place) => {
    if (slot >= 0) board.place(part.pairOf[place]!, slot);
  });
}

/** The "minimal standard" generator of Park & Miller (1988): the same draws on every machine. */
class Draw {
  private state = 1;

  some(below: number, count: number): ReadonlySet<number> {
    const drawn = new Set<number>();
    while (drawn.size < count) {
      this.state = (this.state * 48271) % 2147483647;
      drawn.add(this.state % below);
    }
    return drawn;
  }
}
