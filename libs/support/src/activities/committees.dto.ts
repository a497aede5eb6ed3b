import { z } from 'zod';
import { MIN_PASSWORD } from '#identity';
import { day, email, instant, line, prose, uuid } from '#kernel';
import { COMMITTEE_KINDS, MEETING_STATES, RHYTHMS, SIGNAL_CONCERNS, SIGNAL_DIRECTIONS } from './domain/committees.js';

export const none = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
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

/** Somebody of another body who is asked to the table, and makes an account of their own. */
export const NewInvitation = z.strictObject({
  email,
  contactName: line(100),
  /** Whom they sit there for: a hospital, a town, another association. */
  organisation: line(120),
  capacity: none(line(120)),
  locale: z.enum(['fr', 'en']).default('fr'),
});
export type NewInvitation = z.output<typeof NewInvitation>;
export const Joining = z.strictObject({
  displayName: line(100),
  password: z.string().min(MIN_PASSWORD).max(200),
});
export type Joining = z.output<typeof Joining>;
/** `hasAccount`: the person sits there already, because the address has an account that fits. */
export const InvitationMade = z.object({ id: uuid, url: z.string().nullable(), hasAccount: z.boolean() });
export const SeatOffered = z
  .object({
    tableName: z.string(),
    kind: z.enum(COMMITTEE_KINDS),
    association: z.string(),
    invitedBy: z.string(),
    contactName: z.string(),
    organisation: z.string(),
    email: z.string(),
    expiresAt: instant,
  })
  .meta({ id: 'SeatOffered' });

export const NewSignal = z.strictObject({
  tenantId: none(uuid),
  person: none(line(200)),
  concern: z.enum(SIGNAL_CONCERNS),
  /** In words that both sides may read: nothing of health, law or debts. */
  words: prose(1000),
});
export type NewSignal = z.output<typeof NewSignal>;
export const SignalEnd = z.strictObject({ outcome: line(300) });

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
/** Who sits on a body. */
export const Member = z.object({
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
  /** Invitations that wait for an answer; for managers of the association. */
  invitations: z.array(
    z.object({ id: uuid, contactName: z.string(), organisation: z.string(), email: z.string(), expiresAt: instant }),
  ),
  meetings: z.array(MeetingLine),
  /** Whether the reader sits on it. */
  isMember: z.boolean(),
}).meta({ id: 'CommitteePage' });
