import { Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, Status, StatusBadge, useFormat, usePseudonym } from '../../ui/index.js';
import { type LinkMeeting, REASONS, STEP_OF, useEmployerAct, VERDICTS, verdictStatuses } from './outcome.js';
import { PromiseForm } from './PromiseForm.js';
import { StepLines } from './StepLines.js';

type Act = ReturnType<typeof useEmployerAct>;
type Step = 'closed' | 'choose' | 'reason' | 'promise';

const TAP = {
  h: 'auto',
  mih: 52,
  px: 'xs',
  py: 'xs',
  styles: { label: { whiteSpace: 'normal', lineHeight: 1.2 } },
} as const;

function Choice({
  meeting,
  who,
  act,
  toReason,
}: {
  meeting: LinkMeeting;
  who: string;
  act: Act;
  toReason: () => void;
}) {
  const { t } = useTranslation('links');
  return (
    <Stack gap="xs">
      <SimpleGrid cols={2} spacing="xs" role="group" aria-label={t('outcome.of', { who })}>
        {VERDICTS.map((verdict) => (
          <Button
            key={verdict}
            {...TAP}
            variant={meeting.verdict === verdict ? 'filled' : 'light'}
            color={verdict === 'refused' || verdict === 'candidate_declines' ? 'gray' : 'petrol'}
            disabled={act.isPending}
            onClick={() =>
              verdict === 'refused' ? toReason() : act.mutate({ act: 'verdict', meetingId: meeting.id, verdict })
            }
          >
            {t(`outcome.verdict.${verdict}`)}
          </Button>
        ))}
      </SimpleGrid>
      {meeting.verdict === null && (
        <Button
          {...TAP}
          variant="subtle"
          color="gray"
          disabled={act.isPending}
          onClick={() => act.mutate({ act: 'attendance', meetingId: meeting.id, state: 'missed_by_candidate' })}
        >
          {t('outcome.absent')}
        </Button>
      )}
    </Stack>
  );
}

function Reasons({ meeting, act, back }: { meeting: LinkMeeting; act: Act; back: () => void }) {
  const { t } = useTranslation('links');
  return (
    <Stack gap="xs" role="group" aria-label={t('outcome.why')}>
      <Text fw={650}>{t('outcome.why')}</Text>
      <SimpleGrid cols={2} spacing="xs">
        {REASONS.map((reason) => (
          <Button
            key={reason}
            {...TAP}
            variant="default"
            disabled={act.isPending}
            onClick={() => act.mutate({ act: 'verdict', meetingId: meeting.id, verdict: 'refused', reason })}
          >
            {t(`outcome.reason.${reason}`)}
          </Button>
        ))}
      </SimpleGrid>
      <Button variant="subtle" onClick={back} disabled={act.isPending}>
        {t('back')}
      </Button>
    </Stack>
  );
}

interface GivenProps {
  meeting: LinkMeeting;
  who: string;
  act: Act;
  canDecide: boolean;
  go: (step: Step) => void;
}

/** What was said, what follows from it, and the ways to take it back or change it. */
function Given({ meeting, who, act, canDecide, go }: GivenProps) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const { verdict, undoUntil, steps } = meeting;
  const promises = verdict !== null && verdict in STEP_OF && !steps.some(({ state }) => state === 'open');
  return (
    <Stack gap="xs">
      <StepLines steps={steps} />
      {promises && (
        <Button {...TAP} onClick={() => go('promise')} aria-label={t('outcome.promise.addFor', { who })}>
          {t('outcome.promise.add')}
        </Button>
      )}
      {canDecide && (
        <Group gap="xs">
          {undoUntil !== null && (
            <Button
              variant="default"
              loading={act.isPending}
              onClick={() => act.mutate({ act: 'undo', meetingId: meeting.id })}
              aria-label={t('outcome.undoFor', { who })}
            >
              {t('outcome.undo', { time: format.date(undoUntil, 'time') })}
            </Button>
          )}
          <Button variant="subtle" onClick={() => go('choose')} aria-label={t('outcome.changeFor', { who })}>
            {t('outcome.change')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** One candidate met: who, when, and the tap that says what came of it. */
export function VerdictCard({
  token,
  meeting,
  canDecide,
}: {
  token: string;
  meeting: LinkMeeting;
  canDecide: boolean;
}) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const [step, setStep] = useState<Step>('closed');
  const act = useEmployerAct(token);
  const close = () => setStep('closed');
  const closing: Act = { ...act, mutate: (body) => act.mutate(body, { onSuccess: close }) } as Act;
  const known = usePseudonym();
  const { pseudonym, headline, verdict, verdictReason, state } = meeting;
  const who = known(pseudonym) ?? t('employer.someone');
  const missed = state === 'missed_by_candidate' || state === 'missed_by_employer';
  const asks = canDecide && !missed && verdict === null && step === 'closed';
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="sm">
        <div>
          <Group justify="space-between" gap="xs">
            <Title order={2} size="h3">
              {who}
            </Title>
            {verdict !== null && <Status of={verdictStatuses} value={verdict} />}
            {missed && <StatusBadge tone="warning">{t(`outcome.state.${state}`)}</StatusBadge>}
          </Group>
          {headline && <Text>{headline}</Text>}
          <Text c="dimmed">
            {t('outcome.when', { time: format.date(meeting.startsAt, 'time'), table: meeting.table })}
          </Text>
          {verdictReason !== null && (
            <Text>{t('outcome.because', { reason: t(`outcome.reason.${verdictReason}`) })}</Text>
          )}
        </div>
        {canDecide && missed && (
          <Button
            variant="subtle"
            disabled={act.isPending}
            onClick={() => act.mutate({ act: 'attendance', meetingId: meeting.id, state: 'held' })}
          >
            {t('outcome.tookPlace')}
          </Button>
        )}
        {(asks || step === 'choose') && (
          <Choice meeting={meeting} who={who} act={closing} toReason={() => setStep('reason')} />
        )}
        {step === 'reason' && (
          <Reasons meeting={meeting} act={closing} back={() => setStep(verdict === null ? 'closed' : 'choose')} />
        )}
        {step === 'promise' && verdict !== null && verdict in STEP_OF && (
          <PromiseForm
            who={who}
            kind={STEP_OF[verdict as keyof typeof STEP_OF]}
            act={act}
            meetingId={meeting.id}
            onDone={close}
          />
        )}
        {step === 'closed' && verdict !== null && (
          <Given meeting={meeting} who={who} act={act} canDecide={canDecide} go={setStep} />
        )}
        {step !== 'promise' && <ProblemAlert error={act.error} />}
      </Stack>
    </Paper>
  );
}
