import { Alert, Stack } from '@mantine/core';
import { IconCalendarQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import {
  type Column,
  DataTable,
  DateText,
  fullName,
  ListState,
  MoneyText,
  Page,
  Status,
  tenantStatuses,
  useFormat,
} from '../../ui/index.js';
import { BalanceForm } from './BalanceForm.js';
import { useBalances, useTenancies, withChanges } from './balances.js';
import { Change } from './Change.js';

type Row = ReturnType<typeof withChanges>[number];

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
