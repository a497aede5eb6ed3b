import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useApiMutation } from '../../ui/index.js';
import { AFTER_OFFER } from './offer.js';

/** An offer like an earlier one starts with its text. Nothing for an employer who has written none. */
export function EarlierOffers() {
  const { t } = useTranslation('offers');
  const navigate = useNavigate();
  const { data } = apiQuery.useQuery('get', '/api/offers', { params: { query: { size: 50 } } });
  const copy = useApiMutation({
    mutationFn: (id: string) => call(api.POST('/api/offers/{id}/copies', { params: { path: { id } } })),
    invalidates: AFTER_OFFER,
    onSuccess: ({ id }) => navigate(`/offers/${id}/edit`, { replace: true }),
  });
  const earlier = (data?.items ?? []).filter(({ state }) => state !== 'draft');
  if (earlier.length === 0) return null;
  return (
    <Select
      label={t('new.copy')}
      placeholder={t('new.copyWhich')}
      data={earlier.map(({ id, title, city }) => ({ value: id, label: [title, city].filter(Boolean).join(', ') }))}
      value={null}
      disabled={copy.isPending}
      onChange={(id) => id !== null && copy.mutate(id)}
    />
  );
}
