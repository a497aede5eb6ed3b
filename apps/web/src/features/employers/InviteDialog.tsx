import { Alert, Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconMailCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, call } from '../../api/client.js';
import { CatalogueSelect, Dialog, FormActions, HandOverLink, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { DuplicateAlert, useDuplicates } from './Duplicates.js';
import { type Employer, useChecks } from './profile.js';

interface Props {
  /** An employer of the network; without one, a company that is not known yet. */
  employer?: Employer;
  onClose: () => void;
}

function Sent({ url, onClose }: { url: string | null; onClose: () => void }) {
  const { t } = useTranslation('employers');
  return (
    <Stack>
      <Alert color="green" icon={<IconMailCheck aria-hidden />} role="status">
        {t(url === null ? 'invite.sent' : 'invite.made')}
      </Alert>
      {url !== null && <HandOverLink url={url} />}
      <Group>
        <Button onClick={onClose}>{t('common.close')}</Button>
        <Anchor component={Link} to="/employers/invitations">
          {t('invite.all')}
        </Anchor>
      </Group>
    </Stack>
  );
}

function InviteForm({ employer, onClose }: Props) {
  const { t } = useTranslation('employers');
  const { wanted } = useChecks();
  const form = useForm({
    initialValues: {
      companyName: employer?.name ?? '',
      contactName: employer?.contactName ?? '',
      email: employer?.contactEmail ?? '',
      locale: 'fr' as 'fr' | 'en',
    },
    validate: { companyName: wanted, contactName: wanted, email: wanted },
  });
  const duplicates = useDuplicates({ name: employer ? '' : form.values.companyName, city: '', siret: '' });
  const invite = useApiMutation({
    mutationFn: (values: typeof form.values) =>
      call(api.POST('/api/employers/invitations', { body: { ...values, employerId: employer?.id ?? null } })),
    invalidates: [['get', '/api/employers/invitations']],
    form,
    problem: 'inline',
  });
  if (invite.data) return <Sent url={invite.data.url} onClose={onClose} />;
  return (
    <form noValidate onSubmit={form.onSubmit((values) => invite.mutate(values))}>
      <Stack>
        <Text size="sm">{t('invite.lead')}</Text>
        {employer === undefined && (
          <>
            <TextInput label={t('field.name')} required maxLength={200} {...form.getInputProps('companyName')} />
            <DuplicateAlert duplicates={duplicates} />
          </>
        )}
        <TextInput label={t('field.contactName')} required maxLength={100} {...form.getInputProps('contactName')} />
        <TextInput label={t('field.contactEmail')} type="email" required {...form.getInputProps('email')} />
        <CatalogueSelect
          label={t('invite.locale')}
          values={['fr', 'en'] as const}
          namespace="employers"
          prefix="invite.language"
          {...form.getInputProps('locale')}
        />
        <ProblemAlert error={invite.error} />
        <FormActions submit={t('invite.submit')} busy={invite.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** Asks a company to make its account by a link. */
export function InviteDialog({ opened, ...props }: Props & { opened: boolean }) {
  const { t } = useTranslation('employers');
  const title = props.employer ? t('invite.titleOf', { name: props.employer.name }) : t('invite.title');
  return (
    <Dialog opened={opened} onClose={props.onClose} title={title}>
      <InviteForm {...props} />
    </Dialog>
  );
}
