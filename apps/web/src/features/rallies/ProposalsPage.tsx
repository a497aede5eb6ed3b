import { Alert, Anchor, Badge, Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useUser } from '../../api/session.js';
import { defineStatuses, ListState, Status, StatusBadge, useApiMutation, useFormat } from '../../ui/index.js';
import { RallyFrame } from './RallyFrame.js';
import { AFTER_CHANGE, invitationStatuses, type Rally } from './rally.js';

type Proposal = components['schemas']['RallyProposal'];
type Reason = NonNullable<Proposal['reason']>;

const REASONS = [
  'not_ready',
  'has_work',
  'does_not_want',
  'not_available',
  'other',
] as const satisfies readonly Reason[];
const statuses = defineStatuses<Proposal['state']>('rallies', 'proposals.state', {
  proposed: 'waiting',
  chosen: 'success',
  left_out: 'neutral',
});

function useDecide(rallyId: string) {
  const { t } = useTranslation('rallies');
  return useApiMutation({
    mutationFn: (decisions: { tenantId: string; invite: boolean | null; reason?: Reason }[]) =>
      call(api.PUT('/api/rallies/{id}/proposals', { params: { path: { id: rallyId } }, body: { decisions } })),
    success: t('proposals.saved'),
    invalidates: AFTER_CHANGE,
  });
}

/** Where one sees to what is missing. */
const pageOf = ({ readiness, tenantId }: Proposal) =>
  readiness.startsWith('cv_') ? `/tenants/${tenantId}/cv` : `/tenants/${tenantId}`;

function Choice({ proposal, rally }: { proposal: Proposal; rally: Rally }) {
  const { t } = useTranslation('rallies');
  const decide = useDecide(rally.id);
  const [asks, setAsks] = useState(false);
  const { tenantId, name, state, invitation } = proposal;
  if (invitation) return <Status of={invitationStatuses} value={invitation} />;
  const say = (invite: boolean | null, reason?: Reason) => {
    setAsks(false);
    decide.mutate([{ tenantId, invite, ...(reason && { reason }) }]);
  };
  if (asks)
    return (
      <Select
        label={t('proposals.why', { name })}
        data={REASONS.map((reason) => ({ value: reason, label: t(`proposals.reason.${reason}`) }))}
        onChange={(reason) => reason && say(false, reason as Reason)}
        searchable={false}
        w={{ base: '100%', xs: 260 }}
        data-autofocus
      />
    );
  if (state !== 'proposed')
    return (
      <Button
        variant="subtle"
        loading={decide.isPending}
        onClick={() => say(null)}
        aria-label={t('proposals.backNamed', { name })}
      >
        {t('proposals.back')}
      </Button>
    );
  return (
    <Group gap="xs">
      <Button loading={decide.isPending} onClick={() => say(true)} aria-label={t('proposals.inviteNamed', { name })}>
        {t('proposals.invite')}
      </Button>
      <Button variant="default" onClick={() => setAsks(true)} aria-label={t('proposals.leaveNamed', { name })}>
        {t('proposals.leave')}
      </Button>
    </Group>
  );
}

function OneProposal({ proposal, rally }: { proposal: Proposal; rally: Rally }) {
  const { t } = useTranslation('rallies');
  const isManager = useUser().role === 'association_manager';
  const { name, headline, local, match, readiness, state, reason, caseWorker, tenantId } = proposal;
  return (
    <Paper component="li" withBorder p="md">
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} flex="1 1 16rem">
          <Group gap="xs">
            <Anchor component={Link} to={`/tenants/${tenantId}`} fw={600}>
              {name}
            </Anchor>
            {local && (
              <Badge variant="light" tt="none">
                {t('proposals.local')}
              </Badge>
            )}
            {state !== 'proposed' && <Status of={statuses} value={state} />}
          </Group>
          {headline && <Text>{headline}</Text>}
          {match !== null && <Text c="dimmed">{t('proposals.match', { match })}</Text>}
          {readiness !== 'ready' && (
            <Group gap="xs">
              <StatusBadge tone="warning">{t(`proposals.readiness.${readiness}`)}</StatusBadge>
              <Anchor component={Link} to={pageOf(proposal)} size="sm">
                {t('proposals.seeTo', { name })}
              </Anchor>
            </Group>
          )}
          {reason && <Text c="dimmed">{t(`proposals.reason.${reason}`)}</Text>}
          {isManager && caseWorker && (
            <Text c="dimmed" size="sm">
              {t('proposals.of', { name: caseWorker })}
            </Text>
          )}
        </Stack>
        <Choice proposal={proposal} rally={rally} />
      </Group>
    </Paper>
  );
}

function List({ title, items, rally }: { title: string; items: readonly Proposal[]; rally: Rally }) {
  if (items.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={2}>{title}</Title>
      <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
        {items.map((proposal) => (
          <OneProposal key={proposal.tenantId} proposal={proposal} rally={rally} />
        ))}
      </Stack>
    </Stack>
  );
}

function Proposals({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const query = apiQuery.useQuery('get', '/api/rallies/{id}/proposals', { params: { path: { id: rally.id } } });
  const decide = useDecide(rally.id);
  const steps = rally.steps ?? [];
  const [asked, invited] = ['propose', 'invite'].map((name) => steps.find(({ step }) => step === name));
  return (
    <ListState
      query={query}
      empty={{
        title: t('proposals.none'),
        text: asked ? t('proposals.noneText', { day: format.date(asked.dueAt) }) : '',
        icon: <IconListCheck size={40} stroke={1.5} aria-hidden />,
      }}
    >
      {({ items }) => {
        const open = items.filter(({ state, invitation }) => state === 'proposed' && !invitation);
        const ready = open.filter(({ readiness }) => readiness === 'ready');
        return (
          <Stack>
            <Alert color="blue" title={t('proposals.open', { count: open.length })}>
              <Stack gap="sm">
                <Text>
                  {invited?.doneAt === null
                    ? t('proposals.until', { day: format.date(invited.dueAt, 'weekday') })
                    : t('proposals.afterInvite')}
                </Text>
                {ready.length > 1 && (
                  <Group>
                    <Button
                      variant="light"
                      loading={decide.isPending}
                      onClick={() => decide.mutate(ready.map(({ tenantId }) => ({ tenantId, invite: true })))}
                    >
                      {t('proposals.inviteReady', { count: ready.length })}
                    </Button>
                  </Group>
                )}
              </Stack>
            </Alert>
            <List title={t('proposals.toDecide', { count: open.length })} items={open} rally={rally} />
            <List
              title={t('proposals.decided', { count: items.length - open.length })}
              items={items.filter((item) => !open.includes(item))}
              rally={rally}
            />
          </Stack>
        );
      }}
    </ListState>
  );
}

/** Which of one's tenants should come: asked before candidates are invited. */
export default function ProposalsPage() {
  return <RallyFrame tab="proposals">{(rally) => <Proposals rally={rally} />}</RallyFrame>;
}
