import { Alert, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUser } from '../../api/session.js';
import { Status, useFormat } from '../../ui/index.js';
import { attendanceStatuses, type Floor, isHere, LEADING, type Rally } from './rally.js';

type Person = Floor['candidates'][number];

function People({ title, people, empty }: { title: string; people: readonly Person[]; empty: string }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  return (
    <Paper component="section" withBorder p="md">
      <Title order={2} size="h3" mb="xs">
        {title}
      </Title>
      {people.length === 0 && <Text c="dimmed">{empty}</Text>}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {people.map(({ invitationId, name, now, next }) => (
          <li key={invitationId}>
            <Text fw={600}>{name}</Text>
            <Text size="sm" c="dimmed">
              {now !== null && t('floor.with', { with: now.with, table: now.table })}{' '}
              {next !== null &&
                t('floor.next', { time: format.date(next.startsAt, 'time'), with: next.with, table: next.table })}
              {now === null && next === null && t('floor.nothing')}
            </Text>
          </li>
        ))}
      </Stack>
    </Paper>
  );
}

/** Absent people whose meetings are still in the timetable: planning again gives their tables to others. */
function Gone({ rally, floor }: { rally: Rally; floor: Floor }) {
  const { t } = useTranslation('rallies');
  const leads = LEADING.includes(useUser().role);
  const gone = [...floor.candidates, ...floor.employers].filter(
    ({ attendance }) => attendance === 'excused' || attendance === 'no_show',
  );
  if (gone.length === 0 || rally.state !== 'on_the_day' || !leads) return null;
  return (
    <Alert color="yellow" title={t('floor.gone', { count: gone.length })}>
      <Stack gap="sm" align="flex-start">
        <Text>{t('floor.goneText')}</Text>
        <Button
          component={Link}
          to={`/rallies/${rally.id}/timetable`}
          rightSection={<IconArrowRight size={18} aria-hidden />}
        >
          {t('floor.replan')}
        </Button>
      </Stack>
    </Alert>
  );
}

function Employers({ floor }: { floor: Floor }) {
  const { t } = useTranslation('rallies');
  return (
    <Paper component="section" withBorder p="md">
      <Title order={2} size="h3" mb="xs">
        {t('list.employers')}
      </Title>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {floor.employers.map(({ invitationId, name, attendance, tables, freeTables }) => (
          <Group key={invitationId} component="li" justify="space-between" gap="xs">
            <div>
              <Text fw={600}>{name}</Text>
              <Text size="sm" c="dimmed">
                {t('floor.tables', { count: freeTables, tables })}
              </Text>
            </div>
            <Status of={attendanceStatuses} value={attendance} />
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}

/** Who is where right now. */
export function FloorView({ rally, floor }: { rally: Rally; floor: Floor }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const here = floor.candidates.filter(({ attendance }) => isHere(attendance));
  const running = rally.slotTimes.find(({ slot }) => slot === floor.slot);
  return (
    <Stack>
      <Text fw={600}>
        {running
          ? t('floor.slot', {
              now: format.date(floor.at, 'time'),
              start: format.date(running.startsAt, 'time'),
              end: format.date(running.endsAt, 'time'),
            })
          : t('floor.after', { now: format.date(floor.at, 'time') })}
      </Text>
      <Gone rally={rally} floor={floor} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <People
          title={t('floor.inMeeting', { count: here.filter(({ now }) => now !== null).length })}
          people={here.filter(({ now }) => now !== null)}
          empty={t('floor.nobodyInMeeting')}
        />
        <People
          title={t('floor.waiting', { count: here.filter(({ now }) => now === null).length })}
          people={here.filter(({ now }) => now === null)}
          empty={t('floor.nobodyWaits')}
        />
        <Employers floor={floor} />
        <People
          title={t('floor.missing')}
          people={floor.candidates.filter(
            ({ attendance, state, now }) => !isHere(attendance) && state === 'accepted' && now !== null,
          )}
          empty={t('floor.nobodyMissing')}
        />
      </SimpleGrid>
    </Stack>
  );
}
