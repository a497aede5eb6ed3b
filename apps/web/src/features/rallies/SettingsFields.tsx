import { NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { flawsOf, type Settings, timeAfter } from './settings.js';

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

function useDayInWords({ startsAt, slots, slotMinutes, parts, breaksPerBlock }: Settings): string | null {
  const { t } = useTranslation('rallies');
  const end = timeAfter(startsAt, Number(slots) * Number(slotMinutes));
  if (end === null || slots === '' || slotMinutes === '') return null;
  const day = t('settings.day', { start: startsAt.slice(0, 5), end, count: slots, minutes: slotMinutes });
  if (Number(parts) === 0 || Number(breaksPerBlock) === 0) return day;
  return `${day} ${t('settings.breaks', { count: Number(parts) * Number(breaksPerBlock) })}`;
}

/** Place, times and sizes of a rally, and the day they make told in a sentence. */
export function SettingsFields<Values>({ form, prefix, values, fixedSlots = false }: SettingsFieldsProps<Values>) {
  const { t } = useTranslation('rallies');
  const day = useDayInWords(values);
  const field = (name: keyof Settings) => form.getInputProps(`${prefix}${name}`);
  const number = (name: keyof Settings, max: number, min = 0) => ({
    label: t(`settings.${name}`),
    required: true,
    min,
    max,
    allowDecimal: false,
    allowNegative: false,
    ...field(name),
  });
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={t('settings.venue')}
          placeholder={t('settings.venueExample')}
          required
          maxLength={200}
          {...field('venue')}
        />
        <TextInput label={t('settings.address')} required maxLength={300} {...field('address')} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <TimeInput label={t('settings.startsAt')} required {...field('startsAt')} />
        <NumberInput {...number('slotMinutes', 60, 5)} disabled={fixedSlots} />
        <NumberInput {...number('slots', 96, 1)} disabled={fixedSlots} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput
          {...number('parts', 12)}
          description={t('settings.partsHint')}
          error={form.errors[`${prefix}blocks`] ?? form.errors[`${prefix}parts`]}
          disabled={fixedSlots}
        />
        <NumberInput {...number('breaksPerBlock', 20)} description={t('settings.breaksHint')} disabled={fixedSlots} />
      </SimpleGrid>
      {day !== null && (
        <Text c="dimmed" role="status">
          {day}
        </Text>
      )}
      {fixedSlots && <Text c="dimmed">{t('settings.fixed')}</Text>}
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <NumberInput {...number('capacity', 2000, 1)} />
        <NumberInput {...number('minMeetings', 20)} />
        <NumberInput {...number('maxMeetings', 40, 1)} />
      </SimpleGrid>
    </Stack>
  );
}
