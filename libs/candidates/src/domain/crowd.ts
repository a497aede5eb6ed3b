/**
 * How many listed cards there must be in a ring around a place before an answer to an employer tells who is in it. Filters do not lower
 * it: it is counted over all cards, so that no combination of filters makes a ring that holds one person.
 */
export const CROWD = 5;

/** Where a radius may end, in km. */
const RADII = [5, 10, 20, 40, 80, 160] as const;
/** A person is told to be within the area of a town, not in it: a smaller circle would miss half of it. */
const LEAST_RADIUS = 10;
/** Where the bands end that are told. */
const BAND_ENDS: readonly number[] = [5, 10, 20, 40];

/** How many listed cards there are at a distance. */
export interface CardsAt {
  km: number;
  count: number;
  /** Number of the crowd they belong to; by themselves when there is none. */
  crowd?: number;
}

/** What an employer may learn of distances from one place. */
export interface Rings {
  /** The ends of the circles that may be searched, ascending. Two in a row differ by nobody or by a crowd. */
  radii: readonly number[];
  /** The ends of the bands that are told; who is beyond the last one is told to be in none, unless that is 40 km. */
  bandEnds: readonly number[];
}

/** Every circle and every band: for the association's people, who know the towns. */
export const ALL_RINGS: Rings = { radii: RADII, bandEnds: BAND_ENDS };

/**
 * Puts the places in which cards are together with their nearest neighbours until there is a crowd in each. Whoever asks from many towns and
 * compares the answers would otherwise single out the few of one place, though no single answer does.
 *
 * @returns the number of the crowd of each place, in their order
 */
export function crowdsOf<T extends { count: number }>(places: readonly T[], km: (a: T, b: T) => number): number[] {
  const crowds = places.map((place) => [place]);
  const size = (crowd: readonly T[]) => crowd.reduce((sum, { count }) => sum + count, 0);
  const apart = (a: readonly T[], b: readonly T[]) => Math.min(...a.flatMap((one) => b.map((other) => km(one, other))));
  for (;;) {
    const [thin] = crowds.filter((crowd) => size(crowd) < CROWD).sort((a, b) => size(a) - size(b));
    if (!thin || crowds.length === 1) break;
    const others = crowds.filter((crowd) => crowd !== thin);
    const nearest = others.reduce((best, one) => (apart(thin, one) < apart(thin, best) ? one : best));
    nearest.push(...thin);
    crowds.splice(crowds.indexOf(thin), 1);
  }
  return places.map((place) => crowds.findIndex((crowd) => crowd.includes(place)));
}

/**
 * A ring with too few cards becomes part of the next one outward; where too few are left outside of all of them, the last ring loses its end:
 * to be far from everywhere else would tell where somebody is. No ring ends in the middle of a crowd, so that all of it gets the same answers.
 */
export function ringsOf(cards: readonly CardsAt[]): Rings {
  let before = 0;
  const splits = (end: number) =>
    cards.some((a) => cards.some((b) => a.crowd !== undefined && a.crowd === b.crowd && a.km < end && b.km >= end));
  const radii: number[] = RADII.filter((end) => {
    if (splits(end)) return false;
    const within = cards.reduce((sum, { km, count }) => (km < end ? sum + count : sum), 0);
    const more = within - before;
    if (more > 0 && more < CROWD) return false;
    before = within;
    return true;
  });
  const outside = (end: number) => cards.reduce((sum, { km, count }) => (km < end ? sum : sum + count), 0);
  const isThin = (end: number | undefined) => end !== undefined && outside(end) > 0 && outside(end) < CROWD;
  while (isThin(radii.at(-1))) radii.pop();
  return { radii, bandEnds: BAND_ENDS.filter((end) => radii.some((radius) => radius === end)) };
}

/** The circle that is searched for one asked for: the next that may be; null, that is none, when there is no such circle. */
export const radiusWithin = ({ radii }: Rings, asked: number): number | null =>
  radii.find((end) => end >= Math.max(asked, LEAST_RADIUS)) ?? null;
