import { z } from 'zod';
import { day, line, PageQuery, uuid } from '#kernel';
import { ATTENDANCES, INVITATION_STATES, RALLY_STATES, REFUSAL_REASONS, VERDICTS } from './domain/states.js';
import { Constraints, RallyTemplate, settings } from './domain/template.js';

const intervalMonths = z.int().min(1).max(24);
export const NewSeriesBody = z.strictObject({
  name: line(200),
  territory: line(200),
  intervalMonths: intervalMonths.default(4),
  template: RallyTemplate,
});
export const SeriesChanges = z.strictObject({
  name: line(200).optional(),
  territory: line(200).optional(),
  intervalMonths: intervalMonths.optional(),
  template: RallyTemplate.optional(),
  active: z.boolean().optional(),
});

const optionalSettings = z.strictObject(settings).partial().shape;
export const NewRallyBody = z.strictObject({
  /** What is not given comes from the series' template. */
  seriesId: uuid.optional(),
  heldOn: day,
  name: line(200).optional(),
  ...optionalSettings,
});
export const RallyChangesBody = z.strictObject({
  heldOn: day.optional(),
  name: line(200).optional(),
  ...optionalSettings,
});
export const Cancellation = z.strictObject({ reason: line(300).optional() });
export const RallyQuery = PageQuery.extend({ seriesId: uuid.optional(), state: z.enum(RALLY_STATES).optional() });

const manyIds = z.array(uuid).max(2000);
/** Without either list everybody who can be invited is. */
export const InvitationsBody = z.strictObject({ tenantIds: manyIds.optional(), employerIds: manyIds.optional() });
export const InvitationQuery = PageQuery.extend({
  kind: z.enum(['tenant', 'employer']).optional(),
  state: z.enum(INVITATION_STATES).optional(),
  /** Only those who cannot be reached by mail and owe an answer. */
  toPhone: z.enum(['true', 'false']).optional(),
});
const answer = z.enum(['accept', 'decline']);
const away = z.array(z.int().min(0).max(95)).max(96);
export const TenantAnswer = z.strictObject({
  answer,
  reason: line(500).optional(),
  constraints: Constraints.optional(),
});
export const Registration = z.strictObject({
  answer: answer.default('accept'),
  reason: line(500).optional(),
  /** Recruiters who receive at the same time. */
  tables: z.int().min(1).max(20).optional(),
  /** Slots in which nobody is there. */
  away: away.optional(),
});
export const NotedAnswer = z.strictObject({
  ...TenantAnswer.shape,
  tables: z.int().min(1).max(20).optional(),
  away: away.optional(),
});

const wish = z.enum(['must', 'want', 'no']).nullable();
/** An employer names its own id of the candidate; a case worker the tenant and the employer. Null takes a wish back. */
export const WishesBody = z.strictObject({
  wishes: z
    .array(
      z.union([
        z.strictObject({ candidateId: uuid, wish }),
        z.strictObject({ tenantId: uuid, employerId: uuid, wish }),
      ]),
    )
    .max(2000),
});

export const TimetableBody = z.strictObject({ announce: z.boolean().default(false) });
export const ReplanBody = z.strictObject({
  /** First slot that may change; by default the one that runs. */
  now: z.int().min(0).max(96).optional(),
});
export const SignInBody = z
  .strictObject({
    invitationId: uuid.optional(),
    tenantId: uuid.optional(),
    employerId: uuid.optional(),
    attendance: z.enum(ATTENDANCES),
  })
  .refine((who) => [who.invitationId, who.tenantId, who.employerId].filter(Boolean).length === 1, {
    message: 'exactly one of invitationId, tenantId and employerId',
    path: ['invitationId'],
  });
export const NewMeetingBody = z.strictObject({
  tenantId: uuid,
  employerId: uuid,
  slot: z.int().min(0).max(95),
  table: z.int().min(1).max(20),
});
export const LockBody = z.strictObject({ locked: z.boolean() });
export const MeetingAttendance = z.strictObject({
  state: z.enum(['held', 'missed_by_candidate', 'missed_by_employer']),
});
export const VerdictBody = z.strictObject({
  verdict: z.enum(VERDICTS),
  reason: z.enum(REFUSAL_REASONS).optional(),
  /** Said by the employer on the phone and noted by an organiser. */
  byPhone: z.boolean().default(false),
});
