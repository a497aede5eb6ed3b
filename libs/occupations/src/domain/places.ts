import { townList } from './data/towns.js';
import type { GeoPoint, Town } from './town.js';
import { fold } from './words.js';

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
