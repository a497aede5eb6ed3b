import { type Problem, type Slotting, valueAt } from './problem.js';
import type { Instance } from './types.js';

/** One text for two ids, whatever they are made of; quicker than writing them as JSON tens of thousands of times. */
export const pairKey = (candidate: string, employer: string) => `${candidate.length} ${candidate}${employer}`;

/** The slots of the fixed meetings; nobody else meets. */
export function fixedSlotting(instance: Instance): Slotting {
  const slots = new Map(instance.fixed.map(([candidate, employer, slot]) => [pairKey(candidate, employer), slot]));
  if (slots.size === 0) return new Int32Array(instance.wishes.length).fill(-1);
  return Int32Array.from(instance.wishes, ([candidate, employer]) => slots.get(pairKey(candidate, employer)) ?? -1);
}

/** Meetings of each candidate. */
export function countMeetings(whole: Problem, slotting: Slotting): Int32Array {
  const got = new Int32Array(whole.candidates);
  whole.pairs.forEach(({ candidate }, pair) => {
    if (slotting[pair]! >= 0) got[candidate]!++;
  });
  return got;
}

/** Meetings missing to the candidates' `min`, in all. */
export function countMissing(instance: Instance, got: Int32Array): number {
  return instance.candidates.reduce((sum, { min }, candidate) => sum + Math.max(0, min - got[candidate]!), 0);
}

/** The objective as the contract defines it, with the instance's own penalty. */
export function objectiveOf(instance: Instance, whole: Problem, slotting: Slotting): number {
  let objective = 0;
  whole.pairs.forEach((pair, index) => {
    if (slotting[index]! >= 0) objective += valueAt(whole, pair, slotting[index]!);
  });
  return objective - instance.shortfallPenalty * countMissing(instance, countMeetings(whole, slotting));
}

export const gapOf = (bound: number, objective: number): number =>
  bound === objective ? 0 : (bound - objective) / Math.abs(bound);
