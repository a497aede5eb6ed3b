import { z } from 'zod';
import { day, instant, prose, uuid } from '#kernel';
import { ASSESSED_DOMAINS } from './domain/confidentiality.js';
import { VISIT_OUTCOMES, VISIT_STATES } from './domain/visit.js';

/** An instant in a request: ISO 8601 with its offset, for example `2026-11-24T14:00:00+01:00`. */
export const moment = z.iso.datetime({ offset: true });

export const VisitPlan = z.strictObject({ plannedAt: moment });
export type VisitPlan = z.output<typeof VisitPlan>;

export const OutcomeInput = z.strictObject({
  state: z.enum(VISIT_OUTCOMES),
  note: prose(5000).nullable().optional(),
  assessments: z
    .array(
      z.strictObject({
        domain: z.enum(ASSESSED_DOMAINS),
        level: z.int().min(1).max(5),
        barrier: z.boolean().default(false),
        note: prose(2000).nullable().default(null),
      }),
    )
    .max(ASSESSED_DOMAINS.length)
    .default([]),
});
export type OutcomeInput = z.output<typeof OutcomeInput>;

/** Calendar days in Paris, both included; without them today and the six days that follow. */
export const VisitQuery = z.strictObject({ from: day.optional(), to: day.optional() });
export type VisitQuery = z.output<typeof VisitQuery>;

export const VisitView = z
  .object({
    id: uuid,
    plannedAt: instant,
    state: z.enum(VISIT_STATES),
    visitor: z.object({ id: uuid, displayName: z.string() }),
    doneAt: instant.nullable(),
    movedTo: uuid.nullable(),
    /** Null when there is none, or when it is not for this reader. */
    note: z.string().nullable(),
  })
  .meta({ id: 'Visit' });

export const AgendaVisitView = z
  .object({
    id: uuid,
    plannedAt: instant,
    state: z.enum(VISIT_STATES),
    tenant: z.object({
      id: uuid,
      givenName: z.string(),
      familyName: z.string(),
      phone: z.string().nullable(),
      address: z.string().nullable(),
      postcode: z.string().nullable(),
      city: z.string().nullable(),
    }),
  })
  .meta({ id: 'AgendaVisit' });
