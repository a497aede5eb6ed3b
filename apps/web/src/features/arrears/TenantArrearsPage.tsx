import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
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
} from '../../ui/index.js';
import { BalanceForm } from './BalanceForm.js';
import { useBalances, withChanges } from './balances.js';
import { Change } from './Change.js';

type Row = ReturnType<typeof withChanges>[number];

function useColumns(): [Column<Row>, ...Column<Row>[]] {
  const { t } = useTranslation('arrears');
  return [
    { key: 'day', header: t('column.day'), cell: ({ onDay }) => <DateText value={onDay} /> },
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
}

/** How the balance of one tenant went. */
export default function TenantArrearsPage() {
  const { t } = useTranslation('arrears');
  const { tenantId = '' } = useParams();
  const isLandlord = useUser().role === 'landlord_staff';
  const columns = useColumns();
  const { data: tenant } = apiQuery.useQuery('get', '/api/tenants/{id}', { params: { path: { id: tenantId } } });
  const query = useBalances(tenantId);
  const name = tenant === undefined ? t('tenant.one') : fullName(tenant);
  const breadcrumb = isLandlord
    ? [{ label: t('list.title'), to: '/arrears' }]
    : [{ label: name, to: `/tenants/${tenantId}/record` }];
  return (
    <Page
      title={t('one.title', { name })}
      badge={tenant && <Status of={tenantStatuses} value={tenant.status} />}
      breadcrumb={breadcrumb}
      size="md"
    >
      <Stack gap="lg">
        {isLandlord && <BalanceForm tenantId={tenantId} />}
        <ListState query={query} empty={{ title: t('one.none') }}>
          {({ items }) => (
            <DataTable
              label={t('one.title', { name })}
              columns={columns}
              rows={withChanges(items)}
              rowKey={(balance) => balance.onDay}
            />
          )}
        </ListState>
      </Stack>
    </Page>
  );
}
