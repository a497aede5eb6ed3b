import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Status, StatusBadge, usePseudonym } from '../../ui/index.js';
import { type Planned, PromiseDialog, STEP_OF } from './PromiseDialog.js';
import { type Meeting, meetingStatuses, verdictStatuses } from './rally.js';
import { VerdictButtons } from './VerdictButtons.js';

interface MeetingCardProps {
  meeting: Meeting;
  deciding: boolean;
  byEmployer: boolean;
}

/** One meeting: with whom, at which table, and what came of it. */
export function MeetingCard({ meeting, deciding, byEmployer }: MeetingCardProps) {
  const { t } = useTranslation('rallies');
  const known = usePseudonym();
  const {
    candidateName,
    pseudonym,
    headline,
    employerName,
    table,
    state,
    verdict,
    verdictReason,
    candidateHere,
    badge,
    freed,
  } = meeting;
  const [planned, setPlanned] = useState<Planned | null>(null);
  const kind = verdict ? STEP_OF[verdict] : undefined;
  const who = candidateName ?? (byEmployer ? (known(pseudonym) ?? t('someone')) : t('someone'));
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="sm">
        <Group justify="space-between" gap="xs" align="flex-start">
          <div>
            <Text fw={650} fz="lg">
              {who}
            </Text>
            {byEmployer && candidateName !== null && pseudonym && (
              <Text size="sm" c="dimmed">
                {known(pseudonym)}
              </Text>
            )}
            {byEmployer && headline && <Text>{headline}</Text>}
            <Text size="sm" c="dimmed">
              {byEmployer ? t('meetings.table', { table }) : t('timetable.tableOf', { name: employerName, table })}{' '}
              {t('liveDay.badge', { badge })}
            </Text>
          </div>
          <Group gap="xs">
            {candidateHere && state === 'planned' && <StatusBadge tone="success">{t('meetings.here')}</StatusBadge>}
            {freed && state === 'missed_by_candidate' && Date.parse(meeting.endsAt) > Date.now() && (
              <StatusBadge tone="info">{t('liveDay.freed')}</StatusBadge>
            )}
            {verdict ? (
              <Status of={verdictStatuses} value={verdict} />
            ) : (
              state !== 'planned' && <Status of={meetingStatuses} value={state} />
            )}
          </Group>
        </Group>
        {verdictReason !== null && <Text>{t('meetings.because', { reason: t(`reason.${verdictReason}`) })}</Text>}
        {kind !== undefined && deciding && (
          <Group>
            <Button
              variant="light"
              onClick={() => setPlanned({ meetingId: meeting.id, kind })}
              aria-label={t('promise.setDayFor', { who })}
            >
              {t('promise.setDay')}
            </Button>
          </Group>
        )}
        <PromiseDialog planned={planned} onClose={() => setPlanned(null)} />
        {deciding && <VerdictButtons meeting={meeting} who={who} byEmployer={byEmployer} />}
      </Stack>
    </Paper>
  );
}
