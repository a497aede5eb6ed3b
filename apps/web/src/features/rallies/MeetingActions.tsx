import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowsMove, IconLock, IconLockOpen, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tryChange, waitsOf } from '../../../../../libs/rallies/src/domain/editing/index.js';
import { api, call } from '../../api/client.js';
import { Dialog, Facts, useApiMutation, useFormat } from '../../ui/index.js';
import { AFTER_EDIT, type Change, type EditBoard, type EditMeeting } from './edit-board.js';
import { PlacePicker } from './PlacePicker.js';
import { useSays } from './says.js';

interface ActionsProps {
  rallyId: string;
  board: EditBoard;
  meeting: EditMeeting;
  change: (change: Change) => void;
  onClose: () => void;
}

function Actions({ rallyId, board, meeting, change, onClose }: ActionsProps) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const says = useSays(board);
  const [moving, setMoving] = useState(false);
  const { id, candidate, employer, slot, table, locked, done } = meeting;
  const lock = useApiMutation({
    mutationFn: () => call(api.PUT('/api/meetings/{id}/lock', { params: { path: { id } }, body: { locked: !locked } })),
    success: t(locked ? 'lock.opened' : 'lock.done'),
    invalidates: AFTER_EDIT,
  });
  const act = (what: Change) => {
    change(what);
    onClose();
  };
  const time = board.slotTimes.find((one) => one.slot === slot);
  const day = waitsOf(board.meetings, candidate);
  const minutes = time ? (Date.parse(time.endsAt) - Date.parse(time.startsAt)) / 60_000 : 0;
  const removal: Change = { kind: 'remove', meeting: id };
  const verdict = tryChange(board, removal, () => undefined);
  return (
    <Stack>
      <Facts
        facts={[
          { label: t('timetable.employer'), value: board.employers.find((one) => one.id === employer)?.name ?? '–' },
          { label: t('edit.hour'), value: time ? format.date(time.startsAt, 'time') : '–' },
          { label: t('timetable.table'), value: table },
          { label: t('edit.day'), value: t('edit.dayIs', { count: day.meetings, minutes: day.waiting * minutes }) },
        ]}
      />
      {done && <Text c="dimmed">{t('breach.done')}</Text>}
      {!done && <Text c="dimmed">{t(locked ? 'lock.isLocked' : 'lock.isFree')}</Text>}
      {moving && (
        <PlacePicker
          rallyId={rallyId}
          board={board}
          held={{ candidate, meeting: id }}
          start={{ employer, table }}
          choose={act}
        />
      )}
      {!moving && verdict.ok && (
        <Text size="sm">{t('edit.removal', { says: says({ change: removal, ok: true, cost: verdict.cost }) })}</Text>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common.close')}
        </Button>
        {!done && (
          <Button
            variant="default"
            leftSection={locked ? <IconLockOpen size={18} aria-hidden /> : <IconLock size={18} aria-hidden />}
            onClick={() => lock.mutate()}
            loading={lock.isPending}
          >
            {t(locked ? 'lock.open' : 'lock.action')}
          </Button>
        )}
        {verdict.ok && !moving && (
          <>
            <Button variant="default" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => act(removal)}>
              {t('edit.remove')}
            </Button>
            <Button leftSection={<IconArrowsMove size={18} aria-hidden />} onClick={() => setMoving(true)}>
              {t('edit.move')}
            </Button>
          </>
        )}
      </Group>
    </Stack>
  );
}

/** One meeting: move it, remove it, keep it where it is. */
export function MeetingActions({ meeting, ...props }: Omit<ActionsProps, 'meeting'> & { meeting: EditMeeting | null }) {
  const { t } = useTranslation('rallies');
  const name = props.board.candidates.find(({ id }) => id === meeting?.candidate)?.name;
  return (
    <Dialog opened={meeting !== null} onClose={props.onClose} title={name ?? t('someone')}>
      {meeting && <Actions key={meeting.id} {...props} meeting={meeting} />}
    </Dialog>
  );
}
