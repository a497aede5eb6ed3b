import { DateTime } from 'luxon';

/** The zone in which rallies take place and days are counted. */
export const ZONE = 'Europe/Paris';

/** A calendar day in ISO 8601, `YYYY-MM-DD`. */
export type IsoDay = string;

/** The calendar day in Paris at that instant. */
export function dayOf(instant: Date): IsoDay {
  const hour = Math.floor(instant.getTime() / HOUR_MS);
  // Asked at every request, nearly always about now: within an hour of universal time no day begins in Paris.
  if (hour !== latest.hour) latest = { hour, day: DateTime.fromJSDate(instant, { zone: ZONE }).toISODate() as IsoDay };
  return latest.day;
}
const HOUR_MS = 3_600_000;
let latest = { hour: Number.NaN, day: '' };

/**
 * The instant of a local wall-clock time in Paris. `time` is `HH:MM`. A time skipped in spring by the clock change is moved forward by
 * the hour that is missing; a time that exists twice in autumn means the second, in winter time (luxon's rule).
 */
export const instantOf = (day: IsoDay, time: string, zone: string = ZONE): Date =>
  DateTime.fromISO(`${day}T${time}`, { zone }).toJSDate();

export const addDays = (day: IsoDay, days: number): IsoDay =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate() as IsoDay;
export const addMonths = (day: IsoDay, months: number): IsoDay =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).toISODate() as IsoDay;
/** ISO weekday, Monday 1 to Sunday 7. */
export const weekday = (day: IsoDay): number => DateTime.fromISO(day, { zone: 'utc' }).weekday;
/** Whole days from `a` to `b` (negative when b is earlier). */
export const daysBetween = (a: IsoDay, b: IsoDay): number =>
  Math.round(DateTime.fromISO(b, { zone: 'utc' }).diff(DateTime.fromISO(a, { zone: 'utc' }), 'days').days);
