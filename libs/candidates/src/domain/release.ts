import type { Transitions } from '#kernel';

/** An employer's request for the name and contact of one candidate. Only the tenant's side grants, refuses and takes back. */
export const RELEASE_STATES = ['requested', 'granted', 'refused', 'revoked', 'expired'] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

export const RELEASE_TRANSITIONS: Transitions<ReleaseState> = {
  requested: ['granted', 'refused', 'expired'],
  granted: ['revoked', 'expired'],
  refused: [],
  revoked: [],
  expired: [],
};

/** Days that a request waits for its answer, and the link with it. */
export const DAYS_TO_ANSWER = 30;
/** Days that an employer may see name and contact. */
export const DAYS_GRANTED = 90;

export const daysAfter = (instant: Date, days: number): Date => new Date(instant.getTime() + days * 24 * 3600 * 1000);

/** The state as it is now: a stored `requested` or `granted` whose time has passed is expired, whether or not a job has noted it yet. */
export const stateNow = (state: ReleaseState, expiresAt: Date, now: Date): ReleaseState =>
  (state === 'requested' || state === 'granted') && expiresAt <= now ? 'expired' : state;
