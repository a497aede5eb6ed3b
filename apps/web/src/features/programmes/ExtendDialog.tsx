import { Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { DateField, Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_NOTE } from './programme.js';

/** A manager lets support go on beyond its maximum length, and says why. */
export function ExtendDialog(props: { tenantId: string; lastDay: string | null; onClose: () => void }) {
  const { tenantId, lastDay, onClose } = props;
  const { t } = useTranslation('programmes');
  const form = useForm<{ untilDay: string | null; reason: string }>({
    initialValues: { untilDay: null, reason: '' },
    validate: {
      untilDay: (day) => (day === null ? t('check.required') : null),
      reason: (reason) => (reason.trim() === '' ? t('check.required') : null),
    },
  });
  const extend = useApiMutation({
    mutationFn: ({ untilDay, reason }: { untilDay: string | null; reason: string }) =>
      call(
        api.POST('/api/tenants/{id}/extensions', {
          params: { path: { id: tenantId } },
          body: { untilDay: untilDay ?? '', reason },
        }),
      ),
    success: t('extend.done'),
    invalidates: AFTER_NOTE,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t('extend.title')}>
      <form noValidate onSubmit={form.onSubmit((values) => extend.mutate(values))}>
        <Stack>
          <Text size="sm">{t('extend.text')}</Text>
          <DateField
            label={t('extend.untilDay')}
            required
            minDate={lastDay ?? undefined}
            {...form.getInputProps('untilDay')}
          />
          <Textarea label={t('extend.reason')} required maxLength={500} autosize {...form.getInputProps('reason')} />
          <ProblemAlert error={extend.error} />
          <FormActions submit={t('extend.submit')} busy={extend.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
