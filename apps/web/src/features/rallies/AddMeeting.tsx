import { Button, Group, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/index.js';
import type { Change, EditBoard } from './edit-board.js';
import { PlacePicker } from './PlacePicker.js';

interface AddMeetingProps {
  rallyId: string;
  board: EditBoard;
  opened: boolean;
  change: (change: Change) => void;
  onClose: () => void;
}

/** One more meeting: who, then where and when. */
export function AddMeeting({ rallyId, board, opened, change, onClose }: AddMeetingProps) {
  const { t } = useTranslation('rallies');
  const [candidate, setCandidate] = useState<string | null>(null);
  const count = (id: string) => board.meetings.filter((one) => one.candidate === id).length;
  return (
    <Dialog opened={opened} onClose={onClose} title={t('edit.add')}>
      <Stack>
        <Select
          label={t('wishes.candidate')}
          data={board.candidates
            .filter(({ coming }) => coming)
            .map(({ id, name }) => ({ value: id, label: t('edit.withCount', { name, count: count(id) }) }))}
          value={candidate}
          onChange={setCandidate}
          searchable
          allowDeselect={false}
        />
        {candidate && (
          <PlacePicker
            key={candidate}
            rallyId={rallyId}
            board={board}
            held={{ candidate, meeting: null }}
            start={null}
            choose={(chosen) => {
              change(chosen);
              onClose();
            }}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
