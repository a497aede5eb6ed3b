import { useQuery } from '@tanstack/react-query';
import { api, call } from '../../api/client.js';
import { ORGANISATIONS_KEY, type Organisation } from './kinds.js';

/** All organisations, to choose one from: every page of the list. */
export function useOrganisations() {
  return useQuery({
    queryKey: [...ORGANISATIONS_KEY, 'all'],
    queryFn: async ({ signal }) => {
      const all: Organisation[] = [];
      for (let page = 1; ; page++) {
        const { items, total } = await call(
          api.GET('/api/organisations', { params: { query: { page, size: 100 } }, signal }),
        );
        all.push(...items);
        if (items.length === 0 || all.length >= total) return all;
      }
    },
  });
}
