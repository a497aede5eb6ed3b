import { Anchor, Button, Checkbox, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  type Column,
  DataTable,
  Dialog,
  FormActions,
  fullName,
  ListState,
  Page,
  ProblemAlert,
  Status,
  useApiMutation,
} from '../../ui/index.js';
import { CaseWorkerSelect } from './AcceptDialog.js';
import { Capacity } from './Capacity.js';
import { AFTER_REFERRAL, levels, type Waiting } from './referral.js';

function AssignDialog({ waiting, onClose }: { waiting: Waiting; onClose: () => void }) {
  const { t } = useTranslation('referrals');
  const [caseWorkerId, setCaseWorkerId] = useState<string | null>(null);
  const [evenIfFull, setEvenIfFull] = useState(false);
  const assign = useApiMutation({
    mutationFn: (id: string) =>
      call(
        api.POST('/api/waiting-list/{id}/assignment', {
          params: { path: { id: waiting.id } },
          body: { caseWorkerId: id, evenIfFull },
        }),
      ),
    success: t('waiting.assigned', { name: fullName(waiting) }),
    invalidates: AFTER_REFERRAL,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t('waiting.assignQuestion', { name: fullName(waiting) })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (caseWorkerId !== null) assign.mutate(caseWorkerId);
        }}
      >
        <Stack>
          {waiting.waitsFor === 'decision' && <Text>{t('waiting.accepts')}</Text>}
          <CaseWorkerSelect value={caseWorkerId} onChange={setCaseWorkerId} />
          <Checkbox
            label={t('accept.evenIfFull')}
            checked={evenIfFull}
            onChange={(event) => setEvenIfFull(event.currentTarget.checked)}
          />
          <ProblemAlert error={assign.error} />
          <FormActions submit={t('waiting.assign')} busy={assign.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

function Reasons({ waiting }: { waiting: Waiting }) {
  const { t } = useTranslation('referrals');
  const said = waiting.urgency.reasons.map(({ what, points }) => {
    if (what === 'eviction_stage' && waiting.evictionStage)
      return `${t(`stage.${waiting.evictionStage}`)} (+${points})`;
    if (what === 'waiting') return t('waiting.days', { count: waiting.waitingDays });
    return `${t(`urgency.${what}`)} (+${points})`;
  });
  return <Text size="sm">{said.join(' · ') || t('waiting.noReason')}</Text>;
}

/** Who waits, the most urgent first with the reasons, beside who has room. */
export default function WaitingListPage() {
  const { t } = useTranslation('referrals');
  const isManager = useUser().role === 'association_manager';
  const query = apiQuery.useQuery('get', '/api/waiting-list');
  const [chosen, setChosen] = useState<Waiting | null>(null);
  const columns: [Column<Waiting>, ...Column<Waiting>[]] = [
    {
      key: 'person',
      header: t('column.person'),
      cell: (waiting) => (
        <>
          <Anchor component={Link} to={`/referrals/${waiting.id}`} fw={600}>
            {fullName(waiting)}
          </Anchor>
          <Text size="sm" c="dimmed">
            {[waiting.city, waiting.sender ?? t(`source.${waiting.source}`)].filter(Boolean).join(' · ')}
          </Text>
        </>
      ),
    },
    {
      key: 'urgency',
      header: t('waiting.urgency'),
      cell: ({ urgency }) => <Status of={levels} value={urgency.level} />,
    },
    { key: 'why', header: t('waiting.why'), cell: (waiting) => <Reasons waiting={waiting} /> },
    {
      key: 'for',
      header: t('waiting.for'),
      cell: ({ waitsFor }) => t(`waiting.${waitsFor}`),
    },
    ...(isManager
      ? [
          {
            key: 'assign',
            header: t('waiting.assign'),
            cell: (waiting: Waiting) => (
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => setChosen(waiting)}
                aria-label={t('waiting.assignNamed', { name: fullName(waiting) })}
              >
                {t('waiting.assign')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <Page
      title={t('waiting.title')}
      lead={t('waiting.lead')}
      breadcrumb={[{ label: t('list.title'), to: '/referrals' }]}
    >
      <ListState query={query} empty={{ title: t('waiting.none') }} isEmpty={() => false}>
        {({ items, total, workers, room }) => (
          <SimpleGrid cols={{ base: 1 }}>
            <Paper component="section" withBorder p="lg">
              <Title order={2} mb="sm">
                {t('load.title')}
              </Title>
              <Text mb="md">
                {room === null
                  ? t('waiting.total', { count: total })
                  : `${t('waiting.total', { count: total })} · ${t('load.room', { count: room })}`}
              </Text>
              <Capacity workers={workers} isManager={isManager} />
            </Paper>
            {items.length === 0 ? (
              <Text>{t('waiting.none')}</Text>
            ) : (
              <DataTable label={t('waiting.title')} columns={columns} rows={items} rowKey={({ id }) => id} />
            )}
          </SimpleGrid>
        )}
      </ListState>
      {chosen !== null && <AssignDialog waiting={chosen} onClose={() => setChosen(null)} />}
    </Page>
  );
}
