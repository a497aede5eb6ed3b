import { daysBetween, type IsoDay } from '#kernel';

export const TOOL_STATES = ['good', 'worn', 'broken', 'lost', 'retired'] as const;
export type ToolState = (typeof TOOL_STATES)[number];

/** What can be lent: what works and is there. */
export const isLendable = (state: ToolState): boolean => state === 'good' || state === 'worn';

/** In what state it came back. */
export const RETURN_STATES = ['good', 'worn', 'broken', 'lost'] as const satisfies readonly ToolState[];
export type ReturnState = (typeof RETURN_STATES)[number];

/** A loan lasts so long at most: what is lent for ever is given away. */
export const MAX_LOAN_DAYS = 92;

/** Reminders after the day of return: the next day, a week later, then the case worker is told. */
export const REMINDER_DAYS = [1, 8] as const;
export const TELL_CASE_WORKER_DAYS = 15;

export type LoanReminder = 'tenant_1' | 'tenant_2' | 'case_worker';

/** The reminders that are due by today of a loan that is still out. Each is sent once, whatever day the program ran on. */
export function remindersDue(dueOn: IsoDay, today: IsoDay): LoanReminder[] {
  const late = daysBetween(dueOn, today);
  const due: LoanReminder[] = [];
  if (late >= REMINDER_DAYS[1]) due.push('tenant_2');
  else if (late >= REMINDER_DAYS[0]) due.push('tenant_1');
  if (late >= TELL_CASE_WORKER_DAYS) due.push('case_worker');
  return due;
}
