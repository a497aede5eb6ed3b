import { z } from 'zod';
import { cents, day, instant, line, prose, uuid } from '#kernel';
import {
  CLOSE_REASONS_OF_FILE,
  DEBT_KINDS,
  FILE_STEPS,
  LONGEST_MEASURES_MONTHS,
  LONGEST_MORATORIUM_MONTHS,
  WAYS,
} from './domain/over-indebtedness.js';

export const ReadQuery = z.strictObject({
  /** Only a manager: why names and notes must be read this once. It is kept in the audit trail. */
  exception: line(300).optional(),
});
export type ReadQuery = z.output<typeof ReadQuery>;

const facts = {
  kind: z.enum(DEBT_KINDS),
  creditor: line(120),
  note: prose(2000).nullable(),
  monthlyCents: cents.nullable(),
  seizure: z.boolean(),
  contractedOn: day.nullable(),
  /** The over-indebtedness file it is part of. */
  fileId: uuid.nullable(),
  /** The tenancy whose arrears it is: it is summed there. */
  tenancyId: uuid.nullable(),
};
export const NewDebt = z.strictObject({
  kind: facts.kind,
  creditor: facts.creditor,
  note: facts.note.default(null),
  monthlyCents: facts.monthlyCents.default(null),
  seizure: facts.seizure.default(false),
  contractedOn: facts.contractedOn.default(null),
  fileId: facts.fileId.default(null),
  tenancyId: facts.tenancyId.default(null),
  balanceCents: cents,
  onDay: day,
});
export type NewDebt = z.output<typeof NewDebt>;
export const DebtChange = z.strictObject({ ...z.object(facts).partial().shape, version: z.int().optional() });
export type DebtChange = z.output<typeof DebtChange>;

export const NewDebtBalance = z.strictObject({
  onDay: day,
  balanceCents: cents,
  /** How much of the fall was erased, not paid. */
  erasedCents: cents.default(0),
});
export type NewDebtBalance = z.output<typeof NewDebtBalance>;

export const NewDebtFile = z.strictObject({
  filedOn: day,
  reference: line(60).nullable().default(null),
  note: prose(2000).nullable().default(null),
  /** Debts that are part of it from the beginning. */
  debtIds: z.array(uuid).max(100).default([]),
});
export type NewDebtFile = z.output<typeof NewDebtFile>;

export const NewFileStep = z.strictObject({
  step: z.enum(FILE_STEPS).exclude(['filed']),
  onDay: day,
  way: z.enum(WAYS).nullable().default(null),
  months: z.int().min(1).max(LONGEST_MEASURES_MONTHS).nullable().default(null),
  moratoriumMonths: z.int().min(1).max(LONGEST_MORATORIUM_MONTHS).nullable().default(null),
  /** Why it is closed. */
  reason: z.enum(CLOSE_REASONS_OF_FILE).nullable().default(null),
  /** With a personal recovery: debts that stay although their kind could be erased. */
  keptDebtIds: z.array(uuid).max(100).default([]),
});
export type NewFileStep = z.output<typeof NewFileStep>;

const DebtView = z
  .object({
    id: uuid,
    kind: z.enum(DEBT_KINDS),
    /** Null when it is not for this reader. */
    creditor: z.string().nullable(),
    note: z.string().nullable(),
    monthlyCents: z.int().nullable(),
    seizure: z.boolean(),
    contractedOn: day.nullable(),
    fileId: uuid.nullable(),
    tenancyId: uuid.nullable(),
    erasable: z.boolean(),
    version: z.int(),
    /** Newest first; corrected ones are left out. */
    balances: z.array(z.object({ onDay: day, balanceCents: z.int(), erasedCents: z.int() })),
  })
  .meta({ id: 'Debt' });

const FileView = z
  .object({
    id: uuid,
    state: z.enum(FILE_STEPS),
    reference: z.string().nullable(),
    note: z.string().nullable(),
    /** What may come next. */
    next: z.array(z.enum(FILE_STEPS)),
    steps: z.array(
      z.object({
        id: uuid,
        step: z.enum(FILE_STEPS),
        onDay: day,
        way: z.enum(WAYS).nullable(),
        months: z.int().nullable(),
        moratoriumMonths: z.int().nullable(),
        reason: z.enum(CLOSE_REASONS_OF_FILE).nullable(),
        notedAt: instant,
      }),
    ),
    effects: z.array(
      z.object({
        kind: z.enum([
          'decision_due',
          'stay_of_seizures',
          'no_old_debts_paid',
          'eviction_stay_possible',
          'measures_hold',
          'moratorium',
          'reapply_until',
          'contest_until',
          'debts_erased',
        ]),
        from: day,
        until: day.nullable(),
        /** Does it hold today? */
        holds: z.boolean(),
        /** Of the Code de la consommation. */
        articles: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'DebtFile' });

export const DebtsView = z.object({ debts: z.array(DebtView), files: z.array(FileView) }).meta({ id: 'Debts' });
