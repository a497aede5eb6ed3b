import { Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ConfirmButton, dayOf, Timeline, type TimelineEntry, useApiMutation, useFormat } from '../../ui/index.js';
import { AFTER_CHANGE, isAhead, LEADING, type Rally } from './rally.js';
import type { StepName } from './schedule.js';

type Step = NonNullable<Rally['steps']>[number];

/** What may be done before its time. */
const BY_HAND: readonly StepName[] = ['open_to_employers', 'remind_employers', 'propose', 'invite', 'plan', 'announce'];

/** Does a step now; the program then leaves it alone. */
function DoNow({ rally, step }: { rally: Rally; step: StepName }) {
  const { t } = useTranslation('rallies');
  const what = t(`step.${step}`);
  const doNow = useApiMutation({
    mutationFn: () => call(api.POST('/api/rallies/{id}/steps/{step}', { params: { path: { id: rally.id, step } } })),
    success: t('steps.didNow', { what }),
    invalidates: AFTER_CHANGE,
    problem: 'inline',
  });
  return (
    <ConfirmButton
      variant="subtle"
      size="compact-sm"
      question={t('steps.nowQuestion', { what })}
      consequence={t(`steps.nowConsequence.${step}`)}
      confirm={t('steps.now')}
      onConfirm={() => doNow.mutateAsync()}
      aria-label={t('steps.nowNamed', { what })}
    >
      {t('steps.now')}
    </ConfirmButton>
  );
}

function useWho() {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  return ({ outcome, doneBy, doneAt, dueAt }: Step, runs: boolean): string => {
    if (doneAt === null) return t(runs ? 'steps.next' : 'steps.pending');
    if (outcome === 'skipped') return t('steps.skipped');
    if (outcome === 'by_hand') return t('steps.byHand', { name: doneBy ?? t('steps.someone') });
    // Late, as when the program stood still or the rally was made at short notice.
    const late = dayOf(doneAt) !== dayOf(dueAt);
    return late ? t('steps.doneLate', { day: format.date(dueAt, 'shortDate') }) : t('steps.done');
  };
}

/** The dated chain of a rally: what was done when and by whom, and what comes. */
export function StepsCard({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const { role } = useUser();
  const who = useWho();
  const { steps = [], state } = rally;
  const next = steps.find(({ doneAt }) => doneAt === null)?.step;
  const mayAct = LEADING.includes(role) && isAhead(state);
  const entries = steps.map((step): TimelineEntry => {
    const runs = step.step === next && state !== 'cancelled';
    const tone =
      step.doneAt === null ? (runs ? 'active' : 'neutral') : step.outcome === 'skipped' ? 'neutral' : 'success';
    return {
      id: step.step,
      at: step.doneAt ?? step.dueAt,
      title: t(`step.${step.step}`),
      by: who(step, runs),
      tone,
      ...(mayAct && step.doneAt === null && BY_HAND.includes(step.step)
        ? { text: <DoNow rally={rally} step={step.step} /> }
        : {}),
    };
  });
  return (
    <Paper component="section" withBorder p="lg">
      <Title order={2} mb={4}>
        {t('steps.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('steps.lead')}
      </Text>
      <Timeline entries={entries} />
    </Paper>
  );
}
