import { z } from 'zod';
import { cents, instant, prose, uuid } from '#kernel';
import { INCOME_KINDS, OUTGOING_KINDS } from './domain/budget.js';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-11');
const incomes = z.partialRecord(z.enum(INCOME_KINDS), cents);
const outgoings = z.partialRecord(z.enum(OUTGOING_KINDS), cents);

export const NewBudget = z.strictObject({
  month,
  persons: z.int().min(1).max(20),
  /** Days that the amounts are of; null for the whole month. */
  days: z.int().min(1).max(31).nullable().default(null),
  incomes,
  outgoings,
  note: prose(2000).nullable().default(null),
});
export type NewBudget = z.output<typeof NewBudget>;

export const BudgetView = z
  .object({
    id: uuid,
    month,
    persons: z.int(),
    days: z.int().nullable(),
    incomes: z.record(z.string(), z.int()),
    outgoings: z.record(z.string(), z.int()),
    /** Null when there is none, or when it is not for this reader. */
    note: z.string().nullable(),
    notedAt: instant,
    notedBy: z.string().nullable(),
    incomeCents: z.int(),
    fixedCents: z.int(),
    debtCents: z.int(),
    livingCents: z.int(),
    leftCents: z.int(),
    leftPerPersonDayCents: z.int(),
    balanceCents: z.int(),
    isIncomplete: z.boolean(),
  })
  .meta({ id: 'HouseholdBudget' });
