import { Checkbox, Select, Stack } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useFormat } from '../../ui/index.js';
import { FacetGroup, type FacetValue } from './FacetGroup.js';
import { useValueNames } from './filterLabels.js';
import { FACETS, type FacetName, type Filters, FULL_TIME } from './filters.js';

type Counts = components['schemas']['CandidateFacets'];

const PART_TIME = FULL_TIME - 1;

/** Counted apart from the list, so that people appear without waiting for the counts. In any order: only the counts are read. */
export function useCounts({ page: _, ...query }: Filters['query']): Counts | null {
  const { data } = apiQuery.useQuery(
    'get',
    '/api/candidates',
    { params: { query: { ...query, size: 1, facets: 'true', sort: 'newest' } } },
    { placeholderData: keepPreviousData, retry: false },
  );
  return data?.facets ?? null;
}

/** What the server counted, and what is ticked without having been counted. */
function useValues(counts: Counts | null, filters: Filters): (name: FacetName) => FacetValue[] {
  const { language } = useFormat();
  const nameOf = useValueNames(filters.values('occupation'));
  return (name) => {
    const counted = (counts?.[name] ?? []).map((one) => ({
      value: one.value,
      count: one.count,
      text:
        name === 'occupation' && 'label' in one
          ? language === 'fr'
            ? one.label
            : one.labelEn
          : nameOf(name, one.value),
    }));
    const ticked = filters.values(name).filter((value) => counted.every((one) => one.value !== value));
    return [...ticked.map((value) => ({ value, text: nameOf(name, value), count: null })), ...counted];
  };
}

/** Every way of narrowing the list down, with what each would leave. */
export function Facets({ filters, counts }: { filters: Filters; counts: Counts | null }) {
  const { t } = useTranslation('candidates');
  const valuesOf = useValues(counts, filters);
  const { value, values, change } = filters;
  const hours = value('hoursMin') ? 'full' : value('hoursMax') ? 'part' : 'any';
  return (
    <Stack gap="lg">
      {FACETS.map((name) => (
        <FacetGroup
          key={name}
          label={t(`filter.${name}`)}
          values={valuesOf(name)}
          chosen={values(name)}
          onChange={(chosen) => change({ [name]: chosen })}
        />
      ))}
      <Select
        label={t('fact.hours')}
        allowDeselect={false}
        data={['any', 'full', 'part'].map((one) => ({ value: one, label: t(`filter.hours.${one}`) }))}
        value={hours}
        onChange={(wanted) =>
          change({
            hoursMin: wanted === 'full' ? `${FULL_TIME}` : null,
            hoursMax: wanted === 'part' ? `${PART_TIME}` : null,
          })
        }
      />
      <Checkbox
        size="sm"
        label={t('card.training')}
        checked={value('training') === 'true'}
        onChange={(event) => change({ training: event.currentTarget.checked ? 'true' : null })}
      />
    </Stack>
  );
}
