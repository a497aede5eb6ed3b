/** How far, in km, as told to employers: never the distance itself, from which a home could be found out. */
export const DISTANCE_BANDS = ['0-5', '5-10', '10-20', '20-40', '40+'] as const;
export type DistanceBand = (typeof DISTANCE_BANDS)[number];

const UPPER_ENDS: readonly (readonly [number, DistanceBand])[] = [
  [5, '0-5'],
  [10, '5-10'],
  [20, '10-20'],
  [40, '20-40'],
];

/** Where each band but the last ends, in km. */
export const BAND_ENDS: readonly number[] = UPPER_ENDS.map(([end]) => end);

/** A band holds its lower end, not its upper one. */
export const bandOf = (km: number): DistanceBand => UPPER_ENDS.find(([below]) => km < below)?.[1] ?? '40+';

/**
 * The radius that is searched for a radius asked for: the next end of a band. Otherwise moving a radius by one kilometre at a time would
 * tell the distance that the bands hide.
 */
export const searchRadius = (km: number): number => [5, 10, 20, 40, 80, 160].find((end) => km <= end) ?? 160;
