import { NumberInput, Paper, SimpleGrid, Stack, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { FormActions, MoneyField, ProblemAlert, useApiMutation } from '../../ui/index.js';
import type { Report } from './ReportSections.js';

const AMOUNTS = ['venueCents', 'cateringCents', 'transportCents', 'otherCents', 'staffHourCents'] as const;
type Cents = Record<(typeof AMOUNTS)[number], number | null>;

/** What the rally cost, from which the report counts the cost of a meeting and of a hire. */
export function CostsForm({ rallyId, costs }: { rallyId: string; costs: Report['costs'] }) {
  const { t } = useTranslation('rallies');
  const { venueCents, cateringCents, transportCents, otherCents, staffHours, staffHourCents } = costs;
  const form = useForm<Cents & { staffHours: number | string }>({
    mode: 'uncontrolled',
    initialValues: {
      ...{ venueCents, cateringCents, transportCents, otherCents, staffHourCents },
      staffHours: staffHours ?? '',
    },
  });
  const save = useApiMutation({
    mutationFn: (values: Cents & { staffHours: number | string }) =>
      call(
        api.PUT('/api/rallies/{id}/costs', {
          params: { path: { id: rallyId } },
          body: { ...values, staffHours: values.staffHours === '' ? null : Number(values.staffHours) },
        }),
      ),
    success: t('report.costSaved'),
    invalidates: [['get', '/api/rallies/{id}/report']],
    problem: 'inline',
    form,
  });
  return (
    <Paper component="section" withBorder p="lg">
      <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <Stack>
          <Title order={2} size="h3">
            {t('report.costEnter')}
          </Title>
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
            {AMOUNTS.map((key) => (
              <MoneyField key={form.key(key)} label={t(`report.cost.${key}`)} {...form.getInputProps(key)} />
            ))}
            <NumberInput
              label={t('report.cost.staffHours')}
              min={0}
              max={10_000}
              decimalScale={2}
              decimalSeparator=","
              key={form.key('staffHours')}
              {...form.getInputProps('staffHours')}
            />
          </SimpleGrid>
          <ProblemAlert error={save.error} />
          <FormActions submit={t('report.costSave')} busy={save.isPending} />
        </Stack>
      </form>
    </Paper>
  );
}
