import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconBriefcase, IconMessages, IconTool, IconUserMinus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { performNow } from '../../offline/acts.js';
import { ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_CHANGE, type Meeting, REFUSAL_REASONS, type RefusalReason, VERDICTS, type Verdict } from './rally.js';

/** As long as a verdict can be taken back. */
const UNDO_MS = 15 * 60_000;

const ICONS = {
  hire: IconBriefcase,
  second_interview: IconMessages,
  trial: IconTool,
  refused: IconX,
  candidate_declines: IconUserMinus,
};

function useDecide(meetingId: string, who: string, byPhone: boolean, success: string, done: () => void) {
  return useApiMutation({
    mutationFn: ({ verdict, reason }: { verdict: Verdict; reason?: RefusalReason }) =>
      performNow({
        path: `/api/meetings/${meetingId}/verdict`,
        body: { verdict, reason, byPhone },
        label: who,
        about: meetingId,
      }),
    success,
    invalidates: AFTER_CHANGE,
    problem: 'inline',
    onSuccess: done,
  });
}

function useUndo(meetingId: string, success: string, done: () => void) {
  return useApiMutation({
    mutationFn: () => call(api.POST('/api/meetings/{id}/verdict/undo', { params: { path: { id: meetingId } } })),
    success,
    invalidates: AFTER_CHANGE,
    onSuccess: done,
  });
}

function useAttend(meetingId: string, who: string, success: string) {
  return useApiMutation({
    mutationFn: (state: Meeting['state']) =>
      performNow({ path: `/api/meetings/${meetingId}/attendance`, body: { state }, label: who, about: meetingId }),
    success,
    invalidates: AFTER_CHANGE,
  });
}

interface ReasonsProps {
  busy: boolean;
  error: unknown;
  choose: (reason: RefusalReason) => void;
  back: () => void;
}

/** Why not: one of a list, because it is told on and counted. Never anything about the person. */
function Reasons({ busy, error, choose, back }: ReasonsProps) {
  const { t } = useTranslation('rallies');
  return (
    <Stack gap="xs" role="group" aria-label={t('verdict.why')}>
      <ProblemAlert error={error} />
      <Text fw={600}>{t('verdict.why')}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
        {REFUSAL_REASONS.map((reason) => (
          <Button key={reason} size="md" variant="default" onClick={() => choose(reason)} disabled={busy}>
            {t(`reason.${reason}`)}
          </Button>
        ))}
      </SimpleGrid>
      <Group>
        <Button variant="subtle" onClick={back} disabled={busy}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

interface VerdictButtonsProps {
  meeting: Meeting;
  who: string;
  byEmployer: boolean;
}

/** One tap says what came of a meeting; a refusal takes a second one for its reason. */
export function VerdictButtons({ meeting, who, byEmployer }: VerdictButtonsProps) {
  const { t } = useTranslation('rallies');
  const [step, setStep] = useState<'closed' | 'open' | 'reason'>('closed');
  const [givenAt, setGivenAt] = useState(0);
  const decide = useDecide(meeting.id, who, !byEmployer, t('verdict.done', { who }), () => {
    setStep('closed');
    setGivenAt(Date.now());
  });
  const undo = useUndo(meeting.id, t('verdict.undone', { who }), () => setGivenAt(0));
  const attend = useAttend(meeting.id, who, t('verdict.attendanceDone', { who }));
  const missed = meeting.state === 'missed_by_candidate' || meeting.state === 'missed_by_employer';
  const busy = decide.isPending || attend.isPending;
  if (missed) {
    return (
      <Group gap="xs">
        <Button variant="subtle" onClick={() => attend.mutate('held')} loading={busy}>
          {t('verdict.tookPlace')}
        </Button>
        {meeting.freed && Date.parse(meeting.endsAt) > Date.now() && (
          <Button
            variant="light"
            onClick={() => attend.mutate('planned')}
            disabled={busy}
            aria-label={t('liveDay.isThereFor', { who })}
          >
            {t('liveDay.isThere')}
          </Button>
        )}
      </Group>
    );
  }
  // Asked of the employer once the meeting has begun. Everybody else, and before its time, opens the choice first.
  const waiting = byEmployer && meeting.verdict === null && Date.parse(meeting.startsAt) <= Date.now();
  if (step === 'closed' && !waiting) {
    const given = meeting.verdict !== null;
    return (
      <Group>
        <Button
          variant="subtle"
          onClick={() => setStep('open')}
          aria-label={t(given ? 'verdict.changeFor' : 'verdict.giveFor', { who })}
        >
          {t(given ? 'verdict.change' : 'verdict.give')}
        </Button>
        {given && Date.now() - givenAt < UNDO_MS && (
          <Button
            variant="default"
            loading={undo.isPending}
            onClick={() => undo.mutate()}
            aria-label={t('verdict.undoFor', { who })}
          >
            {t('verdict.undo')}
          </Button>
        )}
      </Group>
    );
  }
  if (step === 'reason') {
    return (
      <Reasons
        busy={busy}
        error={decide.error}
        choose={(reason) => decide.mutate({ verdict: 'refused', reason })}
        back={() => setStep('open')}
      />
    );
  }
  const hiredMeanwhile = decide.error instanceof ApiProblem && decide.error.code === 'hired_meanwhile';
  return (
    <Stack gap="xs">
      <ProblemAlert error={decide.error} />
      {hiredMeanwhile && (
        <Button size="md" onClick={() => decide.mutate({ verdict: 'second_interview' })} loading={decide.isPending}>
          {t('verdict.insteadSecond')}
        </Button>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" role="group" aria-label={t('verdict.of', { who })}>
        {VERDICTS.map((verdict) => {
          const Sign = ICONS[verdict];
          return (
            <Button
              key={verdict}
              size="md"
              variant={meeting.verdict === verdict ? 'filled' : 'light'}
              color={verdict === 'refused' || verdict === 'candidate_declines' ? 'gray' : 'petrol'}
              leftSection={<Sign size={18} aria-hidden />}
              onClick={() => (verdict === 'refused' ? setStep('reason') : decide.mutate({ verdict }))}
              loading={decide.isPending && decide.variables.verdict === verdict}
              disabled={busy}
            >
              {t(`verdict.${verdict}`)}
            </Button>
          );
        })}
      </SimpleGrid>
      {meeting.verdict === null && (
        <Group gap="xs">
          {meeting.state === 'planned' && (
            <Button
              variant="subtle"
              onClick={() => attend.mutate('held')}
              disabled={busy}
              aria-label={t('liveDay.doneFor', { who })}
            >
              {t('liveDay.done')}
            </Button>
          )}
          <Button variant="subtle" color="gray" onClick={() => attend.mutate('missed_by_candidate')} disabled={busy}>
            {t('verdict.candidateAbsent')}
          </Button>
          {!byEmployer && (
            <Button variant="subtle" color="gray" onClick={() => attend.mutate('missed_by_employer')} disabled={busy}>
              {t('verdict.employerAbsent')}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}
