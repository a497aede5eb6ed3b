import { distanceKm } from '#occupations';
import type { GeoPosition, Near } from '../domain/document.js';

/** How a position stands in the index. */
export const townOf = ({ lat, lon }: GeoPosition): string => `${lat},${lon}`;

export function positionOf(town: string): GeoPosition {
  const [lat = 0, lon = 0] = town.split(',').map(Number);
  return { lat, lon };
}

/** Another program may have indexed somebody of a new area meanwhile: who lives there is left out of distance filters for so long at most. */
const REMEMBERED_MS = 10_000;

/**
 * The towns of all cards: few, for cards stand in the centres of areas. A distance filter names those within it. With positions as
 * Meilisearch keeps them (`_geo`) every change of one card writes those of all cards anew, which delayed withdrawals.
 */
export class Towns {
  private known = new Set<string>();
  private until = 0;

  constructor(private readonly all: () => Promise<string[]>) {}

  async within(near: Near, radiusKm: number): Promise<string[]> {
    if (Date.now() > this.until) {
      this.known = new Set(await this.all());
      this.until = Date.now() + REMEMBERED_MS;
    }
    return [...this.known].filter((town) => distanceKm(near, positionOf(town)) <= radiusKm);
  }

  /** What this program has just indexed is found at once. */
  add(towns: readonly (string | null)[]): void {
    for (const town of towns) if (town !== null) this.known.add(town);
  }
}
