import type { components } from '../../api/schema.js';
import { defineStatuses } from '../../ui/index.js';

export type Referral = components['schemas']['Referral'];
export type ReferralState = Referral['state'];
export type Source = Referral['source'];
export type EvictionStage = NonNullable<Referral['evictionStage']>;
export type Refusal = 'refused_by_tenant' | 'unreachable' | 'not_eligible';
export type Waiting = components['schemas']['Waiting'];
export type Colleague = components['schemas']['Colleague'];

export const REFERRAL_STATES = [
  'received',
  'contact_tried',
  'accepted',
  'refused_by_tenant',
  'unreachable',
  'not_eligible',
] as const satisfies readonly ReferralState[];

export const PARTNER_SOURCES = [
  'ccas',
  'siao',
  'social_worker',
  'psychiatry',
  'hospital',
  'association',
  'shelter',
  'child_protection',
  'employment_service',
  'disability_office',
  'pension_fund',
] as const satisfies readonly Source[];

export const EVICTION_STAGES = [
  'order_to_pay',
  'summons',
  'hearing',
  'judgment',
  'order_to_leave',
  'police_assistance',
] as const satisfies readonly EvictionStage[];

/** Why a referral came to nothing, by outcome. */
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
} as const satisfies Record<Refusal, readonly NonNullable<Referral['decisionCode']>[]>;

export const CONTACT_WAYS = ['phone', 'sms', 'email', 'letter', 'visit', 'other'] as const;
export const CONTACT_RESULTS = [
  'no_answer',
  'message_left',
  'sent',
  'call_back',
  'reached',
  'wrong_contact',
  'declined_to_talk',
] as const;

export const REFERRALS_KEY = ['get', '/api/referrals'] as const;

/** What changes when a referral changes. */
export const AFTER_REFERRAL = [
  REFERRALS_KEY,
  ['get', '/api/referrals/{id}'],
  ['get', '/api/referrals/{id}/contact-tries'],
  ['get', '/api/referrals/{id}/known'],
  ['get', '/api/waiting-list'],
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

export const levels = defineStatuses<Waiting['urgency']['level']>('referrals', 'level', {
  urgent: 'danger',
  soon: 'warning',
  usual: 'neutral',
});

export const isOpen = (state: ReferralState) => state === 'received' || state === 'contact_tried';
