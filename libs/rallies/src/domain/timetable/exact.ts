import type { Highs } from 'highs';
import { arrange } from './arrange.js';
import type { Board } from './board.js';
import { findSlotClasses, type SlotClasses } from './classes.js';
import { type LinearSolution, solveLinear, solveWhole } from './highs.js';
import { improve } from './improve.js';
import { buildModel, holdColumns, type LinearModel, toColumns } from './model.js';
import { solveParts } from './neighbourhood.js';
import type { Problem } from './problem.js';
import type { Relaxation } from './relaxation.js';
import { chosenPairs, toBoard } from './rounding.js';
import type { Watch } from './watch.js';

/** Above this many columns the linear program takes longer than a minute, or more memory than a small server has. */
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

/** What the steps below share. */
interface Search {
  readonly engine: Highs;
  readonly problem: Problem;
  readonly classes: SlotClasses;
  readonly model: LinearModel;
  readonly watch: Watch;
}

const slackOf = (bound: number) => TOLERANCE * Math.max(1000, Math.abs(bound));

/** A bound lowered to the next value that an objective can have, or to `value` when nothing better fits below it. */
export function sharpen(problem: Problem, bound: number, value: number): number {
  const slack = slackOf(bound);
  const { grain } = problem;
  const reachable = grain > slack * 4 ? Math.floor((bound + slack) / grain) * grain : bound + slack;
  return reachable - value <= 2 * slack ? value : reachable;
}

/** Forcing in a choice that lowers `bound` by more than this leads to nothing better than `value`. */
const spare = (problem: Problem, bound: number, value: number) => bound - value - problem.grain + slackOf(bound);

/**
 * Improves a board and its bound by the linear program over pairs × classes of slots, whose solution is nearly whole, and then by
 * whole-number search over the columns that could still make a difference.
 */
export function solveByModel(
  engine: Highs,
  problem: Problem,
  start: Board,
  relaxation: Relaxation,
  watch: Watch,
): Outcome {
  improve(start, watch.expired);
  watch.found('slots', start, relaxation.bound);
  const classes = findSlotClasses(problem);
  const margin = spare(problem, relaxation.bound, start.value);
  const hopeless = relaxation.regret.map((regret, pair) => (relaxation.chosen[pair] === 0 && regret > margin ? 1 : 0));
  const model = buildModel(problem, classes, Uint8Array.from(hopeless));
  // Nothing that could still meet would be worth it.
  if (model.cells.length === 0) return { board: start, bound: start.value };
  const effort = { iterations: LINEAR_ITERATIONS, watch };
  const linear = model.cells.length > MOST_CELLS ? null : solveLinear(engine, model, effort);
  if (!linear?.values || linear.bound === null) {
    return { board: start, bound: sharpen(problem, relaxation.bound, start.value) };
  }
  const search = { engine, problem, classes, model, watch };
  // What was left out of the model is not worth more than the board at the start.
  const ceiling = Math.min(relaxation.bound, Math.max(linear.bound, start.value));
  watch.found('linear', start, sharpen(problem, ceiling, start.value));
  const board = approach(search, start, linear.values, (value) => sharpen(problem, ceiling, value));
  const outcome = { board, bound: sharpen(problem, ceiling, board.value) };
  return outcome.bound <= board.value || watch.expired() ? outcome : finish(search, outcome, linear);
}

/** The best of several boards made from the linear program's solution, improved some slots at a time. */
function approach(search: Search, start: Board, values: Float64Array, boundFor: (value: number) => number): Board {
  const { engine, problem, classes, model, watch } = search;
  const { expired } = watch;
  const isBest = (board: Board) => board.value >= boundFor(board.value);
  const attempts = [
    () => arrange(problem, chosenPairs(problem, model, values), expired),
    () => toBoard(problem, classes, model, values, expired),
  ];
  let best = start;
  for (const attempt of attempts) {
    const board = attempt();
    if (!isBest(board)) improve(board, expired);
    if (board.value > best.value) best = board;
    if (isBest(best)) return best;
  }
  watch.found('parts', best, boundFor(best.value));
  solveParts(engine, problem, best, model.cells.length, () => isBest(best), watch);
  return best;
}

/** Searches the whole model, but for the columns that the linear program proves to be settled. */
function finish(search: Search, known: Outcome, linear: LinearSolution): Outcome {
  const { engine, problem, classes, model, watch } = search;
  watch.found('whole', known.board, known.bound);
  const margin = spare(problem, linear.bound!, known.board.value);
  const values = linear.values!;
  const isSettled = (column: number) =>
    linear.regret[column]! > margin && Math.abs(values[column]! - Math.round(values[column]!)) < 1e-6;
  const open = holdColumns(model, isSettled, values);
  const start = toColumns(problem, classes, open, known.board.slotOf);
  const found = solveWhole(engine, open, start, { iterations: WHOLE_ITERATIONS, watch });
  const solved = found.values ? toBoard(problem, classes, open, found.values, () => false) : known.board;
  const board = solved.value > known.board.value ? solved : known.board;
  const ceiling = found.bound === null ? known.bound : Math.min(known.bound, Math.max(found.bound, known.board.value));
  return { board, bound: sharpen(problem, Math.max(ceiling, board.value), board.value) };
}
