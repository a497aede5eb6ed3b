import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconBellRinging, IconRefresh } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  type Column,
  DataTable,
  DateText,
  isOfMoney,
  ListState,
  Page,
  Pager,
  StatusBadge,
  useApiMutation,
  usePage,
} from '../../ui/index.js';
import { Told } from './AlertsCard.js';
import { FollowerFilter } from './FollowerFilter.js';
import { type SupportAlert, useText } from './programme.js';

/** Everything that is overdue: of my households, or of the whole association for a manager. */
export default function AlertsPage() {
  const { t } = useTranslation('programmes');
  const text = useText();
  const { role } = useUser();
  const { page, setPage } = usePage();
  const follower = useSearchParams()[0].get('follower') ?? undefined;
  const query = apiQuery.useQuery(
    'get',
    '/api/alerts',
    { params: { query: { page, follower } } },
    { placeholderData: keepPreviousData },
  );
  const watch = useApiMutation({
    mutationFn: () => call(api.POST('/api/alerts/watch')),
    success: t('alerts.watched'),
    invalidates: [
      ['get', '/api/alerts'],
      ['get', '/api/alerts/followers'],
    ],
  });
  const isManager = role === 'association_manager';
  const columns: [Column<SupportAlert>, ...Column<SupportAlert>[]] = [
    {
      key: 'tenant',
      header: t('alerts.columns.tenant'),
      cell: ({ tenant, kind }) => (
        <Anchor component={Link} to={`/tenants/${tenant.id}/${isOfMoney(kind) ? 'money' : 'programme'}`}>
          {tenant.givenName} {tenant.familyName}
        </Anchor>
      ),
    },
    {
      key: 'what',
      header: t('alerts.columns.what'),
      cell: (alert) => (
        <Stack gap={4} align="flex-start">
          <StatusBadge tone="danger">{t(`alerts.kind.${alert.kind}`)}</StatusBadge>
          {alert.label && <Text size="sm">{text(alert.label)}</Text>}
          {alert.placementId !== null && (
            <Anchor component={Link} to={`/placements/${alert.placementId}`} size="sm">
              {t('alerts.placement')}
            </Anchor>
          )}
        </Stack>
      ),
    },
    { key: 'due', header: t('alerts.columns.due'), cell: ({ dueOn }) => <DateText value={dueOn} /> },
    { key: 'programme', header: t('alerts.columns.programme'), cell: ({ programme }) => programme },
    ...(isManager
      ? [
          {
            key: 'follower',
            header: t('alerts.columns.follower'),
            cell: ({ follower }: SupportAlert) => follower ?? t('common.none'),
          },
        ]
      : []),
    { key: 'told', header: t('alerts.columns.told'), cell: ({ told }) => <Told told={told} /> },
  ];
  return (
    <Page
      title={t('alerts.pageTitle')}
      lead={t(isManager ? 'alerts.managerLead' : 'alerts.lead')}
      size="xl"
      actions={
        isManager && (
          <Button
            variant="light"
            leftSection={<IconRefresh size={18} aria-hidden />}
            loading={watch.isPending}
            onClick={() => watch.mutate()}
          >
            {t('alerts.watch')}
          </Button>
        )
      }
    >
      {isManager && <FollowerFilter />}
      <ListState
        query={query}
        empty={{ title: t('alerts.none'), text: t('alerts.noneText'), icon: <IconBellRinging aria-hidden /> }}
      >
        {(data) => (
          <Stack>
            <DataTable label={t('alerts.pageTitle')} columns={columns} rows={data.items} rowKey={({ id }) => id} />
            <Pager page={data.page} size={data.size} total={data.total} onChange={setPage} />
          </Stack>
        )}
      </ListState>
    </Page>
  );
}
