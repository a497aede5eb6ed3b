import { Alert, Anchor, Button, Group, Kbd, Paper, SegmentedControl, Select, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue, useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconDownload, IconSparkles } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  ConfirmButton,
  DateField,
  DateText,
  dayOf,
  FOLLOWING,
  ListState,
  NoOption,
  Page,
  Status,
  useApiMutation,
  useFormat,
} from '../../ui/index.js';
import { AFTER_ACTIVITY, type Meeting, meetingStatuses } from './activity.js';
import { CaseCard } from './CaseCard.js';
import { MeetingDialog } from './MeetingDialog.js';

/** What is written on the keys. */
const KEYS = { next: 'J', before: 'K', control: 'Ctrl' };

function AddCase({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('activities');
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const { data } = apiQuery.useQuery('get', '/api/committee-meetings/{id}/subjects', {
    params: { path: { id: meeting.id }, query: q === '' ? {} : { q } },
  });
  const add = useApiMutation({
    mutationFn: (key: string) => {
      const [kind, id = ''] = key.split(' ');
      const body = kind === 'tenant' ? { tenantId: id, referralId: null } : { tenantId: null, referralId: id };
      return call(api.POST('/api/committee-meetings/{id}/cases', { params: { path: { id: meeting.id } }, body }));
    },
    success: t('case.added'),
    invalidates: [...AFTER_ACTIVITY, ['get', '/api/committee-meetings/{id}/subjects']],
    onSuccess: () => setTyped(''),
  });
  const fill = useApiMutation({
    mutationFn: () =>
      call(api.POST('/api/committee-meetings/{id}/proposals', { params: { path: { id: meeting.id } } })),
    success: ({ added }) => t('meeting.filled', { count: added }),
    invalidates: AFTER_ACTIVITY,
  });
  return (
    <Group align="end" gap="sm">
      <Select
        label={t('case.add')}
        placeholder={t('person.placeholder')}
        searchable
        searchValue={typed}
        onSearchChange={setTyped}
        value={null}
        onChange={(key) => key !== null && add.mutate(key)}
        filter={({ options }) => options}
        nothingFoundMessage={<NoOption>{t('person.none')}</NoOption>}
        data={(data?.items ?? []).map(({ tenantId, referralId, name }) => ({
          value: tenantId === null ? `referral ${referralId}` : `tenant ${tenantId}`,
          label: tenantId === null ? t('case.referral', { name }) : name,
        }))}
        style={{ flex: '1 1 16rem' }}
      />
      {meeting.mayRun && (
        <Button
          variant="default"
          leftSection={<IconSparkles size={18} aria-hidden />}
          onClick={() => fill.mutate()}
          loading={fill.isPending}
        >
          {t('meeting.fill')}
        </Button>
      )}
    </Group>
  );
}

function Attendance({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('activities');
  const note = useApiMutation({
    mutationFn: (item: { memberId: string; state: 'present' | 'excused' | 'absent' }) =>
      call(
        api.PUT('/api/committee-meetings/{id}/attendance', {
          params: { path: { id: meeting.id } },
          body: { items: [item] },
        }),
      ),
    invalidates: AFTER_ACTIVITY,
  });
  if (!meeting.attendance.length) return null;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Title order={2}>{t('meeting.attendance')}</Title>
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {meeting.attendance.map(({ id, name, organisation, state }) => (
            <Group key={id} component="li" justify="space-between" gap="xs">
              <Text>
                {name}{' '}
                <Text span size="sm" c="dimmed">
                  {organisation}
                </Text>
              </Text>
              {meeting.mayRun ? (
                <SegmentedControl
                  aria-label={t('meeting.attendanceOf', { name })}
                  value={state ?? ''}
                  onChange={(value) =>
                    note.mutate({ memberId: id, state: value === 'excused' || value === 'absent' ? value : 'present' })
                  }
                  data={['present', 'excused', 'absent'].map((value) => ({ value, label: t(`presence.${value}`) }))}
                />
              ) : (
                <Text size="sm">{state === null ? t('common.none') : t(`presence.${state}`)}</Text>
              )}
            </Group>
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}

function End({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('activities');
  const [nextOn, setNextOn] = useState<string | null>(null);
  const open = meeting.cases.filter(({ decision }) => decision === null || decision === 'adjourned').length;
  const end = useApiMutation({
    mutationFn: (how: 'closure' | 'cancellation') => {
      const init = { params: { path: { id: meeting.id } }, body: { nextOn } };
      return call(
        how === 'closure'
          ? api.POST('/api/committee-meetings/{id}/closure', init)
          : api.POST('/api/committee-meetings/{id}/cancellation', init),
      );
    },
    success: t('meeting.ended'),
    invalidates: AFTER_ACTIVITY,
    problem: 'inline',
  });
  const consequence = (
    <Stack gap="sm">
      <Text>{t('meeting.carried', { count: open })}</Text>
      {open > 0 && (
        <DateField
          label={t('meeting.nextOn')}
          description={t('meeting.nextOnHint')}
          minDate={dayOf()}
          value={nextOn}
          onChange={setNextOn}
        />
      )}
    </Stack>
  );
  return (
    <Group gap="sm">
      {meeting.heldOn <= dayOf() && (
        <ConfirmButton
          variant="filled"
          question={t('meeting.closeQuestion')}
          consequence={consequence}
          confirm={t('meeting.close')}
          onConfirm={() => end.mutateAsync('closure')}
        >
          {t('meeting.close')}
        </ConfirmButton>
      )}
      <ConfirmButton
        question={t('meeting.cancelQuestion')}
        consequence={consequence}
        confirm={t('meeting.cancel')}
        danger
        onConfirm={() => end.mutateAsync('cancellation')}
      >
        {t('meeting.cancel')}
      </ConfirmButton>
    </Group>
  );
}

function Files({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('activities');
  const { language } = useFormat();
  const isPartner = useUser().role === 'landlord_staff';
  const audiences = isPartner ? (['partner'] as const) : (['association', 'partner'] as const);
  const what = meeting.state === 'planned' ? 'agenda' : 'minutes';
  return audiences
    .filter(
      (audience) =>
        audience === 'association' ||
        isPartner ||
        meeting.committee.kind === 'joint_cell' ||
        meeting.committee.hasPartner,
    )
    .map((audience) => (
      <Button
        key={audience}
        component="a"
        href={`/api/committee-meetings/${meeting.id}/minutes?audience=${audience}&language=${language}`}
        download
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
      >
        {t(`meeting.file.${what}.${isPartner ? 'own' : audience}`)}
      </Button>
    ));
}

function Agenda({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('activities');
  const first = meeting.cases.findIndex(({ decision }) => decision === null);
  const [current, setCurrent] = useState<string | null>(meeting.cases[Math.max(first, 0)]?.id ?? null);
  const follows = FOLLOWING.includes(useUser().role);
  const at = meeting.cases.findIndex(({ id }) => id === current);
  const go = (step: number) =>
    setCurrent(meeting.cases[Math.min(meeting.cases.length - 1, Math.max(0, at + step))]?.id ?? null);
  useHotkeys([
    [KEYS.next, () => go(1)],
    [KEYS.before, () => go(-1)],
  ]);
  /** The next one that is not decided. */
  const next = () => {
    const after = [...meeting.cases.slice(at + 1), ...meeting.cases.slice(0, at)];
    setCurrent(after.find(({ decision }) => decision === null)?.id ?? null);
  };
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t('meeting.agenda', { count: meeting.cases.length })}</Title>
      {follows && meeting.state === 'planned' && <AddCase meeting={meeting} />}
      {meeting.mayRun && meeting.state === 'planned' && meeting.cases.length > 0 && (
        <Text size="sm" c="dimmed" visibleFrom="sm">
          <Kbd>{KEYS.next}</Kbd> <Kbd>{KEYS.before}</Kbd> {t('meeting.keysMove')} <Kbd>1</Kbd> … <Kbd>9</Kbd>{' '}
          {t('meeting.keysDecide')} <Kbd>{KEYS.control}</Kbd> + <Kbd>↵</Kbd> {t('meeting.keysSave')}
        </Text>
      )}
      {meeting.cases.length === 0 && <Text c="dimmed">{t('meeting.noCases')}</Text>}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {meeting.cases.map((one, index) => (
          <CaseCard
            key={one.id}
            number={index + 1}
            one={one}
            meeting={meeting}
            isOpen={one.id === current}
            onToggle={() => setCurrent(one.id === current ? null : one.id)}
            onDecided={next}
          />
        ))}
      </Stack>
    </Stack>
  );
}

/** A meeting: who is there, and its agenda, decided case by case; before it the place to prepare it, afterwards its minutes. */
export default function MeetingPage() {
  const { t } = useTranslation('activities');
  const { meetingId = '' } = useParams();
  const [moving, dialog] = useDisclosure();
  const query = apiQuery.useQuery(
    'get',
    '/api/committee-meetings/{id}',
    { params: { path: { id: meetingId } } },
    { refetchOnWindowFocus: false },
  );
  const { data } = query;
  return (
    <Page
      title={data?.committee.name ?? t('meeting.one')}
      badge={data && <Status of={meetingStatuses} value={data.state} />}
      lead={
        data && (
          <>
            <DateText value={data.heldOn} style="weekday" />, {[data.startsAt, data.place].filter(Boolean).join(', ')}
          </>
        )
      }
      breadcrumb={
        data && [
          { label: t('tabs.committees'), to: '/activities/committees' },
          { label: data.committee.name, to: `/activities/committees/${data.committee.id}` },
        ]
      }
      actions={data && <Files meeting={data} />}
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(meeting) => (
          <Stack gap="lg">
            {meeting.mayRun && meeting.state === 'planned' && meeting.heldOn > dayOf() && (
              <Alert>
                {t('meeting.toCome')}{' '}
                <Anchor component="button" type="button" onClick={dialog.open}>
                  {t('meeting.move')}
                </Anchor>
              </Alert>
            )}
            <Agenda key={meeting.id} meeting={meeting} />
            <Attendance meeting={meeting} />
            {meeting.mayRun && meeting.state === 'planned' && <End meeting={meeting} />}
            {moving && (
              <MeetingDialog
                opened
                onClose={dialog.close}
                committeeId={meeting.committee.id}
                startsAt={meeting.startsAt}
                place={meeting.place}
                meeting={meeting}
              />
            )}
          </Stack>
        )}
      </ListState>
    </Page>
  );
}
