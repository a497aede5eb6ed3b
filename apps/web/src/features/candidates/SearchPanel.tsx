import { Paper, Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.js';
import { QueryField } from '../../ui/index.js';
import { type Filters, RADII, USUAL_RADIUS } from './filters.js';
import { NearField } from './NearField.js';
import { OfferSelect } from './OfferSelect.js';

interface PanelProps {
  filters: Filters;
  /** What the server says against a filter, by its name. */
  errors: Record<string, string>;
  /** Distances are counted from somewhere: a town given, one among the words, or that of the offer. */
  hasPlace: boolean;
}

/** Around which town, and how far. */
export function PlaceFields({ filters, errors, hasPlace }: PanelProps) {
  const { t } = useTranslation('candidates');
  const { value, change } = filters;
  return (
    <SimpleGrid cols={2} spacing="sm">
      <NearField
        key={value('near')}
        value={value('near') ?? ''}
        error={errors.near}
        // A radius and an order by distance need something to be counted from.
        onChange={(near) => change(near ? { near } : { near, radiusKm: null, sort: null })}
      />
      <Select
        label={t('filter.radius')}
        data={RADII.map((radius) => ({ value: radius, label: t('filter.km', { radius }) }))}
        value={value('radiusKm') ?? (value('near') ? USUAL_RADIUS : null)}
        placeholder={t('filter.any')}
        error={errors.radiusKm}
        disabled={!hasPlace && !value('radiusKm')}
        clearable={!value('near')}
        clearButtonProps={{ 'aria-label': t('field.clear') }}
        allowDeselect={false}
        onChange={(radiusKm) => change({ radiusKm })}
      />
    </SimpleGrid>
  );
}

/** What is looked for. On a phone the place waits with the other filters. */
export function SearchPanel({ isNarrow, ...place }: PanelProps & { isNarrow: boolean }) {
  const { t } = useTranslation('candidates');
  const isEmployer = useUser().role === 'employer';
  const { filters } = place;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="search">
      <SimpleGrid cols={{ base: 1, sm: 2, lg: isEmployer ? 3 : 2 }} spacing="sm">
        <QueryField label={t('filter.q')} placeholder={t('filter.qExample')} maxLength={200} />
        {!isNarrow && <PlaceFields {...place} />}
        {isEmployer && (
          <OfferSelect
            label={t('filter.offer')}
            value={filters.value('offerId') ?? null}
            onChange={(offerId) => filters.change({ offerId, sort: null })}
          />
        )}
      </SimpleGrid>
    </Paper>
  );
}
