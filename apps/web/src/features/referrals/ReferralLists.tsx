import { Anchor, Stack, Text } from '@mantine/core';
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
  Pager,
  type QueryState,
  Status,
  tenantStatuses,
  usePage,
} from '../../ui/index.js';
import { type Referral, type ReferralState, states } from './referral.js';

function useColumns(isLandlord: boolean): [Column<Referral>, ...Column<Referral>[]] {
  const { t } = useTranslation('referrals');
  const person: Column<Referral> = {
    key: 'person',
    header: t('column.person'),
    cell: (referral) => (
      <Anchor component={Link} to={`/referrals/${referral.id}`} fw={600}>
        {fullName(referral)}
      </Anchor>
    ),
  };
  const arrears: Column<Referral> = {
    key: 'arrears',
    header: t('column.arrears'),
    align: 'right',
    cell: (referral) => <MoneyText cents={referral.arrearsCents} compact />,
  };
  const received: Column<Referral> = {
    key: 'received',
    header: t(isLandlord ? 'column.sent' : 'column.received'),
    cell: (referral) => <DateText value={referral.createdAt} style="shortDate" />,
  };
  const state: Column<Referral> = {
    key: 'state',
    header: t('column.state'),
    cell: (referral) => <Status of={states} value={referral.state} />,
  };
  if (!isLandlord) {
    const sender: Column<Referral> = {
      key: 'sender',
      header: t('column.sender'),
      cell: ({ landlord, partnerName, source }) => landlord?.name ?? partnerName ?? t(`source.${source}`),
    };
    const tries: Column<Referral> = {
      key: 'tries',
      header: t('column.tries'),
      align: 'right',
      cell: (referral) => referral.contactTries ?? 0,
    };
    return [person, received, arrears, sender, tries, state];
  }
  const association: Column<Referral> = {
    key: 'association',
    header: t('column.association'),
    cell: (referral) => referral.association.name,
  };
  const agreed: Column<Referral> = {
    key: 'agreed',
    header: t('column.agreed'),
    cell: ({ status }) =>
      status === null ? <Text span>{t('agreed.none')}</Text> : <Status of={tenantStatuses} value={status} />,
  };
  return [person, received, arrears, association, state, agreed];
}

/** What waits for a decision of the association, the longest waiting first. */
export function OpenReferrals() {
  const { t } = useTranslation('referrals');
  const columns = useColumns(false);
  const ask = (state: ReferralState) => ({ params: { query: { state, size: 100 } } });
  const received = apiQuery.useQuery('get', '/api/referrals', ask('received'));
  const tried = apiQuery.useQuery('get', '/api/referrals', ask('contact_tried'));
  const both: QueryState<Referral[]> = {
    data:
      received.data && tried.data
        ? [...received.data.items, ...tried.data.items].sort((a, b) => a.createdAt.localeCompare(b.createdAt))
        : undefined,
    error: received.error ?? tried.error,
    isPending: (received.isPending || tried.isPending) && !received.isError && !tried.isError,
    refetch: () => Promise.all([received.refetch(), tried.refetch()]),
  };
  return (
    <ListState query={both} empty={{ title: t('list.nothingOpen'), text: t('list.nothingOpenText') }}>
      {(referrals) => (
        <DataTable label={t('list.open')} columns={columns} rows={referrals} rowKey={(referral) => referral.id} />
      )}
    </ListState>
  );
}

/** Every referral, or those in one state, the newest first. */
export function ReferralsInState({ state, isLandlord }: { state: ReferralState | undefined; isLandlord: boolean }) {
  const { t } = useTranslation('referrals');
  const columns = useColumns(isLandlord);
  const { page, setPage } = usePage();
  const query = apiQuery.useQuery(
    'get',
    '/api/referrals',
    { params: { query: { page, size: 20, ...(state === undefined ? {} : { state }) } } },
    { placeholderData: keepPreviousData },
  );
  const empty =
    isLandlord && state === undefined
      ? { title: t('list.none'), text: t('list.noneText') }
      : { title: t('list.noneInView') };
  return (
    <ListState query={query} empty={empty}>
      {({ items, total, size }) => (
        <Stack>
          <DataTable
            label={t(isLandlord ? 'list.ownTitle' : 'list.title')}
            columns={columns}
            rows={items}
            rowKey={(referral) => referral.id}
          />
          <Pager page={page} size={size} total={total} onChange={setPage} />
        </Stack>
      )}
    </ListState>
  );
}
