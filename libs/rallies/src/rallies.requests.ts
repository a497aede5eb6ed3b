import { z } from 'zod';
import { day, line, PageQuery, prose, uuid } from '#kernel';
import { DECLINE_CODES, EMPLOYER_DECLINES, EQUIPMENT, TENANT_DECLINES } from './domain/answers.js';
import { SCHOOL_ZONES } from './domain/school-holidays.js';
import { INVITATION_STATES, MEETING_STATES, RALLY_STATES, REFUSAL_REASONS, VERDICTS } from './domain/states.js';
import { ADJUSTABLE_STEPS } from './domain/steps.js';
import { Constraints, RallyTemplate, settings } from './domain/template.js';
import { LEFT_OUT_REASONS } from './rally-proposals.service.js';

const intervalMonths = z.int().min(1).max(24);
/** Null avoids no school holidays. */
const schoolZone = z.enum(SCHOOL_ZONES).nullable();
/** Days from the rally's day of the steps that are not at their usual distance: below 0 before it. */
const schedule = z.partialRecord(z.enum(ADJUSTABLE_STEPS), z.int().min(-200).max(200));
const people = z.array(uuid).max(50).default([]);
export const TeamBody = z.strictObject({ organising: people, entrance: people, phone: people });
const agencyIds = z.array(uuid).max(100);
export const NewSeriesBody = z.strictObject({
  name: line(200),
  territory: line(200),
  intervalMonths: intervalMonths.default(4),
  template: RallyTemplate,
  schoolZone: schoolZone.default('B'),
  schedule: schedule.default({}),
  agencyIds: agencyIds.default([]),
  team: TeamBody.default({ organising: [], entrance: [], phone: [] }),
});
export const SeriesChanges = z.strictObject({
  name: line(200).optional(),
  territory: line(200).optional(),
  intervalMonths: intervalMonths.optional(),
  template: RallyTemplate.optional(),
  schoolZone: schoolZone.optional(),
  schedule: schedule.optional(),
  agencyIds: agencyIds.optional(),
  team: TeamBody.optional(),
  active: z.boolean().optional(),
});

const optionalSettings = z.strictObject(settings).partial().shape;
export const NewRallyBody = z.strictObject({
  /** What is not given comes from the series' template. */
  seriesId: uuid.optional(),
  heldOn: day,
  name: line(200).optional(),
  schoolZone: schoolZone.optional(),
  schedule: schedule.optional(),
  ...optionalSettings,
});
export const RallyChangesBody = z.strictObject({
  heldOn: day.optional(),
  name: line(200).optional(),
  schedule: schedule.optional(),
  ...optionalSettings,
});
/** What to remember for the next rally of the series; null forgets it. */
export const LessonsBody = z.strictObject({ lessons: prose(4000).nullable() });
export const DecisionsBody = z.strictObject({
  decisions: z
    .array(
      z.strictObject({
        tenantId: uuid,
        /** Null takes an answer back. */
        invite: z.boolean().nullable(),
        /** Needed when somebody is left out. */
        reason: z.enum(LEFT_OUT_REASONS).optional(),
      }),
    )
    .max(500),
});
export const Cancellation = z.strictObject({ reason: line(300).optional() });
export const RallyQuery = PageQuery.extend({ seriesId: uuid.optional(), state: z.enum(RALLY_STATES).optional() });

const manyIds = z.array(uuid).max(2000);
/** Without either list everybody who can be invited is. */
export const InvitationsBody = z.strictObject({ tenantIds: manyIds.optional(), employerIds: manyIds.optional() });
export const InvitationQuery = PageQuery.extend({
  kind: z.enum(['tenant', 'employer']).optional(),
  state: z.enum(INVITATION_STATES).optional(),
  /** Only those who owe an answer. */
  unanswered: z.enum(['true', 'false']).optional(),
  /** Only those who cannot be reached by mail and owe an answer. */
  toPhone: z.enum(['true', 'false']).optional(),
});
const answer = z.enum(['accept', 'decline']);
const away = z.array(z.int().min(0).max(95)).max(96);
export const TenantAnswer = z.strictObject({
  answer,
  declineCode: z.enum(TENANT_DECLINES).optional(),
  reason: prose(500).optional(),
  constraints: Constraints.optional(),
});
const registrationFields = {
  /** Recruiters who receive at the same time. */
  tables: z.int().min(1).max(20).optional(),
  /** Slots in which nobody is there. */
  away: away.optional(),
  /** Names of the recruiters. */
  recruiters: z.array(line(80)).max(20).optional(),
  /** Published offers of the employer that it brings along. */
  offers: z.array(uuid).max(50).optional(),
  equipment: z.array(z.enum(EQUIPMENT)).max(EQUIPMENT.length).optional(),
  equipmentNote: prose(500).nullable().optional(),
};
export const Registration = z.strictObject({
  answer: answer.default('accept'),
  declineCode: z.enum(EMPLOYER_DECLINES).optional(),
  reason: prose(500).optional(),
  ...registrationFields,
});
export const NotedAnswer = z.strictObject({
  ...TenantAnswer.shape,
  declineCode: z.enum(DECLINE_CODES).optional(),
  ...registrationFields,
  /** Of an employer: where its first table stands along the way through the hall, counted in tables. */
  place: z.int().min(1).max(500).nullable().optional(),
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

/** What a tenant wishes by their personal link. */
export const OwnWishesBody = z.strictObject({
  wishes: z.array(z.strictObject({ employerId: uuid, wish })).max(200),
});
export const LiftBody = z.strictObject({ tenantId: uuid, employerId: uuid, note: line(300) });
export const UnliftBody = z.strictObject({ tenantId: uuid, employerId: uuid });

export const TimetableBody = z.strictObject({ announce: z.boolean().default(false) });
const place = z.strictObject({ employer: uuid, slot: z.int().min(0).max(95), table: z.int().min(1).max(20) });
export const EditBody = z.strictObject({
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('move'), meeting: uuid, to: place }),
    z.strictObject({ kind: z.literal('swap'), meeting: uuid, with: uuid }),
    z.strictObject({ kind: z.literal('add'), candidate: uuid, to: place }),
    z.strictObject({ kind: z.literal('remove'), meeting: uuid }),
  ]),
  /** The version of each meeting that the change names, as the organiser saw it. */
  seen: z.record(uuid, z.int()).default({}),
});
export const Comparison = z.strictObject({
  from: z.coerce.number().int().min(1),
  /** Without it the timetable as it stands. */
  to: z.coerce.number().int().min(1).optional(),
});
export const RunBody = z.strictObject({ keep: z.boolean().default(true) });
export const ReplanBody = z.strictObject({
  /** First slot that may change; by default the one that runs. */
  now: z.int().min(0).max(96).optional(),
});
export const NewMeetingBody = z.strictObject({
  tenantId: uuid,
  employerId: uuid,
  slot: z.int().min(0).max(95),
  table: z.int().min(1).max(20),
});
export const LockBody = z.strictObject({ locked: z.boolean() });
export const MeetingAttendance = z.strictObject({
  /** `planned`: who was missed is there after all. */
  state: z.enum(MEETING_STATES),
});
export const VerdictBody = z.strictObject({
  verdict: z.enum(VERDICTS),
  reason: z.enum(REFUSAL_REASONS).optional(),
  /** Said by the employer on the phone and noted by an organiser. */
  byPhone: z.boolean().default(false),
});
