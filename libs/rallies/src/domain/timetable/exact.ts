import type { Highs } from 'highs';
import { arrange } from './arrange.js';
import { Board } from './board.js';
import { placeByChain } from './chain.js';
import { findSlotClasses, type SlotClasses } from './classes.js';
import { type Effort, solveLinear, solveWhole } from './highs.js';
import { improve } from './improve.js';
import { buildModel, holdColumns, type LinearModel, toColumns } from './model.js';
import { type Problem, remainder, type Slotting } from './problem.js';
import type { Relaxation } from './relaxation.js';

/** Above this many columns the linear program takes longer than a minute or more memory than a small server has. */
const MOST_CELLS = 250_000;
const LINEAR_ITERATIONS = 400_000;
const WHOLE_ITERATIONS = 150_000;
/** HiGHS keeps its rows to about this, relative to the objective. */
const TOLERANCE = 1e-9;

export interface Outcome {
  readonly board: Board;
  /** No slotting is worth more; equal to the board's value when it is proven best. */
  readonly bound: number;
}

/**
 * A bound from HiGHS, lowered to the next value that an objective can have, or to `value` when nothing better fits below it.
 */
export function sharpen(problem: Problem, bound: number, value: number): number {
  const slack = TOLERANCE * Math.max(1000, Math.abs(bound));
  const { grain } = problem;
  const reachable = grain > slack * 4 ? Math.floor((bound + slack) / grain) * grain : bound + slack;
  return reachable - value <= 2 * slack ? value : reachable;
}

/**
 * Improves a board and its bound by the linear program over pairs × classes of slots, whose solution is nearly whole, and then by
 * whole-number search over the few columns that could still make a difference.
 */
export function solveByModel(
  engine: Highs,
  problem: Problem,
  start: Board,
  relaxation: Relaxation,
  secondsLeft: () => number,
): Outcome {
  const classes = findSlotClasses(problem);
  const spare = (bound: number, value: number) =>
    bound - value - problem.grain + TOLERANCE * Math.max(1000, Math.abs(bound));
  const hopeless = relaxation.regret.map((regret, pair) =>
    relaxation.chosen[pair] === 0 && regret > spare(relaxation.bound, start.value) ? 1 : 0,
  );
  const model = buildModel(problem, classes, Uint8Array.from(hopeless));
  // Nothing that could still meet would be worth it.
  if (model.cells.length === 0) return { board: start, bound: start.value };
  const expired = () => secondsLeft() <= 0;
  const effort = { iterations: LINEAR_ITERATIONS, seconds: secondsLeft() };
  const linear = model.cells.length > MOST_CELLS ? null : solveLinear(engine, model, effort);
  if (!linear?.values || linear.bound === null) {
    improve(start, expired);
    return { board: start, bound: sharpen(problem, relaxation.bound, start.value) };
  }
  const rounded = round(problem, classes, model, linear.values, expired);
  const board = rounded.value > start.value ? rounded : start;
  // What was left out of the model is not worth more than the board at the start.
  const bound = sharpen(problem, Math.min(relaxation.bound, Math.max(linear.bound, board.value)), board.value);
  if (bound <= board.value || expired()) return { board, bound };
  const values = linear.values;
  const margin = spare(linear.bound, board.value);
  const held = holdColumns(
    model,
    (column) => linear.regret[column]! > margin && Math.abs(values[column]! - Math.round(values[column]!)) < 1e-6,
    values,
  );
  return search(
    engine,
    problem,
    classes,
    held,
    { board, bound },
    { iterations: WHOLE_ITERATIONS, seconds: secondsLeft() },
  );
}

function search(
  engine: Highs,
  problem: Problem,
  classes: SlotClasses,
  model: LinearModel,
  known: Outcome,
  effort: Effort,
): Outcome {
  const start = toColumns(problem, classes, model, known.board.slotOf);
  const found = solveWhole(engine, model, start, effort);
  const solved = found.values ? round(problem, classes, model, found.values, () => false) : known.board;
  const board = solved.value > known.board.value ? solved : known.board;
  if (found.bound === null) return { board, bound: Math.max(known.bound, board.value) };
  const bound = Math.min(known.bound, sharpen(problem, Math.max(found.bound, board.value), board.value));
  return { board, bound };
}

/** The board of a solution: each class of slots is coloured by itself, then what fractions left open is filled. */
function round(
  problem: Problem,
  { classes }: SlotClasses,
  model: LinearModel,
  values: Float64Array,
  expired: () => boolean,
): Board {
  const classOf = new Int32Array(problem.pairs.length).fill(-1);
  const weight = new Float64Array(problem.pairs.length);
  model.cells.forEach(({ pair, slotClass }, column) => {
    weight[pair]! += values[column]!;
    if (values[column]! > 0.5) classOf[pair] = slotClass;
  });
  const board = new Board(problem);
  classes.forEach((slots, slotClass) => {
    const nothing: Slotting = new Int32Array(problem.pairs.length).fill(-1);
    const part = remainder(problem, nothing, (slot) => slots.includes(slot));
    const chosen = Uint8Array.from(part.pairOf, (pair) => (classOf[pair] === slotClass ? 1 : 0));
    const coloured = arrange(part.problem, chosen, expired);
    coloured.slotOf.forEach((slot, pair) => {
      if (slot >= 0 && board.isFree(part.pairOf[pair]!, slot)) board.place(part.pairOf[pair]!, slot);
    });
  });
  weight.forEach((sum, pair) => {
    if (sum > 0.5 && board.slotOf[pair]! < 0) placeByChain(board, pair);
  });
  improve(board, expired);
  return board;
}
