import type { PastWork } from './past-work.js';

/** What of a card counts for the match, and nothing else: there is no place for a name, an age, a sex or an address. */
export interface MatchCard {
  /** ROME codes looked for. */
  occupations: readonly string[];
  experiences: readonly PastWork[];
  skills: readonly string[];
  certificates: readonly string[];
  licences: readonly string[];
  contracts: readonly string[];
  weeklyHours: number | null;
  /** `YYYY-MM-DD`; null means at once. */
  availability: string | null;
  training: boolean;
}

/** What of an offer counts. */
export interface MatchOffer {
  occupation: string | null;
  skills: readonly string[];
  /** Demanded: without them the work cannot be done. */
  certificates: readonly string[];
  licences: readonly string[];
  /** Would help; their lack keeps nobody behind. */
  wished: { skills: readonly string[]; certificates: readonly string[]; licences: readonly string[] };
  contract: string | null;
  weeklyHours: number | null;
  /** `YYYY-MM-DD`; null means at once. */
  startOn: string | null;
  openToTraining: boolean;
}
