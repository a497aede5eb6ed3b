import type { Cv } from './model.js';

/** What is read below this is marked, and must be confirmed by a person before the CV is validated. */
export const SURE = 0.9;
/** What is read below this is more often wrong than right: it is marked strongly. */
export const LIKELY = 0.6;

export type Doubt = 'check' | 'unsure';

/** How much the reading of a field is in doubt; null when it needs nothing, or when it was not read at all. */
export function doubtOf(evidence: Cv['evidence'], pointer: string | null): Doubt | null {
  const found = pointer === null ? undefined : evidence?.[pointer];
  if (found === undefined || found.confidence >= SURE) return null;
  return found.confidence < LIKELY ? 'unsure' : 'check';
}

/** The stronger of several doubts. */
export const strongest = (doubts: readonly (Doubt | null)[]): Doubt | null =>
  doubts.find((doubt) => doubt === 'unsure') ?? doubts.find((doubt) => doubt === 'check') ?? null;
