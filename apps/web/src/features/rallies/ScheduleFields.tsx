import { Accordion, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ADJUSTABLE, type Distances, flawsOfDistances, isBefore, toSchedule } from './schedule.js';

/** The sentences for steps that do not fit, at the paths of their form. */
export function useScheduleCheck(prefix: string) {
  const { t } = useTranslation('rallies');
  return (distances: Distances): Record<string, string> =>
    Object.fromEntries(
      Object.entries(flawsOfDistances(distances)).map(([step, problem]) => [
        `${prefix}${step}`,
        t(`schedule.problem.${problem}`),
      ]),
    );
}

/** When each step is done, as days before and after the rally; folded away, as the usual days suit most. */
export function ScheduleFields<Values>({
  form,
  prefix,
  values,
}: {
  form: UseFormReturnType<Values>;
  prefix: string;
  values: Distances;
}) {
  const { t } = useTranslation('rallies');
  const changed = Object.keys(toSchedule(values)).length;
  const hasError = Object.keys(form.errors).some((path) => path.startsWith(prefix));
  return (
    <Accordion variant="separated" defaultValue={hasError ? 'steps' : null} order={3}>
      <Accordion.Item value="steps">
        <Accordion.Control>
          {changed === 0 ? t('schedule.usual') : t('schedule.changed', { count: changed })}
        </Accordion.Control>
        <Accordion.Panel>
          <Stack>
            <Text c="dimmed">{t('schedule.hint')}</Text>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {ADJUSTABLE.map((step) => (
                <NumberInput
                  key={step}
                  label={t(`step.${step}`)}
                  suffix={t(isBefore(step) ? 'schedule.before' : 'schedule.after', { count: Number(values[step]) })}
                  min={1}
                  max={120}
                  allowDecimal={false}
                  allowNegative={false}
                  required
                  {...form.getInputProps(`${prefix}${step}`)}
                />
              ))}
            </SimpleGrid>
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
