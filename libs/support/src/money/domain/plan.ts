import { addDays, addMonths, daysBetween, type IsoDay, invalid } from '#kernel';

/** With whom a plan to pay off arrears (plan d'apurement) was agreed. */
export const AGREED_WITH = ['landlord', 'court', 'housing_fund', 'family_benefits', 'bailiff', 'other'] as const;
export type AgreedWith = (typeof AGREED_WITH)[number];

/** Why a plan runs no more. A renegotiated one is replaced by its next version. */
export const PLAN_ENDS = ['renegotiated', 'given_up', 'denounced', 'settled_otherwise', 'noted_by_mistake'] as const;
export type PlanEnd = (typeof PLAN_ENDS)[number];

export interface Instalment {
  dueOn: IsoDay;
  cents: number;
}

export interface Payment {
  onDay: IsoDay;
  cents: number;
}

/** Five years of months: no plan with a landlord is longer. */
export const MOST_INSTALMENTS = 60;

/**
 * Equal monthly instalments of whole cents; the last one takes the rest, which is less than `count` cents more.
 * @throws DomainError `too_many_instalments` when there would be instalments of nothing
 */
export function equalInstalments(totalCents: number, count: number, firstDueOn: IsoDay): Instalment[] {
  if (totalCents < count) throw invalid('count', 'too_many_instalments', 'An instalment cannot be less than one cent.');
  const each = Math.floor(totalCents / count);
  return Array.from({ length: count }, (_, at) => ({
    // From the first day on each time: 31 January, 28 February, 31 March.
    dueOn: addMonths(firstDueOn, at),
    cents: at === count - 1 ? totalCents - each * (count - 1) : each,
  }));
}

/**
 * A schedule as it was agreed.
 * @throws DomainError naming the instalment that does not come after the one before it, or the sum that is not the total
 */
export function freeSchedule(totalCents: number, schedule: readonly Instalment[]): Instalment[] {
  schedule.forEach(({ dueOn }, at) => {
    const before = schedule[at - 1];
    if (before && dueOn <= before.dueOn)
      throw invalid(`schedule.${at}.dueOn`, 'not_in_order', 'Each instalment is due after the one before it.');
  });
  const sum = schedule.reduce((all, { cents }) => all + cents, 0);
  if (sum !== totalCents) throw invalid('totalCents', 'sum_differs', `The instalments add up to ${sum} cents.`);
  return [...schedule];
}

/** A transfer takes some days, and wages come when they come: before that nobody is alarmed. */
export const TOLERANCE_DAYS = 5;
/** Two instalments missed, or one for longer than this: the plan is broken. */
export const BROKEN_AFTER_INSTALMENTS = 2;
export const BROKEN_AFTER_DAYS = 60;

export const PLAN_STATES = ['kept', 'late', 'broken', 'fulfilled'] as const;
export type PlanState = (typeof PLAN_STATES)[number];
export const INSTALMENT_STATES = ['paid', 'partly_paid', 'due', 'missed', 'to_come'] as const;

export interface InstalmentView extends Instalment {
  number: number;
  paidCents: number;
  state: (typeof INSTALMENT_STATES)[number];
}

export interface PlanView {
  state: PlanState;
  paidCents: number;
  /** What should have been paid by today and was not, tolerance not counted. */
  overdueCents: number;
  missed: number;
  instalments: InstalmentView[];
}

/**
 * How a plan stands. Payments fill the instalments in their order, whatever they were meant for; what is paid too much counts for the next.
 * An instalment is missed when it is not wholly paid `TOLERANCE_DAYS` after its day. The plan is kept while none is missed, late with one, broken
 * with `BROKEN_AFTER_INSTALMENTS` or when one is overdue for more than `BROKEN_AFTER_DAYS`, fulfilled when everything is paid; a late payment mends it.
 */
export function planView(schedule: readonly Instalment[], payments: readonly Payment[], today: IsoDay): PlanView {
  const paidCents = payments.filter(({ onDay }) => onDay <= today).reduce((sum, { cents }) => sum + cents, 0);
  let left = paidCents;
  const instalments = schedule.map(({ dueOn, cents }, at): InstalmentView => {
    const paid = Math.min(left, cents);
    left -= paid;
    const late = daysBetween(dueOn, today);
    const state =
      paid === cents
        ? 'paid'
        : late > TOLERANCE_DAYS
          ? 'missed'
          : late >= 0
            ? 'due'
            : paid > 0
              ? 'partly_paid'
              : 'to_come';
    return { number: at + 1, dueOn, cents, paidCents: paid, state };
  });
  const missed = instalments.filter(({ state }) => state === 'missed');
  const overdueCents = instalments
    .filter(({ dueOn }) => dueOn <= today)
    .reduce((sum, { cents, paidCents: paid }) => sum + cents - paid, 0);
  const oldest = missed[0];
  const broken =
    missed.length >= BROKEN_AFTER_INSTALMENTS ||
    (oldest !== undefined && daysBetween(oldest.dueOn, today) > BROKEN_AFTER_DAYS);
  const done = instalments.every(({ state }) => state === 'paid');
  const state: PlanState = done ? 'fulfilled' : broken ? 'broken' : missed.length > 0 ? 'late' : 'kept';
  return { state, paidCents, overdueCents, missed: missed.length, instalments };
}

/** The same payment noted by hand and found in the landlord's file: same amount, within a week. */
export const SAME_PAYMENT_DAYS = 7;
export const isSamePayment = (a: Payment, b: Payment): boolean =>
  a.cents === b.cents && Math.abs(daysBetween(a.onDay, b.onDay)) <= SAME_PAYMENT_DAYS;

/** The day on which an instalment that is not paid becomes a missed one. */
export const missedFrom = (dueOn: IsoDay): IsoDay => addDays(dueOn, TOLERANCE_DAYS + 1);
