import { Anchor, Button } from '@mantine/core';
import { IconFileText, IconPlus } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  type Column,
  DataTable,
  DateText,
  ListState,
  Page,
  Pager,
  QueryField,
  Status,
  useContractName,
  usePage,
} from '../../ui/index.js';
import { type Offer, offerStatuses } from './offer.js';

function useColumns(isEmployer: boolean): [Column<Offer>, ...Column<Offer>[]] {
  const { t } = useTranslation('offers');
  const contractName = useContractName();
  const title: Column<Offer> = {
    key: 'title',
    header: t('field.title'),
    cell: ({ id, title: name }) => (
      <Anchor component={Link} to={`/offers/${id}`} fw={600}>
        {name}
      </Anchor>
    ),
  };
  const place: Column<Offer>[] = [
    { key: 'city', header: t('field.city'), cell: ({ city }) => city ?? t('common.none') },
    {
      key: 'contract',
      header: t('field.contract'),
      cell: ({ contract, contractMonths }) =>
        contract === null ? t('common.none') : contractName(contract, contractMonths),
    },
  ];
  if (isEmployer)
    return [
      title,
      { key: 'state', header: t('field.state'), cell: ({ state }) => <Status of={offerStatuses} value={state} /> },
      ...place,
      {
        key: 'expires',
        header: t('field.expires'),
        cell: ({ expiresOn }) => <DateText value={expiresOn} style="shortDate" />,
      },
    ];
  return [
    title,
    { key: 'employer', header: t('field.employer'), cell: ({ employerName }) => employerName },
    ...place,
    {
      key: 'published',
      header: t('field.published'),
      cell: ({ publishedAt }) => <DateText value={publishedAt} style="shortDate" />,
    },
  ];
}

/** An employer's own offers in every state, or what is published. */
export default function OffersPage() {
  const { t } = useTranslation('offers');
  const isEmployer = useUser().role === 'employer';
  const side = isEmployer ? 'own' : 'published';
  const { page, setPage } = usePage();
  const [search] = useSearchParams();
  const q = search.get('q') ?? undefined;
  const columns = useColumns(isEmployer);
  const query = apiQuery.useQuery(
    'get',
    '/api/offers',
    { params: { query: { page, q } } },
    { placeholderData: keepPreviousData },
  );
  const write = (
    <Button component={Link} to="/offers/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('new.action')}
    </Button>
  );
  return (
    <Page
      title={t(`list.title.${side}`)}
      lead={t(`list.lead.${side}`)}
      actions={isEmployer ? write : undefined}
      size="xl"
    >
      <search>
        <QueryField label={t('list.search')} />
      </search>
      <ListState
        query={query}
        empty={{
          title: t(q === undefined ? `list.empty.${side}` : 'list.notFound'),
          text: t(q === undefined ? `list.emptyText.${side}` : 'list.notFoundText'),
          icon: <IconFileText size={40} stroke={1.5} aria-hidden />,
          action: isEmployer && q === undefined && write,
        }}
      >
        {({ items, total, size }) => (
          <>
            <DataTable label={t(`list.title.${side}`)} columns={columns} rows={items} rowKey={({ id }) => id} />
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
    </Page>
  );
}
