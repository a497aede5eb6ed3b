import type { Highs } from 'highs';
import type { SlotClasses } from './classes.js';
import { solveByColumns } from './columns.js';
import { solveLinear } from './highs.js';
import { buildModel, type LinearModel } from './model.js';
import { type Problem, possibleSlots } from './problem.js';
import type { Relaxation } from './relaxation.js';
import type { Watch } from './watch.js';

/** Above this many columns they are only looked at as they are needed. */
const MANY_CELLS = 30_000;
const ITERATIONS = 400_000;

/** The solved linear program. */
export interface LinearStage {
  /** No slotting of the pairs that may meet is worth more. */
  readonly bound: number;
  /** The program as far as it was needed, and its solution. */
  readonly model: LinearModel;
  readonly values: Float64Array;
  /** 1 for each pair that it leaves out. */
  readonly excluded: Uint8Array;
  /** Whether a pair left out would cost more than `margin` wherever it met. */
  readonly isSettledOut: (pair: number, margin: number) => boolean;
  readonly shareOf: (pair: number, slotClass: number) => number;
  /** What the bound drops by at least per unit that a pair in a class leaves its value. */
  readonly regretOf: (pair: number, slotClass: number) => number;
}

/** The linear program over pairs × classes of slots without the pairs of `hopeless`; null when it was stopped too early. */
export function solveRelaxed(
  engine: Highs,
  problem: Problem,
  slotClasses: SlotClasses,
  relaxation: Relaxation,
  hopeless: Uint8Array,
  watch: Watch,
): LinearStage | null {
  const effort = { iterations: ITERATIONS, watch };
  const cells = countCells(problem, slotClasses, hopeless);
  const count = slotClasses.classes.length;
  if (cells > MANY_CELLS) {
    const solved = solveByColumns(engine, problem, slotClasses, relaxation, effort);
    if (!solved) return null;
    const { bound, excluded, shareOf, regretOf } = solved;
    const model = buildModel(problem, slotClasses, excluded);
    const values = Float64Array.from(model.cost, (_, column) => {
      const cell = model.cells[column];
      return cell ? shareOf(cell.pair, cell.slotClass) : 0;
    });
    const classesOf = (pair: number) =>
      possibleSlots(problem).common[pair]!.map((slot) => classOfSlot(slotClasses, slot));
    const isSettledOut = (pair: number, margin: number) =>
      hopeless[pair] === 1 || classesOf(pair).every((slotClass) => regretOf(pair, slotClass) > margin);
    return { bound, model, values, excluded, isSettledOut, shareOf, regretOf };
  }
  const model = buildModel(problem, slotClasses, hopeless);
  const { bound, values, regret } = solveLinear(engine, model, effort);
  if (bound === null || values === null) return null;
  const columnOf = new Map(model.cells.map(({ pair, slotClass }, column) => [pair * count + slotClass, column]));
  const read = (list: Float64Array) => (pair: number, slotClass: number) =>
    list[columnOf.get(pair * count + slotClass)!]!;
  return {
    ...{ bound, model, values, excluded: hopeless, isSettledOut: () => true },
    ...{ shareOf: read(values), regretOf: read(regret) },
  };
}

function countCells(problem: Problem, slotClasses: SlotClasses, excluded: Uint8Array): number {
  const { common } = possibleSlots(problem);
  const classOf = Array.from({ length: problem.slots }, (_, slot) => classOfSlot(slotClasses, slot));
  return common.reduce(
    (sum, slots, pair) => sum + (excluded[pair] === 1 ? 0 : new Set(slots.map((slot) => classOf[slot]!)).size),
    0,
  );
}

const classOfSlot = ({ classes }: SlotClasses, slot: number) => classes.findIndex((slots) => slots.includes(slot));
