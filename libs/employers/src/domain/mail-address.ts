import { bareName, nameKey } from './importing/names.js';

/** Mail that anybody can have: such an address says nothing of a company. */
const ANYBODY =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|gmx|proton|protonmail|tutanota|laposte|orange|wanadoo|free|sfr|neuf|bbox|numericable|voila|club-internet|aliceadsl|yopmail)\.[a-z.]{2,6}$/;

/** Words of firms' names that are in the domains of many. */
const COMMON = new Set([
  'france',
  'nord',
  'groupe',
  'services',
  'service',
  'emploi',
  'interim',
  'transport',
  'transports',
]);

export const MAIL_SIGNS = ['of_company', 'of_anybody', 'other'] as const;
export type MailSign = (typeof MAIL_SIGNS)[number];

export const mailDomainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/**
 * What the domain of an address says of who writes: the company's name is in it, anybody can have it, or neither. A sign for the person who
 * checks, never the check: domains that look like a company's can be bought.
 */
export function mailSign(address: string, companyName: string): MailSign {
  const domain = mailDomainOf(address);
  if (ANYBODY.test(domain)) return 'of_anybody';
  const name = bareName(companyName);
  // The last part is the country's; `agence.nord.example.org` has its company before.
  const letters = nameKey(domain.split('.').slice(0, -1).join('')).replace(/[^a-z0-9]/g, '');
  const joined = name.replace(/ /g, '');
  const telling = name.split(' ').filter((word) => word.length > 3 && !COMMON.has(word));
  const isNamed = (joined.length > 2 && letters.includes(joined)) || telling.some((word) => letters.includes(word));
  return isNamed ? 'of_company' : 'other';
}
