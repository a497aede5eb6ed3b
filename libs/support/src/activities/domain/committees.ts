import { addDays, addMonths, type IsoDay, type Transitions, weekday } from '#kernel';

/**
 * Who meets for what. An orientation committee says whether and how somebody is supported, an allocation committee gives a home or a place,
 * a joint cell goes through each shared case every month with its partner, a decision body decides on applications.
 */
export const COMMITTEE_KINDS = ['orientation', 'allocation', 'joint_cell', 'decision_body'] as const;
export type CommitteeKind = (typeof COMMITTEE_KINDS)[number];

export const RHYTHMS = ['none', 'weekly', 'fortnightly', 'monthly', 'quarterly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export const MEETING_STATES = ['planned', 'closed', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];
export const MEETING_TRANSITIONS: Transitions<MeetingState> = {
  planned: ['closed', 'cancelled'],
  closed: [],
  cancelled: [],
};

/** Why a case is on the agenda. All but `asked` may be put there by the program itself. */
export const CASE_REASONS = [
  'asked',
  'referral_waiting',
  'alert',
  'review_due',
  'next_step',
  'signal',
  'carried_over',
] as const;
export type CaseReason = (typeof CASE_REASONS)[number];

export const DECISIONS = [
  'accepted',
  'refused',
  'adjourned',
  'allocated',
  'other_programme',
  'goes_on',
  'closed',
  'tenant_left',
  'tenant_returned',
] as const;
export type Decision = (typeof DECISIONS)[number];

/** What each body may decide. */
export const DECISIONS_OF: Readonly<Record<CommitteeKind, readonly Decision[]>> = {
  orientation: ['accepted', 'refused', 'adjourned', 'other_programme', 'goes_on'],
  allocation: ['allocated', 'refused', 'adjourned', 'other_programme'],
  joint_cell: [
    'goes_on',
    'adjourned',
    'accepted',
    'refused',
    'tenant_left',
    'tenant_returned',
    'other_programme',
    'closed',
  ],
  decision_body: ['accepted', 'refused', 'adjourned', 'allocated', 'other_programme', 'goes_on', 'closed'],
};

export const REFUSAL_REASONS = [
  'not_eligible',
  'no_place',
  'other_support',
  'too_early',
  'refused_by_tenant',
  'unreachable',
  'other',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** How a referral ends when a committee refuses it for that reason. */
export const referralOutcome = (reason: RefusalReason): 'refused_by_tenant' | 'unreachable' | 'not_eligible' =>
  reason === 'refused_by_tenant' || reason === 'unreachable' ? reason : 'not_eligible';

/** What a case on the agenda is about. */
export interface Subject {
  referralId: string | null;
  tenantId: string | null;
  /** The tenant has an open support record. */
  recordOpen: boolean;
  /** The tenant is away from home (hospital, family), as a joint cell noted. */
  away: boolean;
}

/**
 * What may be decided about that case by that body. A decision that could not take effect is not offered: nobody leaves who is away already,
 * no record is closed that is not open, and nobody is accepted twice.
 */
export function decisionsFor(kind: CommitteeKind, subject: Subject): Decision[] {
  const waiting = subject.referralId !== null && subject.tenantId === null;
  const known = subject.tenantId !== null;
  const possible: Record<Decision, boolean> = {
    accepted: waiting || known,
    refused: waiting || known,
    adjourned: true,
    allocated: known,
    other_programme: subject.recordOpen,
    goes_on: !waiting,
    closed: subject.recordOpen,
    tenant_left: known && !subject.away,
    tenant_returned: known && subject.away,
  };
  return DECISIONS_OF[kind].filter((decision) => possible[decision]);
}

/** A case that was adjourned, or that nobody came to, is on the next agenda again. */
export const isCarriedOver = (decision: Decision | null): boolean => decision === null || decision === 'adjourned';

const DAYS: Partial<Record<Rhythm, number>> = { weekly: 7, fortnightly: 14 };
const MONTHS: Partial<Record<Rhythm, number>> = { monthly: 1, quarterly: 3 };

/** The second Tuesday stays the second Tuesday; the fifth becomes the last where a month has four. */
function sameWeekdayOf(anchor: IsoDay, month: IsoDay): IsoDay {
  const nth = Math.ceil(Number(anchor.slice(8)) / 7);
  const first = `${month.slice(0, 7)}-01`;
  const offset = (weekday(anchor) - weekday(first) + 7) % 7;
  const wished = addDays(first, offset + (nth - 1) * 7);
  return wished.slice(0, 7) === month.slice(0, 7) ? wished : addDays(wished, -7);
}

/** The first day of the rhythm after `after`, or null for a body that meets when it is called. The anchor is a day on which it met or meets. */
export function nextDay(rhythm: Rhythm, anchor: IsoDay, after: IsoDay): IsoDay | null {
  if (rhythm === 'none') return null;
  if (anchor > after) return anchor;
  const days = DAYS[rhythm];
  if (days !== undefined) {
    let day = anchor;
    while (day <= after) day = addDays(day, days);
    return day;
  }
  const step = MONTHS[rhythm] ?? 1;
  for (let months = step; ; months += step) {
    const day = sameWeekdayOf(anchor, addMonths(`${anchor.slice(0, 7)}-01`, months));
    if (day > after) return day;
  }
}

export const ATTENDANCES = ['present', 'excused', 'absent'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** Who reads minutes: those of the association; or a partner at the table, who gets the agreed part about its own tenants. */
export const AUDIENCES = ['association', 'partner'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Which way a joint cell was told something. */
export const SIGNAL_DIRECTIONS = ['to_association', 'to_landlord'] as const;
export type SignalDirection = (typeof SIGNAL_DIRECTIONS)[number];

/** What a signal is about. A list without health or law: both sides of the cell read it. */
export const SIGNAL_CONCERNS = [
  'rent',
  'neighbours',
  'home_condition',
  'repairs',
  'no_contact',
  'absence',
  'return_home',
  'other',
] as const;
export type SignalConcern = (typeof SIGNAL_CONCERNS)[number];
