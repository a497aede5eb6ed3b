import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { DateField, DateText, dayOf, FOLLOWING, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type Case, type Meeting } from './activity.js';

function NewTask({ caseId, onClose, mayShare }: { caseId: string; onClose: () => void; mayShare: boolean }) {
  const { t } = useTranslation('activities');
  const { id: userId } = useUser();
  const form = useForm<{ what: string; person: string; dueOn: string | null; shared: boolean }>({
    initialValues: { what: '', person: '', dueOn: null, shared: false },
    validate: { what: (text) => (text.trim() === '' ? t('check.required') : null) },
  });
  const add = useApiMutation({
    mutationFn: ({ person, ...rest }: typeof form.values) =>
      call(
        api.POST('/api/committee-cases/{id}/tasks', {
          params: { path: { id: caseId } },
          body: { ...rest, ...(person.trim() === '' ? { userId, person: null } : { userId: null, person }) },
        }),
      ),
    success: t('task.added'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => add.mutate(values))}>
      <Stack gap="xs">
        <TextInput label={t('task.what')} required maxLength={300} data-autofocus {...form.getInputProps('what')} />
        <Group grow align="start">
          <TextInput
            label={t('task.person')}
            description={t('task.personHint')}
            maxLength={120}
            {...form.getInputProps('person')}
          />
          <DateField
            label={t('task.dueOn')}
            description={t('task.dueHint')}
            minDate={dayOf()}
            {...form.getInputProps('dueOn')}
          />
        </Group>
        {mayShare && <Checkbox label={t('task.shared')} {...form.getInputProps('shared', { type: 'checkbox' })} />}
        <ProblemAlert error={add.error} />
        <FormActions submit={t('task.add')} busy={add.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** What is to be done about a case, and by whom. */
export function CaseTasks({ one, meeting }: { one: Case; meeting: Meeting }) {
  const { t } = useTranslation('activities');
  const [adding, form] = useDisclosure();
  const follows = FOLLOWING.includes(useUser().role);
  const finish = useApiMutation({
    mutationFn: (id: string) => call(api.POST('/api/committee-tasks/{id}/completion', { params: { path: { id } } })),
    success: t('task.done'),
    invalidates: AFTER_ACTIVITY,
  });
  return (
    <Stack gap="xs">
      <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
        {one.tasks.map(({ id, what, who, dueOn, doneAt }) => (
          <Group key={id} component="li" gap="xs">
            {follows ? (
              <Checkbox
                checked={doneAt !== null}
                disabled={doneAt !== null || finish.isPending}
                onChange={() => finish.mutate(id)}
                label={`${what} – ${who}`}
              />
            ) : (
              <Text>{`${what} – ${who}`}</Text>
            )}
            {dueOn !== null && (
              <Text size="sm" c="dimmed">
                {t('task.by')} <DateText value={dueOn} />
              </Text>
            )}
          </Group>
        ))}
      </Stack>
      {follows &&
        (meeting.mayRun || one.mayPresent) &&
        (adding ? (
          <NewTask caseId={one.id} onClose={form.close} mayShare={meeting.committee.hasPartner} />
        ) : (
          <Button variant="subtle" onClick={form.open} style={{ alignSelf: 'flex-start' }}>
            {t('task.add')}
          </Button>
        ))}
    </Stack>
  );
}
