import { conflict, type IsoDay, type Transitions } from '#kernel';

/** Group support: collective modules, workshops, or a training work-site with a group that stays together. */
export const SERIES_KINDS = ['modules', 'workshops', 'training_site'] as const;
export type SeriesKind = (typeof SERIES_KINDS)[number];

/** One has a place in each session by itself, or in the whole series. */
export const ENROL_BY = ['session', 'series'] as const;
export type EnrolBy = (typeof ENROL_BY)[number];

export const SESSION_STATES = ['planned', 'held', 'cancelled'] as const;
export type SessionState = (typeof SESSION_STATES)[number];
export const SESSION_TRANSITIONS: Transitions<SessionState> = {
  planned: ['held', 'cancelled'],
  held: [],
  cancelled: [],
};

export const ENROLMENT_STATES = ['enrolled', 'waiting', 'cancelled'] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];

export const LEAVE_REASONS = ['tenant', 'found_work', 'ill', 'other_group', 'session_cancelled', 'other'] as const;
export type LeaveReason = (typeof LEAVE_REASONS)[number];

export const PRESENCES = ['present', 'late', 'excused', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];
export const wasThere = (presence: Presence): boolean => presence === 'present' || presence === 'late';

/** A place where one is free; else the waiting list. Those who wait already come first. */
export const enrolmentFor = (capacity: number, taken: number, waiting: number): 'enrolled' | 'waiting' =>
  taken < capacity && waiting === 0 ? 'enrolled' : 'waiting';

/** Who of the waiting list gets the places that are free, the longest waiting first. */
export const movedUp = <T>(capacity: number, taken: number, waiting: readonly T[]): T[] =>
  waiting.slice(0, Math.max(0, capacity - taken));

/**
 * A session is signed in on its day and noted afterwards; before it, nobody was there or absent.
 * @throws DomainError `session_to_come` (conflict)
 */
export function assertOnItsDay(heldOn: IsoDay, today: IsoDay): void {
  if (heldOn > today)
    throw conflict('session_to_come', 'People are signed in on the day of the session, not before it.');
}
