import type { SlotClasses } from './classes.js';
import { commonSlots, type Problem, type Slotting, valueAt } from './problem.js';

/** One meeting that may be chosen: a pair in a class of slots. */
interface Cell {
  readonly pair: number;
  readonly slotClass: number;
}

/** A linear program by rows, to be maximised. All coefficients are 1. */
export interface LinearModel {
  /** The columns of meetings, 0 or 1 each; after them one column of shortfall per row of `need`. */
  readonly cells: readonly Cell[];
  readonly cost: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly rows: readonly Row[];
}

interface Row {
  readonly lower: number;
  readonly upper: number;
  readonly columns: number[];
}

/**
 * The timetable as pairs × classes of slots: exact, and far smaller than pairs × slots where availability has few patterns. Pairs of
 * `excluded` do not meet.
 */
export function buildModel(problem: Problem, { classes, breaksBind }: SlotClasses, excluded: Uint8Array): LinearModel {
  const classOf = new Int32Array(problem.slots);
  classes.forEach((slots, index) => {
    for (const slot of slots) classOf[slot] = index;
  });
  const cells: Cell[] = [];
  const cost: number[] = [];
  const upper: number[] = [];
  const limits = new Map<string, Row>();
  const limit = (name: string, most: number) => {
    const row = limits.get(name) ?? { lower: Number.NEGATIVE_INFINITY, upper: most, columns: [] };
    row.columns.push(cells.length);
    limits.set(name, row);
  };
  const columnsOf: number[][] = Array.from({ length: problem.candidates }, () => []);
  problem.pairs.forEach((pair, index) => {
    const { candidate, employer } = pair;
    if (excluded[index] === 1) return;
    for (const slotClass of new Set(commonSlots(problem, pair).map((slot) => classOf[slot]!))) {
      const size = classes[slotClass]!.length;
      const slot = classes[slotClass]![0]!;
      const block = problem.blockOf[slot]!;
      limit(`pair ${index}`, 1);
      limit(`candidate ${candidate} class ${slotClass}`, size);
      limit(`candidate ${candidate}`, problem.room[candidate]!);
      limit(`employer ${employer} class ${slotClass}`, size * problem.seats[employer * problem.slots + slot]!);
      if (breaksBind && block >= 0) {
        limit(`employer ${employer} block ${block}`, problem.blockSeats[employer * problem.blocks + block]!);
      }
      columnsOf[candidate]!.push(cells.length);
      cost.push(valueAt(problem, pair, slot));
      upper.push(1);
      cells.push({ pair: index, slotClass });
    }
  });
  const rows = [...limits.values()].filter((row) => row.columns.length > row.upper);
  columnsOf.forEach((columns, candidate) => {
    const need = problem.need[candidate]!;
    if (need === 0) return;
    rows.push({ lower: need, upper: Number.POSITIVE_INFINITY, columns: [...columns, cost.length] });
    cost.push(-problem.penalty);
    upper.push(need);
  });
  return { cells, cost, lower: cost.map(() => 0), upper, rows };
}

/** The columns' values for a slotting, or null when the model leaves out one of its meetings or demands another. */
export function toColumns(
  problem: Problem,
  { classes }: SlotClasses,
  model: LinearModel,
  slotting: Slotting,
): Float64Array | null {
  const values = new Float64Array(model.cost.length);
  const got = new Int32Array(problem.candidates);
  let met = 0;
  model.cells.forEach(({ pair, slotClass }, column) => {
    if (classes[slotClass]!.includes(slotting[pair]!)) {
      values[column] = 1;
      got[problem.pairs[pair]!.candidate]!++;
      met++;
    }
  });
  let column = model.cells.length;
  got.forEach((count, candidate) => {
    const need = problem.need[candidate]!;
    if (need > 0) values[column++] = Math.max(0, need - count);
  });
  const isWhole = slotting.reduce((count, slot) => count + (slot >= 0 ? 1 : 0), 0) === met;
  return isWhole && values.every((value, index) => value >= model.lower[index]! && value <= model.upper[index]!)
    ? values
    : null;
}

/** The same model with some columns held at 0 or 1. */
export function holdColumns(
  model: LinearModel,
  isHeld: (column: number) => boolean,
  values: Float64Array,
): LinearModel {
  const lower = [...model.lower];
  const upper = [...model.upper];
  model.cells.forEach((_, column) => {
    if (isHeld(column)) lower[column] = upper[column] = Math.round(values[column]!);
  });
  return { ...model, lower, upper };
}
