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
  /** `YYYY-MM-DD`; null means at once. */
  availableFrom: string | null;
  /** Hours a week wished; null when nothing was said. */
  weeklyHours: number | null;
  /** Would train for a job. */
  training: boolean;
  /** When the card last changed, in milliseconds since 1970. */
  changedAt: number;
  /** The centre of the town, for the distance filter only: no engine ever gives it out. */
  position: GeoPosition | null;
}

/** Decimal degrees, WGS 84. */
export interface GeoPosition {
  lat: number;
  lon: number;
}

/** The five kinds of filter whose values stand on the card. */
export const VALUE_FILTERS = ['occupation', 'skill', 'certificate', 'licence', 'contract'] as const;
export type ValueFilter = (typeof VALUE_FILTERS)[number];

/** From when on someone is available, counted from the day of the query. */
export const AVAILABILITY_BANDS = ['now', 'month', 'quarter', 'later'] as const;
export type AvailabilityBand = (typeof AVAILABILITY_BANDS)[number];

export const SORTS = ['best', 'newest', 'soonest', 'nearest'] as const;
/** `nearest` goes by distance band and within a band by the best match: an exact order would give the towns away. */
export type Sort = (typeof SORTS)[number];

/** Filters that employers choose. All kinds must hold; of the values of one kind, any. */
export type CandidateFilters = { [kind in ValueFilter]?: readonly string[] } & {
  availability?: readonly AvailabilityBand[];
  /** Available on that day at the latest, `YYYY-MM-DD`. */
  availableBy?: string;
  /** Hours a week, both ends included. Who said nothing about hours passes. */
  hours?: { min?: number; max?: number };
  /** Only those who would train for a job. */
  training?: boolean;
  near?: Near;
};

export interface Near extends GeoPosition {
  /** Only within that distance; without it the place serves for counting and sorting. */
  radiusKm?: number;
  /** Where the distance bands end, in km, ascending; the last band is open. */
  bandEnds: readonly number[];
}

export interface CandidateQuery extends CandidateFilters {
  /** What was typed; the last word may be unfinished. Empty or absent lists everyone whom the filters let through. */
  text?: string;
  sort?: Sort;
  /** Count the values by which the result could be narrowed further. */
  facets?: boolean;
  /** The day of the query, `YYYY-MM-DD`: what counts as available now. */
  today: string;
  /** From 1. */
  page: number;
  size: number;
}

export interface FacetCount {
  value: string;
  count: number;
}

/**
 * How many cards there would be with each value, the most frequent first. A kind is counted without its own filter, so that a second value
 * can be chosen beside the first.
 */
export interface FacetCounts extends Record<ValueFilter, FacetCount[]> {
  /** The bands that somebody is in, in their own order. */
  availability: FacetCount[];
  /** One number per distance band, the open one last; null without a place. Who has no known town is in none. */
  distance: number[] | null;
}

export interface CandidateHits {
  /** Best first; what is equally good in an order that stays the same. */
  ids: string[];
  total: number;
  /** Null unless asked for. */
  facets: FacetCounts | null;
}
