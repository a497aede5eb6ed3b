/** How far, in km, as told to employers: never the distance itself, from which a home could be found out. */
export const DISTANCE_BANDS = ['0-5', '5-10', '10-20', '20-40', '40+'] as const;
export type DistanceBand = (typeof DISTANCE_BANDS)[number];

/** Where each band but the last ends, in km. */
const UPPER_ENDS: readonly number[] = [5, 10, 20, 40];

/**
 * The band of a distance. A band holds its lower end, not its upper one. Of the ends only those in `ends` may be told: a ring that is left
 * out belongs to the next one, and beyond the last one nothing is told unless that is 40 km.
 */
export function bandOf(km: number, ends: readonly number[] = UPPER_ENDS): DistanceBand | null {
  const end = ends.find((one) => km < one);
  if (end !== undefined) return bandUpTo(end);
  return ends.includes(40) ? '40+' : null;
}

/** The band that ends there. */
export const bandUpTo = (end: number): DistanceBand | null => DISTANCE_BANDS[UPPER_ENDS.indexOf(end)] ?? null;
