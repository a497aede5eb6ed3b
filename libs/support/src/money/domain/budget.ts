/** Incomes of a household, by month, in cents. */
export const INCOME_KINDS = [
  'salary',
  'unemployment',
  'rsa',
  'activity_bonus',
  'family_benefits',
  'housing_aid',
  'disability',
  'pension',
  'sickness',
  'training',
  'alimony',
  'other',
] as const;
export type IncomeKind = (typeof INCOME_KINDS)[number];

/** What has to be paid before one can live: charges that are fixed, and what goes to creditors. */
export const FIXED_KINDS = [
  'rent',
  'rental_charges',
  'energy',
  'water',
  'telecom',
  'insurance',
  'health_insurance',
  'transport',
  'childcare',
  'school',
  'alimony_paid',
  'taxes',
  'other_fixed',
] as const;
export const DEBT_KINDS_OF_BUDGET = ['repayment_plan', 'credit', 'seizure', 'other_debt'] as const;
/** What one lives on: noted to talk about it, not taken off. */
export const LIVING_KINDS = ['food', 'hygiene', 'clothing', 'health', 'leisure', 'tobacco', 'other_living'] as const;
export const OUTGOING_KINDS = [...FIXED_KINDS, ...DEBT_KINDS_OF_BUDGET, ...LIVING_KINDS] as const;
export type OutgoingKind = (typeof OUTGOING_KINDS)[number];

/** A whole month counts as thirty days, so that February is not a richer month than March. */
export const DAYS_OF_A_MONTH = 30;

export interface Budget {
  persons: number;
  /** Days that the amounts are of; null for the whole month. */
  days: number | null;
  incomes: Partial<Record<IncomeKind, number>>;
  outgoings: Partial<Record<OutgoingKind, number>>;
}

export interface BudgetFigures {
  incomeCents: number;
  fixedCents: number;
  debtCents: number;
  livingCents: number;
  /** Incomes less fixed charges less what goes to creditors. Less than 0: they are not covered. */
  leftCents: number;
  /** What is left to live on (reste à vivre), per person and day, in whole cents towards zero. */
  leftPerPersonDayCents: number;
  /** What is over after living as well. */
  balanceCents: number;
  /** No income or no rent noted: what is left is not known for sure. */
  isIncomplete: boolean;
}

const sum = <K extends string>(amounts: Partial<Record<K, number>>, kinds: readonly K[]): number =>
  kinds.reduce((all, kind) => all + (amounts[kind] ?? 0), 0);

/** What is left to live on: (incomes − fixed charges − debts) / persons / days (docs/decisions/0019-money.md). */
export function budgetFigures({ persons, days, incomes, outgoings }: Budget): BudgetFigures {
  const incomeCents = sum(incomes, INCOME_KINDS);
  const fixedCents = sum(outgoings, FIXED_KINDS);
  const debtCents = sum(outgoings, DEBT_KINDS_OF_BUDGET);
  const livingCents = sum(outgoings, LIVING_KINDS);
  const leftCents = incomeCents - fixedCents - debtCents;
  return {
    incomeCents,
    fixedCents,
    debtCents,
    livingCents,
    leftCents,
    // (`+ 0`: minus nothing is nothing.)
    leftPerPersonDayCents: Math.trunc(leftCents / persons / (days ?? DAYS_OF_A_MONTH)) + 0,
    balanceCents: leftCents - livingCents,
    isIncomplete: Object.keys(incomes).length === 0 || outgoings.rent === undefined,
  };
}
