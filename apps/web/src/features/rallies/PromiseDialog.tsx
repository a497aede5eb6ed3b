import { Stack, TextInput } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { DateField, Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_CHANGE, type Verdict } from './rally.js';

type Step = components['schemas']['StepSummary'];

/** What each verdict can promise. */
export const STEP_OF: Partial<Record<Verdict, Step['kind']>> = {
  hire: 'hire_start',
  second_interview: 'second_interview',
  trial: 'trial',
};

export type Planned =
  | { meetingId: string; kind: Step['kind'] }
  | (Pick<Step, 'id' | 'kind' | 'startsOn'> & Partial<Pick<Step, 'endsOn' | 'startsAt' | 'place'>>);

function PromiseForm({ planned, onClose }: { planned: Planned; onClose: () => void }) {
  const { t } = useTranslation('rallies');
  const { kind } = planned;
  const known = 'id' in planned ? planned : null;
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      startsOn: known?.startsOn ?? '',
      endsOn: known?.endsOn ?? '',
      startsAt: known?.startsAt ?? '',
      place: known?.place ?? '',
    },
    validate: {
      startsOn: (value) => (value ? null : t('promise.dayNeeded')),
      endsOn: (value) => (kind !== 'trial' || value ? null : t('promise.dayNeeded')),
    },
  });
  const save = useApiMutation({
    mutationFn: ({ startsOn, endsOn, startsAt, place }: typeof form.values) => {
      const plan = {
        startsOn,
        endsOn: kind === 'trial' ? endsOn : null,
        startsAt: startsAt || null,
        place: place.trim() || null,
      };
      return 'id' in planned
        ? call(api.PUT('/api/promised-steps/{id}/plan', { params: { path: { id: planned.id } }, body: plan }))
        : call(
            api.POST('/api/meetings/{id}/steps', {
              params: { path: { id: planned.meetingId } },
              body: { kind, ...plan },
            }),
          );
    },
    success: t('promise.told'),
    invalidates: AFTER_CHANGE,
    problem: 'inline',
    form,
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <DateField
          label={t(kind === 'trial' ? 'promise.from' : `promise.kind.${kind}`)}
          key={form.key('startsOn')}
          {...form.getInputProps('startsOn')}
        />
        {kind === 'trial' && (
          <DateField label={t('promise.to')} key={form.key('endsOn')} {...form.getInputProps('endsOn')} />
        )}
        <TimeInput label={t('promise.at')} key={form.key('startsAt')} {...form.getInputProps('startsAt')} />
        <TextInput
          label={t('promise.place')}
          maxLength={200}
          key={form.key('place')}
          {...form.getInputProps('place')}
        />
        <ProblemAlert error={save.error} />
        <FormActions submit={t('promise.save')} busy={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** A day for what was promised, or another one; the person is told in plain words. */
export function PromiseDialog({ planned, onClose }: { planned: Planned | null; onClose: () => void }) {
  const { t } = useTranslation('rallies');
  return (
    <Dialog opened={planned !== null} onClose={onClose} title={t('promise.setDay')}>
      {planned && <PromiseForm planned={planned} onClose={onClose} />}
    </Dialog>
  );
}
