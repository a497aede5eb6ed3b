import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { IconArrowBackUp, IconPlus, IconSearch } from '@tabler/icons-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { waitsOf } from '../../../../../libs/rallies/src/domain/editing/index.js';
import { ListState } from '../../ui/index.js';
import { AddMeeting } from './AddMeeting.js';
import { EditGrid } from './EditGrid.js';
import { EditList } from './EditList.js';
import { changeFor, type EditBoard, type Held, type Place, rowsOf, useBoard, useEditing } from './edit-board.js';
import { MeetingActions } from './MeetingActions.js';
import { PlanAgain } from './PlanAgain.js';
import { folded, isAhead, type Rally } from './rally.js';
import { UntoldBar } from './UntoldBar.js';
import { VersionsPanel } from './VersionsPanel.js';

/** The day of the person one looks at, in a line that is always there, so that nothing jumps. */
function Day({ board, candidate }: { board: EditBoard; candidate: string | null }) {
  const { t } = useTranslation('rallies');
  const person = board.candidates.find(({ id }) => id === candidate);
  if (!person)
    return (
      <Text size="sm" c="dimmed">
        {t('edit.lead')}
      </Text>
    );
  const { meetings, waiting, longest } = waitsOf(board.meetings, person.id);
  const [first] = board.slotTimes;
  const minutes = first ? (Date.parse(first.endsAt) - Date.parse(first.startsAt)) / 60_000 : 0;
  const facts = { name: person.name, count: meetings, minutes: waiting * minutes, longest: longest * minutes };
  return <Text size="sm">{t('edit.dayOf', facts)}</Text>;
}

function Editor({ rally, board }: { rally: Rally; board: EditBoard }) {
  const { t } = useTranslation('rallies');
  const narrow = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  const [wanted, setWanted] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [lookedAt, look] = useState<string | null>(null);
  const { change, undo, busy } = useEditing(rally, board);
  useHotkeys([['mod+Z', () => undo?.()]]);
  const latest = useRef({ board, change });
  latest.current = { board, change };
  const drop = useCallback((held: Held, place: Place) => {
    const own = latest.current.board.meetings.find(({ id }) => id === held.meeting);
    if (own && own.employer === place.employer && own.slot === place.slot && own.table === place.table) return;
    latest.current.change(changeFor(latest.current.board, held, place));
  }, []);
  const search = folded(wanted.trim());
  const names = useMemo(
    () => new Map([...board.candidates, ...board.employers].map(({ id, name }) => [id, folded(name)])),
    [board],
  );
  const found = board.meetings.filter(({ candidate, employer }) =>
    `${names.get(candidate)} ${names.get(employer)}`.includes(search),
  );
  const rows = useMemo(() => rowsOf(board), [board]);
  const foundIds = search === '' ? null : new Set(found.map(({ id }) => id));
  const shownRows =
    search === ''
      ? rows
      : rows.filter(({ employer, table }) => found.some((one) => one.employer === employer.id && one.table === table));
  return (
    <Stack>
      <Group align="flex-end">
        <TextInput
          label={t('timetable.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          miw={280}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
          {t('edit.add')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          disabled={undo === null}
          loading={busy}
          onClick={() => undo?.()}
        >
          {t('edit.undo')}
        </Button>
      </Group>
      {!narrow && <Day board={board} candidate={lookedAt} />}
      {found.length === 0 && <Text c="dimmed">{t('timetable.noneFound')}</Text>}
      {narrow ? (
        <EditList board={board} meetings={found} open={setOpened} />
      ) : (
        <EditGrid
          rallyId={rally.id}
          board={board}
          rows={shownRows}
          found={foundIds}
          lookedAt={lookedAt}
          look={look}
          open={setOpened}
          drop={drop}
        />
      )}
      <MeetingActions
        rallyId={rally.id}
        board={board}
        meeting={board.meetings.find(({ id }) => id === opened) ?? null}
        change={change}
        onClose={() => setOpened(null)}
      />
      <AddMeeting rallyId={rally.id} board={board} opened={adding} change={change} onClose={() => setAdding(false)} />
    </Stack>
  );
}

/** The timetable under the hands of who leads the rally. */
export function EditTimetable({ rally }: { rally: Rally }) {
  const query = useBoard(rally.id);
  const editable = isAhead(rally.state) || rally.state === 'on_the_day';
  return (
    <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
      {(board) => (
        <Stack>
          <UntoldBar rallyId={rally.id} board={board} />
          <Editor rally={rally} board={board} />
          <PlanAgain rally={rally} board={board} />
          <VersionsPanel rally={rally} board={board} editable={editable} />
        </Stack>
      )}
    </ListState>
  );
}
