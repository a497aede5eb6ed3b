import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { DateField, dayOf, MoneyField, MoneyForm } from '../../ui/index.js';
import { type Plan } from './money.js';

/** A payment noted by hand: first offered is what is open of the next instalment. */
export function PaymentForm({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation('money');
  const open = plan.instalments.find(({ state }) => state !== 'paid');
  const form = useForm({
    initialValues: {
      onDay: dayOf() as string | null,
      cents: (open ? open.cents - open.paidCents : null) as number | null,
    },
    validate: {
      onDay: (day) => (day === null ? t('check.required') : null),
      cents: (cents) => (cents ? null : t('check.required')),
    },
  });
  const send = ({ onDay, cents }: typeof form.values) =>
    call(
      api.POST('/api/repayment-plans/{id}/payments', {
        params: { path: { id: plan.id } },
        body: { onDay: onDay ?? '', cents: cents ?? 0 },
      }),
    );
  return (
    <MoneyForm form={form} send={send} submit={t('plan.pay')} onClose={onClose}>
      <DateField label={t('plan.paidOn')} required maxDate={dayOf()} {...form.getInputProps('onDay')} />
      <MoneyField label={t('plan.amount')} required {...form.getInputProps('cents')} />
    </MoneyForm>
  );
}
