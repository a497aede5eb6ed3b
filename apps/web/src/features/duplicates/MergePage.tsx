import { Alert, Button, Group, List, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconArrowsExchange } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ConfirmButton, ListState, Page, useApiMutation } from '../../ui/index.js';
import { PersonFacts } from './PersonFacts.js';

type Preview = components['schemas']['MergePreview'];

/** What people know by a name; the rest goes along with it. */
const TOLD = [
  'referrals',
  'visits',
  'assessments',
  'record_entries',
  'objectives',
  'documents',
  'cvs',
  'placements',
  'rally_invitations',
  'meetings',
  'arrears_balances',
  'messages',
] as const;

/** What shows either file. Not the preview itself: there is nothing left to preview. */
const CHANGED = [
  '/api/tenants',
  '/api/tenants/{id}',
  '/api/tenants/{id}/cv',
  '/api/tenants/{id}/cv/history',
  '/api/tenants/{id}/consents',
  '/api/tenants/{id}/support-record',
  '/api/tenants/{id}/arrears',
  '/api/duplicates',
  '/api/home',
  '/api/visits',
  '/api/referrals',
  '/api/placements',
  '/api/candidates',
].map((path) => ['get', path]);

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  );
}

function Moves({ preview: { moved, filled } }: { preview: Preview }) {
  const { t } = useTranslation('duplicates');
  const counts = new Map(moved.map(({ table, count }) => [table, count]));
  const told = TOLD.flatMap((table) => {
    const count = counts.get(table);
    return count === undefined ? [] : [{ table, count }];
  });
  return (
    <Section title={t('merge.moves')}>
      {told.length + filled.length === 0 && <Text>{t('merge.nothing')}</Text>}
      {told.length + filled.length > 0 && (
        <List spacing={4}>
          {told.map(({ table, count }) => (
            <List.Item key={table}>{t(`merge.table.${table}`, { count })}</List.Item>
          ))}
          {filled.length > 0 && (
            <List.Item>
              {t('merge.filled', { fields: filled.map((field) => t(`merge.field.${field}`)).join(', ') })}
            </List.Item>
          )}
        </List>
      )}
    </Section>
  );
}

function Settled({ preview: { settled, consents } }: { preview: Preview }) {
  const { t } = useTranslation('duplicates');
  // What one file allowed and the person no longer has after it.
  const lost = consents.filter(({ survivor, merged, after }) => !after && (survivor || merged));
  if (settled.length + lost.length === 0) return null;
  return (
    <Section title={t('merge.settled')}>
      <List spacing={4}>
        {lost.map(({ scope, employerId, employerName }) => (
          <List.Item key={`${scope} ${employerId}`}>
            {t(`merge.consentLost.${scope}`, { employer: employerName ?? '' })}
          </List.Item>
        ))}
        {settled.map(({ code }) => (
          <List.Item key={code}>{t(`merge.rule.${code}`)}</List.Item>
        ))}
      </List>
    </Section>
  );
}

function Content({ preview }: { preview: Preview }) {
  const { t } = useTranslation('duplicates');
  const navigate = useNavigate();
  const { survivor, merged, blockers, fingerprint } = preview;
  const merging = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/tenants/{id}/merge', {
          params: { path: { id: survivor.id } },
          body: { other: merged.id, fingerprint },
        }),
      ),
    success: t('merge.done'),
    invalidates: CHANGED,
    problem: 'inline',
    onSuccess: () => navigate(`/tenants/${survivor.id}`),
  });
  return (
    <Stack>
      {blockers.length > 0 && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('merge.blocked')}>
          <List spacing={4}>
            {blockers.map((blocker) => (
              <List.Item key={blocker}>{t(`problems.${blocker}`)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Paper withBorder p="lg">
          <PersonFacts person={survivor} heading={t('merge.stays')} />
        </Paper>
        <Paper withBorder p="lg">
          <PersonFacts person={merged} heading={t('merge.goes')} />
        </Paper>
      </SimpleGrid>
      {blockers.length === 0 && (
        <>
          <Moves preview={preview} />
          <Settled preview={preview} />
        </>
      )}
      <Group justify="flex-end">
        <Button
          component={Link}
          to={`/tenants/${merged.id}/merge/${survivor.id}`}
          replace
          variant="default"
          leftSection={<IconArrowsExchange size={18} aria-hidden />}
        >
          {t('merge.swap')}
        </Button>
        {blockers.length === 0 && (
          <ConfirmButton
            danger
            question={t('merge.question')}
            consequence={t('merge.consequence')}
            confirm={t('merge.confirm')}
            onConfirm={() => merging.mutateAsync()}
          >
            {t('merge.button')}
          </ConfirmButton>
        )}
      </Group>
    </Stack>
  );
}

/** What becomes of two files when they are made one; shown before it is done. */
export default function MergePage() {
  const { t } = useTranslation('duplicates');
  const { tenantId = '', otherId = '' } = useParams();
  const query = apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/merge',
    { params: { path: { id: tenantId }, query: { other: otherId } } },
    // What is confirmed is what is looked at.
    { refetchOnWindowFocus: false },
  );
  return (
    <Page title={t('merge.title')} lead={t('merge.lead')} breadcrumb={[{ label: t('title'), to: '/duplicates' }]}>
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(preview) => <Content key={preview.fingerprint} preview={preview} />}
      </ListState>
    </Page>
  );
}
