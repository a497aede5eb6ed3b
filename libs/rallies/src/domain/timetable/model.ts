import type { SlotClasses } from './classes.js';
import { type Problem, possibleSlots, type Slotting, valueAt } from './problem.js';

/** One meeting that may be chosen: a pair in a class of slots. */
export interface Cell {
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

/** The rows of one kind, made when first needed. */
class Limits {
  private readonly made: (Row | undefined)[] = [];

  constructor(private readonly rows: Row[]) {}

  add(index: number, most: number, column: number): void {
    let row = this.made[index];
    if (row === undefined) {
      row = { lower: Number.NEGATIVE_INFINITY, upper: most, columns: [] };
      this.made[index] = row;
      this.rows.push(row);
    }
    row.columns.push(column);
  }
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
  const all: Row[] = [];
  const ofPair = new Limits(all);
  const ofCandidate = new Limits(all);
  const ofCandidateInClass = new Limits(all);
  const ofEmployerInClass = new Limits(all);
  const ofEmployerInBlock = new Limits(all);
  const columnsOf: number[][] = Array.from({ length: problem.candidates }, () => []);
  const { common } = possibleSlots(problem);
  const seen = new Int32Array(classes.length).fill(-1);
  problem.pairs.forEach((pair, index) => {
    const { candidate, employer } = pair;
    if (excluded[index] === 1) return;
    for (const anySlot of common[index]!) {
      const slotClass = classOf[anySlot]!;
      if (seen[slotClass] === index) continue;
      seen[slotClass] = index;
      const size = classes[slotClass]!.length;
      const slot = classes[slotClass]![0]!;
      const block = problem.blockOf[slot]!;
      const column = cells.length;
      ofPair.add(index, 1, column);
      ofCandidateInClass.add(candidate * classes.length + slotClass, size, column);
      ofCandidate.add(candidate, problem.room[candidate]!, column);
      const seats = size * problem.seats[employer * problem.slots + slot]!;
      ofEmployerInClass.add(employer * classes.length + slotClass, seats, column);
      if (breaksBind && block >= 0) {
        const place = employer * problem.blocks + block;
        ofEmployerInBlock.add(place, problem.blockSeats[place]!, column);
      }
      columnsOf[candidate]!.push(column);
      cost.push(valueAt(problem, pair, slot));
      upper.push(1);
      cells.push({ pair: index, slotClass });
    }
  });
  const rows = all.filter((row) => row.columns.length > row.upper);
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
