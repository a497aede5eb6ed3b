import {
  type Icon,
  IconAlarm,
  IconAlertTriangle,
  IconArrowsExchange,
  IconCalendarEvent,
  IconChecklist,
  IconFileCv,
  IconGavel,
  IconHeartHandshake,
  IconHome,
  IconMailOpened,
  IconPhoneCall,
  IconShieldLock,
  IconUserQuestion,
} from '@tabler/icons-react';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { isOfMoney } from '../../ui/index.js';

export type DayLine = components['schemas']['DayLine'];
export type MyDay = components['schemas']['MyDay'];

export const AFTER_DAY = [
  ['get', '/api/my-day'],
  ['get', '/api/reminders'],
  ['get', '/api/home'],
];

/** Where the keyboard goes on when a line is gone that it stood on. */
export const TOP = 'day-top';
export const toTop = (): void => document.getElementById(TOP)?.focus();

export const useMyDay = () => apiQuery.useQuery('get', '/api/my-day');

export const SIGNS: Record<DayLine['kind'], Icon> = {
  visit: IconHome,
  alert: IconAlertTriangle,
  reminder: IconAlarm,
  action: IconChecklist,
  contact: IconPhoneCall,
  review: IconHeartHandshake,
  cv: IconFileCv,
  check: IconUserQuestion,
  step: IconCalendarEvent,
  referral: IconMailOpened,
  handover: IconArrowsExchange,
  task: IconGavel,
  rights: IconShieldLock,
};

/** Where a line is dealt with. */
export function pathOf({ kind, id, code, tenant, targetId }: DayLine): string {
  const person = `/tenants/${tenant?.id}`;
  switch (kind) {
    case 'visit':
      return `${person}/visits/${id}`;
    case 'alert':
      return `${person}/${isOfMoney(code) ? 'money' : 'programme'}`;
    case 'cv':
      return `${person}/cv`;
    case 'review':
    case 'action':
      return `${person}/contract`;
    case 'check':
      return `/placements/${targetId}`;
    case 'step':
      return '/rallies/promises';
    case 'task':
      return `/activities/meetings/${targetId}`;
    case 'referral':
      return `/referrals/${targetId}`;
    default:
      return tenant === null ? '/my-day' : `${person}/record`;
  }
}
