import { type IsoDay, instantOf } from '#kernel';
import type { Course } from './courses.js';
import type { Rows } from './rows.js';

/** Among whom the courses take place. */
export interface Scene {
  associationId: string;
  landlordId: string;
  workerId: string;
  landlordUserId: string;
  programmeId: string;
  employers: string[];
  /** The calendar year of the referrals. */
  year: number;
}

/** A rally of that time, with the meetings so far with each employer. */
export interface Rally {
  id: string;
  heldOn: IsoDay;
  taken: number[];
}

/** One person of whom records are written. */
export interface Life {
  course: Course;
  scene: Scene;
  rows: Rows;
  tenant: string;
  /** The day of the referral. */
  since: IsoDay;
}

const TOWNS = ['Douai', 'Sin-le-Noble', 'Somain', 'Waziers', 'Aniche', 'Auby'];
export const townOf = ({ index }: Course): string | undefined => TOWNS[index % TOWNS.length];

const NOON_MS = 12 * 3_600_000;
const noons = new Map<IsoDay, number>();

/** An instant of that day, in working hours, when no clock is changed: found for each day once, since a cohort asks tens of thousands of times. */
export function at(day: IsoDay, time = '10:00'): string {
  const noon = noons.get(day) ?? instantOf(day, '12:00').getTime();
  noons.set(day, noon);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(noon - NOON_MS + (hours * 60 + minutes) * 60_000).toISOString();
}
