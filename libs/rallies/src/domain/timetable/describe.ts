import type { Board } from './board.js';
import { makeComfortable } from './comfort.js';
import { type Problem, remainder, type Slotting, toProblem } from './problem.js';
import { countMeetings, countMissing, fixedSlotting, gapOf, objectiveOf } from './slotting.js';
import type { Instance, Phase, Progress } from './types.js';

/** Says in the words of the instance what a search in its remainder has found. */
export class Describer {
  /** What the fixed meetings and the past leave to decide. */
  readonly problem: Problem;
  private readonly whole: Problem;
  private readonly fixed: Slotting;
  private readonly pairOf: Int32Array;

  constructor(private readonly instance: Instance) {
    this.whole = toProblem(instance);
    this.fixed = fixedSlotting(instance);
    const { problem, pairOf } = remainder(this.whole, this.fixed, (slot) => slot >= instance.now);
    this.problem = problem;
    this.pairOf = pairOf;
  }

  /**
   * @param bound of the remainder, with the remainder's penalty
   * @param least number of missing meetings that no slotting of the remainder can undercut
   */
  found(phase: Phase, board: Board, bound: number, least: number): Omit<Progress, 'elapsedMs'> {
    const { instance, whole } = this;
    const slots = this.fixed.slice();
    board.slotOf.forEach((slot, pair) => {
      if (slot >= 0) slots[this.pairOf[pair]!] = slot;
    });
    const objective = objectiveOf(instance, whole, slots);
    const missing = countMissing(instance, countMeetings(whole, slots));
    // The best of all, with a penalty above all scores, lacks as few as possible.
    const isLeast = bound <= board.value && instance.shortfallPenalty > this.problem.penalty;
    const avoidable = isLeast ? 0 : Math.max(0, missingOn(board) - least);
    const proven = this.toBound(board.value, bound, objective, avoidable);
    return {
      ...{ phase, objective, bound: proven, gap: gapOf(proven, objective) },
      ...{ meetings: slots.reduce((count, slot) => count + (slot >= 0 ? 1 : 0), 0) },
      ...{ missing, unavoidable: missing - avoidable, slots },
    };
  }

  /** The same meetings at times that suit people better. */
  comfortable<T extends Pick<Progress, 'slots'>>(found: T, expired: () => boolean): T {
    return { ...found, slots: makeComfortable(this.instance, this.whole, this.fixed, found.slots, expired) };
  }

  /**
   * The bound in the instance's own numbers. The search worked with `problem.penalty`, which may be lower: each meeting that
   * another timetable lacks less than this one is then worth the difference more.
   */
  private toBound(value: number, bound: number, objective: number, avoidable: number): number {
    if (bound <= value) return objective;
    const proven = objective + (bound - value) + (this.instance.shortfallPenalty - this.problem.penalty) * avoidable;
    // A gap is a share of the bound, so the bound must not be zero.
    return proven === 0 ? Math.max(this.problem.grain, Number.EPSILON) : proven;
  }
}

/** Meetings that the board lacks to what its problem needs. */
function missingOn({ problem, got }: Board): number {
  return problem.need.reduce((sum, need, candidate) => sum + Math.max(0, need - got[candidate]!), 0);
}
