import { z } from 'zod';
import { day, instant, uuid } from '#kernel';
import { CONTRACTS } from '#tenants';
import { CHECK_SIDES } from './domain/checks.js';
import {
  CANCEL_REASONS,
  END_REASONS,
  END_SIDES,
  PLACEMENT_KINDS,
  PLACEMENT_STATES,
} from './domain/placement-states.js';
import { ALL_FORMS, FUNDINGS, TRAINING_LEVELS, VIAS } from './domain/terms.js';

const CheckView = z.object({
  month: z.int(),
  side: z.enum(CHECK_SIDES),
  dueOn: z.string(),
  /** What counts; `said` is what the side had answered, where it was settled otherwise. */
  stillThere: z.boolean().nullable(),
  said: z.boolean().nullable(),
  comment: z.string().nullable(),
  endedOn: z.string().nullable(),
  endReason: z.enum(END_REASONS).nullable(),
  via: z.enum(['app', 'link', 'phone']).nullable(),
  answeredAt: instant.nullable(),
  askedAt: instant.nullable().optional(),
  remindedAt: instant.nullable().optional(),
  tries: z.int().optional(),
  wantsCall: z.boolean().optional(),
});
const terms = {
  contract: z.enum(CONTRACTS).nullable(),
  contractMonths: z.int().nullable(),
  contractForm: z.enum(ALL_FORMS).nullable(),
  trainingLevel: z.enum(TRAINING_LEVELS).nullable(),
  funding: z.enum(FUNDINGS).nullable(),
  trialDays: z.int().nullable(),
  endsOn: z.string().nullable(),
};

/**
 * What is optional here is for case workers and managers: who it is, how it came, the answers of all sides, contradictions. An employer gets
 * its own answers, an organiser none.
 */
export const PlacementView = z
  .object({
    id: uuid,
    tenantId: uuid.optional(),
    tenantName: z.string().nullable(),
    kind: z.enum(PLACEMENT_KINDS),
    employerId: uuid.nullable(),
    organisationName: z.string(),
    title: z.string(),
    occupation: z.string().nullable(),
    ...terms,
    offerId: uuid.nullable(),
    rallyId: uuid.nullable(),
    meetingId: uuid.nullable(),
    state: z.enum(PLACEMENT_STATES),
    promisedAt: instant,
    startOn: z.string().nullable(),
    startedOn: z.string().nullable(),
    endedOn: z.string().nullable(),
    endReason: z.enum([...END_REASONS, ...CANCEL_REASONS, 'verdict_changed']).nullable(),
    endSide: z.enum(END_SIDES).nullable(),
    /** Who says that it began, and since when. */
    starts: z.array(
      z.object({
        side: z.enum(CHECK_SIDES),
        began: z.boolean(),
        beganOn: z.string().nullable(),
        via: z.enum(['app', 'link', 'phone']),
        answeredAt: instant,
      }),
    ),
    checks: z.array(CheckView),
    via: z.enum(VIAS).optional(),
    stillLooking: z.boolean().optional(),
    contactName: z.string().nullable().optional(),
    contactEmail: z.string().nullable().optional(),
    contactPhone: z.string().nullable().optional(),
    contradictions: z.array(z.int()).optional(),
    settlements: z
      .array(
        z.object({
          month: z.int(),
          stillThere: z.boolean(),
          note: z.string().nullable(),
          by: z.string(),
          settledAt: instant,
        }),
      )
      .optional(),
    /** Early ends that a side told and that nobody has confirmed. */
    endsTold: z
      .array(
        z.object({
          month: z.int(),
          side: z.enum(CHECK_SIDES),
          endedOn: z.string(),
          endReason: z.enum(END_REASONS).nullable(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Placement' });

/** Somebody who did not answer, or cannot be written to. */
export const CallView = z
  .object({
    placementId: uuid,
    tenantId: uuid,
    tenantName: z.string(),
    title: z.string(),
    organisationName: z.string(),
    /** `null`: whether it has begun. */
    month: z.int().nullable(),
    side: z.enum(['employer', 'tenant']),
    callee: z.string(),
    phone: z.string().nullable(),
    dueOn: z.string(),
    tries: z.int(),
    triedAt: instant.nullable(),
    wantsCall: z.boolean(),
  })
  .meta({ id: 'PlacementCall' });

/** What a side sees by its link: of the placement, and its own answers. */
export const LinkPlacementView = z
  .object({
    side: z.enum(['employer', 'tenant']),
    /** The tenant's given name; for an employer the name it knows, else null. */
    person: z.string().nullable(),
    association: z.string(),
    contact: z.object({ name: z.string(), email: z.string().nullable() }).nullable(),
    kind: z.enum(PLACEMENT_KINDS),
    state: z.enum(PLACEMENT_STATES),
    title: z.string(),
    organisationName: z.string(),
    ...terms,
    startOn: z.string().nullable(),
    startedOn: z.string().nullable(),
    endedOn: z.string().nullable(),
    /** What is asked now: whether it began, or whether it lasts after so many months. Null: nothing. */
    asked: z.union([z.literal('start'), z.int()]).nullable(),
    start: z.object({ began: z.boolean(), beganOn: z.string().nullable() }).nullable(),
    answers: z.array(
      z.object({
        month: z.int(),
        stillThere: z.boolean(),
        endedOn: z.string().nullable(),
        endReason: z.enum(END_REASONS).nullable(),
        answeredAt: instant,
      }),
    ),
    endReasons: z.array(z.enum(END_REASONS)),
    today: day,
    locale: z.string(),
  })
  .meta({ id: 'LinkPlacement' });
