import { townList } from './data/towns.js';
import type { GeoPoint, Town } from './town.js';
import { fold } from './words.js';

/** How far, as told to employers: never the exact distance, from which a home could be found out. */
export type DistanceBand = '0-5' | '5-10' | '10-20' | '20-30' | '30-50' | '50+';

const BANDS: readonly (readonly [number, DistanceBand])[] = [
  [5, '0-5'],
  [10, '5-10'],
  [20, '10-20'],
  [30, '20-30'],
  [50, '30-50'],
];

const MEAN_EARTH_RADIUS_KM = 6371.0088;

/** The towns that ship with the project. */
export function towns(): readonly Town[] {
  return townList;
}

/**
 * The town meant by a name (any case, with or without accents and hyphens, `St` for `Saint`, `Cedex` ignored), by a
 * postcode, or by both (`59500 Douai`); with both, the name decides. Of several towns of one postcode the first of the
 * list is given. Null if unknown.
 */
export function findTown(nameOrPostcode: string): Town | null {
  const name = nameKey(nameOrPostcode);
  if (name !== '') return byName.get(name) ?? null;
  const postcode = /\b\d{5}\b/.exec(nameOrPostcode)?.[0];
  return townList.find((town) => postcode !== undefined && town.postcodes.includes(postcode)) ?? null;
}

/** Great-circle distance in km (haversine, ±0.5 %); roads are longer. */
export function distanceKm(a: GeoPoint, b: GeoPoint): number {
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * MEAN_EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The band of a distance in km; a band holds its lower end, not its upper one. */
export function distanceBand(km: number): DistanceBand {
  if (!(km >= 0)) throw new RangeError(`A distance is 0 km or more, not ${km}.`);
  return BANDS.find(([below]) => km < below)?.[1] ?? '50+';
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function nameKey(text: string): string {
  return fold(text)
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && word !== 'cedex')
    .map((word) => ({ st: 'saint', ste: 'sainte', les: 'lez' })[word] ?? word)
    .join(' ');
}

const byName = new Map(townList.map((town) => [nameKey(town.name), town]));
