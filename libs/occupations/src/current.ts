import { type Catalogue, catalogueOf, prepare } from './domain/catalogue.js';
import type { Occupation } from './domain/occupation.js';
import type { OccupationHit } from './domain/search.js';
import { type OccupationSuggestion, suggestIn } from './domain/suggest.js';

/** Made when first asked for: commands that need no occupation should not wait for it. */
let current: Catalogue | undefined;
const catalogue = (): Catalogue => {
  current ??= catalogueOf();
  return current;
};

/** Widens the starter set by these occupations, everywhere in this process; by none of them, goes back to the starter set. */
export function takeOver(imported: readonly Occupation[]): void {
  const next = catalogueOf(imported);
  // Half a second of work for the official tables: now, rather than when the first person types.
  if (imported.length > 0) prepare(next);
  current = next;
}

/** The occupations that the program knows, by code: the starter set, and the official ones once they have been imported. */
export const occupations = (): readonly Occupation[] => catalogue().occupations;

/** The occupation with this ROME code (any case), or null if it is not known. */
export const findOccupation = (code: string): Occupation | null =>
  catalogue().byCode.get(code.trim().toUpperCase()) ?? null;

/** Occupations for a text that is still being typed, the nearest first, each once with the title that fits best. */
export const searchOccupations = (text: string, limit = 10): OccupationHit[] => catalogue().search.find(text, limit);

/** The occupation behind a job title of a CV, or null when nothing is near enough. */
export const suggestOccupation = (title: string): OccupationSuggestion | null => suggestIn(catalogue(), title);
