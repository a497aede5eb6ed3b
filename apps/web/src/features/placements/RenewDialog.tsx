import { Radio, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { DateField, Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_PLACEMENT } from './placement.js';
import type { PlacementDialogProps } from './StartDialog.js';

interface Values {
  how: 'until' | 'cdi';
  endsOn: string | null;
}

/** It goes on beyond the day agreed on: until another one, or for good. */
export function RenewDialog({ placement, opened, onClose }: PlacementDialogProps) {
  const { t } = useTranslation('placements');
  const form = useForm<Values>({
    initialValues: { how: 'until', endsOn: null },
    validate: { endsOn: (day, { how }) => (how === 'until' && !day ? t('check.required') : null) },
  });
  const renew = useApiMutation({
    mutationFn: ({ how, endsOn }: Values) =>
      call(
        api.POST('/api/placements/{id}/renewal', {
          params: { path: { id: placement.id } },
          body: how === 'cdi' ? { contract: 'CDI' } : { endsOn: endsOn ?? '' },
        }),
      ),
    success: t('renew.done'),
    invalidates: AFTER_PLACEMENT,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('renew.question')}>
      <form noValidate onSubmit={form.onSubmit((values) => renew.mutate(values))}>
        <Stack>
          <Text>{t('renew.text')}</Text>
          {placement.kind === 'hire' && (
            <Radio.Group label={t('renew.how')} {...form.getInputProps('how')}>
              <Stack gap="xs" mt="xs">
                <Radio value="until" label={t('renew.until')} />
                <Radio value="cdi" label={t('renew.cdi')} />
              </Stack>
            </Radio.Group>
          )}
          {form.values.how === 'until' && (
            <DateField label={t('renew.endsOn')} required {...form.getInputProps('endsOn')} />
          )}
          <ProblemAlert error={renew.error} />
          <FormActions submit={t('renew.confirm')} busy={renew.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
