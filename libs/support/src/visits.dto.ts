import { z } from 'zod';
import { day, instant, line, prose, uuid } from '#kernel';
import { ALL_BARRIERS, ALL_STRENGTHS, SCALES } from './domain/assessment-lists.js';
import { ASSESSED_DOMAINS } from './domain/confidentiality.js';
import {
  MOVE_REASONS,
  REFUSAL_REASONS,
  VISIT_KINDS,
  VISIT_OUTCOMES,
  VISIT_PLACES,
  VISIT_STATES,
} from './domain/visit.js';

/** An instant in a request: ISO 8601 with its offset, for example `2026-11-24T14:00:00+01:00`. */
export const moment = z.iso.datetime({ offset: true });

export const VisitPlan = z.strictObject({
  plannedAt: moment,
  kind: z.enum(VISIT_KINDS).default('follow_up'),
  place: z.enum(VISIT_PLACES).default('home'),
  minutes: z.int().min(15).max(480).default(60),
  /** Who comes along: somebody of the association who reaches this household too. */
  companionId: uuid.nullable().default(null),
});
export type VisitPlan = z.output<typeof VisitPlan>;
export const VisitMove = z.strictObject({ plannedAt: moment, reason: z.enum(MOVE_REASONS).nullable().default(null) });
export type VisitMove = z.output<typeof VisitMove>;

const marks = (list: readonly [string, ...string[]]) => z.array(z.enum(list)).max(10).default([]);
export const AssessmentInput = z.strictObject({
  domain: z.enum(ASSESSED_DOMAINS),
  level: z.int().min(1).max(5),
  barrier: z.boolean().default(false),
  barriers: marks(ALL_BARRIERS),
  strengths: marks(ALL_STRENGTHS),
  note: prose(2000).nullable().default(null),
});
export const ScaleInput = z.strictObject({ scale: z.enum(SCALES), level: z.int().min(1).max(5) });
export const assessed = {
  assessments: z.array(AssessmentInput).max(ASSESSED_DOMAINS.length).default([]),
  scales: z.array(ScaleInput).max(SCALES.length).default([]),
};

export const OutcomeInput = z.strictObject({
  state: z.enum(VISIT_OUTCOMES),
  note: prose(5000).nullable().optional(),
  /** Why it was refused. */
  reason: z.enum(REFUSAL_REASONS).nullable().default(null),
  /** The note that is left, to be printed or sent as a text message, when nobody was at home. */
  notice: z.enum(['letter', 'sms']).nullable().default(null),
  ...assessed,
});
export type OutcomeInput = z.output<typeof OutcomeInput>;

/** Calendar days in Paris, both included; without them today and the six days that follow. */
export const VisitQuery = z.strictObject({ from: day.optional(), to: day.optional() });
export type VisitQuery = z.output<typeof VisitQuery>;

const HouseholdView = z.object({
  id: uuid,
  givenName: z.string(),
  familyName: z.string(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  postcode: z.string().nullable(),
  city: z.string().nullable(),
  /** Where they live is told nobody, no map either. */
  sheltered: z.boolean(),
});

export const VisitView = z
  .object({
    id: uuid,
    plannedAt: instant,
    state: z.enum(VISIT_STATES),
    kind: z.enum(VISIT_KINDS),
    place: z.enum(VISIT_PLACES),
    minutes: z.int(),
    companion: z.object({ id: uuid, displayName: z.string() }).nullable(),
    reason: z.enum([...MOVE_REASONS, ...REFUSAL_REASONS]).nullable(),
    /** The note that was left when nobody was at home. */
    notice: z.string().nullable(),
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
    kind: z.enum(VISIT_KINDS),
    place: z.enum(VISIT_PLACES),
    minutes: z.int(),
    companion: z.object({ id: uuid, displayName: z.string() }).nullable(),
    tenant: HouseholdView,
  })
  .meta({ id: 'AgendaVisit' });

/** What one needs at the door, small enough to be kept on a phone for the day: no notes of earlier visits. */
export const VisitSheetView = AgendaVisitView.extend({
  visitor: z.object({ id: uuid, displayName: z.string() }),
  /** What can be ticked for each domain that this reader notes. */
  lists: z.array(
    z.object({
      domain: z.enum(ASSESSED_DOMAINS),
      barriers: z.array(z.enum(ALL_BARRIERS)),
      strengths: z.array(z.enum(ALL_STRENGTHS)),
    }),
  ),
}).meta({ id: 'VisitSheet' });

/** `from`: a town or postcode where the round begins and ends. */
export const TourQuery = z.strictObject({ day, from: line(100).optional() });
export type TourQuery = z.output<typeof TourQuery>;
export const TourView = z
  .object({
    /** The town that `from` was understood as; null when it is not known, or was not given. */
    from: z.string().nullable(),
    /** In the order of their hours. `km` is from the stop before, as the crow flies; null when a town is not known. */
    byTime: z.array(z.object({ visitId: uuid, km: z.number().nullable() })),
    /** The same as a short round. */
    shortest: z.array(z.object({ visitId: uuid, km: z.number().nullable() })),
    /** From the start and back. */
    byTimeKm: z.number(),
    shortestKm: z.number(),
  })
  .meta({ id: 'VisitTour' });

export const NearbyQuery = z.strictObject({ from: line(100) });
export type NearbyQuery = z.output<typeof NearbyQuery>;
/** The households of one's own, the nearest first. */
export const NearbyView = z
  .object({
    from: z.string().nullable(),
    items: z.array(
      z.object({
        tenant: HouseholdView,
        km: z.number().nullable(),
        lastVisitAt: instant.nullable(),
        nextVisitAt: instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'HouseholdsNearby' });
