import { Anchor, Button, Stack } from '@mantine/core';
import { IconChartBar, IconFileImport } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
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
import { Change } from './Change.js';

type Account = components['schemas']['LandlordAccount'];

function useColumns(): [Column<Account>, ...Column<Account>[]] {
  const { t } = useTranslation('arrears');
  return [
    {
      key: 'person',
      header: t('column.person'),
      cell: (account) => (
        <Anchor component={Link} to={`/tenants/${account.tenantId}/arrears`} fw={600}>
          {fullName(account)}
        </Anchor>
      ),
    },
    {
      key: 'status',
      header: t('column.status'),
      cell: ({ status }) => <Status of={tenantStatuses} value={status as Tenant['status']} />,
    },
    {
      key: 'balance',
      header: t('column.balance'),
      align: 'right',
      cell: ({ figures }) => <MoneyText cents={figures?.nowCents} compact />,
    },
    {
      key: 'since',
      header: t('column.since'),
      align: 'right',
      cell: ({ figures }) =>
        figures === null ? <MoneyText cents={null} /> : <Change cents={figures.nowCents - figures.startCents} />,
    },
    {
      key: 'day',
      header: t('column.latest'),
      cell: ({ figures }) => <DateText value={figures?.nowOn} style="shortDate" />,
    },
  ];
}

/** The tenants whom the landlord referred and what they owe. */
export default function ArrearsPage() {
  const { t } = useTranslation('arrears');
  const columns = useColumns();
  const { page, setPage } = usePage();
  const query = apiQuery.useQuery(
    'get',
    '/api/arrears',
    { params: { query: { page } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <>
          <Button component={Link} to="/imports/new/balances" leftSection={<IconFileImport size={18} aria-hidden />}>
            {t('import')}
          </Button>
          <Button
            component={Link}
            to="/arrears/figures"
            variant="default"
            leftSection={<IconChartBar size={18} aria-hidden />}
          >
            {t('figures.open')}
          </Button>
        </>
      }
    >
      <ListState query={query} empty={{ title: t('list.none'), text: t('list.noneText') }}>
        {({ items, total, size }) => (
          <Stack>
            <DataTable label={t('list.title')} columns={columns} rows={items} rowKey={({ tenantId }) => tenantId} />
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </Stack>
        )}
      </ListState>
    </Page>
  );
}
