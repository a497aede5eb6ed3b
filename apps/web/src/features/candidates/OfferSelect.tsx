import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';

/** One of the employer's own offers that are not over. */
export function OfferSelect(props: Omit<SelectProps, 'data'>) {
  const { t } = useTranslation('candidates');
  const { data } = apiQuery.useQuery('get', '/api/offers', { params: { query: { size: 100 } } });
  const offers = (data?.items ?? []).filter(
    ({ state, id }) => state === 'published' || state === 'draft' || id === props.value,
  );
  return (
    <Select
      placeholder={t(data !== undefined && offers.length === 0 ? 'filter.noOffer' : 'filter.anyOffer')}
      disabled={offers.length === 0}
      clearable
      clearButtonProps={{ 'aria-label': t('field.clear') }}
      data={offers.map(({ id, title, city }) => ({
        value: id,
        label: city === null ? title : t('filter.offerIn', { title, city }),
      }))}
      {...props}
    />
  );
}
