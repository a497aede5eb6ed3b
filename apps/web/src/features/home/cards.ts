import {
  type Icon,
  IconAlarm,
  IconCalendarEvent,
  IconCalendarStats,
  IconCoinEuro,
  IconEyeCheck,
  IconFileCv,
  IconFileText,
  IconHomeEdit,
  IconHomeHeart,
  IconMailExclamation,
  IconMailQuestion,
  IconPhoneCall,
  IconProgressCheck,
  IconStars,
  IconUserCheck,
  IconUserPlus,
  IconUserQuestion,
} from '@tabler/icons-react';
import type { components } from '../../api/schema.js';

export type HomeCard = components['schemas']['Home']['cards'][number];
export type HomeItem = HomeCard['items'][number];
export type Kind = HomeCard['kind'];

/** The page of one thing that waits. */
const TARGETS: Record<HomeItem['target']['kind'], (id: string) => string> = {
  referral: (id) => `/referrals/${id}`,
  tenant: (id) => `/tenants/${id}`,
  offer: (id) => `/offers/${id}`,
  rally: (id) => `/rallies/${id}`,
  placement: (id) => `/placements/${id}`,
  candidate: (id) => `/candidates/${id}`,
};

interface Look {
  icon: Icon;
  /** Where everything of the kind is dealt with. */
  to: string;
  /** Where one of them is, when that is not the page of its target. */
  itemTo?: (item: HomeItem) => string;
  /** How its moment is told. */
  date: 'shortDate' | 'weekdayTime';
}

const toVisit = ({ id, target }: HomeItem) => `/tenants/${target.id}/visits/${id}`;

export const LOOKS: Record<Kind, Look> = {
  referrals_to_decide: { icon: IconUserPlus, to: '/referrals', date: 'shortDate' },
  referrals_waiting: { icon: IconUserPlus, to: '/referrals', date: 'shortDate' },
  referrals_decided: { icon: IconUserCheck, to: '/referrals', date: 'shortDate' },
  tenants_without_referent: { icon: IconUserQuestion, to: '/tenants', date: 'shortDate' },
  visits_to_note: { icon: IconHomeEdit, to: '/visits', itemTo: toVisit, date: 'weekdayTime' },
  visits_coming: { icon: IconHomeHeart, to: '/visits', itemTo: toVisit, date: 'weekdayTime' },
  cvs_to_review: {
    icon: IconFileCv,
    to: '/tenants',
    itemTo: ({ target }) => `/tenants/${target.id}/cv`,
    date: 'shortDate',
  },
  tenants_without_contact: {
    icon: IconPhoneCall,
    to: '/tenants',
    itemTo: ({ target }) => `/tenants/${target.id}/record`,
    date: 'shortDate',
  },
  release_requests: { icon: IconEyeCheck, to: '/tenants', date: 'shortDate' },
  releases_granted: { icon: IconEyeCheck, to: '/candidates', date: 'shortDate' },
  placement_checks: { icon: IconProgressCheck, to: '/placements', date: 'shortDate' },
  arrears_to_update: {
    icon: IconCoinEuro,
    to: '/arrears',
    itemTo: ({ target }) => `/tenants/${target.id}/arrears`,
    date: 'shortDate',
  },
  offers_draft: { icon: IconFileText, to: '/offers', date: 'shortDate' },
  offers_expiring: { icon: IconAlarm, to: '/offers', date: 'shortDate' },
  meetings_without_verdict: {
    icon: IconStars,
    to: '/rallies',
    itemTo: ({ target }) => `/rallies/${target.id}/meetings`,
    date: 'weekdayTime',
  },
  rally_invitations: { icon: IconCalendarEvent, to: '/rallies', date: 'shortDate' },
  rallies_coming: { icon: IconCalendarStats, to: '/rallies', date: 'shortDate' },
  invitations_unanswered: {
    icon: IconMailQuestion,
    to: '/rallies',
    itemTo: ({ target }) => `/rallies/${target.id}/invitations`,
    date: 'shortDate',
  },
  messages_failed: { icon: IconMailExclamation, to: '/messages', date: 'shortDate' },
};

export const toItem = (kind: Kind, item: HomeItem): string =>
  LOOKS[kind].itemTo?.(item) ?? TARGETS[item.target.kind](item.target.id);
