import type { Actor } from '#identity';
import { forbidden, type Transitions } from '#kernel';

export const REFERRAL_STATES = [
  'received',
  'contact_tried',
  'accepted',
  'refused_by_tenant',
  'unreachable',
  'not_eligible',
] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** How a referral ends when it does not become support. */
export const REFUSALS = [
  'refused_by_tenant',
  'unreachable',
  'not_eligible',
] as const satisfies readonly ReferralState[];
export type Refusal = (typeof REFUSALS)[number];

/**
 * Nobody is unreachable before somebody tried to reach them. A decision is final: the landlord refers again instead, so that each
 * referral keeps its own outcome and can be counted.
 */
export const REFERRAL_TRANSITIONS: Transitions<ReferralState> = {
  received: ['contact_tried', 'accepted', 'refused_by_tenant', 'not_eligible'],
  contact_tried: ['contact_tried', 'accepted', 'refused_by_tenant', 'unreachable', 'not_eligible'],
  accepted: [],
  refused_by_tenant: [],
  unreachable: [],
  not_eligible: [],
};

/**
 * Who follows the tenant of an accepted referral. A case worker takes them on; a manager names a case worker, or leaves that for later
 * (null).
 * @throws DomainError `only_manager_names` (forbidden) when a case worker names a colleague
 */
export function followerNamed(actor: Actor, caseWorkerId: string | undefined): string | null {
  if (actor.role === 'association_manager') return caseWorkerId ?? null;
  if (caseWorkerId !== undefined && caseWorkerId !== actor.userId)
    throw forbidden('only_manager_names', 'Only a manager gives a tenant to somebody else.');
  return actor.userId;
}
