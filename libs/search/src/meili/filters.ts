import type { CandidateQuery } from '../domain/document.js';
import { keysAskedFor } from '../domain/filter-keys.js';

/**
 * A value inside a Meilisearch filter expression. The one place where values are quoted: backslashes are doubled first, else a value
 * ending in one would swallow the closing quote and what follows would be read as part of the expression.
 */
export const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** The filters of a query, all of which must hold. */
export function filtersOf(query: CandidateQuery): string[] {
  const filters = keysAskedFor(query).map((key) => `keys = ${quoted(key)}`);
  if (query.near) {
    const { lat, lon, radiusKm } = query.near;
    filters.push(`_geoRadius(${decimal(lat)}, ${decimal(lon)}, ${Math.round(radiusKm * 1000)})`);
  }
  return filters;
}

/** Never in exponent form, which the filter grammar does not know. */
const decimal = (degrees: number) => degrees.toFixed(6);
