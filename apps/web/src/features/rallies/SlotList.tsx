import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import { MeetingButton, type MeetingsProps } from './Grid.js';
import classes from './Grid.module.css';

/** The same as the grid, on a phone: slot by slot, in the order of the day. */
export function SlotList({ timetable, meetings, open }: MeetingsProps) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const slots = timetable.slotTimes
    .map(({ slot, startsAt }) => ({ slot, startsAt, own: meetings.filter((meeting) => meeting.slot === slot) }))
    .filter(({ own }) => own.length > 0);
  return (
    <Stack>
      {slots.map(({ slot, startsAt, own }) => (
        <Paper key={slot} component="section" withBorder p="md">
          <Title order={2} size="h3" mb="xs">
            {format.date(startsAt, 'time')}
          </Title>
          <Stack component="ul" className={classes.list} gap="xs">
            {own.map((meeting) => (
              <Group key={meeting.id} component="li" wrap="nowrap" align="center" gap="sm">
                <Text size="sm" flex="1 1 0" style={{ overflowWrap: 'anywhere' }}>
                  {t('timetable.tableOf', { name: meeting.employerName, table: meeting.table })}
                </Text>
                <div style={{ flex: '1 1 0' }}>
                  <MeetingButton meeting={meeting} open={open} />
                </div>
              </Group>
            ))}
          </Stack>
        </Paper>
      ))}
    </Stack>
  );
}
