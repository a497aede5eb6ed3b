import { Anchor, Button, Text } from '@mantine/core';
import { IconBuildingStore, IconPlus } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  type Column,
  DataTable,
  ListState,
  Page,
  Pager,
  PhoneLink,
  QueryField,
  useFormat,
  usePage,
} from '../../ui/index.js';
import { type Employer, useCanAdd } from './profile.js';

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
      cell: ({ hasAccount }) => t(hasAccount ? 'account.yes' : 'account.no'),
    },
  ];
}

/** The companies of the network. */
export default function EmployersPage() {
  const { t } = useTranslation('employers');
  const isLandlord = useUser().role === 'landlord_staff';
  const canAdd = useCanAdd();
  const { page, setPage } = usePage();
  const [search] = useSearchParams();
  const q = search.get('q') ?? undefined;
  const columns = useColumns();
  const query = apiQuery.useQuery(
    'get',
    '/api/employers',
    { params: { query: { page, q } } },
    { placeholderData: keepPreviousData },
  );
  const add = canAdd ? (
    <Button component={Link} to="/employers/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('new.action')}
    </Button>
  ) : undefined;
  return (
    <Page title={t('nav')} lead={t(isLandlord ? 'list.leadLandlord' : 'list.lead')} actions={add} size="xl">
      <search>
        <QueryField label={t('list.search')} />
      </search>
      <ListState
        query={query}
        empty={{
          title: t(q === undefined ? 'list.empty' : 'list.notFound'),
          text: t(q === undefined ? 'list.emptyText' : 'list.notFoundText'),
          icon: <IconBuildingStore size={40} stroke={1.5} aria-hidden />,
          action: add,
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
