import { z } from 'zod';
import { day, instant, line, prose, uuid } from '#kernel';
import { clock, Member, none, SignalView } from './committees.dto.js';
import {
  ATTENDANCES,
  AUDIENCES,
  CASE_REASONS,
  COMMITTEE_KINDS,
  DECISIONS,
  MEETING_STATES,
  REFUSAL_REASONS,
} from './domain/committees.js';

export const NewMeeting = z.strictObject({ heldOn: day, startsAt: clock, place: none(line(200)) });
export type NewMeeting = z.output<typeof NewMeeting>;
export const MeetingChange = NewMeeting.extend({ version: z.int().min(1) });
export type MeetingChange = z.output<typeof MeetingChange>;
/** Where the undecided cases go when no later meeting is planned and no rhythm makes one. */
export const Ending = z.strictObject({ nextOn: none(day) });

export const AttendanceInput = z.strictObject({
  items: z.array(z.strictObject({ memberId: uuid, state: z.enum(ATTENDANCES) })).max(60),
});

export const NewCase = z
  .strictObject({ tenantId: none(uuid), referralId: none(uuid) })
  .refine(({ tenantId, referralId }) => (tenantId === null) !== (referralId === null), {
    path: ['tenantId'],
    message: 'A case is about one tenant or one referral.',
    params: { code: 'one_subject' },
  });
export type NewCase = z.output<typeof NewCase>;

export const Presentation = z.strictObject({
  /** For those of the association; encrypted at rest. */
  presentation: none(prose(4000)),
  /** The agreed part, which a partner at the table reads too. */
  shared: none(prose(1000)),
  version: z.int().min(1),
});
export type Presentation = z.output<typeof Presentation>;

export const DecisionInput = z.strictObject({
  decision: z.enum(DECISIONS),
  refusal: none(z.enum(REFUSAL_REASONS)),
  /** For the association; encrypted at rest. */
  note: none(prose(2000)),
  /** In words for everybody at the table. */
  said: none(prose(500)),
  /** Who follows the person from now on. */
  caseWorkerId: none(uuid),
  /** The place of shared housing that is given. */
  placeId: none(uuid),
  /** The programme that the person goes to. */
  programmeId: none(uuid),
  /** The home that is given, in words. */
  home: none(line(200)),
  /** The day of leaving home or coming back; the day of the meeting when it is not said. */
  onDay: none(day),
  version: z.int().min(1),
});
export type DecisionInput = z.output<typeof DecisionInput>;

export const NewTask = z.strictObject({
  what: line(300),
  userId: none(uuid),
  person: none(line(120)),
  dueOn: none(day),
  shared: z.boolean().default(false),
});
export type NewTask = z.output<typeof NewTask>;

export const MinutesQuery = z.strictObject({
  audience: z.enum(AUDIENCES).default('association'),
  language: z.enum(['fr', 'en']).default('fr'),
});

export const TaskView = z
  .object({
    id: uuid,
    what: z.string(),
    who: z.string(),
    userId: uuid.nullable(),
    dueOn: day.nullable(),
    shared: z.boolean(),
    doneAt: instant.nullable(),
  })
  .meta({ id: 'CommitteeTask' });

export const CaseView = z
  .object({
    id: uuid,
    tenantId: uuid.nullable(),
    referralId: uuid.nullable(),
    person: z.string(),
    landlord: z.string().nullable(),
    reason: z.enum(CASE_REASONS),
    /** The agreed status of a tenant. */
    status: z.string().nullable(),
    caseWorker: z.string().nullable().optional(),
    /** Null when there is none, or when it is not for this reader. */
    presentation: z.string().nullable(),
    shared: z.string().nullable(),
    signal: SignalView.nullable(),
    decision: z.enum(DECISIONS).nullable(),
    refusal: z.enum(REFUSAL_REASONS).nullable(),
    note: z.string().nullable(),
    said: z.string().nullable(),
    target: z.string().nullable(),
    decidedBy: z.string().nullable(),
    decidedAt: instant.nullable(),
    carriedOver: z.boolean(),
    /** What may be decided now; empty for who does not decide. */
    mayDecide: z.array(z.enum(DECISIONS)),
    mayPresent: z.boolean(),
    tasks: z.array(TaskView),
    version: z.int(),
  })
  .meta({ id: 'CommitteeCase' });

export const MeetingPage = z
  .object({
    id: uuid,
    committee: z.object({
      id: uuid,
      name: z.string(),
      kind: z.enum(COMMITTEE_KINDS),
      hasPartner: z.boolean(),
      programmeId: uuid,
    }),
    heldOn: day,
    startsAt: z.string(),
    place: z.string().nullable(),
    state: z.enum(MEETING_STATES),
    version: z.int(),
    /** Whether the reader notes decisions, attendance and the end. */
    mayRun: z.boolean(),
    attendance: z.array(Member.extend({ state: z.enum(ATTENDANCES).nullable() })),
    cases: z.array(CaseView),
  })
  .meta({ id: 'CommitteeMeeting' });

export const SubjectView = z
  .object({
    tenantId: uuid.nullable(),
    referralId: uuid.nullable(),
    name: z.string(),
  })
  .meta({ id: 'CommitteeSubject' });
