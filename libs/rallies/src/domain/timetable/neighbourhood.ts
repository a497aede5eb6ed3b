import type { Highs } from 'highs';
import { Board } from './board.js';
import { findSlotClasses } from './classes.js';
import { solveWhole } from './highs.js';
import { buildModel, toColumns } from './model.js';
import { type Problem, remainder } from './problem.js';
import { toBoard } from './rounding.js';

/** Slots solved again at a time: few enough for HiGHS to finish, enough to exchange meetings. */
const SLOTS_AT_A_TIME = 6;
const ROUNDS = 24;
const ITERATIONS = 10_000;

/**
 * Improves a board by solving a few slots at a time exactly, everything else held. Returns as soon as `isBest` says so. The slots are
 * drawn by a fixed sequence, so that the same board always ends the same.
 */
export function solveSomeSlots(
  engine: Highs,
  problem: Problem,
  board: Board,
  isBest: () => boolean,
  secondsLeft: () => number,
): void {
  if (problem.slots <= SLOTS_AT_A_TIME) return;
  const draw = new Draw();
  for (let round = 0; round < ROUNDS && secondsLeft() > 0 && !isBest(); round++) {
    solveSlots(engine, problem, board, draw.some(problem.slots, SLOTS_AT_A_TIME), secondsLeft);
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
