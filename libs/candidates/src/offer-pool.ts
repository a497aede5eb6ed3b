import { type CandidateFilters, type CandidateSearch, occupationFamily } from '#search';
import type { OfferForMatch } from './offers-for-match.queries.js';

/** Cards that are scored for one offer. A person reads a few dozen of them at most. */
export const POOL = 500;
/** Kilometres that most people would travel to work. */
export const NEARBY_KM = 20;

export type Filters = CandidateFilters & { text: string; today: string };

/**
 * The cards worth scoring, found by ever wider searches: first who looks for the work or did it, has one of the papers demanded and lives
 * nearby; at last everybody whom the filters let through. Scoring all of a large base for every look at an offer would take seconds, and
 * the first five hundred of a single search would be any five hundred.
 */
export async function poolFor(
  search: CandidateSearch,
  filters: Filters,
  offer: OfferForMatch,
  near: CandidateFilters['near'],
): Promise<string[]> {
  const pool = new Set<string>();
  for (const stage of stagesFor(filters, offer, near)) {
    const { ids } = await search.search({ ...stage, sort: filters.text ? 'best' : 'newest', page: 1, size: POOL });
    for (const id of ids) pool.add(id);
    if (pool.size >= POOL) break;
  }
  return [...pool];
}

/** From the narrowest to the widest. What the searcher chose always holds, and an occupation chosen takes the place of the offer's. */
export function stagesFor(filters: Filters, offer: OfferForMatch, near: CandidateFilters['near']): Filters[] {
  const own = offer.occupation && !filters.occupation?.length ? { occupation: [offer.occupation] } : {};
  const family =
    offer.occupation && !filters.occupation?.length ? { occupation: [occupationFamily(offer.occupation)] } : {};
  const papers = {
    ...(offer.certificates.length && !filters.certificate?.length ? { certificate: offer.certificates } : {}),
    ...(offer.licences.length && !filters.licence?.length ? { licence: offer.licences } : {}),
  };
  const nearby = near && !filters.near?.radiusKm ? { near: { ...near, radiusKm: NEARBY_KM } } : {};
  const stages = [
    { ...filters, ...own, ...papers, ...nearby },
    { ...filters, ...own, ...papers },
    { ...filters, ...own, ...nearby },
    { ...filters, ...own },
    { ...filters, ...family, ...nearby },
    { ...filters, ...family },
    filters,
  ];
  const seen = new Set<string>();
  return stages.filter((stage) => {
    const key = JSON.stringify(stage);
    return !seen.has(key) && seen.add(key);
  });
}
