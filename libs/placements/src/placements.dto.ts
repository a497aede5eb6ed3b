import { z } from 'zod';
import { day, instant, line, PageQuery, prose, uuid } from '#kernel';
import { CONTRACTS } from '#tenants';
import { CHECK_SIDES } from './domain/checks.js';
import { CANCEL_REASONS, END_REASONS, PLACEMENT_KINDS, PLACEMENT_STATES } from './domain/placement-states.js';

const months = z.int().min(1).max(60);

/** Of whom: `tenantId`, or `meetingId` for what came out of a rally. Where: `employerId`, `offerId` or, without an account, `organisationName`. */
export const NewPlacement = z.strictObject({
  tenantId: uuid.optional(),
  meetingId: uuid.optional(),
  kind: z.enum(PLACEMENT_KINDS),
  employerId: uuid.optional(),
  organisationName: line(200).optional(),
  title: line(150),
  occupation: z
    .string()
    .regex(/^[A-N][0-9]{4}$/, 'must be a ROME code')
    .optional(),
  contract: z.enum(CONTRACTS).optional(),
  contractMonths: months.optional(),
  startOn: day.optional(),
  offerId: uuid.optional(),
});
/** `title` and `contract` name what a rally's verdict had left open. */
export const Start = z.strictObject({
  startedOn: day,
  title: line(150).optional(),
  contract: z.enum(CONTRACTS).optional(),
  contractMonths: months.optional(),
});
export const End = z.strictObject({ endedOn: day, reason: z.enum(END_REASONS) });
export const Cancellation = z.strictObject({ reason: z.enum(CANCEL_REASONS) });
export const Check = z.strictObject({
  month: z.union([z.literal(1), z.literal(3), z.literal(6)]),
  stillThere: z.boolean(),
  comment: prose(1000).optional(),
});
export const PlacementQuery = PageQuery.extend({
  state: z.enum(PLACEMENT_STATES).optional(),
  kind: z.enum(PLACEMENT_KINDS).optional(),
  tenantId: uuid.optional(),
});

const CheckView = z.object({
  month: z.int(),
  side: z.enum(CHECK_SIDES),
  dueOn: z.string(),
  stillThere: z.boolean().nullable(),
  comment: z.string().nullable(),
  answeredAt: instant.nullable(),
});
/**
 * `tenantId`, the answers of all sides and the contradictions are for case workers and managers; an employer gets its own answers, an
 * organiser none.
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
    contract: z.enum(CONTRACTS).nullable(),
    contractMonths: z.int().nullable(),
    offerId: uuid.nullable(),
    rallyId: uuid.nullable(),
    meetingId: uuid.nullable(),
    state: z.enum(PLACEMENT_STATES),
    promisedAt: instant,
    startOn: z.string().nullable(),
    startedOn: z.string().nullable(),
    endedOn: z.string().nullable(),
    endReason: z.enum([...END_REASONS, ...CANCEL_REASONS, 'verdict_changed']).nullable(),
    checks: z.array(CheckView),
    contradictions: z.array(z.int()).optional(),
  })
  .meta({ id: 'Placement' });
