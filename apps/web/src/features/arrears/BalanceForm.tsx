import { Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { DateField, dayOf, MoneyField, ProblemAlert, useApiMutation } from '../../ui/index.js';
import type { Tenancy } from './balances.js';

const LEAST_EUROS = -1_000_000;

interface NewBalance {
  tenancyId: string | null;
  onDay: string | null;
  balanceCents: number | null;
}

/** The balance at the end of a day; a second figure for the same day corrects the first. */
export function BalanceForm({ tenantId, tenancies }: { tenantId: string; tenancies: readonly Tenancy[] }) {
  const { t } = useTranslation('arrears');
  const form = useForm<NewBalance>({
    initialValues: {
      tenancyId: tenancies.find(({ endsOn }) => endsOn === null)?.id ?? tenancies[0]?.id ?? null,
      onDay: dayOf(),
      balanceCents: null,
    },
    validate: {
      onDay: (day) => (day === null ? t('check.required') : null),
      balanceCents: (cents) => (cents === null ? t('check.required') : null),
    },
  });
  const add = useApiMutation({
    mutationFn: ({ tenancyId, onDay, balanceCents }: NewBalance) =>
      call(
        api.POST('/api/tenants/{id}/arrears', {
          params: { path: { id: tenantId } },
          body: { onDay: onDay ?? '', balanceCents: balanceCents ?? 0, ...(tenancyId === null ? {} : { tenancyId }) },
        }),
      ),
    success: t('add.saved'),
    invalidates: [
      ['get', '/api/tenants/{id}/arrears'],
      ['get', '/api/tenants/{id}/tenancies'],
      ['get', '/api/arrears'],
      ['get', '/api/home'],
    ],
    form,
    problem: 'inline',
    onSuccess: () => form.reset(),
  });
  return (
    <Paper component="section" withBorder p="lg">
      <form noValidate onSubmit={form.onSubmit((values) => add.mutate(values))}>
        <Stack>
          <Title order={2}>{t('add.title')}</Title>
          {tenancies.length > 1 && (
            <Select
              label={t('tenancy')}
              data={tenancies.map(({ id, reference, city }) => ({
                value: id,
                label: [reference ?? t('noReference'), city].filter(Boolean).join(', '),
              }))}
              allowDeselect={false}
              {...form.getInputProps('tenancyId')}
            />
          )}
          <Group align="flex-start">
            <DateField
              label={t('column.day')}
              required
              maxDate={dayOf()}
              flex="1 1 11rem"
              {...form.getInputProps('onDay')}
            />
            <MoneyField
              label={t('column.balance')}
              required
              min={LEAST_EUROS}
              flex="1 1 9rem"
              {...form.getInputProps('balanceCents')}
            />
          </Group>
          <Text size="sm" c="dimmed">
            {t('add.hint')} {t('credit')}
          </Text>
          <ProblemAlert error={add.error} />
          <Group>
            <Button type="submit" loading={add.isPending}>
              {t('add.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
