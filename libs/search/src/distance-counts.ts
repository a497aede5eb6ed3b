import { distanceKm } from '#occupations';
import type { GeoPosition, Near } from './domain/document.js';

/** How many are in each distance band, from how many there are in each town. A band holds its lower end, not its upper one. */
export function distanceCounts(towns: readonly (GeoPosition & { count: number })[], near: Near): number[] {
  const counts = Array.from({ length: near.bandEnds.length + 1 }, () => 0);
  for (const town of towns) {
    const km = distanceKm(near, town);
    const band = near.bandEnds.findIndex((end) => km < end);
    const at = band < 0 ? near.bandEnds.length : band;
    counts[at] = (counts[at] ?? 0) + town.count;
  }
  return counts;
}
