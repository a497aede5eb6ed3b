import type { Settings } from 'meilisearch';
import type { CandidateDocument } from '../domain/document.js';
import { keysOf } from '../domain/filter-keys.js';

/**
 * Raised whenever the settings or the stored form change. It is part of the index's name, so that an old program and a new one never
 * write into each other's index during an upgrade.
 */
export const INDEX_VERSION = 1;

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
  keys: string[];
  _geo?: { lat: number; lng: number };
}

export const SETTINGS: Settings = {
  // In the order of their weight.
  searchableAttributes: ['titles', 'words', 'skills', 'certificates', 'pastTitles', 'others'],
  filterableAttributes: ['keys', '_geo'],
  sortableAttributes: [],
  // Cards are read from the database: the index gives out ids, never where someone lives.
  displayedAttributes: ['id', 'version'],
  // The random id last: equally good cards keep their order from page to page.
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness', 'id:asc'],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 }, disableOnNumbers: true },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['fra'] }],
  pagination: { maxTotalHits: 1_000_000 },
};

export function stored(document: CandidateDocument): StoredCandidate {
  const { id, version, titles, words, skills, certificates, pastTitles, others, position } = document;
  return {
    ...{ id, version, titles, words, skills, certificates, pastTitles, others },
    keys: keysOf(document),
    ...(position ? { _geo: { lat: position.lat, lng: position.lon } } : {}),
  };
}
