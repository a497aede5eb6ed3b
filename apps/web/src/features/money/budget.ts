import type { Budget } from './money.js';

export const INCOMES = [
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
export const FIXED = [
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
export const OWED = ['repayment_plan', 'credit', 'seizure', 'other_debt'] as const;
export const LIVING = ['food', 'hygiene', 'clothing', 'health', 'leisure', 'tobacco', 'other_living'] as const;
export const GROUPS = [
  ['fixed', FIXED],
  ['owed', OWED],
  ['living', LIVING],
] as const;

/** The bars of a budget, the same for every month, so that two can be laid side by side. */
export const BARS = [
  'incomeCents',
  'fixedCents',
  'debtCents',
  'livingCents',
  'leftCents',
] as const satisfies readonly (keyof Budget)[];

/** What was typed, without the fields that were left empty: empty is not known, zero is nothing. */
export const typed = <K extends string>(values: Record<K, number | null>): Partial<Record<K, number>> =>
  Object.fromEntries(Object.entries(values).filter(([, cents]) => cents !== null)) as Partial<Record<K, number>>;

export const emptyOf = <K extends string>(
  kinds: readonly K[],
  known: Record<string, number> = {},
): Record<K, number | null> =>
  Object.fromEntries(kinds.map((kind) => [kind, known[kind] ?? null])) as Record<K, number | null>;
