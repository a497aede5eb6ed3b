import { Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { CatalogueSelect, Dialog, dayOf, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { EndFields, type EndValues, toEnd, useEndChecks } from './EndFields.js';
import { AFTER_PLACEMENT, CANCEL_REASONS, type Placement } from './placement.js';
import type { PlacementDialogProps } from './StartDialog.js';

type CancelReason = (typeof CANCEL_REASONS)[number];
type Told = NonNullable<Placement['endsTold']>[number];

/** A job, training or trial that had begun is over; `told`: as a side told it, to be confirmed. */
export function EndDialog({ placement, told, opened, onClose }: PlacementDialogProps & { told?: Told }) {
  const { t } = useTranslation('placements');
  const form = useForm<EndValues>({
    initialValues: { endedOn: told?.endedOn ?? dayOf(), reason: told?.endReason ?? null, side: null },
    validate: useEndChecks(placement.startedOn),
  });
  const end = useApiMutation({
    mutationFn: (values: EndValues) =>
      call(api.POST('/api/placements/{id}/end', { params: { path: { id: placement.id } }, body: toEnd(values) })),
    success: t('end.done'),
    invalidates: AFTER_PLACEMENT,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('end.question')}>
      <form noValidate onSubmit={form.onSubmit((values) => end.mutate(values))}>
        <Stack>
          <Text>{t('end.consequence')}</Text>
          <EndFields kind={placement.kind} form={form} />
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
