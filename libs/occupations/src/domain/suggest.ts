import type { Catalogue } from './catalogue.js';
import type { Ranked } from './title-index.js';

export interface OccupationSuggestion {
  /** ROME 4.0 code. */
  code: string;
  /** Official French label. */
  label: string;
  /** 0 to 1, measured: of the suggestions at 0.9 or more, more than 95 in 100 are right. Below 0.6 a person should look. */
  confidence: number;
}

/** Below this a guess would mislead more often than help. */
const LEAST_CONFIDENCE = 0.3;

/**
 * Guesses the occupation behind a job title as people write it on a CV: `agent d'entretien polyvalent (intérim)`,
 * `prépa de commande`, `AS en EHPAD`. Null when nothing is near enough, and for what is no job (`mère au foyer`).
 */
export function suggestIn(catalogue: Catalogue, title: string): OccupationSuggestion | null {
  const [first, second] = catalogue.titles.rank(title);
  const occupation = first && catalogue.occupations[first.occupation];
  if (!occupation) return null;
  const confidence = confidenceOf(first, second);
  return confidence < LEAST_CONFIDENCE ? null : { code: occupation.code, label: occupation.label, confidence };
}

/** From how much of the two titles agrees and how far the next occupation is behind, as measured on titles with known codes. */
export function confidenceOf(first: Ranked, second: Ranked | undefined): number {
  if (first.exact === 'whole') return 0.98;
  if (first.exact === 'first') return 0.95;
  const lead = Math.min(0.4, first.score - (second?.score ?? 0));
  const sum = -6 + 3 * first.score + 2.5 * first.recall + 2.5 * first.precision + 4 * lead;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
