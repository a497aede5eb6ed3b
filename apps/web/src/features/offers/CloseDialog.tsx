import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import type { operations } from '../../api/schema.js';
import { Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_OFFER, CLOSE_CODES, HIRED_THROUGH, type Offer } from './offer.js';

const OUTCOMES = ['filled', 'closed'] as const;
type Ending = operations['Offers_close']['requestBody']['content']['application/json'];

/** An offer ends with somebody found, or for another reason. */
export function CloseDialog({ offer, opened, onClose }: { offer: Offer; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('offers');
  // What was never published has found nobody.
  const outcomes = OUTCOMES.filter((outcome) => offer.state !== 'draft' || outcome === 'closed');
  const form = useForm<{ outcome: string; code: string; hiredThrough: string; reason: string }>({
    initialValues: { outcome: outcomes.length === 1 ? 'closed' : '', code: '', hiredThrough: '', reason: '' },
    validate: {
      outcome: (value) => (value === '' ? t('check.outcome') : null),
      code: (value, { outcome }) => (outcome === 'closed' && value === '' ? t('check.code') : null),
      reason: (value, { code }) => (code === 'other' && value.trim() === '' ? t('check.reason') : null),
    },
  });
  const close = useApiMutation({
    mutationFn: (ending: Ending) =>
      call(
        api.POST('/api/offers/{id}/closure', {
          params: { path: { id: offer.id } },
          body: ending,
        }),
      ),
    success: t('close.done'),
    invalidates: AFTER_OFFER,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  const { outcome, code } = form.values;
  return (
    <Dialog opened={opened} onClose={onClose} title={t('close.question')}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ outcome, code, hiredThrough, reason }) => {
          if (outcome === 'filled')
            close.mutate({ outcome, hiredThrough: HIRED_THROUGH.find((one) => one === hiredThrough) });
          else
            close.mutate({
              outcome: 'closed',
              code: CLOSE_CODES.find((one) => one === code),
              reason: code === 'other' ? reason.trim() : undefined,
            });
        })}
      >
        <Stack>
          <Text>{t('close.consequence')}</Text>
          {outcomes.length > 1 && (
            <Radio.Group label={t('close.outcome')} required {...form.getInputProps('outcome')}>
              <Stack gap="xs" my="xs">
                {outcomes.map((one) => (
                  <Radio key={one} value={one} label={t(`close.as.${one}`)} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {outcome === 'filled' && (
            <Radio.Group label={t('close.hiredThrough')} {...form.getInputProps('hiredThrough')}>
              <Stack gap="xs" my="xs">
                {HIRED_THROUGH.map((one) => (
                  <Radio key={one} value={one} label={t(`hiredThrough.${one}`)} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {outcome === 'closed' && (
            <Radio.Group label={t('close.code')} required {...form.getInputProps('code')}>
              <Stack gap="xs" my="xs">
                {CLOSE_CODES.map((one) => (
                  <Radio key={one} value={one} label={t(`closeCode.${one}`)} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {outcome === 'closed' && code === 'other' && (
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
