import { distanceKm, findTown, type GeoPoint, type Town } from '#occupations';

/**
 * Where distances are counted from in place of the commune that somebody lives in. Whoever asks from many towns finds out no more than the
 * area: at least 25,000 inhabitants (`areas.spec.ts` counts them).
 */
const CENTRES =
  "Lille|Villeneuve-d'Ascq|Tourcoing|Valenciennes|Maubeuge|Douai|Lens|Hénin-Beaumont|Béthune|Carvin|Leforest|Cambrai|Lewarde|Denain|Arras|Somain";
/** Further from every centre, a town has no area: a new region needs centres of its own, and until then no distance is told. */
const FURTHEST_KM = 20;

let centres: readonly Town[] | undefined;

/** The centres of all areas. */
export function areas(): readonly Town[] {
  centres ??= CENTRES.split('|').map((name) => {
    const town = findTown(name);
    if (!town) throw new Error(`The area of ${name} has no centre: this town is not in the list of towns.`);
    return town;
  });
  return centres;
}

/** The area that a town lies in; null when no centre is near. */
export function areaOf(town: GeoPoint): Town | null {
  const near = areas().map((centre) => ({ centre, km: distanceKm(town, centre) }));
  const nearest = near.reduce((best, one) => (one.km < best.km ? one : best));
  return nearest.km <= FURTHEST_KM ? nearest.centre : null;
}
