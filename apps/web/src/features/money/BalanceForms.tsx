import { Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  CatalogueSelect,
  DateField,
  dayOf,
  FormActions,
  MoneyField,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';
import { MONEY_KEYS } from './money.js';

const LEAST_EUROS = -1_000_000;
const ERASURES = ['personal_recovery', 'partial', 'written_off', 'other'] as const;

/** What is owed at the end of a day; a second figure for the same day corrects the first, which is kept. */
export function NewBalanceForm(props: { tenantId: string; tenancyId: string; onClose: () => void }) {
  const { tenantId, tenancyId, onClose } = props;
  const { t } = useTranslation('money');
  const form = useForm({
    initialValues: { onDay: dayOf() as string | null, balanceCents: null as number | null },
    validate: {
      onDay: (day) => (day === null ? t('check.required') : null),
      balanceCents: (cents) => (cents === null ? t('check.required') : null),
    },
  });
  const save = useApiMutation({
    mutationFn: ({ onDay, balanceCents }: typeof form.values) =>
      call(
        api.POST('/api/tenants/{id}/arrears', {
          params: { path: { id: tenantId } },
          body: { tenancyId, onDay: onDay ?? '', balanceCents: balanceCents ?? 0 },
        }),
      ),
    success: t('saved'),
    invalidates: MONEY_KEYS,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <DateField label={t('balances.onDay')} required maxDate={dayOf()} {...form.getInputProps('onDay')} />
        <MoneyField
          label={t('balances.owed')}
          description={t('balances.owedHint')}
          required
          min={LEAST_EUROS}
          {...form.getInputProps('balanceCents')}
        />
        <ProblemAlert error={save.error} />
        <FormActions submit={t('balances.submit')} busy={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** Arrears that were erased: they fall, and are no money recovered. */
export function ErasureForm({ tenancyId, onClose }: { tenancyId: string; onClose: () => void }) {
  const { t } = useTranslation('money');
  const form = useForm({
    initialValues: {
      onDay: dayOf() as string | null,
      cents: null as number | null,
      kind: 'written_off' as (typeof ERASURES)[number],
    },
    validate: {
      onDay: (day) => (day === null ? t('check.required') : null),
      cents: (cents) => (cents ? null : t('check.required')),
    },
  });
  const save = useApiMutation({
    mutationFn: ({ onDay, cents, kind }: typeof form.values) =>
      call(
        api.POST('/api/tenancies/{id}/erasures', {
          params: { path: { id: tenancyId } },
          body: { onDay: onDay ?? '', cents: cents ?? 0, kind },
        }),
      ),
    success: t('saved'),
    invalidates: MONEY_KEYS,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <Text size="sm">{t('erasure.text')}</Text>
        <CatalogueSelect
          label={t('erasure.kindLabel')}
          values={ERASURES}
          namespace="money"
          prefix="erasure.kind"
          {...form.getInputProps('kind')}
        />
        <DateField label={t('erasure.onDay')} required maxDate={dayOf()} {...form.getInputProps('onDay')} />
        <MoneyField label={t('erasure.cents')} required {...form.getInputProps('cents')} />
        <ProblemAlert error={save.error} />
        <FormActions submit={t('common.save')} busy={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
