import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useApiMutation } from '../../ui/index.js';

export type ShortlistEntry = components['schemas']['ShortlistEntry'];

export const SHORTLIST = [['get', '/api/shortlist']] as const;
/** Those kept for no offer in particular. */
export const NO_OFFER = 'none';

/** The list of one offer, or of none, and how to change it. */
export function useShortlist(offerId: string | null, enabled = true) {
  const { t } = useTranslation('candidates');
  const query = apiQuery.useQuery(
    'get',
    '/api/shortlist',
    { params: { query: { offerId: offerId ?? NO_OFFER } } },
    { enabled },
  );
  const add = useApiMutation({
    mutationFn: (candidateId: string) => call(api.POST('/api/shortlist', { body: { candidateId, offerId } })),
    success: t('shortlist.added'),
    invalidates: SHORTLIST,
  });
  const remove = useApiMutation({
    mutationFn: (id: string) => call(api.DELETE('/api/shortlist/{id}', { params: { path: { id } } })),
    invalidates: SHORTLIST,
  });
  /** Puts back who was taken off a moment ago, with the note. */
  const restore = useApiMutation({
    mutationFn: ({ candidate, note }: ShortlistEntry) =>
      call(api.POST('/api/shortlist', { body: { candidateId: candidate.id, offerId, note } })),
    success: t('shortlist.added'),
    invalidates: SHORTLIST,
  });
  return { query, add, remove, restore, entries: query.data?.items ?? [] };
}
