import type { components } from '../../api/schema.js';
import type { Role } from '../../api/session.js';
import { defineStatuses } from '../../ui/index.js';

export type Rally = components['schemas']['Rally'];
export type RallySummary = components['schemas']['RallySummary'];
export type RallySeries = components['schemas']['RallySeries'];
export type Invitation = components['schemas']['Invitation'];
export type Timetable = components['schemas']['Timetable'];
export type Meeting = components['schemas']['Meeting'];
export type Floor = components['schemas']['Floor'];
export type RallyState = Rally['state'];
export type Attendance = Invitation['attendance'];

/** Who makes rallies and leads them. */
export const LEADING: readonly Role[] = ['organiser', 'association_manager'];
/** Who follows them: those, and case workers for their own tenants. */
export const FOLLOWING_RALLIES: readonly Role[] = [...LEADING, 'case_worker'];
export const IN_RALLIES: readonly Role[] = [...FOLLOWING_RALLIES, 'employer'];

/** People are still invited, answers and the date still change. */
export const isAhead = (state: RallyState) => ['planned', 'open', 'inviting', 'announced'].includes(state);
/** The day, and what follows until everything is noted. */
export const isUnderWay = (state: RallyState) => state === 'on_the_day' || state === 'closing';
/** The timetable is known to everybody. */
export const isAnnounced = (state: RallyState) => ['announced', 'on_the_day', 'closing', 'closed'].includes(state);

export const rallyStatuses = defineStatuses<RallyState>('rallies', 'state', {
  planned: 'neutral',
  open: 'info',
  inviting: 'info',
  announced: 'active',
  on_the_day: 'warning',
  closing: 'waiting',
  closed: 'success',
  cancelled: 'danger',
});

export const INVITATION_STATES = [
  'to_send',
  'sent',
  'delivered',
  'failed',
  'opened',
  'accepted',
  'declined',
  'expired',
  'waiting_list',
] as const satisfies readonly Invitation['state'][];
export const invitationStatuses = defineStatuses<Invitation['state']>('rallies', 'invitation', {
  to_send: 'warning',
  sent: 'waiting',
  delivered: 'waiting',
  failed: 'danger',
  opened: 'waiting',
  accepted: 'success',
  declined: 'neutral',
  expired: 'neutral',
  waiting_list: 'info',
});

/** As noted at the entrance, in the order of the buttons. */
export const ATTENDANCES = ['present', 'late', 'excused', 'no_show'] as const satisfies readonly Attendance[];
export const attendanceStatuses = defineStatuses<Attendance>('rallies', 'attendance', {
  unknown: 'neutral',
  present: 'success',
  late: 'warning',
  excused: 'info',
  no_show: 'danger',
});
export const isHere = (attendance: Attendance) => attendance === 'present' || attendance === 'late';

export const meetingStatuses = defineStatuses<Meeting['state']>('rallies', 'meeting', {
  planned: 'neutral',
  held: 'success',
  missed_by_candidate: 'warning',
  missed_by_employer: 'warning',
});

export const VERDICTS = ['hire', 'second_interview', 'trial', 'refused', 'candidate_declines'] as const;
export type Verdict = NonNullable<Meeting['verdict']>;
export const verdictStatuses = defineStatuses<Verdict>('rallies', 'verdict', {
  hire: 'success',
  second_interview: 'active',
  trial: 'active',
  refused: 'neutral',
  candidate_declines: 'neutral',
});
export const REFUSAL_REASONS = [
  'skills',
  'experience',
  'availability',
  'distance',
  'other_candidate',
  'position_filled',
  'other',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** What somebody needs on the day. */
export const NEEDS = ['late', 'companion', 'interpreter', 'childcare', 'transport', 'wheelchair'] as const;

/** Everything that a change of a rally may change: its parts show each other's numbers. */
export const AFTER_CHANGE = [
  ['get', '/api/rallies'],
  ['get', '/api/rallies/{id}'],
  ['get', '/api/rallies/{id}/invitations'],
  ['get', '/api/rallies/{id}/invitation-summary'],
  ['get', '/api/rallies/{id}/candidates'],
  ['get', '/api/rallies/{id}/timetable'],
  ['get', '/api/rallies/{id}/floor'],
  ['get', '/api/rallies/{id}/report'],
  ['get', '/api/rallies/{id}/preparation'],
  ['get', '/api/rallies/{id}/proposals'],
  ['get', '/api/rallies/{id}/team'],
  ['get', '/api/rallies/{id}/outcomes'],
  ['get', '/api/rallies/{id}/verdict-calls'],
  ['get', '/api/promised-steps'],
  ['get', '/api/rally-series'],
  ['get', '/api/home'],
];

/** Text without case and accents, to search names as they are typed in a hurry. */
export const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A date at the beginning of a line. */
export const capitalised = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());
