import type { Highs, Model } from 'highs';
import type { SlotClasses } from './classes.js';
import { costScale, type Effort, runSimplex } from './highs.js';
import { type Problem, possibleSlots, valueAt } from './problem.js';
import type { Relaxation } from './relaxation.js';

/** The first program has this many times the pairs that the flow chose. */
const FIRST = 1.3;
/** Each round adds at most this share of what is in the program already. */
const GROWTH = 0.5;
const ROUNDS = 60;
/** Reduced costs closer to zero than this, relative to the largest cost, are the solver's rounding. */
const TOLERANCE = 1e-8;

/** The linear program over all pairs, of which only those that could matter were looked at. */
export interface ColumnSolution {
  /** No slotting is worth more. */
  readonly bound: number;
  /** 1 for each pair that the program left out. */
  readonly excluded: Uint8Array;
  /** Of each pair in each class of slots. */
  readonly shareOf: (pair: number, slotClass: number) => number;
  /** What the bound drops by at least per unit that a pair in a class leaves its value. */
  readonly regretOf: (pair: number, slotClass: number) => number;
}

/**
 * Solves the linear program by column generation (Gilmore & Gomory 1961): it starts with the pairs that the flow finds most
 * promising, and adds those that its shadow prices say would still gain something, until there are none. Where everybody may meet
 * everybody, that is a small part of all. Null when it was stopped before anything was known.
 */
export function solveByColumns(
  engine: Highs,
  problem: Problem,
  slotClasses: SlotClasses,
  relaxation: Relaxation,
  effort: Effort,
): ColumnSolution | null {
  const scale = costScale(problem.pairs.map((pair) => pair.score + problem.keepBonus).concat(problem.penalty));
  return engine.withModel((program: Model) => {
    const master = new Master(engine, program, problem, slotClasses, scale);
    const order = problem.pairs.map((_, pair) => pair);
    const rank = (pair: number) => (relaxation.chosen[pair] === 1 ? -1 : relaxation.regret[pair]!);
    order.sort((a, b) => rank(a) - rank(b) || problem.pairs[b]!.score - problem.pairs[a]!.score || a - b);
    const first = relaxation.chosen.reduce((sum, one) => sum + one, 0);
    master.add(order.slice(0, Math.max(100, Math.ceil(FIRST * first))));
    let bound = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      if (!runSimplex(engine, program, effort)) break;
      const gains = master.price();
      const missed = order.filter((pair) => gains[pair]! > TOLERANCE * scale);
      // A pair meets once at most, so what is left out can add no more than this.
      const more = missed.reduce((sum, pair) => sum + gains[pair]!, 0);
      bound = Math.min(bound, program.getObjectiveValue() * scale + more);
      if (missed.length === 0 || effort.watch.expired()) break;
      missed.sort((a, b) => gains[b]! - gains[a]! || a - b);
      master.add(missed.slice(0, Math.max(100, Math.ceil(GROWTH * master.size))));
    }
    return bound === Number.POSITIVE_INFINITY ? null : { bound, ...master.solution() };
  });
}

/** The program as it grows. Rows: candidates and employers by class, candidates' room, employers' blocks, needs, then pairs. */
class Master {
  /** Pairs in the program. */
  size = 0;
  private readonly excluded: Uint8Array;
  private readonly classesOf: number[][];
  private readonly columnOf = new Map<number, number>();
  private readonly firstRow: { employers: number; room: number; blocks: number; needs: number };
  private rows: number;
  private columns: number;
  private values = new Float64Array(0);
  private duals = new Float64Array(0);
  private readonly pairRow: Int32Array;

  constructor(
    engine: Highs,
    private readonly program: Model,
    private readonly problem: Problem,
    private readonly slotClasses: SlotClasses,
    private readonly scale: number,
  ) {
    const { candidates, employers, blocks, pairs } = problem;
    const { classes } = slotClasses;
    this.excluded = new Uint8Array(pairs.length).fill(1);
    this.pairRow = new Int32Array(pairs.length).fill(-1);
    const classOf = new Int32Array(problem.slots);
    classes.forEach((slots, index) => {
      for (const slot of slots) classOf[slot] = index;
    });
    this.classesOf = possibleSlots(problem).common.map((slots) => [...new Set(slots.map((slot) => classOf[slot]!))]);
    const count = classes.length;
    const room = (candidates + employers) * count;
    this.firstRow = {
      employers: candidates * count,
      room,
      blocks: room + candidates,
      needs: room + candidates + employers * blocks,
    };
    this.rows = this.firstRow.needs + candidates;
    this.columns = candidates;
    const upper = new Float64Array(this.rows).fill(Number.POSITIVE_INFINITY);
    const lower = new Float64Array(this.rows).fill(Number.NEGATIVE_INFINITY);
    classes.forEach((slots, index) => {
      for (let c = 0; c < candidates; c++) upper[c * count + index] = slots.length;
      for (let e = 0; e < employers; e++) {
        upper[this.firstRow.employers + e * count + index] =
          slots.length * problem.seats[e * problem.slots + slots[0]!]!;
      }
    });
    upper.set(problem.room, this.firstRow.room);
    if (slotClasses.breaksBind) upper.set(problem.blockSeats, this.firstRow.blocks);
    lower.set(problem.need, this.firstRow.needs);
    const starts = Int32Array.from({ length: candidates + 1 }, (_, index) => index);
    program.passModel({
      ...{ numCols: candidates, numRows: this.rows, sense: engine.constants.objectiveSense.maximize },
      ...{
        colCost: new Float64Array(candidates).fill(-problem.penalty / scale),
        colLower: new Float64Array(candidates),
      },
      ...{ colUpper: Float64Array.from(problem.need), rowLower: lower, rowUpper: upper },
      matrix: {
        ...{ format: 'csc', numRows: this.rows, numCols: candidates, starts },
        indices: Int32Array.from({ length: candidates }, (_, c) => this.firstRow.needs + c),
        values: new Float64Array(candidates).fill(1),
      },
    });
    program.options.set({ output_flag: false, presolve: 'off' });
  }

  add(pairs: readonly number[]): void {
    const starts = [0];
    const indices: number[] = [];
    const cost: number[] = [];
    const pairStarts = [0];
    const pairColumns: number[] = [];
    for (const pair of pairs) {
      this.excluded[pair] = 0;
      this.size++;
      for (const slotClass of this.classesOf[pair]!) {
        this.columnOf.set(this.key(pair, slotClass), this.columns);
        pairColumns.push(this.columns++);
        indices.push(...this.rowsOf(pair, slotClass));
        starts.push(indices.length);
        cost.push(this.worth(pair, slotClass) / this.scale);
      }
      this.pairRow[pair] = this.rows + pairStarts.length - 1;
      pairStarts.push(pairColumns.length);
    }
    const ones = (length: number) => new Float64Array(length).fill(1);
    this.program.addCols({
      ...{ cost: Float64Array.from(cost), lower: new Float64Array(cost.length), upper: ones(cost.length) },
      matrix: {
        ...{ format: 'csc', numRows: this.rows, numCols: cost.length, starts: Int32Array.from(starts) },
        ...{ indices: Int32Array.from(indices), values: ones(indices.length) },
      },
    });
    this.program.addRows({
      ...{ lower: new Float64Array(pairs.length).fill(Number.NEGATIVE_INFINITY), upper: ones(pairs.length) },
      matrix: {
        ...{ format: 'csr', numRows: pairs.length, numCols: this.columns, starts: Int32Array.from(pairStarts) },
        ...{ indices: Int32Array.from(pairColumns), values: ones(pairColumns.length) },
      },
    });
    this.rows += pairs.length;
  }

  /** What each pair left out would gain per meeting at most, by the shadow prices of the last run. */
  price(): Float64Array {
    const solution = this.program.getSolution();
    this.values = solution.colValue as Float64Array<ArrayBuffer>;
    this.duals = solution.rowDual as Float64Array<ArrayBuffer>;
    return Float64Array.from(this.problem.pairs, (_, pair) =>
      this.excluded[pair] === 0
        ? 0
        : this.classesOf[pair]!.reduce((most, slotClass) => Math.max(most, this.gain(pair, slotClass)), 0),
    );
  }

  solution(): Omit<ColumnSolution, 'bound'> {
    return {
      excluded: this.excluded,
      shareOf: (pair, slotClass) => this.values[this.columnOf.get(this.key(pair, slotClass)) ?? -1] ?? 0,
      regretOf: (pair, slotClass) => Math.abs(this.gain(pair, slotClass)),
    };
  }

  private gain(pair: number, slotClass: number): number {
    let gain = this.worth(pair, slotClass) / this.scale;
    for (const row of this.rowsOf(pair, slotClass)) gain -= this.duals[row]!;
    if (this.pairRow[pair]! >= 0) gain -= this.duals[this.pairRow[pair]!] ?? 0;
    return gain * this.scale;
  }

  private worth(pair: number, slotClass: number): number {
    return valueAt(this.problem, this.problem.pairs[pair]!, this.slotClasses.classes[slotClass]![0]!);
  }

  private rowsOf(pair: number, slotClass: number): number[] {
    const { candidate, employer } = this.problem.pairs[pair]!;
    const { classes } = this.slotClasses;
    const rows = [
      candidate * classes.length + slotClass,
      this.firstRow.employers + employer * classes.length + slotClass,
      this.firstRow.room + candidate,
      this.firstRow.needs + candidate,
    ];
    const block = this.problem.blockOf[classes[slotClass]![0]!]!;
    if (this.slotClasses.breaksBind && block >= 0)
      rows.push(this.firstRow.blocks + employer * this.problem.blocks + block);
    return rows;
  }

  private key(pair: number, slotClass: number): number {
    return pair * this.slotClasses.classes.length + slotClass;
  }
}
