import { Button, Group, Paper, SegmentedControl, Select, Stack, Switch, Text } from '@mantine/core';
import { IconMailOpened, IconPhone, IconUserPlus } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ConfirmButton, DataTable, ListState, Pager, useApiMutation, usePage } from '../../ui/index.js';
import { AnswerDialog } from './AnswerDialog.js';
import { useInvitationColumns } from './InvitationColumns.js';
import { InvitationSummary } from './InvitationSummary.js';
import { PrintRuns } from './PrintRuns.js';
import { RallyFrame } from './RallyFrame.js';
import { AFTER_CHANGE, INVITATION_STATES, type Invitation, isAhead, LEADING, type Rally } from './rally.js';

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
      <Button
        component={Link}
        to={`/rallies/${rally.id}/messages`}
        variant="default"
        leftSection={<IconMailOpened size={18} aria-hidden />}
      >
        {t('preview.action')}
      </Button>
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
  return {
    kind,
    state,
    toPhone: search.get('toPhone') === 'true',
    unanswered: search.get('unanswered') === 'true',
    set,
  };
}

function Invitations({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const { kind, state, toPhone, unanswered, set } = useFilters();
  const { page, setPage } = usePage();
  const [noted, setNoted] = useState<Invitation | null>(null);
  const columns = useInvitationColumns(rally, setNoted);
  const query = apiQuery.useQuery(
    'get',
    '/api/rallies/{id}/invitations',
    {
      params: {
        path: { id: rally.id },
        query: {
          ...{ page, kind, state },
          ...(toPhone && { toPhone: 'true' as const }),
          ...(unanswered && { unanswered: 'true' as const }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  const filtered = state !== undefined || toPhone || unanswered;
  return (
    <Stack>
      <InvitationSummary rally={rally} kind={kind} onShow={(which) => set(which, 'true')} />
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
        <Switch
          size="md"
          mb={8}
          label={t('invitations.onlyUnanswered')}
          checked={unanswered}
          onChange={(event) => set('unanswered', event.currentTarget.checked ? 'true' : null)}
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
          <PrintRuns rally={rally} />
        </>
      )}
    </RallyFrame>
  );
}
