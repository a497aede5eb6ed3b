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
  IconHourglassLow,
  IconListCheck,
  IconMailExclamation,
  IconMailQuestion,
  IconPhoneCall,
  IconProgressCheck,
  IconStars,
  IconUserCheck,
  IconUserPlus,
  IconUserQuestion,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { components } from '../../api/schema.js';
import type { Role } from '../../api/session.js';

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

/** The lists of the application, each at `/<name>`. */
export type List =
  | 'referrals'
  | 'tenants'
  | 'duplicates'
  | 'visits'
  | 'candidates'
  | 'placements'
  | 'arrears'
  | 'offers'
  | 'rallies'
  | 'rallies/promises'
  | 'messages'
  | 'release-requests';

interface Look {
  icon: Icon;
  /** The list in which everything of the kind is dealt with. */
  list: List;
  /** What narrows that list down to them. */
  search?: string;
  /** Where one of them is, when that is not the page of its target. */
  itemTo?: (item: HomeItem) => string;
  /** How its moment is told. */
  date: 'shortDate' | 'weekdayTime';
}

const toVisit = ({ id, target }: HomeItem) => `/tenants/${target.id}/visits/${id}`;

export const LOOKS: Record<Kind, Look> = {
  referrals_to_decide: { icon: IconUserPlus, list: 'referrals', date: 'shortDate' },
  referrals_waiting: { icon: IconUserPlus, list: 'referrals', date: 'shortDate' },
  referrals_decided: { icon: IconUserCheck, list: 'referrals', date: 'shortDate' },
  tenants_without_referent: { icon: IconUserQuestion, list: 'tenants', date: 'shortDate' },
  visits_to_note: { icon: IconHomeEdit, list: 'visits', itemTo: toVisit, date: 'weekdayTime' },
  visits_coming: { icon: IconHomeHeart, list: 'visits', itemTo: toVisit, date: 'weekdayTime' },
  cvs_to_review: {
    icon: IconFileCv,
    list: 'tenants',
    search: '?cv=any&support=all',
    itemTo: ({ target }) => `/tenants/${target.id}/cv`,
    date: 'shortDate',
  },
  cvs_to_refresh: {
    icon: IconHourglassLow,
    list: 'tenants',
    search: '?cv=any&support=all',
    itemTo: ({ target }) => `/tenants/${target.id}/cv`,
    date: 'shortDate',
  },
  duplicates: { icon: IconUsersGroup, list: 'duplicates', itemTo: () => '/duplicates', date: 'shortDate' },
  tenants_without_contact: {
    icon: IconPhoneCall,
    list: 'tenants',
    itemTo: ({ target }) => `/tenants/${target.id}/record`,
    date: 'shortDate',
  },
  release_requests: {
    icon: IconEyeCheck,
    list: 'release-requests',
    itemTo: () => '/release-requests',
    date: 'shortDate',
  },
  releases_granted: { icon: IconEyeCheck, list: 'candidates', date: 'shortDate' },
  placement_checks: { icon: IconProgressCheck, list: 'placements', date: 'shortDate' },
  arrears_to_update: {
    icon: IconCoinEuro,
    list: 'arrears',
    itemTo: ({ target }) => `/tenants/${target.id}/arrears`,
    date: 'shortDate',
  },
  offers_draft: { icon: IconFileText, list: 'offers', date: 'shortDate' },
  offers_expiring: { icon: IconAlarm, list: 'offers', date: 'shortDate' },
  meetings_without_verdict: {
    icon: IconStars,
    list: 'rallies',
    itemTo: ({ target }) => `/rallies/${target.id}/meetings`,
    date: 'weekdayTime',
  },
  rally_proposals: {
    icon: IconListCheck,
    list: 'rallies',
    itemTo: ({ target }) => `/rallies/${target.id}/proposals`,
    date: 'shortDate',
  },
  steps_overdue: { icon: IconAlarm, list: 'rallies/promises', itemTo: () => '/rallies/promises', date: 'shortDate' },
  steps_coming: {
    icon: IconCalendarEvent,
    list: 'rallies/promises',
    itemTo: () => '/rallies/promises',
    date: 'shortDate',
  },
  rally_invitations: { icon: IconCalendarEvent, list: 'rallies', date: 'shortDate' },
  rallies_coming: { icon: IconCalendarStats, list: 'rallies', date: 'shortDate' },
  invitations_unanswered: {
    icon: IconMailQuestion,
    list: 'rallies',
    itemTo: ({ target }) => `/rallies/${target.id}/invitations`,
    date: 'shortDate',
  },
  messages_failed: { icon: IconMailExclamation, list: 'messages', date: 'shortDate' },
};

/** A manager is told of everybody's visits, and finds them with the tenants: the list of visits holds only one's own. */
export const listOf = (kind: Kind, role: Role): List =>
  LOOKS[kind].list === 'visits' && role === 'association_manager' ? 'tenants' : LOOKS[kind].list;

export const toItem = (kind: Kind, item: HomeItem): string =>
  LOOKS[kind].itemTo?.(item) ?? TARGETS[item.target.kind](item.target.id);
