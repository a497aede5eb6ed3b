import { Anchor, Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { IconCalendarEvent, IconPlus, IconRepeat } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { type Column, DataTable, ListState, Page, Pager, Status, useFormat, usePage } from '../../ui/index.js';
import {
  capitalised,
  invitationStatuses,
  LEADING,
  type RallyState,
  type RallySummary,
  rallyStatuses,
} from './rally.js';

const STATES = Object.keys(rallyStatuses.tones) as RallyState[];

function useRallies() {
  const { page, setPage } = usePage();
  const [search] = useSearchParams();
  const state = STATES.find((known) => known === search.get('state'));
  const query = apiQuery.useQuery(
    'get',
    '/api/rallies',
    { params: { query: { page, state } } },
    { placeholderData: keepPreviousData },
  );
  return { query, state, page, setPage };
}

function useColumns(): [Column<RallySummary>, ...Column<RallySummary>[]] {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const side = (of: 'candidates' | 'employers'): Column<RallySummary> => ({
    key: of,
    header: t(`list.${of}`),
    align: 'right',
    cell: (rally) => {
      const counts = rally[of];
      return counts ? t('list.counts', { accepted: counts.accepted, invited: counts.invited }) : t('common.none');
    },
  });
  return [
    {
      key: 'name',
      header: t('list.name'),
      cell: (rally) => (
        <Anchor component={Link} to={`/rallies/${rally.id}`} fw={600}>
          {rally.name}
        </Anchor>
      ),
    },
    { key: 'day', header: t('list.day'), cell: (rally) => capitalised(format.date(rally.heldOn, 'weekday')) },
    { key: 'venue', header: t('list.venue'), cell: (rally) => rally.venue },
    { key: 'state', header: t('list.state'), cell: (rally) => <Status of={rallyStatuses} value={rally.state} /> },
    side('candidates'),
    side('employers'),
  ];
}

function AssociationRallies() {
  const { t } = useTranslation('rallies');
  const { role } = useUser();
  const { query, state, page, setPage } = useRallies();
  const [, setSearch] = useSearchParams();
  const columns = useColumns();
  const leads = LEADING.includes(role);
  const add = leads && (
    <>
      <Button
        component={Link}
        to="/rallies/series"
        variant="default"
        leftSection={<IconRepeat size={18} aria-hidden />}
      >
        {t('series.title')}
      </Button>
      <Button component={Link} to="/rallies/new" leftSection={<IconPlus size={18} aria-hidden />}>
        {t('new.action')}
      </Button>
    </>
  );
  return (
    <Page title={t('nav')} lead={t(leads ? 'list.lead' : 'list.leadCaseWorker')} actions={add || undefined} size="xl">
      <Select
        label={t('list.show')}
        w={{ base: '100%', xs: 280 }}
        data={[{ value: '', label: t('list.all') }, ...STATES.map((value) => ({ value, label: t(`state.${value}`) }))]}
        value={state ?? ''}
        onChange={(value) => setSearch(value ? { state: value } : {})}
        allowDeselect={false}
      />
      <ListState
        query={query}
        empty={{
          title: t(state === undefined ? 'list.empty' : 'list.noneInState'),
          text: state === undefined ? t(leads ? 'list.emptyText' : 'list.emptyTextCaseWorker') : undefined,
          icon: <IconCalendarEvent size={40} stroke={1.5} aria-hidden />,
        }}
      >
        {({ items, total, size }) => (
          <>
            <DataTable label={t('nav')} columns={columns} rows={items} rowKey={({ id }) => id} />
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
    </Page>
  );
}

function EmployerCard({ rally }: { rally: RallySummary }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const { id, name, heldOn, startsOn, endsOn, venue, address, state, registration } = rally;
  const called = state === 'cancelled';
  const owes = registration !== undefined && !['accepted', 'declined', 'expired'].includes(registration.state);
  return (
    <Paper component="li" withBorder p="lg">
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={2}>
            <Anchor component={Link} to={`/rallies/${id}`} inherit>
              {name}
            </Anchor>
          </Title>
          {called || !registration ? (
            <Status of={rallyStatuses} value={state} />
          ) : (
            <Status of={invitationStatuses} value={registration.state} />
          )}
        </Group>
        <Text fw={600}>
          {t('dayAndHours', {
            day: capitalised(format.date(heldOn, 'weekday')),
            start: format.date(startsOn, 'time'),
            end: format.date(endsOn, 'time'),
          })}
        </Text>
        <Text c="dimmed">{t('place', { venue, address })}</Text>
        <Group>
          <Button
            component={Link}
            to={`/rallies/${id}`}
            variant={owes && !called ? 'filled' : 'light'}
            aria-label={t(owes && !called ? 'list.answerNamed' : 'list.openNamed', { name })}
          >
            {t(owes && !called ? 'list.answer' : 'list.open')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function EmployerRallies() {
  const { t } = useTranslation('rallies');
  const { query, page, setPage } = useRallies();
  return (
    <Page title={t('nav')} lead={t('list.leadEmployer')}>
      <ListState
        query={query}
        empty={{
          title: t('list.emptyEmployer'),
          text: t('list.emptyTextEmployer'),
          icon: <IconCalendarEvent size={40} stroke={1.5} aria-hidden />,
        }}
      >
        {({ items, total, size }) => (
          <>
            <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((rally) => (
                <EmployerCard key={rally.id} rally={rally} />
              ))}
            </Stack>
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
    </Page>
  );
}

/** The rallies of one's association; for an employer those to which it is invited. */
export default function RalliesPage() {
  return useUser().role === 'employer' ? <EmployerRallies /> : <AssociationRallies />;
}
