import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { EndFields, type EndValues, toEnd, useEndChecks } from './EndFields.js';
import { AFTER_PLACEMENT, type MONTHS } from './placement.js';
import type { PlacementDialogProps } from './StartDialog.js';

interface Settling extends EndValues {
  truth: string;
  note: string;
}
const THERE = 'there';
const LEFT = 'left';

/** Answers contradict each other: after calling both sides somebody says what is true. What each had answered stays beside it. */
export function SettleDialog({
  placement,
  month,
  opened,
  onClose,
}: PlacementDialogProps & { month: (typeof MONTHS)[number] }) {
  const { t } = useTranslation('placements');
  const ends = placement.state === 'started';
  const told = placement.endsTold?.find((one) => one.month === month);
  const checks = useEndChecks(placement.startedOn);
  const form = useForm<Settling>({
    initialValues: { truth: '', note: '', endedOn: told?.endedOn ?? null, reason: told?.endReason ?? null, side: null },
    validate: {
      truth: (value) => (value === '' ? t('check.required') : null),
      endedOn: (value, { truth }) => (ends && truth === LEFT ? checks.endedOn(value) : null),
      reason: (value, { truth }) => (ends && truth === LEFT ? checks.reason(value) : null),
    },
  });
  const settle = useApiMutation({
    mutationFn: (values: Settling) =>
      call(
        api.POST('/api/placements/{id}/settlements', {
          params: { path: { id: placement.id } },
          body: {
            month,
            stillThere: values.truth === THERE,
            ...(values.note.trim() === '' ? {} : { note: values.note.trim() }),
            ...(ends && values.truth === LEFT ? { end: toEnd(values) } : {}),
          },
        }),
      ),
    success: t('settle.done'),
    invalidates: AFTER_PLACEMENT,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('settle.title', { count: month })}>
      <form noValidate onSubmit={form.onSubmit((values) => settle.mutate(values))}>
        <Stack>
          <Text>{t('settle.text')}</Text>
          <Radio.Group label={t('settle.question')} required {...form.getInputProps('truth')}>
            <Stack gap="xs" my="xs">
              <Radio value={THERE} label={t('check.yes')} />
              <Radio value={LEFT} label={t(ends ? 'settle.left' : 'check.no')} />
            </Stack>
          </Radio.Group>
          {ends && form.values.truth === LEFT && <EndFields kind={placement.kind} form={form} />}
          <Textarea label={t('settle.note')} autosize minRows={2} maxLength={1000} {...form.getInputProps('note')} />
          <ProblemAlert error={settle.error} />
          <FormActions submit={t('settle.confirm')} busy={settle.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
