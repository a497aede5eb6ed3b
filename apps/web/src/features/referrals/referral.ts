import type { components } from '../../api/schema.js';
import { defineStatuses } from '../../ui/index.js';

export type Referral = components['schemas']['Referral'];
export type ReferralState = Referral['state'];
export type Refusal = 'refused_by_tenant' | 'unreachable' | 'not_eligible';

export const REFERRAL_STATES = [
  'received',
  'contact_tried',
  'accepted',
  'refused_by_tenant',
  'unreachable',
  'not_eligible',
] as const satisfies readonly ReferralState[];

export const REFERRALS_KEY = ['get', '/api/referrals'] as const;

/** What changes when a referral changes. */
export const AFTER_REFERRAL = [
  REFERRALS_KEY,
  ['get', '/api/referrals/{id}'],
  ['get', '/api/home'],
  ['get', '/api/tenants'],
  ['get', '/api/colleagues'],
];

export const states = defineStatuses<ReferralState>('referrals', 'state', {
  received: 'waiting',
  contact_tried: 'active',
  accepted: 'success',
  refused_by_tenant: 'neutral',
  unreachable: 'warning',
  not_eligible: 'neutral',
});

export const isOpen = (state: ReferralState) => state === 'received' || state === 'contact_tried';
