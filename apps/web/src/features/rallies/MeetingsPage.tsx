import { Group, Select, Stack, Switch, Text, Title } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useLive } from '../../api/live.js';
import { useUser } from '../../api/session.js';
import { type Act, useActs } from '../../offline/acts.js';
import { PendingBar } from '../../offline/PendingBar.js';
import { useOffline } from '../../offline/useOffline.js';
import { ConfirmButton, Empty, ListState, StatusBadge, useApiMutation, useFormat } from '../../ui/index.js';
import { MeetingCard } from './MeetingCard.js';
import { RallyFrame } from './RallyFrame.js';
import { AFTER_CHANGE, isAnnounced, isUnderWay, type Meeting, type Rally, type Timetable } from './rally.js';

const waits = ({ verdict, state }: Meeting) => verdict === null && (state === 'planned' || state === 'held');

const LIVE = [
  ['get', '/api/rallies/{id}/timetable'],
  ['get', '/api/rallies/{id}'],
];

/** The meetings as this device has noted them, sent or not. */
function noted(meetings: readonly Meeting[], pending: readonly Act[]): Meeting[] {
  return meetings.map((meeting) => {
    const known = { ...meeting };
    for (const { about, path, body } of pending) {
      if (about !== meeting.id) continue;
      if (path.endsWith('/attendance')) Object.assign(known, body);
      else {
        const { verdict, reason = null } = body as { verdict: Meeting['verdict']; reason?: Meeting['verdictReason'] };
        Object.assign(known, { state: 'held', verdict, verdictReason: reason });
      }
    }
    return known;
  });
}

/** An employer goes before the end: who was still to be met is offered other tables at once. */
function Leave({ rallyId }: { rallyId: string }) {
  const { t } = useTranslation('rallies');
  const leaving = useApiMutation({
    mutationFn: () => call(api.POST('/api/rallies/{id}/own-departure', { params: { path: { id: rallyId } } })),
    success: t('liveDay.left'),
    invalidates: AFTER_CHANGE,
    problem: 'inline',
  });
  return (
    <Group>
      <ConfirmButton
        variant="subtle"
        color="gray"
        question={t('liveDay.leaveQuestion')}
        consequence={t('liveDay.leaveText')}
        confirm={t('liveDay.leaveConfirm')}
        onConfirm={() => leaving.mutateAsync()}
      >
        {t('liveDay.leave')}
      </ConfirmButton>
    </Group>
  );
}

interface MeetingListProps {
  timetable: Timetable;
  meetings: readonly Meeting[];
  /** The verdict can be given here. */
  deciding: boolean;
  /** What was given does not change any more. */
  onlyMissing: boolean;
  byEmployer: boolean;
}

function MeetingList({ timetable, meetings, deciding, onlyMissing, byEmployer }: MeetingListProps) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const slots = timetable.slotTimes
    .map((time) => ({ ...time, own: meetings.filter(({ slot }) => slot === time.slot) }))
    .filter(({ own }) => own.length > 0);
  return (
    <Stack gap="lg">
      {slots.map(({ slot, startsAt, endsAt, own }) => (
        <Stack key={slot} component="section" gap="sm">
          <Group gap="sm">
            <Title order={2} size="h3">
              {format.date(startsAt, 'time')}
            </Title>
            {Date.parse(startsAt) <= Date.now() && Date.now() < Date.parse(endsAt) && (
              <StatusBadge tone="active">{t('liveDay.now')}</StatusBadge>
            )}
          </Group>
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {own.map((meeting) => (
              <MeetingCard
                key={meeting.id}
                meeting={meeting}
                deciding={deciding && (!onlyMissing || waits(meeting))}
                byEmployer={byEmployer}
              />
            ))}
          </Stack>
        </Stack>
      ))}
    </Stack>
  );
}

function Meetings({ rally, timetable }: { rally: Rally; timetable: Timetable }) {
  const { t } = useTranslation('rallies');
  const { role } = useUser();
  const isEmployer = role === 'employer';
  const [search] = useSearchParams();
  const [employer, setEmployer] = useState(search.get('employer') ?? '');
  const [open, setOpen] = useState(false);
  // Who is reached by phone after the closing had not answered before.
  const late = rally.state === 'closed' && role === 'organiser';
  const deciding = late || (isUnderWay(rally.state) && (isEmployer || role === 'organiser'));
  const { pending } = useActs();
  const chosen = noted(timetable.meetings, pending).filter(
    ({ employerId }) => employer === '' || employerId === employer,
  );
  const missing = chosen.filter(waits).length;
  return (
    <Stack>
      <PendingBar />
      <Text fw={600}>
        {isUnderWay(rally.state) || rally.state === 'closed'
          ? t('meetings.missing', { count: missing })
          : t('meetings.ahead', { count: chosen.length })}
      </Text>
      {isUnderWay(rally.state) && !deciding && <Text c="dimmed">{t('meetings.readOnly')}</Text>}
      {!isEmployer && (
        <Select
          label={t('timetable.employer')}
          w={{ base: '100%', xs: 320 }}
          data={[
            { value: '', label: t('meetings.everyEmployer') },
            ...timetable.employers.map(({ employerId, name }) => ({ value: employerId, label: name })),
          ]}
          value={employer}
          onChange={(value) => setEmployer(value ?? '')}
          allowDeselect={false}
          searchable
        />
      )}
      {deciding && (
        <Switch
          size="md"
          label={t('meetings.onlyMissing')}
          checked={open}
          onChange={(event) => setOpen(event.currentTarget.checked)}
        />
      )}
      {open && missing === 0 && <Text role="status">{t('meetings.allDone')}</Text>}
      <MeetingList
        timetable={timetable}
        meetings={open ? chosen.filter(waits) : chosen}
        deciding={deciding}
        onlyMissing={late}
        byEmployer={isEmployer}
      />
      {isEmployer && rally.state === 'on_the_day' && <Leave rallyId={rally.id} />}
    </Stack>
  );
}

function Contents({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const isEmployer = useUser().role === 'employer';
  const query = apiQuery.useQuery('get', '/api/rallies/{id}/timetable', { params: { path: { id: rally.id } } });
  const today = rally.state === 'on_the_day';
  useOffline(today);
  useLive(today ? `/api/rallies/${rally.id}/live` : null, LIVE);
  const icon = <IconMessages size={40} stroke={1.5} aria-hidden />;
  if (!isAnnounced(rally.state)) {
    return (
      <Empty
        title={t('meetings.notYet')}
        text={t(isEmployer ? 'meetings.notYetEmployer' : 'meetings.notYetText')}
        icon={icon}
      />
    );
  }
  return (
    <ListState
      query={query}
      empty={{ title: t('meetings.none'), text: isEmployer ? t('meetings.noneEmployer') : undefined, icon }}
      isEmpty={({ meetings }) => meetings.length === 0}
    >
      {(timetable) => <Meetings rally={rally} timetable={timetable} />}
    </ListState>
  );
}

/** For an employer its own agenda; for the association every meeting, with what came of it. */
export default function MeetingsPage() {
  return (
    <RallyFrame tab="meetings" size="md">
      {(rally) => <Contents rally={rally} />}
    </RallyFrame>
  );
}
