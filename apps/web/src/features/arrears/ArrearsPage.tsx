import { Anchor, Skeleton, Stack } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import {
  type Column,
  DataTable,
  DateText,
  fullName,
  ListState,
  MoneyText,
  Page,
  Pager,
  Status,
  type Tenant,
  tenantStatuses,
  usePage,
} from '../../ui/index.js';
import { type Balance, useBalances } from './balances.js';
import { Change } from './Change.js';

/** Something of a tenant's balances, as soon as they are there. */
function OfBalances({ tenantId, show }: { tenantId: string; show: (newestFirst: Balance[]) => React.ReactNode }) {
  const { t } = useTranslation('arrears');
  const { data, isError } = useBalances(tenantId);
  if (isError) return t('list.failed');
  return data === undefined ? <Skeleton height={20} width={90} aria-hidden /> : show(data.items);
}

const sinceReferral = (balances: Balance[]) => {
  const [latest] = balances;
  const first = balances.at(-1);
  return latest === undefined || first === undefined || first === latest ? (
    <MoneyText cents={null} />
  ) : (
    <Change cents={latest.balanceCents - first.balanceCents} />
  );
};

function useColumns(): [Column<Tenant>, ...Column<Tenant>[]] {
  const { t } = useTranslation('arrears');
  return [
    {
      key: 'person',
      header: t('column.person'),
      cell: (tenant) => (
        <Anchor component={Link} to={`/tenants/${tenant.id}/arrears`} fw={600}>
          {fullName(tenant)}
        </Anchor>
      ),
    },
    {
      key: 'status',
      header: t('column.status'),
      cell: (tenant) => <Status of={tenantStatuses} value={tenant.status} />,
    },
    {
      key: 'balance',
      header: t('column.balance'),
      align: 'right',
      cell: ({ id }) => (
        <OfBalances tenantId={id} show={([latest]) => <MoneyText cents={latest?.balanceCents} compact />} />
      ),
    },
    {
      key: 'since',
      header: t('column.since'),
      align: 'right',
      cell: ({ id }) => <OfBalances tenantId={id} show={sinceReferral} />,
    },
    {
      key: 'day',
      header: t('column.latest'),
      cell: ({ id }) => (
        <OfBalances tenantId={id} show={([latest]) => <DateText value={latest?.onDay} style="shortDate" />} />
      ),
    },
  ];
}

/** The tenants whom the landlord referred and what they owe. */
export default function ArrearsPage() {
  const { t } = useTranslation('arrears');
  const columns = useColumns();
  const { page, setPage } = usePage();
  // Each row asks for its balances, so that a page stays short.
  const query = apiQuery.useQuery(
    'get',
    '/api/tenants',
    { params: { query: { page, size: 10 } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <ListState query={query} empty={{ title: t('list.none'), text: t('list.noneText') }}>
        {({ items, total, size }) => (
          <Stack>
            <DataTable label={t('list.title')} columns={columns} rows={items} rowKey={(tenant) => tenant.id} />
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </Stack>
        )}
      </ListState>
    </Page>
  );
}
