import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ConfidentialMark, DateField, dayOf, MoneyForm, NoteField, useFormat } from '../../ui/index.js';
import { type Debt } from './money.js';

/** A file that was handed in at the Banque de France, with the debts that it is about. */
export function FileForm(props: { tenantId: string; debts: readonly Debt[]; onClose: () => void }) {
  const { tenantId, debts, onClose } = props;
  const { t } = useTranslation('money');
  const { money } = useFormat();
  const form = useForm({
    initialValues: { filedOn: dayOf() as string | null, reference: '', note: '', debtIds: debts.map(({ id }) => id) },
    validate: { filedOn: (day) => (day === null ? t('check.required') : null) },
  });
  const send = ({ filedOn, reference, note, debtIds }: typeof form.values) =>
    call(
      api.POST('/api/tenants/{id}/debt-files', {
        params: { path: { id: tenantId } },
        body: {
          filedOn: filedOn ?? '',
          reference: reference.trim() === '' ? null : reference,
          note: note.trim() === '' ? null : note,
          debtIds,
        },
      }),
    );
  return (
    <MoneyForm form={form} send={send} submit={t('file.open')} onClose={onClose}>
      <DateField label={t('file.filedOn')} required maxDate={dayOf()} {...form.getInputProps('filedOn')} />
      <TextInput
        label={t('file.reference')}
        description={<ConfidentialMark />}
        maxLength={60}
        {...form.getInputProps('reference')}
      />
      {debts.length > 0 && (
        <Checkbox.Group label={t('file.debts')} {...form.getInputProps('debtIds')}>
          <Stack gap="xs" mt="xs">
            {debts.map(({ id, creditor, kind, balances }) => (
              <Checkbox
                key={id}
                value={id}
                label={`${creditor ?? t(`debt.kind.${kind}`)} (${money(balances[0]?.balanceCents ?? 0, true)})`}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <NoteField {...form.getInputProps('note')} />
    </MoneyForm>
  );
}
