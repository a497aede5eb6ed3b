import { Group, Stack, TextInput } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField, FormActions, ProblemAlert } from '../../ui/index.js';
import type { Step, useEmployerAct } from './outcome.js';

interface PromiseFormProps {
  who: string;
  kind: Step['kind'];
  meetingId: string;
  act: ReturnType<typeof useEmployerAct>;
  onDone: () => void;
}

/** A day, an hour and a place for what comes next. */
export function PromiseForm({ who, kind, meetingId, act, onDone }: PromiseFormProps) {
  const { t } = useTranslation('links');
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { startsOn: '', endsOn: '', startsAt: '', place: '' },
    validate: {
      startsOn: (value) => (value ? null : t('outcome.promise.dayNeeded')),
      endsOn: (value) => (kind !== 'trial' || value ? null : t('outcome.promise.dayNeeded')),
    },
  });
  const send = form.onSubmit(({ startsOn, endsOn, startsAt, place }) =>
    act.mutate(
      {
        ...{ act: 'promise', meetingId, kind, startsOn },
        ...(kind === 'trial' && { endsOn }),
        ...(startsAt && { startsAt }),
        ...(place.trim() && { place: place.trim() }),
      },
      { onSuccess: onDone },
    ),
  );
  return (
    <form noValidate onSubmit={send} aria-label={t('outcome.promise.addFor', { who })}>
      <Stack gap="sm">
        <DateField
          label={t(kind === 'trial' ? 'outcome.promise.from' : `outcome.promise.on.${kind}`)}
          key={form.key('startsOn')}
          {...form.getInputProps('startsOn')}
        />
        {kind === 'trial' && (
          <DateField label={t('outcome.promise.to')} key={form.key('endsOn')} {...form.getInputProps('endsOn')} />
        )}
        <Group grow>
          <TimeInput label={t('outcome.promise.at')} key={form.key('startsAt')} {...form.getInputProps('startsAt')} />
        </Group>
        <TextInput
          label={t('outcome.promise.place')}
          description={t('outcome.promise.placeHint')}
          maxLength={200}
          key={form.key('place')}
          {...form.getInputProps('place')}
        />
        <ProblemAlert error={act.error} />
        <FormActions submit={t('outcome.promise.save')} busy={act.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}
