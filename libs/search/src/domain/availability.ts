import { AVAILABILITY_BANDS, type AvailabilityBand, type FacetCount } from './document.js';

/** Days from today on which each band but the last ends. */
const ENDS: readonly (readonly [AvailabilityBand, number])[] = [
  ['now', 0],
  ['month', 31],
  ['quarter', 92],
];

/** `YYYY-MM-DD` some days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Days of availability, `after` not included, `until` included; null is open. */
export interface DayRange {
  after: string | null;
  until: string | null;
}

/** The days that a band stands for, seen from today. Its first one has no beginning: whoever said nothing is available at once. */
export function rangeOf(band: AvailabilityBand, today: string): DayRange {
  const at = ENDS.findIndex(([name]) => name === band);
  const before = ENDS[(at < 0 ? ENDS.length : at) - 1];
  const end = ENDS[at];
  return {
    after: before ? daysAfter(today, before[1]) : null,
    until: end ? daysAfter(today, end[1]) : null,
  };
}

/** Null means at once. */
export const availabilityOf = (day: string | null, today: string): AvailabilityBand =>
  (day === null ? 'now' : ENDS.find(([, days]) => day <= daysAfter(today, days))?.[0]) ?? 'later';

/** How many are in each band; bands that nobody is in are left out. */
export function availabilityCounts(
  days: readonly { day: string | null; count: number }[],
  today: string,
): FacetCount[] {
  const counts = new Map<AvailabilityBand, number>();
  for (const { day, count } of days) {
    const band = availabilityOf(day, today);
    counts.set(band, (counts.get(band) ?? 0) + count);
  }
  return AVAILABILITY_BANDS.flatMap((value) => {
    const count = counts.get(value);
    return count ? [{ value, count }] : [];
  });
}
