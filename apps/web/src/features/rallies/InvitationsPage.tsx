import { Anchor, Button, Group, Paper, SegmentedControl, Select, Stack, Switch, Text } from '@mantine/core';
import { IconPhone, IconUserPlus } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  type Column,
  ConfirmButton,
  DataTable,
  ListState,
  Pager,
  PhoneLink,
  Status,
  StatusBadge,
  useApiMutation,
  usePage,
} from '../../ui/index.js';
import { AnswerDialog } from './AnswerDialog.js';
import { RallyFrame } from './RallyFrame.js';
import {
  AFTER_CHANGE,
  INVITATION_STATES,
  type Invitation,
  invitationStatuses,
  isAhead,
  LEADING,
  NEEDS,
  type Rally,
} from './rally.js';

function InviteButtons({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const invite = useApiMutation({
    mutationFn: () => call(api.POST('/api/rallies/{id}/invitations', { params: { path: { id: rally.id } }, body: {} })),
    success: (counts) => t('invite.done', counts),
    invalidates: AFTER_CHANGE,
    problem: 'inline',
  });
  return (
    <>
      <Button component={Link} to={`/rallies/${rally.id}/invitations/new`} variant="default">
        {t('invite.choose')}
      </Button>
      <ConfirmButton
        variant="filled"
        leftSection={<IconUserPlus size={18} aria-hidden />}
        question={t('invite.question')}
        consequence={t('invite.consequence', { count: rally.capacity ?? 0 })}
        confirm={t('invite.confirm')}
        onConfirm={() => invite.mutateAsync()}
      >
        {t('invite.all')}
      </ConfirmButton>
    </>
  );
}

function Contact({ invitation: { email, phone } }: { invitation: Invitation }) {
  const { t } = useTranslation('rallies');
  if (!email && !phone) return t('common.none');
  return (
    <Stack gap="xs">
      {phone && <PhoneLink value={phone} />}
      {email && (
        <Anchor href={`mailto:${email}`} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {email}
        </Anchor>
      )}
    </Stack>
  );
}

/** What somebody said with the answer: needs, tables, times away, the reason of a refusal. */
function Said({ invitation, rally }: { invitation: Invitation; rally: Rally }) {
  const { t } = useTranslation('rallies');
  const { constraints, tables, away, declineReason, state, kind } = invitation;
  const needs = NEEDS.filter((need) => constraints?.[need] === true).map((need) => t(`need.${need}`));
  if (state === 'declined') return declineReason ?? t('common.none');
  if (state !== 'accepted') return t('common.none');
  if (kind === 'tenant') return needs.length > 0 ? needs.join(', ') : t('common.none');
  const absent = away?.length ?? 0;
  const received = t('invitations.tables', { count: tables ?? 0 });
  return absent === 0 ? received : t('invitations.tablesAway', { tables: received, count: absent, slots: rally.slots });
}

function useColumns(
  rally: Rally,
  note: (invitation: Invitation) => void,
): [Column<Invitation>, ...Column<Invitation>[]] {
  const { t } = useTranslation('rallies');
  const isOrganiser = useUser().role === 'organiser';
  const action: Column<Invitation> = {
    key: 'answer',
    header: t('invitations.answer'),
    cell: (invitation) => (
      <Button
        size="compact-sm"
        variant="light"
        onClick={() => note(invitation)}
        aria-label={t('answer.noteFor', { name: invitation.name })}
      >
        {t('answer.note')}
      </Button>
    ),
  };
  return [
    { key: 'name', header: t('invitations.name'), cell: ({ name }) => name },
    {
      key: 'state',
      header: t('invitations.state'),
      cell: (invitation) => (
        <Group gap={6}>
          {!(invitation.toPhone && invitation.state === 'to_send') && (
            <Status of={invitationStatuses} value={invitation.state} />
          )}
          {invitation.toPhone && <StatusBadge tone="warning">{t('invitations.toPhone')}</StatusBadge>}
        </Group>
      ),
    },
    {
      key: 'contact',
      header: t('invitations.contact'),
      cell: (invitation) =>
        isOrganiser && invitation.kind === 'tenant' ? t('invitations.byReferent') : <Contact invitation={invitation} />,
    },
    {
      key: 'said',
      header: t('invitations.said'),
      cell: (invitation) => <Said invitation={invitation} rally={rally} />,
    },
    ...(isAhead(rally.state) ? [action] : []),
  ];
}

/** What is listed, kept in the address. */
function useFilters() {
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string | null) =>
    setSearch((previous) => {
      const next = new URLSearchParams(previous);
      next.delete('page');
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  const kind: Invitation['kind'] = search.get('kind') === 'employer' ? 'employer' : 'tenant';
  const state = INVITATION_STATES.find((known) => known === search.get('state'));
  return { kind, state, toPhone: search.get('toPhone') === 'true', set };
}

function Invitations({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const { kind, state, toPhone, set } = useFilters();
  const { page, setPage } = usePage();
  const [noted, setNoted] = useState<Invitation | null>(null);
  const columns = useColumns(rally, setNoted);
  const query = apiQuery.useQuery(
    'get',
    '/api/rallies/{id}/invitations',
    { params: { path: { id: rally.id }, query: { page, kind, state, ...(toPhone && { toPhone: 'true' }) } } },
    { placeholderData: keepPreviousData },
  );
  const filtered = state !== undefined || toPhone;
  return (
    <Stack>
      <Group align="flex-end">
        <SegmentedControl
          aria-label={t('invitations.whom')}
          size="md"
          data={[
            { value: 'tenant', label: t('list.candidates') },
            { value: 'employer', label: t('list.employers') },
          ]}
          value={kind}
          onChange={(value) => set('kind', value === 'employer' ? value : null)}
        />
        <Select
          label={t('invitations.state')}
          data={[
            { value: '', label: t('invitations.anyState') },
            ...INVITATION_STATES.map((value) => ({ value, label: t(`invitation.${value}`) })),
          ]}
          value={state ?? ''}
          onChange={(value) => set('state', value)}
          allowDeselect={false}
        />
        <Switch
          size="md"
          mb={8}
          label={t('invitations.onlyToPhone')}
          checked={toPhone}
          onChange={(event) => set('toPhone', event.currentTarget.checked ? 'true' : null)}
        />
      </Group>
      <ListState
        query={query}
        empty={{
          title: t(filtered ? 'invitations.noneLike' : 'invitations.none'),
          text: filtered ? undefined : t('invitations.noneText'),
          icon: <IconPhone size={40} stroke={1.5} aria-hidden />,
        }}
      >
        {({ items, total, size }) => (
          <>
            <DataTable
              label={t(kind === 'tenant' ? 'list.candidates' : 'list.employers')}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
            />
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
      <AnswerDialog rally={rally} invitation={noted} onClose={() => setNoted(null)} />
    </Stack>
  );
}

/** Who is invited, what they answered, and whom nobody has reached. */
export default function InvitationsPage() {
  const { t } = useTranslation('rallies');
  const leads = LEADING.includes(useUser().role);
  return (
    <RallyFrame
      tab="invitations"
      size="xl"
      actions={(rally) => leads && isAhead(rally.state) && <InviteButtons rally={rally} />}
    >
      {(rally) => (
        <>
          {rally.candidates?.invited === 0 && rally.employers?.invited === 0 && (
            <Paper withBorder p="md" bg="blue.0">
              <Text>{t('invite.byItself')}</Text>
            </Paper>
          )}
          <Invitations rally={rally} />
        </>
      )}
    </RallyFrame>
  );
}
