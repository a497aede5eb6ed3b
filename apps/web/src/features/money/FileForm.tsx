import { Checkbox, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  ConfidentialMark,
  DateField,
  dayOf,
  FormActions,
  ProblemAlert,
  useApiMutation,
  useFormat,
} from '../../ui/index.js';
import { type Debt, MONEY_KEYS } from './money.js';

/** A file that was handed in at the Banque de France, with the debts that it is about. */
export function FileForm(props: { tenantId: string; debts: readonly Debt[]; onClose: () => void }) {
  const { tenantId, debts, onClose } = props;
  const { t } = useTranslation('money');
  const { money } = useFormat();
  const form = useForm({
    initialValues: { filedOn: dayOf() as string | null, reference: '', note: '', debtIds: debts.map(({ id }) => id) },
    validate: { filedOn: (day) => (day === null ? t('check.required') : null) },
  });
  const save = useApiMutation({
    mutationFn: ({ filedOn, reference, note, debtIds }: typeof form.values) =>
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
        <Textarea label={t('note')} maxLength={2000} autosize minRows={2} {...form.getInputProps('note')} />
        <ProblemAlert error={save.error} />
        <FormActions submit={t('file.open')} busy={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
