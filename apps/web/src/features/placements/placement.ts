import type { components } from '../../api/schema.js';
import type { Role } from '../../api/session.js';
import { dayOf, defineStatuses } from '../../ui/index.js';

export type Placement = components['schemas']['Placement'];
export type Check = Placement['checks'][number];

export const placementStatuses = defineStatuses<Placement['state']>('placements', 'state', {
  promised: 'waiting',
  started: 'active',
  ended: 'neutral',
  cancelled: 'danger',
});

export const STATES = Object.keys(placementStatuses.tones) as Placement['state'][];
export const KINDS = ['hire', 'training'] as const satisfies readonly Placement['kind'][];
/** Months after the start at which both sides are asked. */
export const MONTHS = [1, 3, 6] as const;

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
export const CANCEL_REASONS = [
  'employer_withdrew',
  'tenant_withdrew',
  'conditions_not_met',
  'noted_by_mistake',
  'other',
] as const;

export const AFTER_PLACEMENT = [
  ['get', '/api/placements'],
  ['get', '/api/placements/{id}'],
  ['get', '/api/home'],
  ['get', '/api/tenants/{id}'],
  ['get', '/api/tenants/{id}/record'],
] as const;

/** Who says that it started, ended or came to nothing; organisers read. */
export const WRITING: readonly Role[] = ['case_worker', 'association_manager', 'employer'];

/** The side for which a role answers. */
export const sideOf = (role: Role): Check['side'] => (role === 'employer' ? 'employer' : 'case_worker');

/** The answer of that side is due and missing. */
export const isDue = (check: Check, side: Check['side']) =>
  check.side === side && check.stillThere === null && check.dueOn <= dayOf();
