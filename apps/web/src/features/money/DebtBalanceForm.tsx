import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { DateField, dayOf, MoneyField, MoneyForm, MoneyText } from '../../ui/index.js';
import { type Debt } from './money.js';

/** What is still owed of a debt, and how much of the fall was erased. */
export function DebtBalanceForm({ debt, onClose }: { debt: Debt; onClose: () => void }) {
  const { t } = useTranslation('money');
  const form = useForm({
    initialValues: {
      onDay: dayOf() as string | null,
      balanceCents: null as number | null,
      erasedCents: null as number | null,
    },
    validate: {
      onDay: (day) => (day === null ? t('check.required') : null),
      balanceCents: (cents) => (cents === null ? t('check.required') : null),
    },
  });
  const send = ({ onDay, balanceCents, erasedCents }: typeof form.values) =>
    call(
      api.POST('/api/debts/{id}/balances', {
        params: { path: { id: debt.id } },
        body: { onDay: onDay ?? '', balanceCents: balanceCents ?? 0, erasedCents: erasedCents ?? 0 },
      }),
    );
  return (
    <MoneyForm form={form} send={send} onClose={onClose}>
      <Text>
        {debt.creditor ?? t(`debt.kind.${debt.kind}`)} – <MoneyText cents={debt.balances[0]?.balanceCents ?? null} />
      </Text>
      <DateField label={t('debt.onDay')} required maxDate={dayOf()} {...form.getInputProps('onDay')} />
      <MoneyField label={t('debt.now')} required {...form.getInputProps('balanceCents')} />
      <MoneyField
        label={t('debt.ofWhichErased')}
        description={t('debt.erasedHint')}
        {...form.getInputProps('erasedCents')}
      />
    </MoneyForm>
  );
}
