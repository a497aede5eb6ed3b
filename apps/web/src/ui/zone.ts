import { ZONE } from './format.js';

/** Calendar days (`YYYY-MM-DD`) and wall-clock times (`HH:MM`) in Paris, whatever the zone of the device. */

const DAY_MS = 24 * 3600 * 1000;

// Sweden writes dates as ISO 8601 does.
const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What clocks in Paris show at that instant, as if it were UTC, in milliseconds. */
const shownAt = (instant: number) => Date.parse(`${wallClock.format(instant).replace(' ', 'T')}Z`);

/** The day in Paris at that instant, an ISO 8601 moment; now without it. */
export function dayOf(moment?: string): string {
  return wallClock.format(moment === undefined ? Date.now() : Date.parse(moment)).slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The moment (ISO 8601, UTC) at which clocks in Paris show `time` on `day`. A time that spring leaves out is moved on by the missing
 * hour; of one that autumn has twice it is the second.
 */
export function momentOf(day: string, time: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  // Winter time first: where both offsets fit, the later instant is the one in winter time.
  const winter = wanted - 3600 * 1000;
  const summer = wanted - 2 * 3600 * 1000;
  return new Date(shownAt(winter) === wanted || shownAt(summer) !== wanted ? winter : summer).toISOString();
}
