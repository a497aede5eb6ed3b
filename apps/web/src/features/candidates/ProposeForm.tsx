import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { FormActions, fullName, ProblemAlert, type Tenant, useApiMutation } from '../../ui/index.js';
import { AFTER_PROPOSAL } from './candidate.js';

const HOW = ['spoken', 'written'] as const;

/** To whom somebody is proposed: for one of the employer's published offers, or for none in particular. */
export interface ProposalTarget {
  employerName: string;
  offer?: { id: string; title: string };
  employerId?: string;
}

interface ProposeFormProps {
  tenant: Tenant;
  /** Null while nobody is chosen yet. */
  target: ProposalTarget | null;
  /** What chooses the target, when it is chosen here. */
  choice?: ReactNode;
  onMissing?: () => void;
  onClose: () => void;
  /** It was sent. */
  onDone?: () => void;
}

/** How the tenant agreed and what the employer should know; sent only with an agreement. */
export function ProposeForm({ tenant, target, choice, onMissing, onClose, onDone }: ProposeFormProps) {
  const { t } = useTranslation('candidates');
  const names = { tenant: fullName(tenant), employer: target?.employerName, offer: target?.offer?.title };
  const form = useForm<{ agreed: string; message: string }>({
    mode: 'uncontrolled',
    initialValues: { agreed: '', message: '' },
    validate: { agreed: (value) => (value === '' ? t('propose.agreedMissing') : null) },
  });
  const propose = useApiMutation({
    mutationFn: ({ agreed, message, to }: { agreed: (typeof HOW)[number]; message: string; to: ProposalTarget }) =>
      call(
        api.POST('/api/tenants/{id}/proposals', {
          params: { path: { id: tenant.id } },
          body: {
            ...(to.offer ? { offerId: to.offer.id } : { employerId: to.employerId }),
            agreed,
            ...(message.trim() === '' ? {} : { message: message.trim() }),
          },
        }),
      ),
    success: (_, { to }) => t('propose.done', { employer: to.employerName }),
    invalidates: AFTER_PROPOSAL,
    form,
    problem: 'inline',
    onSuccess: () => {
      onClose();
      onDone?.();
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        if (target === null) onMissing?.();
        form.onSubmit(({ agreed, message }) => {
          const how = HOW.find((one) => one === agreed);
          if (how !== undefined && target !== null) propose.mutate({ agreed: how, message, to: target });
        })(event);
      }}
    >
      <Stack>
        {choice}
        {target !== null && <Text>{t(target.offer ? 'propose.consequence' : 'propose.consequenceDirect', names)}</Text>}
        <Radio.Group
          label={t('propose.agreed', names)}
          required
          key={form.key('agreed')}
          {...form.getInputProps('agreed')}
        >
          <Stack gap="xs" my="xs">
            {HOW.map((how) => (
              <Radio key={how} value={how} label={t(`decide.by.${how}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('propose.message')}
          description={t('propose.messageHint')}
          autosize
          minRows={3}
          maxLength={500}
          key={form.key('message')}
          {...form.getInputProps('message')}
        />
        <ProblemAlert error={propose.error} />
        <FormActions submit={t('propose.confirm')} busy={propose.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
