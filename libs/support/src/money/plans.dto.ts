import { z } from 'zod';
import { cents, day, instant, prose, uuid } from '#kernel';
import { AGREED_WITH, INSTALMENT_STATES, MOST_INSTALMENTS, PLAN_ENDS, PLAN_STATES } from './domain/plan.js';

const positive = cents.min(1);

export const PlanTerms = z
  .strictObject({
    agreedOn: day,
    agreedWith: z.enum(AGREED_WITH),
    totalCents: positive,
    /** Equal monthly instalments from `firstDueOn`… */
    count: z.int().min(1).max(MOST_INSTALMENTS).optional(),
    firstDueOn: day.optional(),
    /** …or each with its day and amount. */
    schedule: z
      .array(z.strictObject({ dueOn: day, cents: positive }))
      .min(1)
      .max(MOST_INSTALMENTS)
      .optional(),
    note: prose(2000).nullable().default(null),
  })
  .refine(
    ({ count, firstDueOn, schedule }) => (schedule === undefined) === (count !== undefined && firstDueOn !== undefined),
    {
      path: ['schedule'],
      message: 'give either count and firstDueOn, or schedule',
    },
  );
export type PlanTerms = z.output<typeof PlanTerms>;

export const NewPlan = z.strictObject({ tenancyId: uuid, terms: PlanTerms });
export type NewPlan = z.output<typeof NewPlan>;

export const PlanEnding = z.strictObject({ reason: z.enum(PLAN_ENDS).exclude(['renegotiated']) });
export const NewPayment = z.strictObject({ onDay: day, cents: positive });
export type NewPayment = z.output<typeof NewPayment>;

export const PlanView = z
  .object({
    id: uuid,
    tenancyId: uuid,
    landlord: z.string().nullable(),
    versionNo: z.int(),
    replaces: uuid.nullable(),
    agreedOn: day,
    agreedWith: z.enum(AGREED_WITH),
    totalCents: z.int(),
    /** Null when there is none, or when it is not for this reader. */
    note: z.string().nullable(),
    endedOn: day.nullable(),
    endReason: z.enum(PLAN_ENDS).nullable(),
    state: z.enum(PLAN_STATES),
    paidCents: z.int(),
    overdueCents: z.int(),
    missed: z.int(),
    instalments: z.array(
      z.object({
        number: z.int(),
        dueOn: day,
        cents: z.int(),
        paidCents: z.int(),
        state: z.enum(INSTALMENT_STATES),
      }),
    ),
    payments: z.array(
      z.object({
        id: uuid,
        onDay: day,
        cents: z.int(),
        source: z.enum(['hand', 'import']),
        notedAt: instant,
        cancelledAt: instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'RepaymentPlan' });
