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

/** Below this a guess would mislead more often than help; the less so where the title's first word, the trade, is part of what fits. */
const LEAST_CONFIDENCE = { opened: 0.25, otherwise: 0.38 };

/**
 * Guesses the occupation behind a job title as people write it on a CV: `agent d'entretien polyvalent (intérim)`,
 * `prépa de commande`, `AS en EHPAD`. Null when nothing is near enough, and for what is no job (`mère au foyer`).
 */
export function suggestIn(catalogue: Catalogue, title: string): OccupationSuggestion | null {
  const [first, second] = catalogue.titles.rank(title);
  const occupation = first && catalogue.occupations[first.occupation];
  if (!occupation) return null;
  const confidence = confidenceOf(first, second);
  const least = first.opened ? LEAST_CONFIDENCE.opened : LEAST_CONFIDENCE.otherwise;
  return confidence < least ? null : { code: occupation.code, label: occupation.label, confidence };
}

/**
 * A logistic curve, fitted to titles with known codes (test/bench/occupations/tuned.json) and lowered by half a step, because titles that nobody
 * tuned for fare worse. `test/bench/occupations.mjs` prints how it holds on titles never tuned on.
 */
export function confidenceOf(first: Ranked, second: Ranked | undefined): number {
  if (first.exact === 'whole') return 0.98;
  if (first.exact === 'first') return 0.95;
  const lead = Math.min(0.4, first.score - (second?.score ?? 0));
  const { score, recall, precision, telling, opened } = first;
  const sum = -4.8 + 1.5 * score + 2.4 * recall + 1.2 * precision + 2.6 * lead + 1.1 * telling + (opened ? 1.2 : 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
