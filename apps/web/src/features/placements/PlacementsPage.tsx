import { Anchor, Button, Group, Select, Text } from '@mantine/core';
import { IconPhone, IconPlus, IconProgressCheck } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { type Role, useUser } from '../../api/session.js';
import {
  type Column,
  DataTable,
  DateText,
  FOLLOWING,
  ListState,
  Page,
  Pager,
  Status,
  StatusBadge,
  usePage,
} from '../../ui/index.js';
import { isDue, KINDS, type Placement, placementStatuses, STATES, sideOf, WRITING } from './placement.js';

/** What waits for the person, or speaks against another's answer. */
function Attention({ placement, role }: { placement: Placement; role: Role }) {
  const { t } = useTranslation('placements');
  if ((placement.endsTold ?? []).length > 0) return <StatusBadge tone="warning">{t('list.endTold')}</StatusBadge>;
  if ((placement.contradictions ?? []).length > 0)
    return <StatusBadge tone="warning">{t('list.contradiction')}</StatusBadge>;
  if (WRITING.includes(role) && placement.checks.some((check) => isDue(check, sideOf(role))))
    return <StatusBadge tone="waiting">{t('list.checkDue')}</StatusBadge>;
  return t('common.none');
}

function useColumns(role: Role): [Column<Placement>, ...Column<Placement>[]] {
  const { t } = useTranslation('placements');
  const isEmployer = role === 'employer';
  return [
    {
      key: 'name',
      header: t('field.person'),
      cell: ({ id, tenantName }) => (
        <Anchor component={Link} to={`/placements/${id}`} fw={600}>
          {tenantName ?? t('field.nameless')}
        </Anchor>
      ),
    },
    {
      key: 'title',
      header: t('field.title'),
      cell: ({ title, organisationName }) => (
        <>
          {title}
          {!isEmployer && (
            <Text component="span" display="block" size="sm" c="dimmed">
              {organisationName}
            </Text>
          )}
        </>
      ),
    },
    { key: 'kind', header: t('field.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: 'start',
      header: t('field.start'),
      cell: ({ startedOn, startOn }) => <DateText value={startedOn ?? startOn} style="shortDate" />,
    },
    { key: 'state', header: t('field.state'), cell: ({ state }) => <Status of={placementStatuses} value={state} /> },
    ...(role === 'organiser'
      ? []
      : [
          {
            key: 'attention',
            header: t('field.attention'),
            cell: (row: Placement) => <Attention placement={row} role={role} />,
          },
        ]),
  ];
}

/** Hires and training starts, the newest first. */
export default function PlacementsPage() {
  const { t } = useTranslation('placements');
  const { role } = useUser();
  const { page, setPage } = usePage();
  const [search, setSearch] = useSearchParams();
  const state = STATES.find((known) => known === search.get('state'));
  const kind = KINDS.find((known) => known === search.get('kind'));
  const columns = useColumns(role);
  const query = apiQuery.useQuery(
    'get',
    '/api/placements',
    { params: { query: { page, state, kind } } },
    { placeholderData: keepPreviousData },
  );
  const filter = (name: 'state' | 'kind') => (value: string | null) =>
    setSearch((previous) => {
      const next = new URLSearchParams(previous);
      next.delete('page');
      if (value === null) next.delete(name);
      else next.set(name, value);
      return next;
    });
  const add = FOLLOWING.includes(role) ? (
    <Group gap="xs">
      <Button
        component={Link}
        to="/placements/calls"
        variant="default"
        leftSection={<IconPhone size={18} aria-hidden />}
      >
        {t('calls.title')}
      </Button>
      <Button component={Link} to="/placements/new" leftSection={<IconPlus size={18} aria-hidden />}>
        {t('new.action')}
      </Button>
    </Group>
  ) : undefined;
  return (
    <Page title={t('nav')} lead={t(`list.lead.${role}`)} actions={add} size="xl">
      <Group align="flex-end" grow preventGrowOverflow={false} maw="36rem">
        <Select
          label={t('field.state')}
          placeholder={t('list.all')}
          clearable
          clearButtonProps={{ 'aria-label': t('field.clear') }}
          data={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          value={state ?? null}
          onChange={filter('state')}
        />
        <Select
          label={t('field.kind')}
          placeholder={t('list.all')}
          clearable
          clearButtonProps={{ 'aria-label': t('field.clear') }}
          data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind ?? null}
          onChange={filter('kind')}
        />
      </Group>
      <ListState
        query={query}
        empty={{
          title: t('list.empty'),
          text: t('list.emptyText'),
          icon: <IconProgressCheck size={40} stroke={1.5} aria-hidden />,
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
