import { addDays, addMonths, type IsoDay } from '#kernel';
import type { Condition, Path, ProgrammeDefinition, Step } from './definition.js';

/** What became of the home of a household that was supported. */
export const HOUSING_OUTCOMES = ['kept', 'rehoused', 'lost'] as const;
export type HousingOutcome = (typeof HOUSING_OUTCOMES)[number];

export const SITUATIONS = ['work', 'training', 'work_study', 'internship', 'active_search', 'none'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Whole years lived on that day. Who was born on 29 February is a year older on 1 March. */
export function ageOn(bornOn: IsoDay, day: IsoDay): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** A proof in force. `known`: nobody had to note it, the file says so. */
export interface Proof {
  condition: string;
  how: 'document' | 'seen' | 'known';
  onDay: IsoDay;
  bornOn: IsoDay | null;
  expiresOn: IsoDay | null;
}

/** `not_met`: proved, and the proof says no (too young, too old). */
export const CONDITION_STATES = ['proved', 'missing', 'expired', 'not_met'] as const;
export type ConditionState = (typeof CONDITION_STATES)[number];

export interface ConditionStatus {
  key: string;
  required: boolean;
  state: ConditionState;
  /** Last day on which it counts as proved; null when nothing ends it. */
  until: IsoDay | null;
}

/** Last day on which somebody has at most that age: the day before they are a year older. */
const lastDayAt = (bornOn: IsoDay, maxAge: number): IsoDay => addDays(addMonths(bornOn, (maxAge + 1) * 12), -1);

function statusOf(condition: Condition, proof: Proof | undefined, today: IsoDay): ConditionStatus {
  const { key, required } = condition;
  if (!proof) return { key, required, state: 'missing', until: null };
  if (condition.kind === 'age') {
    if (proof.bornOn === null) return { key, required, state: 'missing', until: null };
    const age = ageOn(proof.bornOn, today);
    const met = age >= (condition.minAge ?? 0) && age <= (condition.maxAge ?? 200);
    const until = condition.maxAge === null ? null : lastDayAt(proof.bornOn, condition.maxAge);
    return { key, required, state: met ? 'proved' : 'not_met', until };
  }
  const expired = proof.expiresOn !== null && proof.expiresOn < today;
  return { key, required, state: expired ? 'expired' : 'proved', until: proof.expiresOn };
}

/** The audience checklist as it stands on that day. `proofs`: at most one for each condition, the newest. */
export function checklistOn(
  conditions: readonly Condition[],
  proofs: readonly Proof[],
  today: IsoDay,
): ConditionStatus[] {
  const byCondition = new Map(proofs.map((proof) => [proof.condition, proof]));
  return conditions.map((condition) => statusOf(condition, byCondition.get(condition.key), today));
}

/** The required conditions that are not proved. */
export const missingOf = (checklist: readonly ConditionStatus[]): string[] =>
  checklist.filter(({ required, state }) => required && state !== 'proved').map(({ key }) => key);

/** Until when a new proof counts: what is said, but no longer than the condition allows. */
export function expiryOf(condition: Condition, onDay: IsoDay, said: IsoDay | null): IsoDay | null {
  if (condition.validMonths === null) return said;
  const longest = addMonths(onDay, condition.validMonths);
  return said !== null && said < longest ? said : longest;
}

export interface StepNow extends Step {
  path: Path;
  dueOn: IsoDay | null;
  doneOn: IsoDay | null;
}

/** The steps of a record: those of the programme as it is now. What was done of a step that is no more is kept, and not shown. */
export const stepsOf = (
  definition: ProgrammeDefinition,
  openedOn: IsoDay,
  done: ReadonlyMap<string, IsoDay>,
): StepNow[] =>
  definition.steps.map((step) => ({
    ...step,
    dueOn: step.dueDays === null ? null : addDays(openedOn, step.dueDays),
    doneOn: done.get(step.key) ?? null,
  }));

/** Last day of support; null without a maximum. An extension only ever lengthens. */
export function lastDayOf(
  definition: ProgrammeDefinition,
  openedOn: IsoDay,
  extendedUntil: IsoDay | null,
): IsoDay | null {
  if (definition.maxDays === null) return null;
  const planned = addDays(openedOn, definition.maxDays);
  return extendedUntil !== null && extendedUntil > planned ? extendedUntil : planned;
}
