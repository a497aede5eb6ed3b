import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, Facts, Status, useFormat } from '../../ui/index.js';
import { type Meeting, meetingStatuses, verdictStatuses } from './rally.js';

export interface MeetingDialogProps {
  /** Null closes the dialog. */
  meeting: Meeting | null;
  onClose: () => void;
}

/** One meeting, to be read. */
export function MeetingDialog({ meeting, onClose }: MeetingDialogProps) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const time = (at: string) => format.date(at, 'time');
  return (
    <Dialog opened={meeting !== null} onClose={onClose} title={meeting ? (meeting.candidateName ?? t('someone')) : ''}>
      {meeting && (
        <Stack>
          <Facts
            facts={[
              { label: t('timetable.employer'), value: meeting.employerName },
              {
                label: t('facts.hours'),
                value: t('hours', { start: time(meeting.startsAt), end: time(meeting.endsAt) }),
              },
              { label: t('timetable.table'), value: meeting.table },
              { label: t('meetings.state'), value: <Status of={meetingStatuses} value={meeting.state} /> },
              ...(meeting.verdict
                ? [{ label: t('meetings.verdict'), value: <Status of={verdictStatuses} value={meeting.verdict} /> }]
                : []),
            ]}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} data-autofocus>
              {t('common.close')}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}
