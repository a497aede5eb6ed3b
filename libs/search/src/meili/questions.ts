import type { FacetDistribution, MultiSearchQuery } from 'meilisearch';
import { distanceCounts } from '../distance-counts.js';
import { availabilityCounts } from '../domain/availability.js';
import {
  type CandidateQuery,
  type FacetCounts,
  type Near,
  VALUE_FILTERS,
  type ValueFilter,
} from '../domain/document.js';
import { merged } from '../domain/facets.js';
import { type Facet, filtersOf, within } from './filters.js';
import { dayOfNumber } from './settings.js';

/** What is asked of every index alike: words as typed, ids back. */
export const common = (indexUid: string, words: readonly string[]) =>
  ({
    indexUid,
    q: words.join(' '),
    attributesToRetrieve: ['id'],
    matchingStrategy: 'last',
    locales: ['fra'],
  }) satisfies MultiSearchQuery;

/** `nearest` is not among them: Meilisearch would sort by the exact distance. */
const SORTED: Record<string, string[]> = { newest: ['changedAt:desc'], soonest: ['availableFrom:asc'] };

/** The ids of one page. */
export const pageQuestion = (indexUid: string, words: readonly string[], query: CandidateQuery) => ({
  ...common(indexUid, words),
  filter: filtersOf(query),
  ...(SORTED[query.sort ?? ''] ? { sort: SORTED[query.sort ?? ''] } : {}),
  page: query.page,
  hitsPerPage: query.size,
});

/**
 * The distance bands as filters, the nearest first; at last who has no known town. Sorting by them instead of by distance is what keeps
 * the order within a band from telling more than the band.
 */
export function bandQuestions(indexUid: string, words: readonly string[], query: CandidateQuery, near: Near) {
  const ends = near.bandEnds.map((end) => within(near, end));
  const bands = [...ends, 'town IS NOT NULL'].map((inside, at) => [inside, ...(at ? [`NOT ${ends[at - 1]}`] : [])]);
  return [...bands, ['town IS NULL']].map((band) => ({
    ...common(indexUid, words),
    filter: [...filtersOf(query), ...band],
  }));
}

const ATTRIBUTES: Record<Facet, string> = {
  ...{ occupation: 'occupation', skill: 'skill', certificate: 'certificate', licence: 'licence', contract: 'contract' },
  ...{ availability: 'availableFrom', distance: 'town' },
};

/** One question for all facets whose filter is unused, and one for each used one, without its filter. */
export function facetQuestions(indexUid: string, words: readonly string[], query: CandidateQuery) {
  const used = usedFacets(query);
  const unused = FACETS.filter((facet) => !used.includes(facet) && (facet !== 'distance' || query.near));
  return [...used.map((facet) => [facet]), unused].map((facets) => ({
    ...common(indexUid, words),
    filter: filtersOf(query, used.includes(facets[0] as Facet) ? facets[0] : undefined),
    facets: facets.map((facet) => ATTRIBUTES[facet]),
    page: 1,
    hitsPerPage: 0,
  }));
}

const FACETS: readonly Facet[] = [...VALUE_FILTERS, 'availability', 'distance'];

function usedFacets(query: CandidateQuery): Facet[] {
  const used: Facet[] = VALUE_FILTERS.filter((kind) => query[kind]?.length);
  if (query.availability?.length || query.availableBy) used.push('availability');
  if (query.near?.radiusKm !== undefined) used.push('distance');
  return used;
}

export function facetCounts(distributions: readonly FacetDistribution[], query: CandidateQuery): FacetCounts {
  const entries = (facet: Facet): [string, number][] =>
    distributions.flatMap((distribution) => Object.entries(distribution[ATTRIBUTES[facet]] ?? {}));
  const values = (kind: ValueFilter) => merged(entries(kind).map(([value, count]) => ({ value, count })));
  return {
    occupation: values('occupation'),
    skill: values('skill'),
    certificate: values('certificate'),
    licence: values('licence'),
    contract: values('contract'),
    availability: availabilityCounts(
      entries('availability').map(([day, count]) => ({ day: dayOfNumber(Number(day)), count })),
      query.today,
    ),
    distance: query.near
      ? distanceCounts(
          entries('distance').map(([town, count]) => {
            const [lat = 0, lon = 0] = town.split(',').map(Number);
            return { lat, lon, count };
          }),
          query.near,
        )
      : null,
  };
}
