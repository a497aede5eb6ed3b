import type { DemoOffer } from '../types.js';
import { tradeAndIndustry } from './trade-and-industry.js';
import { transportAndServices } from './transport-and-services.js';

/** The twenty-five offers of the demonstration, always the same, every employer with at least one. */
export function demoOffers(): DemoOffer[] {
  return [...transportAndServices, ...tradeAndIndustry].map((row) => ({
    weeklyHours: 35,
    workingTimes: ['DAY'],
    durationMonths: null,
    demandedCertificates: [],
    wishedCertificates: [],
    drivingLicences: [],
    minYears: 0,
    posts: 1,
    openToTraining: false,
    startInDays: 14,
    ...row,
  }));
}
