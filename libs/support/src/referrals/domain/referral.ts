import type { Actor } from '#identity';
import { forbidden, invalid, type Transitions } from '#kernel';

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

/** Why, from a list, so that it can be counted; each outcome has its own. */
export const REFUSAL_CODES = {
  refused_by_tenant: ['no_wish', 'helped_elsewhere', 'found_work', 'no_trust', 'no_time', 'other'],
  unreachable: ['no_answer', 'wrong_contact', 'moved_away', 'other'],
  not_eligible: [
    'outside_audience',
    'outside_territory',
    'supported_already',
    'no_place',
    'no_agreement',
    'twice',
    'other',
  ],
} as const satisfies Record<Refusal, readonly string[]>;
export type RefusalCode = (typeof REFUSAL_CODES)[Refusal][number];
export const ALL_REFUSAL_CODES = [...new Set(Object.values(REFUSAL_CODES).flat())] as [RefusalCode, ...RefusalCode[]];

/** @throws DomainError `wrong_reason` or `reason_missing` (invalid input) */
export function assertReason(outcome: Refusal, code: RefusalCode, reason: string | undefined): void {
  if (!(REFUSAL_CODES[outcome] as readonly RefusalCode[]).includes(code))
    throw invalid('code', 'wrong_reason', 'This reason does not go with this outcome.');
  if (code === 'other' && !reason) throw invalid('reason', 'reason_missing', 'Say why, in a sentence.');
}

/** How somebody tried to reach the person, and what came of it. */
export const CONTACT_WAYS = ['phone', 'sms', 'email', 'letter', 'visit', 'other'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];
export const CONTACT_RESULTS = [
  'no_answer',
  'message_left',
  'sent',
  'wrong_contact',
  'call_back',
  'reached',
  'declined_to_talk',
] as const;
export type ContactResult = (typeof CONTACT_RESULTS)[number];

/** How a referral came in. */
export const CHANNELS = ['account', 'import', 'partner_link', 'public_form'] as const;
export type Channel = (typeof CHANNELS)[number];

export const AGREED_HOW = ['written', 'spoken', 'online'] as const;
export type AgreedHow = (typeof AGREED_HOW)[number];

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
