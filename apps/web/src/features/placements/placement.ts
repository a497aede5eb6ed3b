import type { components } from '../../api/schema.js';
import type { Role } from '../../api/session.js';
import { dayOf, defineStatuses } from '../../ui/index.js';

export type Placement = components['schemas']['Placement'];
export type Check = Placement['checks'][number];
export type Kind = Placement['kind'];
export type Side = NonNullable<Placement['endSide']>;
export type EndReason = NonNullable<Check['endReason']>;

export const placementStatuses = defineStatuses<Placement['state']>('placements', 'state', {
  promised: 'waiting',
  started: 'active',
  ended: 'neutral',
  cancelled: 'danger',
});

export const STATES = Object.keys(placementStatuses.tones) as Placement['state'][];
export const KINDS = ['hire', 'training', 'trial'] as const satisfies readonly Kind[];
/** Months after the start at which both sides are asked. */
export const MONTHS = [1, 3, 6] as const;

/** What each reason can end, and on whose side it can lie: as the API decides. */
const ENDS: Record<EndReason, { kinds: readonly Kind[]; sides: readonly [Side, ...Side[]] }> = {
  contract_ended: { kinds: ['hire'], sides: ['neither'] },
  trial_period_ended: { kinds: ['hire'], sides: ['employer', 'tenant', 'both'] },
  resigned: { kinds: ['hire'], sides: ['tenant'] },
  dismissed: { kinds: ['hire'], sides: ['employer'] },
  training_completed: { kinds: ['training'], sides: ['neither'] },
  training_given_up: { kinds: ['training'], sides: ['tenant', 'employer'] },
  trial_completed: { kinds: ['trial'], sides: ['neither'] },
  trial_broken_off: { kinds: ['trial'], sides: ['tenant', 'employer', 'both'] },
  by_agreement: { kinds: KINDS, sides: ['both'] },
  company_closed: { kinds: KINDS, sides: ['employer'] },
  other_job: { kinds: KINDS, sides: ['tenant'] },
  transport: { kinds: KINDS, sides: ['tenant'] },
  childcare: { kinds: KINDS, sides: ['tenant'] },
  moved_away: { kinds: KINDS, sides: ['tenant'] },
  other: { kinds: KINDS, sides: ['neither', 'employer', 'tenant', 'both'] },
};
export const endReasonsOf = (kind: Kind): EndReason[] =>
  (Object.keys(ENDS) as EndReason[]).filter((reason) => ENDS[reason].kinds.includes(kind));
export const sidesOf = (reason: EndReason | null): readonly Side[] => (reason === null ? [] : ENDS[reason].sides);

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
  ['get', '/api/placement-calls'],
  ['get', '/api/home'],
  ['get', '/api/tenants/{id}'],
  ['get', '/api/tenants/{id}/support-record'],
] as const;

/** Who says that it started, ended or came to nothing; organisers read. */
export const WRITING: readonly Role[] = ['case_worker', 'association_manager', 'employer'];

/** The side for which a role answers. */
export const sideOf = (role: Role): Check['side'] => (role === 'employer' ? 'employer' : 'case_worker');

/** The answer of that side is due and missing. */
export const isDue = (check: Check, side: Check['side']) =>
  check.side === side && check.stillThere === null && check.dueOn <= dayOf();
