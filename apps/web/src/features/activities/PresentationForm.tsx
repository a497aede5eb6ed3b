import { Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { getHotkeyHandler } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { FormActions, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { AFTER_ACTIVITY, type Case, type Meeting } from './activity.js';

/** What is told at the table: for the association; and the agreed part, which a partner reads too. */
export function PresentationForm({ one, meeting, onClose }: { one: Case; meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const form = useForm({ initialValues: { presentation: one.presentation ?? '', shared: one.shared ?? '' } });
  useUnsavedGuard(form.isDirty());
  const save = useApiMutation({
    mutationFn: ({ presentation, shared }: typeof form.values) =>
      call(
        api.PUT('/api/committee-cases/{id}/presentation', {
          params: { path: { id: one.id } },
          body: { presentation: presentation.trim() || null, shared: shared.trim() || null, version: one.version },
        }),
      ),
    success: t('case.presented'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  const submit = form.onSubmit((values) => save.mutate(values));
  const keys = getHotkeyHandler([['mod+Enter', () => submit()]]);
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="sm">
        <Textarea
          label={t('case.presentation')}
          description={t('case.presentationHint')}
          autosize
          minRows={3}
          maxLength={4000}
          onKeyDown={keys}
          {...form.getInputProps('presentation')}
        />
        {(meeting.committee.hasPartner || meeting.committee.kind === 'joint_cell') && (
          <Textarea
            label={t('case.shared')}
            description={t('case.sharedHint')}
            autosize
            minRows={2}
            maxLength={1000}
            onKeyDown={keys}
            {...form.getInputProps('shared')}
          />
        )}
        <ProblemAlert error={save.error} />
        <FormActions submit={t('case.save')} busy={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
