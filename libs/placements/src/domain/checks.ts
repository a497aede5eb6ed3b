import { addDays, addMonths, type IsoDay } from '#kernel';
import type { EndReason, PlacementKind } from './placement-states.js';

/** Months after the start at which both sides are asked whether the person is still there. */
export const CHECK_MONTHS = [1, 3, 6] as const;
export type CheckMonth = (typeof CHECK_MONTHS)[number];

export const CHECK_SIDES = ['employer', 'tenant', 'case_worker'] as const;
export type CheckSide = (typeof CHECK_SIDES)[number];

export interface CheckDue {
  month: CheckMonth;
  side: CheckSide;
  dueOn: IsoDay;
}

export interface CheckAnswer {
  month: number;
  side: CheckSide;
  /** What counts. */
  stillThere: boolean | null;
  /** What the side had answered, where it was settled otherwise. */
  said: boolean | null;
  /** The last day and why, as this side tells them. */
  endedOn: IsoDay | null;
  endReason: EndReason | null;
  /** ISO instant. */
  answeredAt: string | null;
}

export interface Settlement {
  month: number;
  stillThere: boolean;
  settledAt: string;
}

/**
 * What is asked of whom from that start on. A trial is over before the first month, a check after the agreed last day would ask whether
 * somebody is still where nobody meant them to be, and an organisation that cannot be reached is not asked.
 */
export function checksFrom(
  kind: PlacementKind,
  startedOn: IsoDay,
  endsOn: IsoDay | null,
  employerReachable: boolean,
): CheckDue[] {
  if (kind === 'trial') return [];
  const sides = CHECK_SIDES.filter((side) => side !== 'employer' || employerReachable);
  return CHECK_MONTHS.flatMap((month) =>
    sides.map((side) => ({ month, side, dueOn: addMonths(startedOn, month) })),
  ).filter(({ dueOn }) => endsOn === null || dueOn <= endsOn);
}

const answerOf = ({ said, stillThere }: CheckAnswer): boolean | null => said ?? stillThere;

/** The months whose answers contradict each other, but for those that were settled since the last answer. */
export function contradictions(checks: readonly CheckAnswer[], settlements: readonly Settlement[] = []): number[] {
  return CHECK_MONTHS.filter((month) => {
    const given = checks.filter((check) => check.month === month && answerOf(check) !== null);
    const answers = given.map(answerOf);
    if (!answers.includes(true) || !answers.includes(false)) return false;
    const settled = settlements.find((settlement) => settlement.month === month);
    return !settled || given.some(({ answeredAt }) => answeredAt !== null && answeredAt > settled.settledAt);
  });
}

export interface EndTold {
  month: number;
  side: CheckSide;
  endedOn: IsoDay;
  endReason: EndReason | null;
}

/** Early ends that were told at a check and that nobody has confirmed yet: the newest first. Those settled otherwise are not told any more. */
export function endsTold(checks: readonly CheckAnswer[]): EndTold[] {
  return checks
    .filter((check) => check.stillThere === false && check.said === null && check.endedOn !== null)
    .sort((a, b) => b.month - a.month || (b.answeredAt ?? '').localeCompare(a.answeredAt ?? ''))
    .map(({ month, side, endedOn, endReason }) => ({ month, side, endedOn: endedOn ?? '', endReason }));
}

/** Who does not answer is reminded after this many days, and phoned after as many again. */
export const REMIND_AFTER_DAYS = 5;
export const PHONE_AFTER_DAYS = 4;
/** A question older than this is not asked any more: the next one will be. */
export const ASKED_WITHIN_DAYS = 60;

export type NextStep = 'ask' | 'remind' | 'phone' | 'wait' | 'drop';

export interface AskedSoFar {
  dueOn: IsoDay;
  askedOn: IsoDay | null;
  remindedOn: IsoDay | null;
  /** Whether a message can reach that side: e-mail or mobile phone. */
  reachable: boolean;
}

/** What is to be done today about a question that has no answer. Who cannot be written to is phoned at once. */
export function nextStep({ dueOn, askedOn, remindedOn, reachable }: AskedSoFar, today: IsoDay): NextStep {
  if (today < dueOn) return 'wait';
  if (today > addDays(dueOn, ASKED_WITHIN_DAYS)) return 'drop';
  if (!reachable) return 'phone';
  if (askedOn === null) return 'ask';
  if (remindedOn === null) return today >= addDays(askedOn, REMIND_AFTER_DAYS) ? 'remind' : 'wait';
  return today >= addDays(remindedOn, PHONE_AFTER_DAYS) ? 'phone' : 'wait';
}
