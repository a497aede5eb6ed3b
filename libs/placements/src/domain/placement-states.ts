import type { Transitions } from '#kernel';

export const PLACEMENT_KINDS = ['hire', 'training'] as const;
export type PlacementKind = (typeof PLACEMENT_KINDS)[number];

export const PLACEMENT_STATES = ['promised', 'started', 'ended', 'cancelled'] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

export const PLACEMENT_TRANSITIONS: Transitions<PlacementState> = {
  promised: ['started', 'cancelled'],
  started: ['ended'],
  ended: [],
  cancelled: [],
};

/** Why a job or training that had begun is over. */
export const END_REASONS = [
  'contract_ended',
  'trial_period_ended',
  'resigned',
  'dismissed',
  'by_agreement',
  'training_completed',
  'training_given_up',
  'other',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** Why a promise came to nothing. `verdict_changed`: the employer took back what it had said at the rally. */
export const CANCEL_REASONS = [
  'employer_withdrew',
  'tenant_withdrew',
  'conditions_not_met',
  'noted_by_mistake',
  'other',
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number] | 'verdict_changed';
