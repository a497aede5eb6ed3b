import { NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  CatalogueSelect,
  CONTRACTS,
  type Contract,
  DateField,
  Dialog,
  dayOf,
  FormActions,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_PLACEMENT, type Placement } from './placement.js';

export interface PlacementDialogProps {
  placement: Placement;
  opened: boolean;
  onClose: () => void;
}

interface Start {
  startedOn: string | null;
  title: string;
  contract: Contract | null;
  contractMonths: number | '';
}

/** The first day has come. What a rally's verdict left open, title and contract, is said now. */
export function StartDialog({ placement, opened, onClose }: PlacementDialogProps) {
  const { t } = useTranslation('placements');
  const isHire = placement.kind === 'hire';
  const form = useForm<Start>({
    initialValues: {
      startedOn: placement.startOn !== null && placement.startOn < dayOf() ? placement.startOn : dayOf(),
      title: placement.title,
      contract: placement.contract,
      contractMonths: placement.contractMonths ?? '',
    },
    validate: {
      startedOn: (value) => {
        if (value === null) return t('check.required');
        return value > dayOf() ? t('check.future') : null;
      },
      title: (value) => (value.trim() === '' ? t('check.required') : null),
      contract: (value) => (isHire && value === null ? t('check.required') : null),
    },
  });
  const start = useApiMutation({
    mutationFn: ({ startedOn, title, contract, contractMonths }: Start) =>
      call(
        api.POST('/api/placements/{id}/start', {
          params: { path: { id: placement.id } },
          body: {
            startedOn: startedOn ?? '',
            title: title.trim(),
            ...(contract === null ? {} : { contract }),
            ...(contract === null || contract === 'CDI' || contractMonths === '' ? {} : { contractMonths }),
          },
        }),
      ),
    success: t('start.done'),
    invalidates: AFTER_PLACEMENT,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  const { contract: chosen } = form.values;
  const hasMonths = isHire && chosen !== null && chosen !== 'CDI';
  return (
    <Dialog opened={opened} onClose={onClose} title={t('start.question')}>
      <form noValidate onSubmit={form.onSubmit((values) => start.mutate(values))}>
        <Stack>
          <Text>{t('start.consequence')}</Text>
          <TextInput
            data-autofocus
            label={t('field.title')}
            required
            maxLength={150}
            {...form.getInputProps('title')}
          />
          <DateField label={t('field.startedOn')} required maxDate={dayOf()} {...form.getInputProps('startedOn')} />
          {isHire && (
            <CatalogueSelect
              label={t('field.contract')}
              required
              values={CONTRACTS}
              namespace="shell"
              prefix="contract"
              {...form.getInputProps('contract')}
            />
          )}
          {hasMonths && (
            <NumberInput
              label={t('field.contractMonths')}
              min={1}
              max={60}
              allowDecimal={false}
              {...form.getInputProps('contractMonths')}
            />
          )}
          <ProblemAlert error={start.error} />
          <FormActions submit={t('start.confirm')} busy={start.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
