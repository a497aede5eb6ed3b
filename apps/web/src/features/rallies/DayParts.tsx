import { ActionIcon, Badge, Button, Group, Input, Stack, Text } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { momentOf, useFormat } from '../../ui/index.js';
import {
  AFTERNOON,
  type DayPart,
  MORNING,
  MOST_PARTS,
  minutesOf,
  type Settings,
  startsIn,
  timeOf,
} from './settings.js';

const NOON = 12 * 60;

/** Some day in winter: only its times are shown. */
const SOME_DAY = '2027-01-12';

/** Morning, afternoon, or the number of a part over noon; numbered where there are two of a kind. */
function usePartName(parts: readonly DayPart[]) {
  const { t } = useTranslation('rallies');
  const kindOf = (part: DayPart) => {
    const [from, to] = [minutesOf(part.from), minutesOf(part.to)];
    if (from === null || to === null) return 'part';
    if (to <= NOON + 60 && from < NOON) return 'morning';
    return from >= NOON ? 'afternoon' : 'part';
  };
  return (index: number) => {
    const kind = kindOf(parts[index] as DayPart);
    if (kind === 'part') return t('dayParts.part', { number: index + 1 });
    const alike = parts.map(kindOf).flatMap((other, at) => (other === kind ? [at] : []));
    return alike.length === 1 ? t(`dayParts.${kind}`) : t(`dayParts.${kind}Of`, { number: alike.indexOf(index) + 1 });
  };
}

/** The appointments that the settings make, as every recruiter will have them. */
function Preview({ values }: { values: Settings }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const nameOf = usePartName(values.dayParts);
  const parts = values.dayParts.map((part) => startsIn(part, values.slotMinutes));
  const count = parts.reduce((sum, starts) => sum + starts.length, 0);
  if (count === 0) return null;
  const breaks = Number(values.breaksPerBlock) * parts.filter((starts) => starts.length > 0).length;
  return (
    <Stack gap="xs" role="status">
      <Text fw={600}>{t('dayParts.count', { count, minutes: values.slotMinutes })}</Text>
      {parts.map((starts, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part of the day is its place in the day
        <div key={index}>
          <Text size="sm" c="dimmed">
            {nameOf(index)}
          </Text>
          <Group gap={6} mt={4}>
            {starts.map((start) => (
              <Badge key={start} variant="light" color="gray" tt="none" fw={500} c="var(--mantine-color-text)">
                {format.date(momentOf(SOME_DAY, start), 'time')}
              </Badge>
            ))}
          </Group>
        </div>
      ))}
      <Text size="sm" c="dimmed">
        {breaks === 0 ? t('dayParts.noBreaks') : t('dayParts.breaks', { count: breaks, minutes: values.slotMinutes })}
      </Text>
    </Stack>
  );
}

export interface DayPartsProps<Values> {
  form: UseFormReturnType<Values>;
  prefix: string;
  values: Settings;
  disabled: boolean;
}

/** When people meet: parts of the day from … to …, with what they make of it shown at once. */
export function DayParts<Values>({ form, prefix, values, disabled }: DayPartsProps<Values>) {
  const { t } = useTranslation('rallies');
  const nameOf = usePartName(values.dayParts);
  const set = (parts: DayPart[]) => form.setFieldValue(`${prefix}dayParts`, parts as never);
  const { dayParts } = values;
  const addPart = () => {
    const end = minutesOf(dayParts.at(-1)?.to ?? '') ?? NOON;
    set([...dayParts, { from: timeOf(Math.min(end + 60, 19 * 60)), to: timeOf(Math.min(end + 180, 21 * 60)) }]);
  };
  const presets = [
    { key: 'day', parts: [MORNING, AFTERNOON] },
    { key: 'onlyMorning', parts: [MORNING] },
    { key: 'onlyAfternoon', parts: [AFTERNOON] },
  ];
  return (
    <Stack gap="sm">
      <Input.Wrapper component="div" label={t('dayParts.title')} labelElement="div" description={t('dayParts.hint')}>
        <Group gap="xs" mt="xs">
          {presets.map(({ key, parts }) => (
            <Button key={key} variant="default" size="xs" disabled={disabled} onClick={() => set(parts)}>
              {t(`dayParts.${key}`)}
            </Button>
          ))}
        </Group>
      </Input.Wrapper>
      {dayParts.map((_, index) => {
        const name = nameOf(index);
        const { error, ...from } = form.getInputProps(`${prefix}dayParts.${index}.from`);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part of the day is its place in the day
          <div key={index}>
            <Group align="flex-end" gap="xs" wrap="nowrap">
              <TimeInput
                label={t('dayParts.from', { name })}
                required
                disabled={disabled}
                flex="1 1 0"
                {...from}
                error={Boolean(error)}
              />
              <TimeInput
                label={t('dayParts.to', { name })}
                required
                disabled={disabled}
                flex="1 1 0"
                {...form.getInputProps(`${prefix}dayParts.${index}.to`)}
              />
              {dayParts.length > 1 && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  disabled={disabled}
                  aria-label={t('dayParts.remove', { name })}
                  onClick={() => set(dayParts.filter((_, other) => other !== index))}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              )}
            </Group>
            {error && <Input.Error mt={4}>{error}</Input.Error>}
          </div>
        );
      })}
      {dayParts.length < MOST_PARTS && !disabled && (
        <Group>
          <Button variant="subtle" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={addPart}>
            {t('dayParts.add')}
          </Button>
        </Group>
      )}
      <Preview values={values} />
    </Stack>
  );
}
