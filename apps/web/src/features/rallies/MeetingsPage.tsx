import { Select, Stack, Switch, Text, Title } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { Empty, ListState, useFormat } from '../../ui/index.js';
import { MeetingCard } from './MeetingCard.js';
import { RallyFrame } from './RallyFrame.js';
import { isAnnounced, isUnderWay, type Meeting, type Rally, type Timetable } from './rally.js';

const waits = ({ verdict, state }: Meeting) => verdict === null && (state === 'planned' || state === 'held');

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
  const format = useFormat();
  const slots = timetable.slotTimes
    .map((time) => ({ ...time, own: meetings.filter(({ slot }) => slot === time.slot) }))
    .filter(({ own }) => own.length > 0);
  return (
    <Stack gap="lg">
      {slots.map(({ slot, startsAt, own }) => (
        <Stack key={slot} component="section" gap="sm">
          <Title order={2} size="h3">
            {format.date(startsAt, 'time')}
          </Title>
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
  const chosen = timetable.meetings.filter(({ employerId }) => employer === '' || employerId === employer);
  const missing = chosen.filter(waits).length;
  return (
    <Stack>
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
    </Stack>
  );
}

function Contents({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const isEmployer = useUser().role === 'employer';
  const query = apiQuery.useQuery('get', '/api/rallies/{id}/timetable', { params: { path: { id: rally.id } } });
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
