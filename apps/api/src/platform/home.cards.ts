import type { Role } from '#identity';

export const HOME_CARDS = [
  'referrals_to_decide',
  'referrals_waiting',
  'referrals_decided',
  'tenants_without_referent',
  'visits_to_note',
  'visits_coming',
  'cvs_to_review',
  'cvs_to_refresh',
  'duplicates',
  'tenants_without_contact',
  'release_requests',
  'releases_granted',
  'placement_checks',
  'arrears_to_update',
  'offers_draft',
  'offers_expiring',
  'meetings_without_verdict',
  'rally_proposals',
  'steps_overdue',
  'steps_coming',
  'rally_invitations',
  'rallies_coming',
  'invitations_unanswered',
  'messages_failed',
] as const;
export type HomeCard = (typeof HOME_CARDS)[number];
export const HOME_TARGETS = ['referral', 'tenant', 'offer', 'rally', 'placement', 'candidate'] as const;

/** An employer that nobody has checked yet is told of its own texts only. */
export const CARDS_BEFORE_CONFIRMATION: readonly HomeCard[] = ['offers_draft'];

/** The cards of each role, in the order of the page. */
export const CARDS_OF_ROLE: Record<Role, readonly HomeCard[]> = {
  case_worker: [
    'referrals_to_decide',
    'visits_to_note',
    'visits_coming',
    'cvs_to_review',
    'cvs_to_refresh',
    'duplicates',
    'tenants_without_contact',
    'release_requests',
    'rally_proposals',
    'steps_overdue',
    'steps_coming',
    'placement_checks',
  ],
  volunteer: ['visits_to_note', 'visits_coming', 'cvs_to_review', 'tenants_without_contact'],
  association_manager: [
    'referrals_to_decide',
    'tenants_without_referent',
    'visits_to_note',
    'visits_coming',
    'cvs_to_review',
    'cvs_to_refresh',
    'duplicates',
    'tenants_without_contact',
    'release_requests',
    'rally_proposals',
    'steps_overdue',
    'steps_coming',
    'placement_checks',
    'rallies_coming',
  ],
  landlord_staff: ['referrals_waiting', 'referrals_decided', 'arrears_to_update'],
  employer: [
    'rally_invitations',
    'meetings_without_verdict',
    'steps_overdue',
    'steps_coming',
    'releases_granted',
    'offers_draft',
    'offers_expiring',
    'placement_checks',
  ],
  organiser: [
    'rallies_coming',
    'invitations_unanswered',
    'meetings_without_verdict',
    'steps_overdue',
    'messages_failed',
  ],
  partner: [],
  administrator: [],
};
