import type { OfferContent } from './offer-content.js';

interface MinimumWage {
  /** First day on which it holds. */
  since: string;
  /** Gross, for one hour, in integer cents. */
  hourCents: number;
  source: string;
}

/**
 * The legal minimum wage (SMIC, Code du travail L3231-2), the newest first. It is raised each 1 January and when prices rise: add a line
 * then. An outdated list warns too rarely, never wrongly, as the minimum only rises.
 */
export const MINIMUM_WAGES: readonly MinimumWage[] = [
  { since: '2026-01-01', hourCents: 1202, source: 'Décret du 17 décembre 2025 portant relèvement du SMIC' },
  { since: '2024-11-01', hourCents: 1188, source: 'Décret n° 2024-951 du 23 octobre 2024' },
];

/** Apprentices and some subsidised contracts are paid a share of it that depends on the person. */
const OTHER_MINIMUM = new Set(['APPRENTICESHIP', 'SUBSIDISED']);
/** Weeks of an average month: the 35-hour week makes 151.67 hours. */
const WEEKS_PER_MONTH = 52 / 12;
const FULL_TIME = 35;

export interface BelowMinimumWage {
  path: 'payMinCents';
  code: 'below_minimum_wage';
  message: string;
  /** The least lawful pay for this offer, in the unit of its `payPer`. */
  minimumCents: number;
  since: string;
  source: string;
}

/** A warning, not a refusal: the employer may know of a rule that we do not. Null when the pay is lawful, or not said. */
export function belowMinimumWage(
  offer: Pick<OfferContent, 'payMinCents' | 'payPer' | 'weeklyHours' | 'contract'>,
  today: string,
): BelowMinimumWage | null {
  const minimum = MINIMUM_WAGES.find(({ since }) => since <= today);
  if (!minimum || offer.payMinCents === null || (offer.contract && OTHER_MINIMUM.has(offer.contract))) return null;
  const hours = (offer.weeklyHours ?? FULL_TIME) * WEEKS_PER_MONTH;
  const minimumCents = offer.payPer === 'hour' ? minimum.hourCents : Math.floor(minimum.hourCents * hours);
  if (offer.payMinCents >= minimumCents) return null;
  return {
    path: 'payMinCents',
    code: 'below_minimum_wage',
    message: `The legal minimum since ${minimum.since} is ${minimumCents / 100} euros gross per ${offer.payPer}.`,
    minimumCents,
    since: minimum.since,
    source: minimum.source,
  };
}
