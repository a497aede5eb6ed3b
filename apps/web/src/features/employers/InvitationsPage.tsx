import { Anchor, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import {
  type Column,
  ConfirmButton,
  DataTable,
  DateText,
  defineStatuses,
  ListState,
  Page,
  Pager,
  Status,
  useApiMutation,
  usePage,
} from '../../ui/index.js';

type Invitation = components['schemas']['AccountInvitation'];

const states = defineStatuses('employers', 'invitations.state', {
  sent: 'waiting',
  accepted: 'success',
  revoked: 'neutral',
  expired: 'neutral',
});

function Revoke({ invitation: { id, companyName } }: { invitation: Invitation }) {
  const { t } = useTranslation('employers');
  const revoke = useApiMutation({
    mutationFn: () => call(api.POST('/api/employers/invitations/{id}/revocation', { params: { path: { id } } })),
    success: t('invitations.revoked'),
    invalidates: [['get', '/api/employers/invitations']],
    problem: 'inline',
  });
  return (
    <ConfirmButton
      size="compact-sm"
      variant="subtle"
      danger
      question={t('invitations.question', { name: companyName })}
      consequence={t('invitations.consequence')}
      confirm={t('invitations.confirm')}
      onConfirm={() => revoke.mutateAsync()}
    >
      {t('invitations.revoke')}
    </ConfirmButton>
  );
}

function useColumns(): [Column<Invitation>, ...Column<Invitation>[]] {
  const { t } = useTranslation('employers');
  return [
    {
      key: 'company',
      header: t('field.name'),
      cell: ({ companyName, employerId }) =>
        employerId === null ? (
          companyName
        ) : (
          <Anchor component={Link} to={`/employers/${employerId}`} fw={600}>
            {companyName}
          </Anchor>
        ),
    },
    {
      key: 'contact',
      header: t('field.contactName'),
      cell: ({ contactName, email }) => (
        <>
          {contactName}
          <Text component="span" size="sm" display="block" style={{ overflowWrap: 'anywhere' }}>
            {email}
          </Text>
        </>
      ),
    },
    {
      key: 'by',
      header: t('invitations.by'),
      cell: ({ invitedBy, createdAt }) => (
        <>
          {invitedBy}, <DateText value={createdAt} style="shortDate" />
        </>
      ),
    },
    { key: 'state', header: t('invitations.stateLabel'), cell: ({ state }) => <Status of={states} value={state} /> },
    {
      key: 'until',
      header: t('invitations.until'),
      cell: ({ expiresAt }) => <DateText value={expiresAt} style="shortDate" />,
    },
    {
      key: 'act',
      header: t('invitations.act'),
      cell: (invitation) => (invitation.state === 'sent' ? <Revoke invitation={invitation} /> : t('common.none')),
    },
  ];
}

/** Companies that were asked to make their account. */
export default function InvitationsPage() {
  const { t } = useTranslation('employers');
  const { page, setPage } = usePage();
  const columns = useColumns();
  const query = apiQuery.useQuery(
    'get',
    '/api/employers/invitations',
    { params: { query: { page } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page
      title={t('invitations.title')}
      lead={t('invitations.lead')}
      breadcrumb={[{ label: t('nav'), to: '/employers' }]}
      size="xl"
    >
      <ListState
        query={query}
        empty={{
          title: t('invitations.none'),
          text: t('invitations.noneText'),
          icon: <IconSend size={40} stroke={1.5} aria-hidden />,
        }}
      >
        {({ items, total, size }) => (
          <>
            <DataTable label={t('invitations.title')} columns={columns} rows={items} rowKey={({ id }) => id} />
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
    </Page>
  );
}
