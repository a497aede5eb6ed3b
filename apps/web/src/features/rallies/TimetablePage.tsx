import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCalendarTime, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { Empty, ListState, useFormat } from '../../ui/index.js';
import { EditTimetable } from './EditTimetable.js';
import { Grid } from './Grid.js';
import { MeetingDialog } from './MeetingDialog.js';
import { PlanPanel } from './PlanPanel.js';
import { RallyFrame } from './RallyFrame.js';
import { folded, isAhead, LEADING, type Meeting, type Rally, type Timetable } from './rally.js';
import { Shortfalls } from './Shortfalls.js';
import { SlotList } from './SlotList.js';

function Plan({ timetable }: { timetable: Timetable }) {
  const { t } = useTranslation('rallies');
  const narrow = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  const [wanted, setWanted] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const search = folded(wanted.trim());
  const found = timetable.meetings.filter(({ employerName, candidateName }) =>
    folded(`${employerName} ${candidateName ?? ''}`).includes(search),
  );
  const open = (meeting: Meeting) => setOpened(meeting.id);
  return (
    <Stack>
      <Shortfalls shortfalls={timetable.shortfalls ?? []} />
      <TextInput
        label={t('timetable.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        maw={360}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      {found.length === 0 && <Text c="dimmed">{t('timetable.noneFound')}</Text>}
      {found.length > 0 &&
        (narrow ? (
          <SlotList timetable={timetable} meetings={found} open={open} />
        ) : (
          <Grid timetable={timetable} meetings={found} onlyFound={search !== ''} open={open} />
        ))}
      <MeetingDialog
        meeting={timetable.meetings.find(({ id }) => id === opened) ?? null}
        onClose={() => setOpened(null)}
      />
    </Stack>
  );
}

function Contents({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const leads = LEADING.includes(useUser().role);
  const query = apiQuery.useQuery('get', '/api/rallies/{id}/timetable', { params: { path: { id: rally.id } } });
  return (
    <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
      {(timetable) => (
        <Stack>
          {leads && <PlanPanel rally={rally} timetable={timetable} />}
          {timetable.version === 0 ? (
            <Empty
              title={t('timetable.none')}
              text={t(leads ? 'timetable.noneText' : 'timetable.noneTextCaseWorker')}
              icon={<IconCalendarTime size={40} stroke={1.5} aria-hidden />}
            />
          ) : (
            <>
              <Group gap="lg">
                <Text fw={600}>{t('timetable.count', { count: timetable.meetings.length })}</Text>
                <Text c="dimmed">
                  {timetable.announcedAt === null
                    ? t('timetable.notAnnounced')
                    : t('timetable.announcedAt', { at: format.date(timetable.announcedAt, 'dateTime') })}
                </Text>
              </Group>
              {leads && (isAhead(rally.state) || rally.state === 'on_the_day') ? (
                <>
                  <Shortfalls shortfalls={timetable.shortfalls ?? []} />
                  <EditTimetable rally={rally} />
                </>
              ) : (
                <Plan timetable={timetable} />
              )}
            </>
          )}
        </Stack>
      )}
    </ListState>
  );
}

/** Who meets whom, when and at which table. */
export default function TimetablePage() {
  return (
    <RallyFrame tab="timetable" size="xl">
      {(rally) => <Contents rally={rally} />}
    </RallyFrame>
  );
}
