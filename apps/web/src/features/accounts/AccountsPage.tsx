import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  type Column,
  ConfirmButton,
  DataTable,
  DateText,
  ListState,
  Page,
  Pager,
  Status,
  useApiMutation,
  usePage,
} from '../../ui/index.js';
import { accountStates, USERS_KEY, type User } from './kinds.js';

function ActivityButton({ user }: { user: User }) {
  const { t } = useTranslation('accounts');
  const { id } = useUser();
  const change = useApiMutation({
    mutationFn: (active: boolean) =>
      call(api.PUT('/api/users/{id}/activity', { params: { path: { id: user.id } }, body: { active } })),
    success: (_, active) => t(active ? 'users.reopened' : 'users.closed', { name: user.displayName }),
    invalidates: [USERS_KEY],
    problem: 'inline',
  });
  if (user.id === id)
    return (
      <Text size="sm" c="dimmed">
        {t('users.you')}
      </Text>
    );
  const doing = user.active ? 'close' : 'reopen';
  return (
    <ConfirmButton
      size="xs"
      danger={user.active}
      aria-label={t(`users.${doing}.label`, { name: user.displayName })}
      question={t(`users.${doing}.question`, { name: user.displayName })}
      consequence={t(`users.${doing}.consequence`)}
      confirm={t(`users.${doing}.confirm`)}
      onConfirm={() => change.mutateAsync(!user.active)}
    >
      {t(`users.${doing}.button`)}
    </ConfirmButton>
  );
}

/** Everybody who has an account. */
export default function AccountsPage() {
  const { t } = useTranslation('accounts');
  const { page, setPage } = usePage();
  const query = apiQuery.useQuery(
    'get',
    '/api/users',
    { params: { query: { page } } },
    { placeholderData: keepPreviousData },
  );
  const add = (
    <Button component={Link} to="/accounts/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('users.add')}
    </Button>
  );
  const columns: [Column<User>, ...Column<User>[]] = [
    {
      key: 'name',
      header: t('users.name'),
      cell: (user) => (
        <>
          {user.displayName}
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {user.email}
          </Text>
        </>
      ),
    },
    { key: 'role', header: t('users.role'), cell: (user) => t(`roles.${user.role}.name`) },
    { key: 'organisation', header: t('users.organisation'), cell: (user) => user.organisation.name },
    { key: 'since', header: t('users.since'), cell: (user) => <DateText value={user.createdAt} style="shortDate" /> },
    {
      key: 'state',
      header: t('users.stateHeader'),
      cell: (user) => (
        <Group gap="xs" wrap="nowrap">
          <Status of={accountStates} value={user.active ? 'open' : 'closed'} />
          <ActivityButton user={user} />
        </Group>
      ),
    },
  ];
  return (
    <Page title={t('users.title')} lead={t('users.lead')} actions={add} size="xl">
      <ListState query={query} empty={{ title: t('users.empty'), action: add }}>
        {({ items, total, size }) => (
          <>
            <DataTable label={t('users.title')} columns={columns} rows={items} rowKey={(user) => user.id} />
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
    </Page>
  );
}
