import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_OFFER, type Offer } from './offer.js';

const OUTCOMES = ['filled', 'closed'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** An offer ends with somebody found, or for another reason. */
export function CloseDialog({ offer, opened, onClose }: { offer: Offer; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('offers');
  // What was never published has found nobody.
  const outcomes = OUTCOMES.filter((outcome) => offer.state !== 'draft' || outcome === 'closed');
  const form = useForm<{ outcome: string; reason: string }>({
    initialValues: { outcome: outcomes.length === 1 ? 'closed' : '', reason: '' },
    validate: {
      outcome: (value) => (value === '' ? t('check.outcome') : null),
      reason: (value, { outcome }) => (outcome === 'closed' && value.trim() === '' ? t('check.reason') : null),
    },
  });
  const close = useApiMutation({
    mutationFn: ({ outcome, reason }: { outcome: Outcome; reason: string }) =>
      call(
        api.POST('/api/offers/{id}/closure', {
          params: { path: { id: offer.id } },
          body: outcome === 'closed' ? { outcome, reason: reason.trim() } : { outcome },
        }),
      ),
    success: t('close.done'),
    invalidates: AFTER_OFFER,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  const needsReason = form.values.outcome === 'closed';
  return (
    <Dialog opened={opened} onClose={onClose} title={t('close.question')}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ outcome, reason }) => {
          const chosen = OUTCOMES.find((one) => one === outcome);
          if (chosen !== undefined) close.mutate({ outcome: chosen, reason });
        })}
      >
        <Stack>
          <Text>{t('close.consequence')}</Text>
          {outcomes.length > 1 && (
            <Radio.Group label={t('close.outcome')} required {...form.getInputProps('outcome')}>
              <Stack gap="xs" my="xs">
                {outcomes.map((outcome) => (
                  <Radio key={outcome} value={outcome} label={t(`close.as.${outcome}`)} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {needsReason && (
            <Textarea
              label={t('close.reason')}
              required
              autosize
              minRows={2}
              maxLength={300}
              {...form.getInputProps('reason')}
            />
          )}
          <ProblemAlert error={close.error} />
          <FormActions submit={t('close.confirm')} busy={close.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
