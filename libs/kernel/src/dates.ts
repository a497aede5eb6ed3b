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

const DAY_MS = 24 * HOUR_MS;
const isoOf = (ms: number): IsoDay => new Date(ms).toISOString().slice(0, 10);

/** Midnight of a day that there is; null of anything else. */
function plain(day: string, steps: number): number | null {
  const ms = /^[12]\d{3}-\d{2}-\d{2}$/.test(day) && Number.isInteger(steps) ? Date.parse(day) : Number.NaN;
  return Number.isNaN(ms) || isoOf(ms) !== day ? null : ms;
}

/** Plain arithmetic for plain days, since plans and statistics ask by the ten thousand; whatever else is said goes through luxon. */
export function addDays(day: IsoDay, days: number): IsoDay {
  const ms = plain(day, days);
  if (ms !== null) return isoOf(ms + days * DAY_MS);
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate() as IsoDay;
}

/** The same day of another month, or the last that this has. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const ms = plain(day, months);
  if (ms === null) return DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).toISODate() as IsoDay;
  const from = new Date(ms);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month, Math.min(from.getUTCDate(), last)));
}
/** ISO weekday, Monday 1 to Sunday 7. */
export const weekday = (day: IsoDay): number => DateTime.fromISO(day, { zone: 'utc' }).weekday;
/** Whole days from `a` to `b` (negative when b is earlier). */
export const daysBetween = (a: IsoDay, b: IsoDay): number =>
  Math.round(DateTime.fromISO(b, { zone: 'utc' }).diff(DateTime.fromISO(a, { zone: 'utc' }), 'days').days);
