import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_EXCHANGE } from './exchange.js';
import { useChecks } from './profile.js';

interface Props {
  employerId: string;
  onClose: () => void;
  /** What to begin with; the person changes it as they like. */
  draft?: { subject: string; text: string } | undefined;
}

function LetterForm({ employerId, onClose, draft }: Props) {
  const { t } = useTranslation('employers');
  const { wanted } = useChecks();
  const form = useForm({
    initialValues: { subject: draft?.subject ?? '', text: draft?.text ?? '' },
    validate: { subject: wanted, text: wanted },
  });
  const send = useApiMutation({
    mutationFn: (body: typeof form.values) =>
      call(api.POST('/api/employers/{id}/messages', { params: { path: { id: employerId } }, body })),
    success: t('letter.sent'),
    invalidates: AFTER_EXCHANGE,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => send.mutate(values))}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('letter.lead')}
        </Text>
        <TextInput label={t('letter.subject')} required maxLength={150} {...form.getInputProps('subject')} />
        <Textarea
          label={t('letter.text')}
          required
          autosize
          minRows={5}
          maxLength={4000}
          {...form.getInputProps('text')}
        />
        <ProblemAlert error={send.error} />
        <FormActions submit={t('letter.send')} busy={send.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** A message to the main contact, noted as an exchange. */
export function LetterDialog({ opened, name, ...props }: Props & { opened: boolean; name: string }) {
  const { t } = useTranslation('employers');
  return (
    <Dialog opened={opened} onClose={props.onClose} title={t('letter.title', { name })} size="lg">
      <LetterForm {...props} />
    </Dialog>
  );
}
