import { Anchor, Text } from '@mantine/core';
import { IconBuildingStore } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { type Column, DataTable, ListState, Page, Pager, PhoneLink, useFormat, usePage } from '../../ui/index.js';
import { ListActions } from './ListActions.js';
import { ListFilters, useListFilter } from './ListFilters.js';
import { accountOf, type Employer, useCanAdd } from './profile.js';

function useColumns(): [Column<Employer>, ...Column<Employer>[]] {
  const { t } = useTranslation('employers');
  const { number } = useFormat();
  return [
    {
      key: 'name',
      header: t('field.name'),
      cell: ({ id, name }) => (
        <Anchor component={Link} to={`/employers/${id}`} fw={600}>
          {name}
        </Anchor>
      ),
    },
    { key: 'sector', header: t('field.sector'), cell: ({ sector }) => sector ?? t('common.none') },
    { key: 'city', header: t('field.city'), cell: ({ city }) => city ?? t('common.none') },
    {
      key: 'contact',
      header: t('field.contactName'),
      cell: ({ contactName, contactPhone }) => (
        <>
          {contactName ?? t('common.none')}
          {contactPhone !== null && (
            <Text component="span" size="sm" display="block">
              <PhoneLink value={contactPhone} />
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'offers',
      header: t('field.publishedOffers'),
      align: 'right',
      cell: ({ publishedOffers }) => number(publishedOffers),
    },
    {
      key: 'account',
      header: t('field.account'),
      cell: (employer) => t(accountOf(employer)),
    },
  ];
}

/** The companies of the network. */
export default function EmployersPage() {
  const { t } = useTranslation('employers');
  const isLandlord = useUser().role === 'landlord_staff';
  const canAdd = useCanAdd();
  const { page, setPage } = usePage();
  const filter = useListFilter();
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const columns = useColumns();
  const query = apiQuery.useQuery(
    'get',
    '/api/employers',
    { params: { query: { page, ...filter } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page
      title={t('nav')}
      lead={t(isLandlord ? 'list.leadLandlord' : 'list.lead')}
      actions={canAdd && <ListActions />}
      size="xl"
    >
      <ListFilters />
      <ListState
        query={query}
        empty={{
          title: t(isFiltered ? 'list.notFound' : 'list.empty'),
          text: t(isFiltered ? 'list.notFoundText' : 'list.emptyText'),
          icon: <IconBuildingStore size={40} stroke={1.5} aria-hidden />,
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
