import { useSearchParams } from 'react-router';
import type { operations } from '../../api/schema.js';
import { usePage } from '../../ui/index.js';

type Query = NonNullable<operations['Candidates_find']['parameters']['query']>;

/** Each value is a parameter of the address, so that going back finds the same list, and the same link gives it to a colleague. */
export const FACETS = ['occupation', 'certificate', 'licence', 'availability', 'contract', 'skill'] as const;
export type FacetName = (typeof FACETS)[number];
export type Filter = FacetName | 'near' | 'radiusKm' | 'offerId' | 'hoursMin' | 'hoursMax' | 'training' | 'sort';

/** Kilometres: what the server searches in; less would miss people, whose place is told by area. */
export const RADII = ['10', '20', '40', '80'] as const;
export const USUAL_RADIUS = '20';
export const SORTS = ['best', 'newest', 'soonest', 'nearest'] as const;
/** Hours a week from which on a job is full-time in France. */
export const FULL_TIME = 35;
/** Narrowing a list down is no step to go back to, moves nothing, and a tick shows at once. */
const REPLACING = { replace: true, preventScrollReset: true, flushSync: true } as const;

type Changes = Partial<Record<Filter, string | readonly string[] | null>>;

/** What an address asks of the list. Values that the server does not know are its matter: it names them. */
function queryOf(search: URLSearchParams, page: number): Query {
  const value = (name: string) => search.get(name) ?? undefined;
  const values = (name: FacetName) => (search.has(name) ? search.getAll(name) : undefined);
  const hours = (name: 'hoursMin' | 'hoursMax') => (Number(value(name)) > 0 ? Number(value(name)) : undefined);
  const radius = Number(value('radiusKm'));
  return {
    page,
    q: value('q'),
    ...(Object.fromEntries(FACETS.map((name) => [name, values(name)])) as Pick<Query, FacetName>),
    near: value('near'),
    offerId: value('offerId'),
    hoursMin: hours('hoursMin'),
    hoursMax: hours('hoursMax'),
    training: value('training') === 'true' ? 'true' : undefined,
    sort: SORTS.find((one) => one === value('sort') && one !== 'best'),
    radiusKm: radius > 0 ? radius : undefined,
  };
}

export function useFilters() {
  const [search, setSearch] = useSearchParams();
  const { page, setPage } = usePage();
  const value = (name: string) => search.get(name) ?? undefined;
  const values = (name: FacetName) => search.getAll(name);
  const change = (changes: Changes) =>
    setSearch((previous) => {
      const next = new URLSearchParams(previous);
      next.delete('page');
      for (const [name, wanted] of Object.entries(changes)) {
        next.delete(name);
        for (const one of [wanted ?? []].flat()) if (one) next.append(name, one);
      }
      return next;
    }, REPLACING);
  /** Takes every filter off; what was typed and the offer stay. */
  const clear = () =>
    setSearch((previous) => {
      const next = new URLSearchParams();
      for (const name of ['q', 'offerId', 'sort']) {
        const kept = previous.get(name);
        if (kept && kept !== 'nearest') next.set(name, kept);
      }
      return next;
    }, REPLACING);
  return { query: queryOf(search, page), value, values, change, clear, setPage };
}

export type Filters = ReturnType<typeof useFilters>;
