import type { Settings } from 'meilisearch';
import type { CandidateDocument } from '../domain/document.js';
import { facetValuesOf } from '../domain/facets.js';
import { certificateWords, keysOf } from '../domain/filter-keys.js';
import { titlesOf } from '../domain/titles.js';
import { townOf } from './places.js';
import { asOneWord } from './whole-titles.js';

/**
 * Raised whenever the settings or the stored form change. It is part of the index's name, so that an old program and a new one never
 * write into each other's index during an upgrade.
 */
export const INDEX_VERSION = 3;

/** The stored form of a document. */
export interface StoredCandidate {
  id: string;
  version: number;
  titles: string[];
  words: string[];
  skills: string[];
  certificates: string[];
  pastTitles: string[];
  others: string[];
  /** The titles of the work looked for, each as one word, see titles.ts. */
  wholeTitles: string[];
  keys: string[];
  /** What is counted, see facets.ts. */
  occupation: string[];
  skill: string[];
  certificate: string[];
  licence: string[];
  contract: string[];
  /** 20261122; 0 means at once. Numbers, because only they can be compared. */
  availableFrom: number;
  weeklyHours: number | null;
  training: boolean;
  changedAt: number;
  /** `50.371,3.079`: cards of one town are counted together. Distances are worked out from it too, see places.ts. */
  town: string | null;
}

const equality = { facetSearch: false, filter: { equality: true, comparison: false } };
const comparison = { facetSearch: false, filter: { equality: true, comparison: true } };

export const SETTINGS: Settings = {
  // In the order of their weight.
  searchableAttributes: ['titles', 'words', 'skills', 'certificates', 'pastTitles', 'others', 'wholeTitles'],
  filterableAttributes: [
    {
      attributePatterns: ['keys', 'occupation', 'skill', 'certificate', 'licence', 'contract', 'town', 'training'],
      features: equality,
    },
    { attributePatterns: ['availableFrom', 'weeklyHours'], features: comparison },
  ],
  sortableAttributes: ['changedAt', 'availableFrom'],
  // Cards are read from the database: the index gives out ids, never where someone lives.
  displayedAttributes: ['id', 'version'],
  // A sort asked for goes before all else. The random id last: equally good cards keep their order from page to page.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'id:asc'],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
    disableOnAttributes: ['wholeTitles'],
  },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['fra'] }],
  // More towns and days than there will be.
  faceting: { maxValuesPerFacet: 5000, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: 1_000_000 },
};

/** `2026-11-22` → 20261122; at once → 0. */
export const dayNumber = (day: string | null): number => (day === null ? 0 : Number(day.replaceAll('-', '')));

export const dayOfNumber = (number: number): string | null => {
  const digits = String(number);
  return number ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` : null;
};

export function stored(document: CandidateDocument): StoredCandidate {
  const { id, version, titles, words, skills, certificates, pastTitles, others, position } = document;
  const { availableFrom, weeklyHours, training, changedAt } = document;
  return {
    ...{ id, version, titles, words, skills, pastTitles, others, weeklyHours, training, changedAt },
    certificates: [...certificates, ...certificates.flatMap(certificateWords)],
    wholeTitles: titlesOf(document).map(asOneWord),
    keys: keysOf(document),
    ...facetValuesOf(document),
    availableFrom: dayNumber(availableFrom),
    town: position ? townOf(position) : null,
  };
}
