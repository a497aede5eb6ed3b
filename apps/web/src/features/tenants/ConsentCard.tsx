import { Alert, Button, Group, Paper, Radio, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { Dialog, FormActions, ListState, ProblemAlert, type Tenant, Timeline, useApiMutation } from '../../ui/index.js';
import { RedactedCvLink } from './RedactedCvLink.js';
import { TENANT_KEYS } from './useTenantUpdate.js';

type How = 'spoken' | 'written';

function ConsentForm({ tenant, onDone }: { tenant: Tenant; onDone: () => void }) {
  const { t } = useTranslation('tenants');
  const given = !tenant.listed;
  const action = given ? 'give' : 'withdraw';
  const form = useForm<{ how: How }>({ mode: 'uncontrolled', initialValues: { how: 'spoken' } });
  const noting = useApiMutation({
    mutationFn: ({ how }: { how: How }) =>
      call(
        api.POST('/api/tenants/{id}/consents', {
          params: { path: { id: tenant.id } },
          body: { scope: 'listing', given, how },
        }),
      ),
    success: t(`consent.${action}.done`),
    invalidates: [...TENANT_KEYS, ['get', '/api/tenants/{id}/consents']],
    problem: 'inline',
    onSuccess: onDone,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => noting.mutate(values))}>
      <Stack>
        <ProblemAlert error={noting.error} />
        <Text style={{ whiteSpace: 'pre-line' }}>{t(`consent.${action}.explanation`, { name: tenant.givenName })}</Text>
        <Radio.Group label={t('consent.howLabel')} key={form.key('how')} {...form.getInputProps('how')}>
          <Stack gap="xs" mt="xs">
            <Radio value="spoken" label={t('consent.howSpoken')} data-autofocus />
            <Radio value="written" label={t('consent.howWritten')} />
          </Stack>
        </Radio.Group>
        <FormActions submit={t(`consent.${action}.submit`)} busy={noting.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}

function History({ tenantId }: { tenantId: string }) {
  const { t } = useTranslation('tenants');
  const query = apiQuery.useQuery('get', '/api/tenants/{id}/consents', { params: { path: { id: tenantId } } });
  return (
    <ListState query={query} empty={{ title: '' }} isEmpty={() => false} lines={1}>
      {({ items }) =>
        items.length > 0 && (
          <Timeline
            entries={items.map((consent) => ({
              id: consent.id,
              at: consent.at,
              title: t(`consent.history.${consent.scope}.${consent.given ? 'given' : 'withdrawn'}`, {
                employer: consent.employerName ?? '',
              }),
              by: [
                t(`consent.how.${consent.how}`),
                consent.notedBy === null ? null : t('consent.notedBy', { name: consent.notedBy }),
              ]
                .filter(Boolean)
                .join(', '),
              tone: consent.given ? 'success' : 'warning',
            }))}
          />
        )
      }
    </ListState>
  );
}

/** Whether employers may see the tenant's card, under a pseudonym, and how that was agreed. */
export function ConsentCard({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  const [noting, dialog] = useDisclosure();
  const listed = tenant.listed ?? false;
  const action = listed ? 'withdraw' : 'give';
  return (
    <Paper component="section" withBorder p="lg" id="consent">
      <Stack>
        <Group justify="space-between">
          <Title order={2} size="h3">
            {t('card.consent')}
          </Title>
          <Button size="xs" variant={listed ? 'default' : 'filled'} onClick={dialog.open}>
            {t(`consent.${action}.button`)}
          </Button>
        </Group>
        <Alert
          color={listed ? 'green' : 'gray'}
          icon={listed ? <IconEye aria-hidden /> : <IconEyeOff aria-hidden />}
          title={t(listed ? 'consent.stateGiven' : 'consent.stateNone')}
        >
          {t(listed ? 'consent.stateGivenText' : 'consent.stateNoneText')}
        </Alert>
        <RedactedCvLink tenant={tenant} />
        <History tenantId={tenant.id} />
        <Dialog opened={noting} onClose={dialog.close} title={t(`consent.${action}.title`)}>
          <ConsentForm tenant={tenant} onDone={dialog.close} />
        </Dialog>
      </Stack>
    </Paper>
  );
}
