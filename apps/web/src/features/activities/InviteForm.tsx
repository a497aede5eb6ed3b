import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconMailCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { CatalogueSelect, FormActions, HandOverLink, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type CommitteePageData } from './activity.js';

/** Asks somebody of another body to the table: they make their account by a link, and see what is presented there. */
export function InviteForm({ committee, onClose }: { committee: CommitteePageData; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const required = (text: string) => (text.trim() === '' ? t('check.required') : null);
  const form = useForm({
    initialValues: {
      ...{ contactName: '', email: '', organisation: committee.partnerName ?? committee.partner?.name ?? '' },
      ...{ capacity: '', locale: 'fr' as 'fr' | 'en' },
    },
    validate: {
      ...{ contactName: required, organisation: required },
      email: (text) => (/^\S+@\S+\.\S+$/.test(text.trim()) ? null : t('check.email')),
    },
  });
  const invite = useApiMutation({
    mutationFn: ({ capacity, ...values }: typeof form.values) =>
      call(
        api.POST('/api/committees/{id}/invitations', {
          params: { path: { id: committee.id } },
          body: { ...values, email: values.email.trim(), capacity: capacity.trim() || null },
        }),
      ),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
  });
  if (invite.data) {
    const { url, hasAccount } = invite.data;
    return (
      <Stack>
        <Alert color="green" icon={<IconMailCheck aria-hidden />} role="status">
          {t(hasAccount ? 'invite.seated' : url === null ? 'invite.sent' : 'invite.made')}
        </Alert>
        {url !== null && <HandOverLink url={url} />}
        <Button onClick={onClose} style={{ alignSelf: 'flex-start' }}>
          {t('common.close')}
        </Button>
      </Stack>
    );
  }
  return (
    <form noValidate onSubmit={form.onSubmit((values) => invite.mutate(values))}>
      <Stack>
        <Text size="sm">{t('invite.lead')}</Text>
        <TextInput label={t('invite.name')} required maxLength={100} {...form.getInputProps('contactName')} />
        <TextInput label={t('invite.email')} type="email" required {...form.getInputProps('email')} />
        <TextInput
          label={t('member.organisation')}
          description={t('invite.organisationHint')}
          required
          maxLength={120}
          {...form.getInputProps('organisation')}
        />
        <TextInput label={t('member.capacity')} maxLength={120} {...form.getInputProps('capacity')} />
        <CatalogueSelect
          label={t('invite.locale')}
          values={['fr', 'en'] as const}
          namespace="activities"
          prefix="invite.language"
          {...form.getInputProps('locale')}
        />
        <ProblemAlert error={invite.error} />
        <FormActions submit={t('invite.submit')} busy={invite.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
