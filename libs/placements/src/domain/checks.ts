import { addMonths, type IsoDay } from '#kernel';

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
  stillThere: boolean | null;
}

/** What is asked of whom from that start on. An organisation without an account cannot be asked; the case worker says what they learn. */
export function checksFrom(startedOn: IsoDay, employerHasAccount: boolean): CheckDue[] {
  const sides = CHECK_SIDES.filter((side) => side !== 'employer' || employerHasAccount);
  return CHECK_MONTHS.flatMap((month) => sides.map((side) => ({ month, side, dueOn: addMonths(startedOn, month) })));
}

/** The months whose answers contradict each other. */
export function contradictions(checks: readonly CheckAnswer[]): number[] {
  return CHECK_MONTHS.filter((month) => {
    const answers = checks.filter((check) => check.month === month).map((check) => check.stillThere);
    return answers.includes(true) && answers.includes(false);
  });
}
