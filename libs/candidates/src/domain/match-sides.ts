import type { PastWork } from './past-work.js';

/** What of a card counts for the match, and nothing else: there is no place for a name, an age, a sex or an address. */
export interface MatchCard {
  /** ROME codes looked for. */
  occupations: readonly string[];
  experiences: readonly PastWork[];
  skills: readonly string[];
  certificates: readonly string[];
  licences: readonly string[];
  /** ISO 639-1 codes with levels as a CV has them; null where it has none. */
  languages: readonly { code: string; level: string | null }[];
  contracts: readonly string[];
  weeklyHours: number | null;
  /** `YYYY-MM-DD`; null means at once. */
  availability: string | null;
  training: boolean;
}

/** How well a language is needed: a few words; at work every day; like one's own. */
export type NeededLevel = 'basic' | 'working' | 'fluent';

/** What of an offer counts. */
export interface MatchOffer {
  occupation: string | null;
  skills: readonly string[];
  /** Demanded: without them the work cannot be done. */
  certificates: readonly string[];
  licences: readonly string[];
  /** Would help; their lack keeps nobody behind. */
  wished: { skills: readonly string[]; certificates: readonly string[]; licences: readonly string[] };
  /** Years of experience wished for; 0: beginners are welcome, null: not said. */
  experienceYears: number | null;
  /** Languages that the work needs, by their names in French. */
  languages: readonly { language: string; level: NeededLevel }[];
  contract: string | null;
  weeklyHours: number | null;
  /** `YYYY-MM-DD`; null means at once. */
  startOn: string | null;
  openToTraining: boolean;
}
