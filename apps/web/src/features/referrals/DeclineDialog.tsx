import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { CatalogueSelect, Dialog, FormActions, fullName, ProblemAlert, useApiMutation } from '../../ui/index.js';
import type { DecisionDialogProps } from './AcceptDialog.js';
import { AFTER_REFERRAL, REFUSAL_CODES, type Refusal } from './referral.js';

type Code = (typeof REFUSAL_CODES)[Refusal][number];

const REFUSALS: readonly Refusal[] = ['refused_by_tenant', 'unreachable', 'not_eligible'];

/** Not taking somebody on: one of three outcomes that are counted, and why in a sentence. */
export function DeclineDialog({ referral, opened, onClose }: DecisionDialogProps) {
  const { t } = useTranslation('referrals');
  const form = useForm<{ outcome: string | null; code: string | null; reason: string }>({
    mode: 'uncontrolled',
    initialValues: { outcome: null, code: null, reason: '' },
    validate: {
      outcome: (value) => (value === null ? t('check.required') : null),
      code: (value) => (value === null ? t('check.required') : null),
      reason: (value, { code }) => (value.trim() === '' && code === 'other' ? t('check.required') : null),
    },
  });
  const decline = useApiMutation({
    mutationFn: ({ outcome, code, reason }: { outcome: Refusal; code: Code; reason: string }) =>
      call(
        api.POST('/api/referrals/{id}/acceptance', {
          params: { path: { id: referral.id } },
          body: { accepted: false, outcome, code, ...(reason.trim() !== '' && { reason }) },
        }),
      ),
    success: t('decline.done'),
    invalidates: AFTER_REFERRAL,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  const [outcome, setOutcome] = useState<Refusal | null>(null);
  form.watch('outcome', ({ value }) => {
    setOutcome(REFUSALS.find((refusal) => refusal === value) ?? null);
    form.setFieldValue('code', null);
  });
  // Nobody is unreachable before somebody tried to reach them.
  const isPossible = (outcome: Refusal) => outcome !== 'unreachable' || referral.state === 'contact_tried';

  return (
    <Dialog opened={opened} onClose={onClose} title={t('decline.question', { name: fullName(referral) })}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ code, reason }) => {
          const chosen = outcome && REFUSAL_CODES[outcome].find((known) => known === code);
          if (outcome && chosen) decline.mutate({ outcome, code: chosen, reason });
        })}
      >
        <Stack>
          <Text>{t('decline.consequence')}</Text>
          <Radio.Group
            label={t('decline.outcome')}
            required
            key={form.key('outcome')}
            {...form.getInputProps('outcome')}
          >
            <Stack gap="xs" my="xs">
              {REFUSALS.map((outcome) => (
                <Radio
                  key={outcome}
                  value={outcome}
                  label={t(`state.${outcome}`)}
                  description={isPossible(outcome) ? undefined : t('decline.tryFirst')}
                  disabled={!isPossible(outcome)}
                />
              ))}
            </Stack>
          </Radio.Group>
          {outcome !== null && (
            <CatalogueSelect
              label={t('decline.code')}
              required
              values={REFUSAL_CODES[outcome]}
              namespace="referrals"
              prefix="refusal"
              key={form.key('code')}
              {...form.getInputProps('code')}
            />
          )}
          <Textarea
            label={t('field.reason')}
            description={t('decline.reasonHint')}
            autosize
            minRows={2}
            maxLength={500}
            key={form.key('reason')}
            {...form.getInputProps('reason')}
          />
          <ProblemAlert error={decline.error} />
          <FormActions submit={t('decline.confirm')} busy={decline.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
