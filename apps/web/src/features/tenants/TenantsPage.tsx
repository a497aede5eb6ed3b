import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconFileImport, IconPlus, IconUsers } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  ASSOCIATION,
  type Column,
  cvStateOf,
  cvStatuses,
  DataTable,
  FOLLOWING,
  ListState,
  Page,
  Pager,
  Status,
  type Tenant,
  tenantStatuses,
  usePage,
} from '../../ui/index.js';
import { CvTaskFilter, cvTaskOf } from './CvTaskFilter.js';
import { SearchField } from './SearchField.js';
import { SupportFilter, shownOf, supportOf } from './SupportFilter.js';

function Referent({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  const referent = tenant.followers?.find(({ role }) => role === 'referent');
  return (
    referent?.displayName ?? (
      <Text span c="brick.6">
        {t('list.nobody')}
      </Text>
    )
  );
}

function useColumns(forLandlord: boolean): [Column<Tenant>, ...Column<Tenant>[]] {
  const { t } = useTranslation('tenants');
  const name: Column<Tenant> = {
    key: 'name',
    header: t('list.name'),
    cell: (tenant) => (
      <Anchor component={Link} to={`/tenants/${tenant.id}`} fw={600}>
        {tenant.familyName} {tenant.givenName}
      </Anchor>
    ),
  };
  const status: Column<Tenant> = {
    key: 'status',
    header: t('list.status'),
    cell: (tenant) => <Status of={tenantStatuses} value={tenant.status} />,
  };
  if (forLandlord) return [name, status];
  return [
    name,
    { key: 'city', header: t('field.city'), cell: (tenant) => tenant.city ?? t('common.none') },
    { key: 'referent', header: t('followers.role.referent'), cell: (tenant) => <Referent tenant={tenant} /> },
    status,
    {
      key: 'cv',
      header: t('list.cv'),
      cell: (tenant) => {
        const cvState = cvStateOf(tenant);
        return cvState ? (
          <Anchor component={Link} to={`/tenants/${tenant.id}/cv`} underline="never">
            <Status of={cvStatuses} value={cvState} />
          </Anchor>
        ) : (
          <Text span c="dimmed">
            {t('list.noCv')}
          </Text>
        );
      },
    },
    { key: 'listed', header: t('list.listed'), cell: ({ listed }) => t(listed ? 'consent.given' : 'consent.none') },
  ];
}

function Actions() {
  const { t } = useTranslation('tenants');
  const { role } = useUser();
  if (!FOLLOWING.includes(role)) return null;
  return (
    <Group gap="xs">
      {role === 'association_manager' && (
        <Button
          component={Link}
          to="/imports/new/tenants"
          variant="default"
          leftSection={<IconFileImport size={18} aria-hidden />}
        >
          {t('list.import')}
        </Button>
      )}
      <Button component={Link} to="/tenants/new" leftSection={<IconPlus size={18} aria-hidden />}>
        {t('new.action')}
      </Button>
    </Group>
  );
}

/** Why nobody is shown, and where to look instead. */
function useEmpty() {
  const { t } = useTranslation('tenants');
  const { role } = useUser();
  const [search] = useSearchParams();
  const q = search.get('q');
  const shown = shownOf(search);
  if (cvTaskOf(search) !== undefined && ASSOCIATION.includes(role))
    return { title: t('cvTask.empty'), text: t('cvTask.emptyText') };
  if (q !== null) return { title: t('list.notFound'), text: t('list.notFoundText', { q }) };
  if (shown === 'all') return { title: t('list.empty'), text: t(`list.emptyText.${role}`) };
  return { title: t(`support.none.${shown}`), text: t('support.noneText') };
}

/** The tenants one follows, or referred. */
export default function TenantsPage() {
  const { t } = useTranslation('tenants');
  const { role } = useUser();
  const { page, setPage } = usePage();
  const [search] = useSearchParams();
  const q = search.get('q') ?? undefined;
  const seesCvs = ASSOCIATION.includes(role);
  const cv = seesCvs ? cvTaskOf(search) : undefined;
  const columns = useColumns(role === 'landlord_staff');
  const empty = useEmpty();
  const query = apiQuery.useQuery(
    'get',
    '/api/tenants',
    { params: { query: { page, q, cv, support: supportOf(search) } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page title={t('nav')} lead={t(`list.lead.${role}`)} actions={<Actions />} size="xl">
      <Group align="end">
        <SearchField />
        {seesCvs && <CvTaskFilter />}
      </Group>
      <SupportFilter counts={query.data?.counts} />
      {q !== undefined && shownOf(search) === 'all' && <Text c="dimmed">{t('support.everywhere')}</Text>}
      <ListState query={query} empty={{ ...empty, icon: <IconUsers size={40} stroke={1.5} aria-hidden /> }}>
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
