import { Anchor, Button, CopyButton, Group, Image, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components, operations } from '../../api/schema.js';
import { useUser } from '../../api/session.js';
import { CatalogueSelect, ConfirmButton, DateText, ListState, Page, useApiMutation } from '../../ui/index.js';
import { PARTNER_SOURCES } from './referral.js';

type Form = components['schemas']['ReferralForm'];
type NewForm = operations['ReferralForms_make']['requestBody']['content']['application/json'];
const FORMS_KEY = [['get', '/api/referral-forms']];

function FormCard({ form, isManager }: { form: Form; isManager: boolean }) {
  const { t } = useTranslation('referrals');
  const close = useApiMutation({
    mutationFn: () => call(api.POST('/api/referral-forms/{id}/closure', { params: { path: { id: form.id } } })),
    invalidates: FORMS_KEY,
    problem: 'inline',
  });
  const isOpen = form.closedAt === null;
  return (
    <Paper component="section" withBorder p="lg">
      <Group align="start" justify="space-between">
        <Stack gap="xs" style={{ flex: '1 1 260px', minWidth: 0 }}>
          <Title order={2} size="h3">
            {form.partnerName ?? t('pages.self')}
          </Title>
          <Text size="sm" c="dimmed">
            {[t(`source.${form.source}`), form.programmeName].filter(Boolean).join(' · ')}
          </Text>
          <Text size="sm">
            {t('pages.sent', { count: form.sent })}
            {form.lastSentAt !== null && (
              <>
                {' – '}
                <DateText value={form.lastSentAt} style="shortDate" />
              </>
            )}
          </Text>
          {isOpen ? (
            <>
              <Anchor href={form.url} style={{ overflowWrap: 'anywhere' }}>
                {form.url}
              </Anchor>
              <Group>
                <CopyButton value={form.url}>
                  {({ copied, copy }) => (
                    <Button
                      size="compact-sm"
                      variant="light"
                      leftSection={<IconCopy size={15} aria-hidden />}
                      onClick={copy}
                    >
                      {copied ? t('pages.copied') : t('pages.copy')}
                    </Button>
                  )}
                </CopyButton>
                {isManager && (
                  <ConfirmButton
                    size="compact-sm"
                    variant="subtle"
                    danger
                    question={t('pages.closeQuestion')}
                    consequence={t('pages.closeConsequence')}
                    confirm={t('pages.close')}
                    onConfirm={() => close.mutateAsync()}
                  >
                    {t('pages.close')}
                  </ConfirmButton>
                )}
              </Group>
            </>
          ) : (
            <Text size="sm">{t('pages.closed')}</Text>
          )}
        </Stack>
        {isOpen && form.source === 'self' && (
          <Image src={`/api/referral-forms/${form.id}/picture`} alt={t('pages.qr')} w={150} h={150} />
        )}
      </Group>
    </Paper>
  );
}

function NewForms() {
  const { t } = useTranslation('referrals');
  const form = useForm({
    initialValues: { source: 'ccas' as (typeof PARTNER_SOURCES)[number], partnerName: '', partnerContact: '' },
    validate: { partnerName: (value) => (value.trim() === '' ? t('check.required') : null) },
  });
  const make = useApiMutation({
    mutationFn: (body: NewForm) => call(api.POST('/api/referral-forms', { body })),
    success: t('pages.made'),
    invalidates: FORMS_KEY,
    form,
    onSuccess: () => form.reset(),
  });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('pages.new')}</Title>
        <Group>
          <Button variant="default" loading={make.isPending} onClick={() => make.mutate({ source: 'self' })}>
            {t('pages.newSelf')}
          </Button>
        </Group>
        <form
          noValidate
          onSubmit={form.onSubmit(({ source, partnerName, partnerContact }) =>
            make.mutate({ source, partnerName, ...(partnerContact.trim() && { partnerContact }) }),
          )}
        >
          <Stack>
            <CatalogueSelect
              label={t('field.source')}
              values={PARTNER_SOURCES}
              namespace="referrals"
              prefix="source"
              allowDeselect={false}
              {...form.getInputProps('source')}
            />
            <TextInput label={t('field.partnerName')} required {...form.getInputProps('partnerName')} />
            <TextInput label={t('field.partnerContact')} {...form.getInputProps('partnerContact')} />
            <Group>
              <Button type="submit" variant="default" loading={make.isPending}>
                {t('pages.newPartner')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Stack>
    </Paper>
  );
}

/** Pages without an account: one's own by a link or poster, and one for each partner. */
export default function PagesPage() {
  const { t } = useTranslation('referrals');
  const isManager = useUser().role === 'association_manager';
  const query = apiQuery.useQuery('get', '/api/referral-forms');
  return (
    <Page title={t('pages.title')} lead={t('pages.lead')} breadcrumb={[{ label: t('list.title'), to: '/referrals' }]}>
      <ListState query={query} empty={{ title: t('pages.none'), text: t('pages.noneText') }}>
        {({ items }) => (
          <Stack>
            {items.map((form) => (
              <FormCard key={form.id} form={form} isManager={isManager} />
            ))}
          </Stack>
        )}
      </ListState>
      {isManager && <NewForms />}
    </Page>
  );
}
