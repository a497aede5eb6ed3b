import { Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  CatalogueSelect,
  DateField,
  Dialog,
  dayOf,
  FormActions,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_PLACEMENT, CANCEL_REASONS, END_REASONS } from './placement.js';
import type { PlacementDialogProps } from './StartDialog.js';

type EndReason = (typeof END_REASONS)[number];
type CancelReason = (typeof CANCEL_REASONS)[number];

/** Reasons that only one of the two kinds can have. */
const ONLY: Partial<Record<EndReason, 'hire' | 'training'>> = {
  contract_ended: 'hire',
  trial_period_ended: 'hire',
  resigned: 'hire',
  dismissed: 'hire',
  training_completed: 'training',
  training_given_up: 'training',
};

/** A job or training that had begun is over. */
export function EndDialog({ placement, opened, onClose }: PlacementDialogProps) {
  const { t } = useTranslation('placements');
  const { startedOn } = placement;
  const form = useForm<{ endedOn: string | null; reason: EndReason | null }>({
    initialValues: { endedOn: dayOf(), reason: null },
    validate: {
      endedOn: (value) => {
        if (value === null) return t('check.required');
        if (value > dayOf()) return t('check.future');
        return startedOn !== null && value < startedOn ? t('check.beforeStart') : null;
      },
      reason: (value) => (value === null ? t('check.required') : null),
    },
  });
  const end = useApiMutation({
    mutationFn: (body: { endedOn: string; reason: EndReason }) =>
      call(api.POST('/api/placements/{id}/end', { params: { path: { id: placement.id } }, body })),
    success: t('end.done'),
    invalidates: AFTER_PLACEMENT,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('end.question')}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ endedOn, reason }) => {
          if (endedOn !== null && reason !== null) end.mutate({ endedOn, reason });
        })}
      >
        <Stack>
          <Text>{t('end.consequence')}</Text>
          <DateField label={t('field.endedOn')} required maxDate={dayOf()} {...form.getInputProps('endedOn')} />
          <CatalogueSelect
            label={t('field.reason')}
            required
            values={END_REASONS.filter((reason) => (ONLY[reason] ?? placement.kind) === placement.kind)}
            namespace="placements"
            prefix="reason"
            openOnFocus={false}
            data-autofocus
            {...form.getInputProps('reason')}
          />
          <ProblemAlert error={end.error} />
          <FormActions submit={t('end.confirm')} busy={end.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** A promise that came to nothing. */
export function CancelDialog({ placement, opened, onClose }: PlacementDialogProps) {
  const { t } = useTranslation('placements');
  const form = useForm<{ reason: CancelReason | null }>({
    initialValues: { reason: null },
    validate: { reason: (value) => (value === null ? t('check.required') : null) },
  });
  const cancel = useApiMutation({
    mutationFn: (reason: CancelReason) =>
      call(api.POST('/api/placements/{id}/cancel', { params: { path: { id: placement.id } }, body: { reason } })),
    success: t('cancel.done'),
    invalidates: AFTER_PLACEMENT,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('cancel.question')}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ reason }) => {
          if (reason !== null) cancel.mutate(reason);
        })}
      >
        <Stack>
          <Text>{t('cancel.consequence')}</Text>
          <CatalogueSelect
            label={t('field.reason')}
            required
            values={CANCEL_REASONS}
            namespace="placements"
            prefix="reason"
            openOnFocus={false}
            data-autofocus
            {...form.getInputProps('reason')}
          />
          <ProblemAlert error={cancel.error} />
          <FormActions submit={t('cancel.confirm')} busy={cancel.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
