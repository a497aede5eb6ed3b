import type { Highs } from 'highs';
import { arrange } from './arrange.js';
import type { Board } from './board.js';
import { findSlotClasses, type SlotClasses } from './classes.js';
import { solveWhole } from './highs.js';
import { improve } from './improve.js';
import { type LinearStage, solveRelaxed } from './linear.js';
import { buildModel, holdColumns, toColumns } from './model.js';
import { solveParts } from './neighbourhood.js';
import type { Problem } from './problem.js';
import type { Relaxation } from './relaxation.js';
import { chosenPairs, toBoard } from './rounding.js';
import type { Watch } from './watch.js';

/** Above this many columns the search in whole numbers leads nowhere in the time there is. */
const MOST_CELLS = 80_000;
const WHOLE_ITERATIONS = 150_000;
/** Beyond this many pairs, only so many times those chosen are tried one by one. */
const MANY_PAIRS = 6000;
const PROMISING = 2;
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
  readonly promising: readonly number[];
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
  const promising = mostPromising(problem, relaxation);
  improve(start, promising, watch.expired);
  watch.found('slots', start, relaxation.bound);
  const classes = findSlotClasses(problem);
  const margin = spare(problem, relaxation.bound, start.value);
  const isHopeless = (pair: number) => relaxation.chosen[pair] === 0 && relaxation.regret[pair]! > margin;
  const hopeless = Uint8Array.from(problem.pairs, (_, pair) => (isHopeless(pair) ? 1 : 0));
  // Nothing that could still meet would be worth it.
  if (!hopeless.includes(0)) return { board: start, bound: start.value };
  const linear = solveRelaxed(engine, problem, classes, relaxation, hopeless, watch);
  if (!linear) return { board: start, bound: sharpen(problem, relaxation.bound, start.value) };
  const search = { engine, problem, classes, promising, watch };
  // What was left out of the model is not worth more than the board at the start.
  const ceiling = Math.min(relaxation.bound, Math.max(linear.bound, start.value));
  watch.found('linear', start, sharpen(problem, ceiling, start.value));
  const board = approach(search, start, linear, (value) => sharpen(problem, ceiling, value));
  const outcome = { board, bound: sharpen(problem, ceiling, board.value) };
  return outcome.bound <= board.value || watch.expired() ? outcome : finish(search, outcome, linear);
}

/** All pairs, or where they are very many those that the flow chose or nearly chose. */
function mostPromising({ pairs }: Problem, { chosen, regret }: Relaxation): number[] {
  const all = pairs.map((_, pair) => pair);
  if (all.length <= MANY_PAIRS) return all;
  const rank = (pair: number) => (chosen[pair] === 1 ? -1 : regret[pair]!);
  all.sort((a, b) => rank(a) - rank(b) || pairs[b]!.score - pairs[a]!.score || a - b);
  const count = chosen.reduce((sum, one) => sum + one, 0);
  return all.slice(0, Math.max(MANY_PAIRS / 2, PROMISING * count));
}

/** The best of several boards made from the linear program's solution, improved some slots at a time. */
function approach(search: Search, start: Board, linear: LinearStage, boundFor: (value: number) => number): Board {
  const { engine, problem, classes, promising, watch } = search;
  const { model, values, excluded } = linear;
  const isBest = (board: Board) => board.value >= boundFor(board.value);
  const attempts = [
    () => arrange(problem, chosenPairs(problem, model, values), watch.expired),
    () => toBoard(problem, classes, model, values, watch.expired),
  ];
  let best = start;
  for (const attempt of attempts) {
    const board = attempt();
    if (!isBest(board)) improve(board, promising, watch.expired);
    if (board.value > best.value) best = board;
    if (isBest(best)) return best;
  }
  watch.found('parts', best, boundFor(best.value));
  solveParts(engine, problem, best, model.cells.length, excluded, () => isBest(best), watch);
  return best;
}

/** Searches the whole model, but for the columns that the linear program proves to be settled. */
function finish(search: Search, known: Outcome, linear: LinearStage): Outcome {
  const { engine, problem, classes, watch } = search;
  const margin = spare(problem, known.bound, known.board.value);
  // Pairs that the linear program left out come back where they could make a difference.
  const excluded = linear.excluded.map((out, pair) => (out === 1 && linear.isSettledOut(pair, margin) ? 1 : 0));
  const model = buildModel(problem, classes, excluded);
  if (model.cells.length > MOST_CELLS) return known;
  watch.found('whole', known.board, known.bound);
  const values = Float64Array.from(model.cost, (_, column) => {
    const cell = model.cells[column];
    return cell ? linear.shareOf(cell.pair, cell.slotClass) : 0;
  });
  const isSettled = (column: number) => {
    const { pair, slotClass } = model.cells[column]!;
    const isWhole = Math.abs(values[column]! - Math.round(values[column]!)) < 1e-6;
    return isWhole && linear.regretOf(pair, slotClass) > margin;
  };
  const open = holdColumns(model, isSettled, values);
  const start = toColumns(problem, classes, open, known.board.slotOf);
  const found = solveWhole(engine, open, start, { iterations: WHOLE_ITERATIONS, watch });
  const solved = found.values ? toBoard(problem, classes, open, found.values, () => false) : known.board;
  const board = solved.value > known.board.value ? solved : known.board;
  const ceiling = found.bound === null ? known.bound : Math.min(known.bound, Math.max(found.bound, known.board.value));
  return { board, bound: sharpen(problem, Math.max(ceiling, board.value), board.value) };
}
