import { useSearchParams } from 'react-router';
import type { operations } from '../../api/schema.js';
import { usePage } from '../../ui/index.js';

type Query = NonNullable<operations['Candidates_find']['parameters']['query']>;

/** Each is a parameter of the address, so that going back finds the same list, and the same link gives it to a colleague. */
export const FILTERS = ['occupation', 'certificate', 'licence', 'near', 'radiusKm'] as const;
export type Filter = (typeof FILTERS)[number] | 'offerId';

/** Kilometres: what the server searches in; less would miss people, whose place is told by area. */
export const RADII = ['10', '20', '40', '80'] as const;
export const USUAL_RADIUS = '20';
/** Those that employers ask for; the server knows the others too. */
export const LICENCES = ['B', 'BE', 'C', 'CE', 'C1', 'D', 'A', 'AM'] as const;

export function useFilters() {
  const [search, setSearch] = useSearchParams();
  const { page, setPage } = usePage();
  const value = (name: string) => search.get(name) ?? undefined;
  const near = value('near');
  const offerId = value('offerId');
  const radius = Number(value('radiusKm'));
  const query: Query = {
    page,
    q: value('q'),
    occupation: value('occupation'),
    certificate: value('certificate'),
    licence: value('licence'),
    near,
    offerId,
    // A radius needs something to be counted from.
    ...(radius > 0 && (near || offerId) ? { radiusKm: radius } : {}),
  };
  const change = (changes: Partial<Record<Filter, string | null>>) =>
    setSearch(
      (previous) => {
        const next = new URLSearchParams(previous);
        next.delete('page');
        for (const [name, wanted] of Object.entries(changes)) {
          if (wanted) next.set(name, wanted);
          else next.delete(name);
        }
        return next;
      },
      { replace: true },
    );
  const active = FILTERS.filter((name) => value(name) !== undefined && name !== 'radiusKm').length;
  return { query, value, change, active, setPage };
}
