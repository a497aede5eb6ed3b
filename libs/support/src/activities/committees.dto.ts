import { z } from 'zod';
import { day, instant, line, prose, uuid } from '#kernel';
import {
  ATTENDANCES,
  AUDIENCES,
  CASE_REASONS,
  COMMITTEE_KINDS,
  DECISIONS,
  MEETING_STATES,
  REFUSAL_REASONS,
  RHYTHMS,
  SIGNAL_CONCERNS,
  SIGNAL_DIRECTIONS,
} from './domain/committees.js';

const none = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
export const clock = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'must be a time such as 14:30');

const committeeFields = {
  name: line(120),
  partnerId: none(uuid),
  /** A partner that has no accounts, such as a hospital. */
  partnerName: none(line(120)),
  rhythm: z.enum(RHYTHMS),
  /** A day on which it meets; the rhythm is counted from there. */
  anchorOn: day,
  startsAt: clock,
  place: none(line(200)),
};
export const NewCommittee = z.strictObject({ programmeId: uuid, kind: z.enum(COMMITTEE_KINDS), ...committeeFields });
export type NewCommittee = z.output<typeof NewCommittee>;
export const CommitteeChange = z.strictObject({ ...committeeFields, active: z.boolean(), version: z.int().min(1) });
export type CommitteeChange = z.output<typeof CommitteeChange>;

export const NewMember = z.strictObject({
  /** Somebody with an account of the association or of the partner … */
  userId: none(uuid),
  /** … or a guest by name. */
  guestName: none(line(120)),
  organisation: none(line(120)),
  capacity: none(line(120)),
  chairs: z.boolean().default(false),
});
export type NewMember = z.output<typeof NewMember>;

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

export const NewSignal = z.strictObject({
  tenantId: none(uuid),
  person: none(line(200)),
  concern: z.enum(SIGNAL_CONCERNS),
  /** In words that both sides may read: nothing of health, law or debts. */
  words: prose(1000),
});
export type NewSignal = z.output<typeof NewSignal>;
export const SignalEnd = z.strictObject({ outcome: line(300) });

export const MinutesQuery = z.strictObject({
  audience: z.enum(AUDIENCES).default('association'),
  language: z.enum(['fr', 'en']).default('fr'),
});

const organisation = z.object({ id: uuid, name: z.string() });
const MeetingLine = z.object({
  id: uuid,
  heldOn: day,
  startsAt: z.string(),
  place: z.string().nullable(),
  state: z.enum(MEETING_STATES),
  cases: z.int(),
  decided: z.int(),
});
const Member = z.object({
  id: uuid,
  userId: uuid.nullable(),
  name: z.string(),
  organisation: z.string().nullable(),
  capacity: z.string().nullable(),
  chairs: z.boolean(),
});

export const CommitteeView = z
  .object({
    id: uuid,
    kind: z.enum(COMMITTEE_KINDS),
    name: z.string(),
    association: organisation,
    programme: organisation,
    partner: organisation.nullable(),
    partnerName: z.string().nullable(),
    rhythm: z.enum(RHYTHMS),
    anchorOn: day,
    startsAt: z.string(),
    place: z.string().nullable(),
    active: z.boolean(),
    version: z.int(),
    next: MeetingLine.nullable(),
    /** Of a joint cell: what was told, either way, and is still open or closed. */
    signals: z.object({ opened: z.int(), closed: z.int() }),
  })
  .meta({ id: 'Committee' });

export const SignalView = z
  .object({
    id: uuid,
    direction: z.enum(SIGNAL_DIRECTIONS),
    tenantId: uuid.nullable(),
    person: z.string(),
    concern: z.enum(SIGNAL_CONCERNS),
    words: z.string(),
    raisedBy: z.string(),
    raisedAt: instant,
    closedAt: instant.nullable(),
    outcome: z.string().nullable(),
  })
  .meta({ id: 'CellSignal' });

export const CommitteePage = CommitteeView.extend({
  members: z.array(Member),
  meetings: z.array(MeetingLine),
  /** Whether the reader sits on it. */
  isMember: z.boolean(),
}).meta({ id: 'CommitteePage' });

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
