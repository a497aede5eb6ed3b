import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import { type Change, type EditBoard, type Held, outcomeOf, rowsOf, useScores } from './edit-board.js';
import { useSays } from './says.js';

interface PlacePickerProps {
  rallyId: string;
  board: EditBoard;
  held: Held;
  /** The table that is looked at first. */
  start: { employer: string; table: number } | null;
  choose: (change: Change) => void;
}

/** The same as dragging, without a mouse: a table, and for each of its times whether it can be and what it means. */
export function PlacePicker({ rallyId, board, held, start, choose }: PlacePickerProps) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const says = useSays(board);
  const scoreOf = useScores(rallyId, held.candidate);
  const rows = rowsOf(board);
  const keyOf = ({ employer, table }: { employer: string; table: number }) => `${employer} ${table}`;
  const [row, setRow] = useState(start ? keyOf(start) : null);
  const [employer = '', table = '1'] = row?.split(' ') ?? [];
  return (
    <Stack gap="sm">
      <Select
        label={t('edit.whichTable')}
        data={rows.map((one) => ({
          value: keyOf({ employer: one.employer.id, table: one.table }),
          label:
            one.tables > 1 ? t('timetable.tableOf', { name: one.employer.name, table: one.table }) : one.employer.name,
        }))}
        value={row}
        onChange={setRow}
        searchable
        allowDeselect={false}
      />
      {row !== null && (
        <Stack component="ul" gap={6} p={0} m={0} mah="45vh" style={{ listStyle: 'none', overflowY: 'auto' }}>
          {board.slotTimes.map(({ slot, startsAt }) => {
            const place = { employer, slot, table: Number(table) };
            const own = board.meetings.find(({ id }) => id === held.meeting);
            const isHere = own?.employer === employer && own.slot === slot && own.table === Number(table);
            const outcome = outcomeOf(board, held, place, scoreOf);
            const hour = format.date(startsAt, 'time');
            return (
              <Group key={slot} component="li" wrap="nowrap" gap="sm">
                <Button
                  variant="default"
                  miw={96}
                  h={44}
                  disabled={isHere || !outcome.ok}
                  aria-label={t('edit.moveAt', { hour })}
                  onClick={() => choose(outcome.change)}
                >
                  {hour}
                </Button>
                <Text size="sm">{isHere ? t('edit.here') : says(outcome)}</Text>
              </Group>
            );
          })}
        </Stack>
      )}
    </Stack>
  );
}
