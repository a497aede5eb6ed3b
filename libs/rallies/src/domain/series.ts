import { addDays, addMonths, daysBetween, type IsoDay } from '#kernel';
import { workingDayFrom } from './calendar.js';

/** The shortest notice at which the program makes a rally by itself. */
const NOTICE_DAYS = 14;

/**
 * The day of the next rally of a series, or null while the newest one has yet to take place: the interval after the newest one, repeated
 * until there is enough notice, on a working day. A series without any rally begins one interval from today.
 */
export function nextHeldOn(newest: IsoDay | null, intervalMonths: number, today: IsoDay): IsoDay | null {
  if (newest !== null && newest >= today) return null;
  const from = newest ?? today;
  for (let count = 1; ; count++) {
    const day = workingDayFrom(addMonths(from, count * intervalMonths));
    if (daysBetween(today, day) >= NOTICE_DAYS) return day;
  }
}

/** A day on which people can still be asked to come: from tomorrow on. */
export const isInTime = (heldOn: IsoDay, today: IsoDay): boolean => heldOn >= addDays(today, 1);
