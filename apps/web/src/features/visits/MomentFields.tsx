import { SimpleGrid } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { addDays, DateField, dayOf } from '../../ui/index.js';

/** A day and an hour in Paris. */
export interface Moment {
  day: string | null;
  time: string;
}

/** The API plans at most a year ahead, and takes visits of the last 30 days. */
const AHEAD_DAYS = 366;
const BACK_DAYS = 30;

export function useMomentChecks() {
  const { t } = useTranslation('visits');
  return {
    day: (day: string | null) => (day === null ? t('check.required') : null),
    time: (time: string) => (/^\d{2}:\d{2}/.test(time) ? null : t('check.required')),
  };
}

export function MomentFields<Values extends Moment>({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('visits');
  const today = dayOf();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <DateField
        label={t('field.day')}
        required
        minDate={addDays(today, -BACK_DAYS)}
        maxDate={addDays(today, AHEAD_DAYS)}
        key={form.key('day')}
        {...form.getInputProps('day')}
      />
      <TimeInput label={t('field.time')} required key={form.key('time')} {...form.getInputProps('time')} />
    </SimpleGrid>
  );
}
