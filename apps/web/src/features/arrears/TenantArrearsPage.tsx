import { ActionIcon, Alert, Group, Paper, Stack, Title } from '@mantine/core';
import { IconCalendarQuestion, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import {
  type Column,
  DataTable,
  DateText,
  ErasureList,
  EvictionCard,
  fullName,
  ListState,
  MONEY_KEYS,
  MoneyText,
  NoteErasure,
  Page,
  Status,
  tenantStatuses,
  useApiMutation,
  useFormat,
} from '../../ui/index.js';
import { BalanceForm } from './BalanceForm.js';
import { type Balance, type Tenancy, useBalances, useProcedures, useTenancies, withChanges } from './balances.js';
import { Change } from './Change.js';

type Row = ReturnType<typeof withChanges>[number];

/** Takes a balance back that one noted oneself; what the referral said stays. */
function Withdraw({ tenantId, balance: { tenancyId, onDay, source } }: { tenantId: string; balance: Balance }) {
  const { t } = useTranslation('arrears');
  const { date } = useFormat();
  const withdraw = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/tenants/{id}/arrears/withdrawals', {
          params: { path: { id: tenantId } },
          body: { tenancyId, onDay },
        }),
      ),
    success: t('withdrawn'),
    invalidates: MONEY_KEYS,
  });
  if (source === 'referral') return t('common.none');
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t('withdraw', { day: date(onDay) })}
      loading={withdraw.isPending}
      onClick={() => withdraw.mutate()}
    >
      <IconTrash size={18} aria-hidden />
    </ActionIcon>
  );
}

/** What the landlord did about the debt of one home: written off, or gone to court. The association is told of it. */
function Steps({ tenantId, home, name }: { tenantId: string; home: Tenancy; name: string | null }) {
  const { t } = useTranslation('arrears');
  const { data } = useProcedures(tenantId);
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{name === null ? t('steps.title') : t('steps.titleOf', { name })}</Title>
        <Stack gap="sm">
          <Title order={3}>{t('steps.erasures')}</Title>
          <ErasureList tenancyId={home.id} erasures={home.erasures} />
          <Group>
            <NoteErasure tenancyId={home.id} />
          </Group>
        </Stack>
        {data && (
          <EvictionCard
            tenantId={tenantId}
            tenancyId={home.id}
            withNote={false}
            procedures={data.items.filter(({ tenancyId }) => tenancyId === home.id)}
          />
        )}
      </Stack>
    </Paper>
  );
}

/** How the balance of one tenant went, as their landlord knows it. */
export default function TenantArrearsPage() {
  const { t } = useTranslation('arrears');
  const { date } = useFormat();
  const { tenantId = '' } = useParams();
  const { data: tenant } = apiQuery.useQuery('get', '/api/tenants/{id}', { params: { path: { id: tenantId } } });
  const query = useBalances(tenantId);
  const homes = useTenancies(tenantId);
  const tenancies = homes.data?.items ?? [];
  const name = tenant === undefined ? t('tenant.one') : fullName(tenant);
  const referenceOf = (id: string) => tenancies.find((home) => home.id === id)?.reference ?? t('noReference');
  const columns: [Column<Row>, ...Column<Row>[]] = [
    { key: 'day', header: t('column.day'), cell: ({ onDay }) => <DateText value={onDay} /> },
    ...(tenancies.length > 1
      ? [{ key: 'tenancy', header: t('tenancy'), cell: ({ tenancyId }: Row) => referenceOf(tenancyId) }]
      : []),
    {
      key: 'balance',
      header: t('column.balance'),
      align: 'right',
      cell: ({ balanceCents }) => <MoneyText cents={balanceCents} compact />,
    },
    {
      key: 'change',
      header: t('column.change'),
      align: 'right',
      cell: ({ change }) => (change === null ? <MoneyText cents={null} /> : <Change cents={change} />),
    },
    { key: 'source', header: t('column.source'), cell: ({ source }) => t(`source.${source}`) },
    {
      key: 'withdraw',
      header: t('column.mistake'),
      cell: (balance) => <Withdraw tenantId={tenantId} balance={balance} />,
    },
  ];
  const missing = [...new Set(tenancies.flatMap(({ missingMonths }) => missingMonths))].sort();
  return (
    <Page
      title={t('one.title', { name })}
      badge={tenant && <Status of={tenantStatuses} value={tenant.status} />}
      breadcrumb={[{ label: t('list.title'), to: '/arrears' }]}
      size="md"
    >
      <Stack gap="lg">
        {homes.data && <BalanceForm tenantId={tenantId} tenancies={tenancies} />}
        {missing.length > 0 && (
          <Alert color="yellow" icon={<IconCalendarQuestion aria-hidden />}>
            {t('missing', {
              count: missing.length,
              months: missing.map((month) => date(`${month}-01`, 'month')).join(', '),
            })}
          </Alert>
        )}
        {tenancies.map((home) => (
          <Steps
            key={home.id}
            tenantId={tenantId}
            home={home}
            name={tenancies.length > 1 ? (home.reference ?? t('noReference')) : null}
          />
        ))}
        <ListState query={query} empty={{ title: t('one.none') }}>
          {({ items }) => (
            <DataTable
              label={t('one.title', { name })}
              columns={columns}
              rows={withChanges(items)}
              rowKey={({ tenancyId, onDay, source }) => `${tenancyId} ${onDay} ${source}`}
            />
          )}
        </ListState>
      </Stack>
    </Page>
  );
}
