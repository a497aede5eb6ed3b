import type { components } from '../../api/schema.js';

export type SavedSearch = components['schemas']['SavedSearch'];

export const AFTER_SAVING = [['get', '/api/saved-searches']] as const;

/** A query as its address has it, without what belongs to one look at the list. */
export function storedQuery(query: object): SavedSearch['query'] {
  const passing = new Set(['page', 'size', 'sort', 'facets']);
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === null || passing.has(name)
        ? []
        : [[name, Array.isArray(value) ? value.map(String) : String(value)]],
    ),
  );
}

export function addressOf({ query }: SavedSearch): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) for (const one of [value].flat()) search.append(name, one);
  return `/candidates?${search}`;
}
