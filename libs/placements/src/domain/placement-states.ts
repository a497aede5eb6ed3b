import type { Transitions } from '#kernel';

/** A trial is a PMSMP or an immersion: some days on the spot, without a contract. */
export const PLACEMENT_KINDS = ['hire', 'training', 'trial'] as const;
export type PlacementKind = (typeof PLACEMENT_KINDS)[number];

export const PLACEMENT_STATES = ['promised', 'started', 'ended', 'cancelled'] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

export const PLACEMENT_TRANSITIONS: Transitions<PlacementState> = {
  promised: ['started', 'cancelled'],
  started: ['ended'],
  ended: [],
  cancelled: [],
};

/** On whose side an end lies. */
export const END_SIDES = ['employer', 'tenant', 'both', 'neither'] as const;
export type EndSide = (typeof END_SIDES)[number];

interface ReasonRule {
  kinds: readonly PlacementKind[];
  /** Whose side it can lie on; the first is taken when nobody says. */
  sides: readonly [EndSide, ...EndSide[]];
}
const ALL = PLACEMENT_KINDS;

/** Why a job, training or trial that had begun is over, what it can be the end of, and on whose side it can lie. */
const END_RULES = {
  contract_ended: { kinds: ['hire'], sides: ['neither'] },
  trial_period_ended: { kinds: ['hire'], sides: ['employer', 'tenant', 'both'] },
  resigned: { kinds: ['hire'], sides: ['tenant'] },
  dismissed: { kinds: ['hire'], sides: ['employer'] },
  by_agreement: { kinds: ALL, sides: ['both'] },
  company_closed: { kinds: ALL, sides: ['employer'] },
  training_completed: { kinds: ['training'], sides: ['neither'] },
  training_given_up: { kinds: ['training'], sides: ['tenant', 'employer'] },
  trial_completed: { kinds: ['trial'], sides: ['neither'] },
  trial_broken_off: { kinds: ['trial'], sides: ['tenant', 'employer', 'both'] },
  moved_away: { kinds: ALL, sides: ['tenant'] },
  transport: { kinds: ALL, sides: ['tenant'] },
  childcare: { kinds: ALL, sides: ['tenant'] },
  other_job: { kinds: ALL, sides: ['tenant'] },
  other: { kinds: ALL, sides: ['neither', 'employer', 'tenant', 'both'] },
} as const satisfies Record<string, ReasonRule>;

export type EndReason = keyof typeof END_RULES;
export const END_REASONS = Object.keys(END_RULES) as [EndReason, ...EndReason[]];

export const endRule = (reason: EndReason): ReasonRule => END_RULES[reason];

/** Why a promise came to nothing. `verdict_changed`: the employer took back what it had said at the rally. */
export const CANCEL_REASONS = [
  'employer_withdrew',
  'tenant_withdrew',
  'conditions_not_met',
  'noted_by_mistake',
  'other',
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number] | 'verdict_changed';
