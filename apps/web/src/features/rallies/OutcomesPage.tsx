import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconMoodEmpty, IconMoodHappy, IconMoodSad } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useUser } from '../../api/session.js';
import { Dialog, ListState, Status, StatusBadge, useFormat } from '../../ui/index.js';
import { AbsenceForm } from './AbsenceForm.js';
import { CallList } from './CallList.js';
import { type Planned, PromiseDialog, STEP_OF } from './PromiseDialog.js';
import { RallyFrame } from './RallyFrame.js';
import { LEADING, meetingStatuses, type Rally, verdictStatuses } from './rally.js';
import { WordButtons } from './WordButtons.js';

type Outcomes = components['schemas']['RallyOutcomes'];
type Meeting = Outcomes['meetings'][number];

const FACES = { good: IconMoodHappy, fair: IconMoodEmpty, bad: IconMoodSad };

/** Both want to go on: first of all. Then what waits, then the rest. */
const rank = ({ bothWant, verdict, word }: Meeting) => (bothWant ? 0 : verdict !== null || word ? 1 : 2);

interface OutcomeCardProps {
  meeting: Meeting;
  onCorrect: (() => void) | null;
  /** Null behind the wall: whose day it would be is not known. */
  onPromise: ((planned: Planned) => void) | null;
}

function OutcomeCard({ meeting, onCorrect, onPromise }: OutcomeCardProps) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const { candidateName, employerName, verdict, verdictReason, verdictVia, word, comment, bothWant, state, steps } =
    meeting;
  const kind = verdict ? STEP_OF[verdict] : undefined;
  const missed = state === 'missed_by_candidate' || state === 'missed_by_employer';
  return (
    <Paper
      component="li"
      withBorder
      p="md"
      style={bothWant ? { borderColor: 'var(--mantine-color-green-6)', borderWidth: 2 } : undefined}
    >
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Text fw={650} fz="lg">
            {candidateName ?? t('someone')}
          </Text>
          <Text>{t('outcomes.with', { employer: employerName, time: format.date(meeting.startsAt, 'time') })}</Text>
        </div>
        {bothWant && <StatusBadge tone="success">{t('outcomes.bothWant')}</StatusBadge>}
      </Group>
      <Group gap="xs" mt="xs">
        <Text fw={600}>{t('outcomes.employerSays')}</Text>
        {verdict ? <Status of={verdictStatuses} value={verdict} /> : <Status of={meetingStatuses} value={state} />}
        {verdictReason !== null && <Text>{t(`reason.${verdictReason}`)}</Text>}
        {verdictVia === 'phone' && <Text c="dimmed">{t('outcomes.byPhone')}</Text>}
        {missed && meeting.isExcused && <Text c="dimmed">{t('outcomes.excused')}</Text>}
      </Group>
      {meeting.absenceReason !== null && <Text>{meeting.absenceReason}</Text>}
      {word !== undefined && meeting.tenantId !== null && !missed && (
        <Group gap="xs" mt="xs">
          <Text fw={600}>{t('outcomes.candidateSays')}</Text>
          <WordButtons meeting={meeting} />
        </Group>
      )}
      {comment && <Text style={{ whiteSpace: 'pre-line' }}>{t('outcomes.quoted', { text: comment })}</Text>}
      {steps.map((step) => (
        <Text key={step.id}>
          {t('outcomes.step', {
            kind: t(`promise.kind.${step.kind}`),
            day: format.date(step.startsOn, 'date'),
            state: t(`promise.state.${step.state}`),
          })}
        </Text>
      ))}
      <Group mt="xs" gap="xs">
        {kind !== undefined && onPromise && !steps.some((step) => step.state === 'open') && (
          <Button
            variant="light"
            onClick={() => onPromise({ meetingId: meeting.id, kind })}
            aria-label={t('promise.setDayFor', { who: candidateName ?? employerName })}
          >
            {t('promise.setDay')}
          </Button>
        )}
        {onCorrect && verdict === null && (
          <Button
            variant="subtle"
            onClick={onCorrect}
            aria-label={t('outcomes.correctFor', { who: candidateName ?? employerName })}
          >
            {t('outcomes.correct')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}

function Smiles({ smiles }: { smiles: Outcomes['smiles'] }) {
  const { t } = useTranslation('rallies');
  if (smiles.length === 0) return null;
  return (
    <Stack component="section" gap="xs">
      <Title order={2}>{t('outcomes.smiles')}</Title>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {smiles.map(({ tenantId, name, smile, comment }) => {
          const Face = FACES[smile];
          return (
            <Group component="li" key={tenantId} gap="xs" wrap="nowrap" align="flex-start">
              <Face size={24} aria-hidden style={{ flexShrink: 0 }} />
              <Text>
                {t('outcomes.smile', { name, smile: t(`outcomes.face.${smile}`) })}
                {comment && ` ${t('outcomes.quoted', { text: comment })}`}
              </Text>
            </Group>
          );
        })}
      </Stack>
    </Stack>
  );
}

function Contents({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const { role } = useUser();
  const leads = LEADING.includes(role);
  const [correcting, setCorrecting] = useState<Meeting | null>(null);
  const [planned, setPlanned] = useState<Planned | null>(null);
  const query = apiQuery.useQuery('get', '/api/rallies/{id}/outcomes', { params: { path: { id: rally.id } } });
  return (
    <Stack>
      {leads && <CallList rally={rally} />}
      <ListState query={query} empty={{ title: t('meetings.none') }} isEmpty={({ meetings }) => meetings.length === 0}>
        {({ meetings, smiles }) => (
          <Stack gap="lg">
            <Smiles smiles={smiles} />
            <Stack component="section" gap="sm">
              <Title order={2}>{t('outcomes.meetings')}</Title>
              <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
                {[...meetings]
                  .sort((a, b) => rank(a) - rank(b))
                  .map((meeting) => (
                    <OutcomeCard
                      key={meeting.id}
                      meeting={meeting}
                      onCorrect={leads ? () => setCorrecting(meeting) : null}
                      onPromise={meeting.tenantId === null ? null : setPlanned}
                    />
                  ))}
              </Stack>
            </Stack>
          </Stack>
        )}
      </ListState>
      <PromiseDialog planned={planned} onClose={() => setPlanned(null)} />
      <Dialog opened={correcting !== null} onClose={() => setCorrecting(null)} title={t('outcomes.correct')}>
        {correcting && <AbsenceForm meeting={correcting} onClose={() => setCorrecting(null)} />}
      </Dialog>
    </Stack>
  );
}

/** What both sides say of each meeting, what was promised, and whom to phone. */
export default function OutcomesPage() {
  return (
    <RallyFrame tab="outcomes" size="md">
      {(rally) => <Contents rally={rally} />}
    </RallyFrame>
  );
}
