import { Button, Group, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FilterLabel, useFilterLabels } from './filterLabels.js';
import type { Filters } from './filters.js';

/** The search as its address holds it, for naming what is on. */
export function useActive({ query }: Filters): FilterLabel[] {
  const { radiusKm, hoursMin, hoursMax, ...rest } = query;
  const text = (value: number | undefined) => value?.toString();
  const { page: _, size: __, ...parameters } = rest;
  return useFilterLabels({
    ...parameters,
    radiusKm: text(radiusKm),
    hoursMin: text(hoursMin),
    hoursMax: text(hoursMax),
  });
}

/** What narrows the list down, each to be taken off by a click. */
export function ActiveFilters({ filters, active }: { filters: Filters; active: readonly FilterLabel[] }) {
  const { t } = useTranslation('candidates');
  if (active.length === 0) return null;
  const remove = ({ name, value }: FilterLabel) => {
    if (name === 'near') filters.change({ near: null, radiusKm: null });
    else if (name === 'hours') filters.change({ hoursMin: null, hoursMax: null });
    else if (name === 'training') filters.change({ training: null });
    else filters.change({ [name]: filters.values(name).filter((one) => one !== value) });
  };
  return (
    <Group component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('filter.active')}>
      {active.map((one) => (
        <li key={`${one.name}:${one.value}`} style={{ maxWidth: '100%' }}>
          <Button
            variant="light"
            size="compact-md"
            fz="sm"
            maw="100%"
            rightSection={<IconX size={16} aria-hidden />}
            onClick={() => remove(one)}
          >
            <VisuallyHidden>{t('filter.remove')} </VisuallyHidden>
            {one.text}
          </Button>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <Button variant="subtle" size="compact-md" fz="sm" onClick={filters.clear}>
            {t('filter.clear')}
          </Button>
        </li>
      )}
    </Group>
  );
}
