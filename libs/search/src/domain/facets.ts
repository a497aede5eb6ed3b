import type { CandidateDocument, FacetCount, ValueFilter } from './document.js';
import { certificateFamily } from './filter-keys.js';
import { fold } from './words.js';

/** Values that are worth showing; the rest is found by typing. */
export const MOST_VALUES = 50;

/** What a card counts under, per kind of filter. Each value, given back as a filter, finds at least the cards that it was counted from. */
export function facetValuesOf(document: CandidateDocument): Record<ValueFilter, string[]> {
  return {
    occupation: distinct(document.occupations),
    skill: distinct(document.skills),
    certificate: distinct(document.certificates.map(certificateFamily)),
    licence: distinct(document.licences.map((category) => category.toUpperCase())),
    contract: distinct(document.contracts),
  };
}

/** One of the spellings that differ in case and accents only. */
function distinct(values: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const value of values) if (value.trim() && !byFold.has(fold(value))) byFold.set(fold(value), value);
  return [...byFold.values()];
}

/** Spellings of one value counted together under the most frequent one; the most frequent value first. */
export function merged(counts: readonly FacetCount[]): FacetCount[] {
  const byFold = new Map<string, FacetCount & { most: number }>();
  for (const { value, count } of counts) {
    const known = byFold.get(fold(value));
    if (!known) byFold.set(fold(value), { value, count, most: count });
    else {
      known.count += count;
      if (count > known.most || (count === known.most && value < known.value))
        Object.assign(known, { value, most: count });
    }
  }
  return [...byFold.values()]
    .map(({ value, count }) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES);
}
