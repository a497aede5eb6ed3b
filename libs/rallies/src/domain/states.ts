import type { Transitions } from '#kernel';

export const RALLY_STATES = [
  'planned',
  'open',
  'inviting',
  'announced',
  'on_the_day',
  'closing',
  'closed',
  'cancelled',
] as const;
export type RallyState = (typeof RALLY_STATES)[number];

/** A rally that nobody could plan goes from inviting to its day without a timetable; one made late skips nothing, it only hurries. */
export const RALLY_TRANSITIONS: Transitions<RallyState> = {
  planned: ['open', 'cancelled'],
  open: ['inviting', 'cancelled'],
  inviting: ['announced', 'on_the_day', 'cancelled'],
  announced: ['on_the_day', 'cancelled'],
  on_the_day: ['closing', 'cancelled'],
  closing: ['closed'],
  closed: [],
  cancelled: [],
};

/** The states on the way from one to the other, the last one included; empty when `to` is reached or passed already. */
export function pathTo(from: RallyState, to: RallyState): RallyState[] {
  const path: RallyState[] = [];
  let state = from;
  while (RALLY_STATES.indexOf(state) < RALLY_STATES.indexOf(to) && state !== 'closed') {
    const forward: RallyState[] = RALLY_TRANSITIONS[state].filter((next) => next !== 'cancelled');
    // Whoever does not stop at the timetable goes past it.
    state = forward.includes(to) ? to : (forward.at(-1) ?? to);
    path.push(state);
  }
  return path;
}

/** Before its day: people are still invited, answers and the date still change. */
export const isAhead = (state: RallyState): boolean => ['planned', 'open', 'inviting', 'announced'].includes(state);

/** What was planned is known to everybody. */
export const isAnnounced = (state: RallyState): boolean =>
  ['announced', 'on_the_day', 'closing', 'closed'].includes(state);

/** The day and what follows until everything is noted. */
export const isUnderWay = (state: RallyState): boolean => state === 'on_the_day' || state === 'closing';

/**
 * `to_send` has no message yet; `sent` is in the delivery ledger. What became of the message is told by the ledger. `expired` never
 * answered in time.
 */
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
] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** Has a place and owes an answer. */
export const UNANSWERED: readonly InvitationState[] = ['to_send', 'sent', 'delivered', 'failed', 'opened'];
/** Counts against the rally's capacity. */
export const HOLDS_A_PLACE: readonly InvitationState[] = [...UNANSWERED, 'accepted'];

export const ATTENDANCES = ['unknown', 'present', 'late', 'excused', 'no_show'] as const;
export type Attendance = (typeof ATTENDANCES)[number];
export const isHere = (attendance: Attendance): boolean => attendance === 'present' || attendance === 'late';
export const isAbsent = (attendance: Attendance): boolean => attendance === 'excused' || attendance === 'no_show';

export const MEETING_STATES = ['planned', 'held', 'missed_by_candidate', 'missed_by_employer'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

export const VERDICTS = ['hire', 'second_interview', 'trial', 'refused', 'candidate_declines'] as const;
export type Verdict = (typeof VERDICTS)[number];

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

/**
 * Where a meeting ends when people did not come: an absence is laid on its own side. Nobody could have received a candidate when the
 * employer was not there, so the employer's absence counts first.
 */
export function missedBecause(candidate: Attendance, employer: Attendance): MeetingState | null {
  if (isAbsent(employer)) return 'missed_by_employer';
  if (isAbsent(candidate)) return 'missed_by_candidate';
  return null;
}
