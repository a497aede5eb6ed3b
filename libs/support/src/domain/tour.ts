/** A stop on a round of visits. Without coordinates its town is not known, and it comes last. */
export interface Stop {
  id: string;
  at: { lat: number; lon: number } | null;
}
export type Distance = (a: { lat: number; lon: number }, b: { lat: number; lon: number }) => number;

/**
 * The stops in an order that makes a short round from `start` and back: the nearest first, then every crossing undone (2-opt). The same stops
 * give the same round; stops of one place keep the order in which they came.
 * @param distance between two points, in km
 */
export function roundOf<S extends Stop>(
  start: { lat: number; lon: number } | null,
  stops: readonly S[],
  distance: Distance,
): S[] {
  const placed = stops.filter(({ at }) => at !== null);
  const unknown = stops.filter(({ at }) => at === null);
  const rest = [...placed];
  const round: S[] = [];
  let here = start ?? placed[0]?.at ?? null;
  while (rest.length > 0 && here) {
    const from = here;
    const nearest = rest.reduce((best, stop) =>
      between(from, stop, distance) < between(from, best, distance) ? stop : best,
    );
    rest.splice(rest.indexOf(nearest), 1);
    round.push(nearest);
    here = nearest.at;
  }
  return [...untangled(start, round, distance), ...unknown];
}

/** How long the round is, from the start to the first stop and back from the last, in km; stops of unknown places are left out. */
export function lengthOf(
  start: { lat: number; lon: number } | null,
  round: readonly Stop[],
  distance: Distance,
): number {
  const points = [start, ...round.map(({ at }) => at), start].filter((point) => point !== null);
  return points.slice(1).reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0);
}

function untangled<S extends Stop>(
  start: { lat: number; lon: number } | null,
  round: readonly S[],
  distance: Distance,
): S[] {
  let best = [...round];
  let shorter = true;
  while (shorter) {
    shorter = false;
    for (let i = 0; i < best.length - 1; i++)
      for (let j = i + 1; j < best.length; j++) {
        const turned = [...best.slice(0, i), ...best.slice(i, j + 1).reverse(), ...best.slice(j + 1)];
        // A metre less is no shorter round: it could go back and forth for ever.
        if (lengthOf(start, turned, distance) < lengthOf(start, best, distance) - 0.001) {
          best = turned;
          shorter = true;
        }
      }
  }
  return best;
}

const between = (from: { lat: number; lon: number }, { at }: Stop, distance: Distance): number =>
  at === null ? Number.POSITIVE_INFINITY : distance(from, at);
