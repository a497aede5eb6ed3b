import { Button, Collapse, Paper, Select, SimpleGrid, Stack } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.js';
import { OccupationField, QueryField } from '../../ui/index.js';
import { LICENCES, RADII, USUAL_RADIUS, type useFilters } from './filters.js';
import { NearField } from './NearField.js';
import { OfferSelect } from './OfferSelect.js';

interface FilterProps {
  filters: ReturnType<typeof useFilters>;
  /** What the server says against a filter, by its name. */
  errors: Record<string, string>;
}

function Filters({ filters, errors }: FilterProps) {
  const { t } = useTranslation('candidates');
  const { value, change } = filters;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 5 }} spacing="sm">
      <OccupationField
        label={t('filter.occupation')}
        placeholder={t('filter.any')}
        value={value('occupation') ?? null}
        onChange={(occupation) => change({ occupation })}
      />
      <QueryField
        isSearch={false}
        param="certificate"
        label={t('filter.certificate')}
        placeholder={t('filter.certificateExample')}
        maxLength={80}
      />
      <Select
        label={t('filter.licence')}
        placeholder={t('filter.any')}
        clearable
        clearButtonProps={{ 'aria-label': t('field.clear') }}
        data={LICENCES.map((licence) => ({ value: licence, label: t('card.licence', { licence }) }))}
        value={value('licence') ?? null}
        onChange={(licence) => change({ licence })}
      />
      <NearField
        key={value('near')}
        value={value('near') ?? ''}
        error={errors.near}
        onChange={(near) => change({ near })}
      />
      <Select
        label={t('filter.radius')}
        data={RADII.map((radius) => ({ value: radius, label: t('filter.km', { radius }) }))}
        value={value('radiusKm') ?? (value('near') ? USUAL_RADIUS : null)}
        placeholder={t('filter.any')}
        disabled={!value('near') && !value('offerId')}
        clearable={!value('near')}
        clearButtonProps={{ 'aria-label': t('field.clear') }}
        allowDeselect={false}
        onChange={(radiusKm) => change({ radiusKm })}
      />
    </SimpleGrid>
  );
}

/** The words first; the filters wait behind a button on a phone. */
export function FilterPanel({ filters, errors }: FilterProps) {
  const { t } = useTranslation('candidates');
  const isEmployer = useUser().role === 'employer';
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [opened, panel] = useDisclosure(filters.active > 0);
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="search">
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: isEmployer ? 2 : 1 }} spacing="sm">
          <QueryField label={t('filter.q')} placeholder={t('filter.qExample')} maxLength={200} />
          {isEmployer && (
            <OfferSelect
              label={t('filter.offer')}
              value={filters.value('offerId') ?? null}
              onChange={(offerId) => filters.change({ offerId })}
            />
          )}
        </SimpleGrid>
        {narrow && (
          <Button
            variant="default"
            leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
            aria-expanded={opened}
            onClick={panel.toggle}
          >
            {t(filters.active > 0 ? 'filter.moreActive' : 'filter.more', { active: filters.active })}
          </Button>
        )}
        {narrow ? (
          <Collapse expanded={opened}>
            <Filters filters={filters} errors={errors} />
          </Collapse>
        ) : (
          <Filters filters={filters} errors={errors} />
        )}
      </Stack>
    </Paper>
  );
}
