import { Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { addDays, DateField, Dialog, dayOf, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_DAY } from './day.js';

interface ReminderDialogProps {
  /** About whom; null for a reminder about nobody in particular. */
  tenantId: string | null;
  opened: boolean;
  onClose: () => void;
}

export function ReminderDialog({ tenantId, opened, onClose }: ReminderDialogProps) {
  const { t } = useTranslation('record');
  const form = useForm<{ text: string; dueOn: string | null }>({
    initialValues: { text: '', dueOn: addDays(dayOf(), 1) },
    validate: {
      text: (text) => (text.trim() === '' ? t('check.text') : null),
      dueOn: (dueOn) => (dueOn === null ? t('check.required') : null),
    },
  });
  const add = useApiMutation({
    mutationFn: ({ text, dueOn }: { text: string; dueOn: string | null }) =>
      call(api.POST('/api/reminders', { body: { text, dueOn: dueOn ?? '', tenantId } })),
    success: t('reminder.added'),
    invalidates: AFTER_DAY,
    form,
    problem: 'inline',
    onSuccess: () => {
      form.reset();
      onClose();
    },
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('reminder.title')}>
      <form noValidate onSubmit={form.onSubmit((values) => add.mutate(values))}>
        <Stack>
          <Textarea
            label={t('reminder.text')}
            required
            autosize
            minRows={2}
            maxLength={500}
            {...form.getInputProps('text')}
          />
          <DateField
            label={t('reminder.dueOn')}
            required
            minDate={dayOf()}
            maxDate={addDays(dayOf(), 732)}
            {...form.getInputProps('dueOn')}
          />
          <ProblemAlert error={add.error} />
          <FormActions submit={t('reminder.submit')} busy={add.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
