import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { DateField, dayOf, MoneyField, MoneyForm } from '../../ui/index.js';

const LEAST_EUROS = -1_000_000;

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
  const send = ({ onDay, balanceCents }: typeof form.values) =>
    call(
      api.POST('/api/tenants/{id}/arrears', {
        params: { path: { id: tenantId } },
        body: { tenancyId, onDay: onDay ?? '', balanceCents: balanceCents ?? 0 },
      }),
    );
  return (
    <MoneyForm form={form} send={send} submit={t('balances.submit')} onClose={onClose}>
      <DateField label={t('balances.onDay')} required maxDate={dayOf()} {...form.getInputProps('onDay')} />
      <MoneyField
        label={t('balances.owed')}
        description={t('balances.owedHint')}
        required
        min={LEAST_EUROS}
        {...form.getInputProps('balanceCents')}
      />
    </MoneyForm>
  );
}
