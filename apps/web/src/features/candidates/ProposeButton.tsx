import { Button, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Dialog, FormActions, fullName, ProblemAlert, type Tenant, useApiMutation } from '../../ui/index.js';
import { AFTER_PROPOSAL } from './candidate.js';

type RankedOffer = components['schemas']['RankedOffer'];
const HOW = ['spoken', 'written'] as const;

interface ProposeButtonProps {
  tenant: Tenant;
  offer: RankedOffer;
  /** It was sent, and the button is gone. */
  onDone: () => void;
}

/** Proposes the tenant to the employer of an offer, once they said that they agree. */
export function ProposeButton({ tenant, offer, onDone }: ProposeButtonProps) {
  const { t } = useTranslation('candidates');
  const [opened, dialog] = useDisclosure();
  const names = { tenant: fullName(tenant), employer: offer.employerName, offer: offer.title };
  const form = useForm<{ agreed: string; message: string }>({
    mode: 'uncontrolled',
    initialValues: { agreed: '', message: '' },
    validate: { agreed: (value) => (value === '' ? t('propose.agreedMissing') : null) },
  });
  const propose = useApiMutation({
    mutationFn: ({ agreed, message }: { agreed: (typeof HOW)[number]; message: string }) =>
      call(
        api.POST('/api/tenants/{id}/proposals', {
          params: { path: { id: tenant.id } },
          body: {
            offerId: offer.id,
            agreed,
            ...(message.trim() === '' ? {} : { message: message.trim() }),
          },
        }),
      ),
    success: t('propose.done', names),
    invalidates: AFTER_PROPOSAL,
    form,
    problem: 'inline',
    onSuccess: () => {
      dialog.close();
      onDone();
    },
  });
  return (
    <>
      <Button variant="light" onClick={dialog.open} aria-label={t('propose.actionNamed', names)}>
        {t('propose.action')}
      </Button>
      <Dialog opened={opened} onClose={dialog.close} title={t('propose.question', names)}>
        <form
          noValidate
          onSubmit={form.onSubmit(({ agreed, message }) => {
            const how = HOW.find((one) => one === agreed);
            if (how !== undefined) propose.mutate({ agreed: how, message });
          })}
        >
          <Stack>
            <Text>{t('propose.consequence', names)}</Text>
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
            <FormActions submit={t('propose.confirm')} busy={propose.isPending} onCancel={dialog.close} />
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
