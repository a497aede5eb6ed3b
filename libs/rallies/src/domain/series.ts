import { addDays, addMonths, daysBetween, type IsoDay } from '#kernel';
import { isGoodDay } from './day-notes.js';
import type { SchoolHoliday, SchoolZone } from './school-holidays.js';

/** The shortest notice at which the program makes a rally by itself: late for employers by two weeks, in time for everybody else. */
const NOTICE_DAYS = 42;
/** Further from the wished day than this is another season: better no day than a wrong one. */
const SEARCH_DAYS = 75;

export interface Rhythm {
  intervalMonths: number;
  zone: SchoolZone | null;
  calendar: readonly SchoolHoliday[];
}

/** The good day nearest to the wished one, the later of two as near; null when there is none around it. */
function goodDayNear(wished: IsoDay, { zone, calendar }: Rhythm, isAllowed: (day: IsoDay) => boolean): IsoDay | null {
  for (let distance = 0; distance <= SEARCH_DAYS; distance++)
    for (const day of [addDays(wished, distance), addDays(wished, -distance)])
      if (isAllowed(day) && isGoodDay(day, zone, calendar)) return day;
  return null;
}

/**
 * The day of the next rally of a series, or null while the newest one has yet to take place: the interval after the newest one, repeated
 * until there is enough notice (for a series that meets more often, half its interval), on the nearest working day
 * outside of the school holidays of its zone. A series without any rally begins one interval from today.
 */
export function nextHeldOn(newest: IsoDay | null, rhythm: Rhythm, today: IsoDay): IsoDay | null {
  if (newest !== null && newest >= today) return null;
  return plannedAfter(newest ?? today, rhythm, today);
}

/** The day that would follow on that one, whether it has taken place or not. */
export function plannedAfter(from: IsoDay, rhythm: Rhythm, today: IsoDay): IsoDay | null {
  const interval = daysBetween(from, addMonths(from, rhythm.intervalMonths));
  const notice = Math.min(NOTICE_DAYS, Math.floor(interval / 2));
  for (let count = 1; count <= 240; count++) {
    const wished = addMonths(from, count * rhythm.intervalMonths);
    if (daysBetween(today, wished) < notice) continue;
    const day = goodDayNear(wished, rhythm, (near) => near > from && daysBetween(today, near) >= notice);
    if (day) return day;
  }
  return null;
}

/** A day on which people can still be asked to come: from tomorrow on. */
export const isInTime = (heldOn: IsoDay, today: IsoDay): boolean => heldOn >= addDays(today, 1);
