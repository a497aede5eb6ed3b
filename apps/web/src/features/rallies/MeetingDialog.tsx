import { Button, Group, Stack, Text } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, Facts, Status, useApiMutation, useFormat } from '../../ui/index.js';
import { AFTER_CHANGE, type Meeting, meetingStatuses, verdictStatuses } from './rally.js';

interface MeetingFactsProps {
  meeting: Meeting;
  lockable: boolean;
  onClose: () => void;
}

function MeetingFacts({ meeting, lockable, onClose }: MeetingFactsProps) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const locked = meeting.locked === true;
  const lock = useApiMutation({
    mutationFn: () =>
      call(api.PUT('/api/meetings/{id}/lock', { params: { path: { id: meeting.id } }, body: { locked: !locked } })),
    success: t(locked ? 'lock.opened' : 'lock.done'),
    invalidates: AFTER_CHANGE,
  });
  const hours = t('hours', { start: format.date(meeting.startsAt, 'time'), end: format.date(meeting.endsAt, 'time') });
  return (
    <Stack>
      <Facts
        facts={[
          { label: t('timetable.employer'), value: meeting.employerName },
          { label: t('facts.hours'), value: hours },
          { label: t('timetable.table'), value: meeting.table },
          { label: t('meetings.state'), value: <Status of={meetingStatuses} value={meeting.state} /> },
          ...(meeting.verdict
            ? [{ label: t('meetings.verdict'), value: <Status of={verdictStatuses} value={meeting.verdict} /> }]
            : []),
        ]}
      />
      {lockable && meeting.state === 'planned' && <Text c="dimmed">{t(locked ? 'lock.isLocked' : 'lock.isFree')}</Text>}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common.close')}
        </Button>
        {lockable && meeting.state === 'planned' && (
          <Button
            variant="light"
            leftSection={locked ? <IconLockOpen size={18} aria-hidden /> : <IconLock size={18} aria-hidden />}
            onClick={() => lock.mutate()}
            loading={lock.isPending}
          >
            {t(locked ? 'lock.open' : 'lock.action')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

export interface MeetingDialogProps {
  /** Null closes the dialog. */
  meeting: Meeting | null;
  lockable: boolean;
  onClose: () => void;
}

/** One meeting, and whether it stays where it is when the rest is planned again. */
export function MeetingDialog({ meeting, lockable, onClose }: MeetingDialogProps) {
  const { t } = useTranslation('rallies');
  return (
    <Dialog opened={meeting !== null} onClose={onClose} title={meeting ? (meeting.candidateName ?? t('someone')) : ''}>
      {meeting && <MeetingFacts meeting={meeting} lockable={lockable} onClose={onClose} />}
    </Dialog>
  );
}
