/**
 * What the index knows of a candidate: fields of the pseudonymous card and nothing else. There is no name, address, age or sex to leak,
 * because the type has no place for them.
 */
export interface CandidateDocument {
  /** UUID of the candidate; employers get another one. */
  id: string;
  /** Grows with every change of the card: an older document never replaces a newer one. */
  version: number;
  /** Titles of the occupations looked for, in both genders. What weighs most in a search. */
  titles: string[];
  /** Everyday words for those occupations: `prépa de commandes`, `SPL`. */
  words: string[];
  skills: string[];
  certificates: string[];
  /** Titles and everyday words of the occupations done before. */
  pastTitles: string[];
  /** Words by which someone would search for the rest of the card: `permis B`, `anglais`. */
  others: string[];
  /** ROME codes looked for or done before, for the filter. */
  occupations: string[];
  /** Driving licence categories, for the filter. */
  licences: string[];
  contracts: string[];
  /** The centre of the town, for the distance filter only: no engine ever gives it out. */
  position: GeoPosition | null;
}

/** Decimal degrees, WGS 84. */
export interface GeoPosition {
  lat: number;
  lon: number;
}

export interface CandidateQuery {
  /** What was typed; the last word may be unfinished. Empty or absent lists everyone whom the filters let through. */
  text?: string;
  /** ROME code. */
  occupation?: string;
  skill?: string;
  certificate?: string;
  licence?: string;
  contract?: string;
  near?: GeoPosition & { radiusKm: number };
  /** From 1. */
  page: number;
  size: number;
}

export interface CandidateHits {
  /** Best first; what is equally good in an order that stays the same. */
  ids: string[];
  total: number;
}
