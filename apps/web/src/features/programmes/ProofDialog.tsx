import { SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  ConfidentialMark,
  DateField,
  Dialog,
  dayOf,
  FormActions,
  isConfidential,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_NOTE, type Condition, type TenantProgramme, useText } from './programme.js';

interface Values {
  how: 'document' | 'seen';
  onDay: string | null;
  bornOn: string | null;
  words: string;
  expiresOn: string | null;
}

/** What proves a condition: which document or what was seen, of which day, until when. */
export function ProofDialog(props: { view: TenantProgramme; condition: Condition; onClose: () => void }) {
  const { view, condition, onClose } = props;
  const { t } = useTranslation('programmes');
  const text = useText();
  const isAge = condition.kind === 'age';
  const required = (value: string | null) => (value === null || value.trim() === '' ? t('check.required') : null);
  const form = useForm<Values>({
    initialValues: { how: 'document', onDay: dayOf(), bornOn: null, words: '', expiresOn: null },
    validate: { onDay: required, words: required, bornOn: (value) => (isAge ? required(value) : null) },
  });
  const add = useApiMutation({
    mutationFn: ({ how, onDay, bornOn, words, expiresOn }: Values) =>
      call(
        api.POST('/api/tenants/{id}/proofs', {
          params: { path: { id: view.tenantId } },
          body: {
            condition: condition.key,
            how,
            onDay: onDay ?? '',
            words,
            ...(view.state !== 'open' && view.programme ? { programmeId: view.programme.id } : {}),
            ...(isAge && bornOn ? { bornOn } : {}),
            ...(expiresOn ? { expiresOn } : {}),
          },
        }),
      ),
    success: t('proof.added'),
    invalidates: AFTER_NOTE,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={text(condition.label)}>
      <form noValidate onSubmit={form.onSubmit((values) => add.mutate(values))}>
        <Stack>
          {isConfidential(condition.domain) && <ConfidentialMark />}
          {condition.document ? (
            <Text size="sm">{t('proof.documentNeeded')}</Text>
          ) : (
            <SegmentedControl
              aria-label={t('proof.kind')}
              data={(['document', 'seen'] as const).map((how) => ({ value: how, label: t(`proof.kinds.${how}`) }))}
              {...form.getInputProps('how')}
            />
          )}
          {isAge && (
            <DateField label={t('proof.bornOn')} required maxDate={dayOf()} {...form.getInputProps('bornOn')} />
          )}
          <TextInput
            label={t(form.values.how === 'seen' ? 'proof.whatSeen' : 'proof.which')}
            description={t('proof.encrypted')}
            required
            maxLength={300}
            {...form.getInputProps('words')}
          />
          <DateField label={t('proof.onDay')} required maxDate={dayOf()} {...form.getInputProps('onDay')} />
          {!isAge && (
            <DateField
              label={t('proof.expiresOn')}
              description={t('proof.expiresHint')}
              {...form.getInputProps('expiresOn')}
            />
          )}
          <ProblemAlert error={add.error} />
          <FormActions submit={t('proof.submit')} busy={add.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
