import { z } from 'zod';
import { day, uuid } from '#kernel';
import { BALANCE_SOURCES } from './domain/balances.js';

const amount = z.int();

export const ArrearsFiguresView = z
  .object({
    startCents: amount,
    startOn: day,
    peakCents: amount,
    peakOn: day,
    nowCents: amount,
    nowOn: day,
    erasedCents: amount,
    erasedAfterPeakCents: amount,
    recoveredSinceReferralCents: amount,
    recoveredSincePeakCents: amount,
  })
  .meta({ id: 'ArrearsFigures' });

export const DebtFiguresView = z
  .object({
    debts: z.int(),
    startCents: amount,
    newCents: amount,
    nowCents: amount,
    erasedCents: amount,
    recoveredCents: amount,
  })
  .meta({ id: 'DebtFigures' });

const CurveEvent = z.object({
  onDay: day,
  kind: z.enum(['referral', 'hire', 'training', 'plan', 'erasure', 'procedure']),
});

/** What the picture of an account needs: the balances of each tenancy, what should be owed by the plan, and what happened. */
export const MoneyOverview = z
  .object({
    /** The day from which recovery is counted, and what it is. */
    since: day,
    sinceKind: z.enum(['referral', 'record', 'registration']),
    today: day,
    /** Null: no balance is known. */
    arrears: ArrearsFiguresView.nullable(),
    debts: DebtFiguresView,
    tenancies: z.array(
      z.object({
        id: uuid,
        landlord: z.string().nullable(),
        /** One a day, oldest first. */
        balances: z.array(z.object({ onDay: day, balanceCents: amount, source: z.enum(BALANCE_SOURCES) })),
        missingMonths: z.array(z.string()),
        /** What would be left of the plan that runs after each of its days. */
        planned: z.array(z.object({ onDay: day, leftCents: amount })),
      }),
    ),
    events: z.array(CurveEvent),
  })
  .meta({ id: 'MoneyOverview' });

/** One row of the landlord's list. */
export const LandlordAccount = z
  .object({
    tenantId: uuid,
    givenName: z.string(),
    familyName: z.string(),
    status: z.string(),
    figures: ArrearsFiguresView.nullable(),
    /** The newest month has no balance yet. */
    awaited: z.boolean(),
  })
  .meta({ id: 'LandlordAccount' });

const Sum = z.object({
  /** How many persons; null when fewer than the threshold. */
  persons: z.int().nullable(),
  startCents: amount.nullable(),
  nowCents: amount.nullable(),
  erasedCents: amount.nullable(),
  recoveredCents: amount.nullable(),
  /** Since the peak of each. */
  recoveredSincePeakCents: amount.nullable(),
  suppressed: z.boolean(),
});

export const LandlordFigures = z
  .object({
    threshold: z.int(),
    /** Those whom the landlord referred itself: it knows each of them. */
    referred: Sum,
    /** Those who came by another way: never fewer than the threshold. */
    others: Sum,
    months: z.array(
      z.object({
        month: z.string(),
        /** Sum of the last balances of that month, and of how many accounts; others are missing, nothing is guessed. */
        referred: z.object({ cents: amount, known: z.int(), accounts: z.int() }),
        others: z.object({ cents: amount, known: z.int(), accounts: z.int() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'LandlordFigures' });
