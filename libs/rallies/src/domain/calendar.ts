import Holidays from 'date-holidays';
import { addDays, type IsoDay, weekday } from '#kernel';

export interface PublicHoliday {
  day: IsoDay;
  fr: string;
  en: string;
}

/** Made when first asked: the library carries the rules of every country. */
let france: Holidays | undefined;
const known = new Map<number, ReadonlyMap<IsoDay, PublicHoliday>>();

/**
 * The eleven public holidays of France (Code du travail, art. L3133-1), by the rules of date-holidays. The two more of Alsace and Moselle
 * are not counted.
 */
export function publicHolidays(year: number): ReadonlyMap<IsoDay, PublicHoliday> {
  const before = known.get(year);
  if (before) return before;
  france ??= new Holidays('FR', { types: ['public'], timezone: 'Europe/Paris' });
  const english = new Map(france.getHolidays(year, 'en').map(({ rule, name }) => [rule, name]));
  const days = france.getHolidays(year, 'fr').map(({ date, name, rule }) => {
    const day = date.slice(0, 10);
    return [day, { day, fr: name, en: english.get(rule) ?? name }] as const;
  });
  const ofYear = new Map(days);
  known.set(year, ofYear);
  return ofYear;
}

export const publicHolidayOn = (day: IsoDay): PublicHoliday | null =>
  publicHolidays(Number(day.slice(0, 4))).get(day) ?? null;

/** Monday to Friday, no public holiday. */
export const isWorkingDay = (day: IsoDay): boolean => weekday(day) <= 5 && publicHolidayOn(day) === null;

/** A working day between a public holiday and a weekend: many people are away, and schools close on the one after Ascension Day. */
export function isBridge(day: IsoDay): boolean {
  if (!isWorkingDay(day)) return false;
  if (weekday(day) === 5) return publicHolidayOn(addDays(day, -1)) !== null;
  return weekday(day) === 1 && publicHolidayOn(addDays(day, 1)) !== null;
}

/** That day, or the first working day after it. */
export function workingDayFrom(day: IsoDay): IsoDay {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** That day, or the last working day before it. */
export function workingDayUntil(day: IsoDay): IsoDay {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, -1);
  return candidate;
}
