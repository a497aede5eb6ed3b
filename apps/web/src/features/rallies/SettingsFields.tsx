import { NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DayParts } from './DayParts.js';
import { flawsOf, type Settings } from './settings.js';
import { VenueFields } from './VenueFields.js';

export interface SettingsFieldsProps<Values> {
  form: UseFormReturnType<Values>;
  /** Where the settings are in the form: `''` or `'template.'`. */
  prefix: string;
  values: Settings;
  /** There is a timetable made of these slots: they stay. */
  fixedSlots?: boolean;
}

/** The sentences for what is wrong with settings, at the paths of their form. */
export function useSettingsCheck(prefix: string) {
  const { t } = useTranslation('rallies');
  return (settings: Settings): Record<string, string> =>
    Object.fromEntries(
      Object.entries(flawsOf(settings)).map(([field, problem]) => [
        `${prefix}${field}`,
        t(`settings.problem.${problem}`),
      ]),
    );
}

/** Place, times and sizes of a rally, and the appointments they make shown at once. */
export function SettingsFields<Values>({ form, prefix, values, fixedSlots = false }: SettingsFieldsProps<Values>) {
  const { t } = useTranslation('rallies');
  const number = (name: keyof Settings, max: number, min = 0) => ({
    label: t(`settings.${name}`),
    required: true,
    min,
    max,
    allowDecimal: false,
    allowNegative: false,
    ...form.getInputProps(`${prefix}${name}`),
  });
  return (
    <Stack>
      <VenueFields form={form} prefix={prefix} venueId={values.venueId} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput {...number('slotMinutes', 60, 5)} disabled={fixedSlots} />
        <NumberInput
          {...number('breaksPerBlock', 20)}
          description={t('settings.breaksHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          disabled={fixedSlots}
        />
      </SimpleGrid>
      <DayParts form={form} prefix={prefix} values={values} disabled={fixedSlots} />
      {fixedSlots && <Text c="dimmed">{t('settings.fixed')}</Text>}
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <NumberInput {...number('capacity', 2000, 1)} />
        <NumberInput {...number('minMeetings', 20)} />
        <NumberInput {...number('maxMeetings', 40, 1)} />
      </SimpleGrid>
    </Stack>
  );
}
