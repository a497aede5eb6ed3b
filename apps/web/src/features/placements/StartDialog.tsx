import { Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { DateField, Dialog, dayOf, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_PLACEMENT, type Placement } from './placement.js';
import { TermsFields, type TermsValues, termsFrom, termsOf } from './TermsFields.js';

export interface PlacementDialogProps {
  placement: Placement;
  opened: boolean;
  onClose: () => void;
}

interface Start extends TermsValues {
  startedOn: string | null;
  title: string;
}

/** The first day has come. What a rally's verdict left open, title and contract, is said now. */
export function StartDialog({ placement, opened, onClose }: PlacementDialogProps) {
  const { t } = useTranslation('placements');
  const isEmployer = useUser().role === 'employer';
  const { kind } = placement;
  const form = useForm<Start>({
    initialValues: {
      startedOn: placement.startOn !== null && placement.startOn < dayOf() ? placement.startOn : dayOf(),
      title: placement.title,
      ...termsFrom(placement),
    },
    validate: {
      startedOn: (value) => {
        if (value === null) return t('check.required');
        return value > dayOf() ? t('check.future') : null;
      },
      title: (value) => (value.trim() === '' ? t('check.required') : null),
      contract: (value) => (kind === 'hire' && value === null ? t('check.required') : null),
    },
  });
  const start = useApiMutation({
    mutationFn: (values: Start) =>
      call(
        api.POST('/api/placements/{id}/start', {
          params: { path: { id: placement.id } },
          body: {
            startedOn: values.startedOn ?? '',
            title: values.title.trim(),
            ...termsOf(kind, values, isEmployer),
          },
        }),
      ),
    success: t('start.done'),
    invalidates: AFTER_PLACEMENT,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('start.question')}>
      <form noValidate onSubmit={form.onSubmit((values) => start.mutate(values))}>
        <Stack>
          {kind !== 'trial' && <Text>{t('start.consequence')}</Text>}
          <TextInput
            data-autofocus
            label={t('field.title')}
            required
            maxLength={150}
            {...form.getInputProps('title')}
          />
          <DateField label={t('field.startedOn')} required maxDate={dayOf()} {...form.getInputProps('startedOn')} />
          <TermsFields kind={kind} form={form} isEmployer={isEmployer} />
          <ProblemAlert error={start.error} />
          <FormActions submit={t('start.confirm')} busy={start.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
