import { type Contract } from '#tenants';

/** The criteria of Code du travail L1132-1 that job offers offend against. */
export type Criterion =
  | 'age'
  | 'sex'
  | 'sexual_orientation'
  | 'gender_identity'
  | 'family'
  | 'pregnancy'
  | 'origin'
  | 'nationality'
  | 'name'
  | 'language'
  | 'religion'
  | 'opinion'
  | 'union'
  | 'whistleblowing'
  | 'health'
  | 'genetic'
  | 'disability'
  | 'appearance'
  | 'lifestyle'
  | 'residence'
  | 'economic'
  | 'bank';

/**
 * The article: L1132-1 lists the criteria that no recruitment may use (L5321-2 forbids them in offers), L1142-1 forbids naming sex or
 * family situation in an offer, L5331-2 an upper age limit.
 */
export type Article = 'L1132-1' | 'L1142-1' | 'L5331-2';

/**
 * One wording to look for, on folded text (see `foldWithPlaces`). A pattern holds no unbounded repetition, so that the time to search
 * grows with the length of the text alone, whatever somebody pastes into it; a spec holds every rule to that.
 */
export interface Rule {
  criterion: Criterion;
  law: Article;
  pattern: RegExp;
  rewording: string;
  /** A text without this has nothing for the rule; asked first, as it is quick. */
  about?: RegExp;
  /** Lawful when the text before ends like this, … */
  notAfter?: RegExp;
  /** … or the text after begins like this, … */
  notBefore?: RegExp;
  /** … or the offer is for one of these contracts, whose age conditions the law itself sets, … */
  lawfulFor?: readonly Contract[];
  /** … or the offer says somewhere that it is for both sexes (`H/F`). */
  unlessBothSexes?: boolean;
}
