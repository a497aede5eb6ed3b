import { SimpleGrid, Stack, TextInput } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { DateField, Dialog, dayOf, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type Meeting } from './activity.js';

interface Props {
  opened: boolean;
  onClose: () => void;
  committeeId: string;
  startsAt: string;
  place: string | null;
  /** The meeting that is moved; without one, a new one is called. */
  meeting?: Meeting;
}

/** Calls a meeting by hand, or moves one. */
export function MeetingDialog({ opened, onClose, committeeId, startsAt, place, meeting }: Props) {
  const { t } = useTranslation('activities');
  const form = useForm<{ heldOn: string | null; startsAt: string; place: string }>({
    initialValues: { heldOn: meeting?.heldOn ?? null, startsAt, place: place ?? '' },
    validate: {
      heldOn: (day) => (day === null ? t('check.required') : null),
      startsAt: (time) => (/^\d{2}:\d{2}/.test(time) ? null : t('check.required')),
    },
  });
  const save = useApiMutation<unknown, typeof form.values>({
    mutationFn: ({ heldOn, startsAt: time, place: where }) => {
      const body = { heldOn: heldOn ?? '', startsAt: time.slice(0, 5), place: where || null };
      return meeting === undefined
        ? call(api.POST('/api/committees/{id}/meetings', { params: { path: { id: committeeId } }, body }))
        : call(
            api.PUT('/api/committee-meetings/{id}', {
              params: { path: { id: meeting.id } },
              body: { ...body, version: meeting.version },
            }),
          );
    },
    success: t(meeting === undefined ? 'meeting.called' : 'meeting.moved'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t(meeting === undefined ? 'meeting.call' : 'meeting.move')}>
      <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <Stack>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DateField label={t('field.day')} required minDate={dayOf()} {...form.getInputProps('heldOn')} />
            <TimeInput label={t('field.startsAt')} required {...form.getInputProps('startsAt')} />
          </SimpleGrid>
          <TextInput label={t('field.place')} maxLength={200} {...form.getInputProps('place')} />
          <ProblemAlert error={save.error} />
          <FormActions
            submit={t(meeting === undefined ? 'meeting.call' : 'meeting.move')}
            busy={save.isPending}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
