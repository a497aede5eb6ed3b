import { Autocomplete, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { DateField, Dialog, dayOf, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type Session } from './activity.js';

interface Props {
  onClose: () => void;
  seriesId: string;
  titles: readonly string[];
  place: string;
  capacity: number;
  /** The session that is changed; without one, a new one is planned. */
  session?: Session;
}

/** Plans a session, or moves one: everybody with a place is told. */
export function SessionDialog({ onClose, seriesId, titles, place, capacity, session }: Props) {
  const { t } = useTranslation('activities');
  const required = (value: unknown) => (value === null || value === '' ? t('check.required') : null);
  const form = useForm({
    initialValues: {
      title: session?.title ?? '',
      heldOn: (session?.heldOn ?? null) as string | null,
      startsAt: session?.startsAt ?? '09:30',
      endsAt: session?.endsAt ?? '11:30',
      place: session?.place ?? place,
      capacity: (session?.capacity ?? capacity) as number | string,
    },
    validate: {
      ...{ title: required, heldOn: required, place: required },
      endsAt: (end, { startsAt }) => (end > startsAt ? null : t('check.order')),
    },
  });
  const save = useApiMutation<unknown, typeof form.values>({
    mutationFn: ({ heldOn, startsAt, endsAt, ...rest }) => {
      const body = {
        ...{ ...rest, heldOn: heldOn ?? '', capacity: Number(rest.capacity) },
        ...{ startsAt: startsAt.slice(0, 5), endsAt: endsAt.slice(0, 5) },
      };
      return session === undefined
        ? call(api.POST('/api/group-series/{id}/sessions', { params: { path: { id: seriesId } }, body }))
        : call(
            api.PUT('/api/group-sessions/{id}', {
              params: { path: { id: session.id } },
              body: { ...body, version: session.version },
            }),
          );
    },
    success: t(session === undefined ? 'session.planned' : 'session.changed'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t(session === undefined ? 'session.plan' : 'session.change')}>
      <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <Stack>
          <Autocomplete
            label={t('session.title')}
            required
            maxLength={120}
            data={[...new Set(titles)]}
            {...form.getInputProps('title')}
          />
          <DateField label={t('field.day')} required minDate={dayOf()} {...form.getInputProps('heldOn')} />
          <SimpleGrid cols={2}>
            <TimeInput label={t('field.startsAt')} required {...form.getInputProps('startsAt')} />
            <TimeInput label={t('field.endsAt')} required {...form.getInputProps('endsAt')} />
          </SimpleGrid>
          <TextInput label={t('field.place')} required maxLength={200} {...form.getInputProps('place')} />
          <NumberInput label={t('group.capacity')} required min={1} max={200} {...form.getInputProps('capacity')} />
          <ProblemAlert error={save.error} />
          <FormActions
            submit={t(session === undefined ? 'session.plan' : 'session.change')}
            busy={save.isPending}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
