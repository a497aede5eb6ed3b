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
import { type Facet, filtersOf, inTowns, type LocatedQuery } from './filters.js';
import { positionOf } from './places.js';
import { dayOfNumber } from './settings.js';
import { withWholeTitle } from './whole-titles.js';

/** The towns of all cards. */
export const allTownsQuestion = (indexUid: string) => ({ indexUid, facets: ['town'], page: 1, hitsPerPage: 0 });

/** What is asked of every index alike: words as typed, ids back. */
export const common = (indexUid: string, words: readonly string[]) =>
  ({
    indexUid,
    q: withWholeTitle(words).join(' '),
    attributesToRetrieve: ['id'],
    matchingStrategy: 'last',
    locales: ['fra'],
  }) satisfies MultiSearchQuery;

/** `nearest` is not among them: Meilisearch would sort by the exact distance. */
const SORTED: Record<string, string[]> = { newest: ['changedAt:desc'], soonest: ['availableFrom:asc'] };

/** The ids of one page, and the counts of all facets whose filter is unused. */
export const pageQuestion = (indexUid: string, words: readonly string[], query: LocatedQuery) => ({
  ...common(indexUid, words),
  filter: filtersOf(query),
  ...(query.facets ? { facets: unusedFacets(query).map((facet) => ATTRIBUTES[facet]) } : {}),
  ...(SORTED[query.sort ?? ''] ? { sort: SORTED[query.sort ?? ''] } : {}),
  page: query.page,
  hitsPerPage: query.size,
});

/** In which towns those who are found live: from this the distance bands are made. With the counts of all facets whose filter is unused. */
export const townsQuestion = (indexUid: string, words: readonly string[], query: LocatedQuery) => ({
  ...common(indexUid, words),
  filter: filtersOf(query),
  facets: [...new Set(['town', ...(query.facets ? unusedFacets(query).map((facet) => ATTRIBUTES[facet]) : [])])],
  page: 1,
  hitsPerPage: 0,
});

/** Who lives in one distance band, or has no known town: how many, and the filter that finds them. */
export interface Band {
  count: number;
  filter: string;
}

/**
 * The bands, the nearest first, by the towns in them. Sorting by these instead of by distance is what keeps the order within a band from
 * telling more than the band; and a list of towns is looked up many times faster than a ring around a point.
 */
export function bandsOf(distribution: FacetDistribution, total: number, near: Near): Band[] {
  const bands = Array.from({ length: near.bandEnds.length + 1 }, () => ({ count: 0, towns: [] as string[] }));
  for (const [town, count] of Object.entries(distribution.town ?? {})) {
    const band = bands[distanceCounts([{ ...positionOf(town), count: 1 }], near).indexOf(1)];
    band?.towns.push(town);
    if (band) band.count += count;
  }
  const known = bands.reduce((sum, { count }) => sum + count, 0);
  return [
    ...bands.map(({ count, towns }) => ({ count, filter: inTowns(towns) })),
    { count: total - known, filter: 'town IS NULL' },
  ];
}

const ATTRIBUTES: Record<Facet, string> = {
  ...{ occupation: 'occupation', skill: 'skill', certificate: 'certificate', licence: 'licence', contract: 'contract' },
  ...{ availability: 'availableFrom', distance: 'town' },
};

/** One question for each facet whose filter is used, without its filter. */
export const facetQuestions = (indexUid: string, words: readonly string[], query: LocatedQuery) =>
  (query.facets ? usedFacets(query) : []).map((facet) => ({
    ...common(indexUid, words),
    filter: filtersOf(query, facet),
    facets: [ATTRIBUTES[facet]],
    page: 1,
    hitsPerPage: 0,
  }));

const FACETS: readonly Facet[] = [...VALUE_FILTERS, 'availability', 'distance'];

const unusedFacets = (query: CandidateQuery): Facet[] => {
  const used = usedFacets(query);
  return FACETS.filter((facet) => !used.includes(facet) && (facet !== 'distance' || query.near));
};

function usedFacets(query: CandidateQuery): Facet[] {
  const used: Facet[] = VALUE_FILTERS.filter((kind) => query[kind]?.length);
  if (query.availability?.length || query.availableBy) used.push('availability');
  if (query.near?.radiusKm !== undefined) used.push('distance');
  return used;
}

/** From the answers to the question that has all unused facets, and to those of the used ones. */
export function facetCounts([unused = {}, ...each]: readonly FacetDistribution[], query: CandidateQuery): FacetCounts {
  const used = usedFacets(query);
  const entries = (facet: Facet): [string, number][] => {
    const answer = used.includes(facet) ? each[used.indexOf(facet)] : unused;
    return Object.entries(answer?.[ATTRIBUTES[facet]] ?? {});
  };
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
          entries('distance').map(([town, count]) => ({ ...positionOf(town), count })),
          query.near,
        )
      : null,
  };
}
