import { Group, Paper, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconBellOff, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import type { EditBoard, EditMeeting } from './edit-board.js';
import classes from './Grid.module.css';

interface EditListProps {
  board: EditBoard;
  meetings: readonly EditMeeting[];
  open: (meeting: string) => void;
}

/** The same as the grid, on a phone: slot by slot, in the order of the day. */
export function EditList({ board, meetings, open }: EditListProps) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const names = new Map([...board.candidates, ...board.employers].map(({ id, name }) => [id, name]));
  return (
    <Stack>
      {board.slotTimes.map(({ slot, startsAt }) => {
        const own = meetings.filter((meeting) => meeting.slot === slot);
        if (own.length === 0) return null;
        return (
          <Paper key={slot} component="section" withBorder p="md">
            <Title order={2} size="h3" mb="xs">
              {format.date(startsAt, 'time')}
            </Title>
            <Stack component="ul" className={classes.list} gap="xs">
              {own.map(({ id, employer, candidate, table, locked, told }) => (
                <Group key={id} component="li" wrap="nowrap" gap="sm">
                  <Text size="sm" flex="1 1 0" style={{ overflowWrap: 'anywhere' }}>
                    {t('timetable.tableOf', { name: names.get(employer) ?? '–', table })}
                  </Text>
                  <UnstyledButton className={classes.meeting} style={{ flex: '1 1 0' }} onClick={() => open(id)}>
                    {names.get(candidate) ?? '–'} {locked && <IconLock size={14} aria-label={t('lock.locked')} />}
                    {board.announced && (told === null || told.slot !== slot || told.table !== table) && (
                      <IconBellOff size={14} aria-label={t('edit.untold')} />
                    )}
                  </UnstyledButton>
                </Group>
              ))}
            </Stack>
          </Paper>
        );
      })}
    </Stack>
  );
}
