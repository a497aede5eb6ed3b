import { Alert, Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ProblemAlert, useApiMutation, useFormat } from '../../ui/index.js';
import { ChangeList } from './ChangeList.js';
import { AFTER_EDIT, type EditBoard } from './edit-board.js';
import type { Rally } from './rally.js';

type Run = components['schemas']['PlanRun'];

const RUN = '/api/rallies/{id}/plan-runs/{runId}' as const;
const LOOK_MS = 400;

function Running({ run, stop }: { run: Run; stop: () => void }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const { progress, stopping } = run;
  return (
    <Stack gap="xs">
      <Text role="status">
        {progress
          ? t('again.progress', {
              count: progress.meetings,
              gap: format.number(progress.gap, { style: 'percent', maximumFractionDigits: 1 }),
              seconds: format.number(progress.elapsedMs / 1000, { maximumFractionDigits: 1 }),
            })
          : t('plan.busy')}
      </Text>
      <Progress value={progress ? Math.max(4, 100 * (1 - Math.min(1, progress.gap))) : 4} aria-label={t('again.bar')} />
      <Group>
        <Button variant="default" onClick={stop} loading={stopping}>
          {t('again.stop')}
        </Button>
      </Group>
    </Stack>
  );
}

interface PreviewProps {
  result: NonNullable<Run['result']>;
  slotTimes: EditBoard['slotTimes'];
  apply: () => void;
  busy: boolean;
  leave: () => void;
}

function Preview({ result, slotTimes, apply, busy, leave }: PreviewProps) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const { changes, shortfalls, gap } = result;
  return (
    <Stack gap="sm" role="status">
      <ChangeList changes={changes} slotTimes={slotTimes} />
      <Text>{t('plan.short', { count: shortfalls })}</Text>
      <Text>
        {gap <= 0.0001
          ? t('plan.best')
          : t('plan.gap', { gap: format.number(gap, { style: 'percent', maximumFractionDigits: 1 }) })}
      </Text>
      <Group>
        <Button variant="default" onClick={leave}>
          {t('again.leave')}
        </Button>
        <Button onClick={apply} loading={busy} disabled={changes.length === 0}>
          {t('again.apply')}
        </Button>
      </Group>
    </Stack>
  );
}

function OneRun({ rally, board, runId, leave }: { rally: Rally; board: EditBoard; runId: string; leave: () => void }) {
  const { t } = useTranslation('rallies');
  const params = { path: { id: rally.id, runId } };
  const { data: run } = apiQuery.useQuery(
    'get',
    RUN,
    { params },
    {
      refetchInterval: ({ state }) => (state.data && state.data.state !== 'running' ? false : LOOK_MS),
    },
  );
  const stop = useApiMutation({
    mutationFn: () => call(api.POST('/api/rallies/{id}/plan-runs/{runId}/stop', { params })),
    invalidates: [['get', RUN]],
  });
  const apply = useApiMutation({
    mutationFn: () => call(api.POST('/api/rallies/{id}/plan-runs/{runId}/application', { params })),
    success: t('again.done'),
    invalidates: AFTER_EDIT,
    problem: 'inline',
    onSuccess: leave,
  });
  if (!run) return null;
  if (run.state === 'running') return <Running run={run} stop={() => stop.mutate()} />;
  if (run.state === 'failed')
    return (
      <Alert color="red" role="alert">
        <Text mb="sm">
          {t(`problems.${run.problem === 'timetable_impossible' ? 'timetable_impossible' : 'planning_failed'}`)}
        </Text>
        <Button variant="default" onClick={leave}>
          {t('common.close')}
        </Button>
      </Alert>
    );
  return (
    <>
      {run.result && (
        <Preview
          result={run.result}
          slotTimes={board.slotTimes}
          apply={() => apply.mutate()}
          busy={apply.isPending}
          leave={leave}
        />
      )}
      <ProblemAlert error={apply.error} />
    </>
  );
}

/** Plans the rest again around what is locked and announced: first shown, then applied. */
export function PlanAgain({ rally, board }: { rally: Rally; board: EditBoard }) {
  const { t } = useTranslation('rallies');
  const [runId, setRunId] = useState<string | null>(null);
  const start = useApiMutation({
    mutationFn: (keep: boolean) =>
      call(api.POST('/api/rallies/{id}/plan-runs', { params: { path: { id: rally.id } }, body: { keep } })),
    problem: 'inline',
    onSuccess: ({ id }) => setRunId(id),
  });
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="plan-again">
      <Stack gap="sm">
        <Title order={2} size="h3" id="plan-again">
          {t('again.title')}
        </Title>
        <Text>{t(board.announced ? 'plan.leadAgain' : 'again.leadDraft')}</Text>
        {runId === null && (
          <Group>
            <Button variant="default" onClick={() => start.mutate(true)} loading={start.isPending}>
              {t('again.show')}
            </Button>
            {!board.announced && (
              <Button variant="default" onClick={() => start.mutate(false)} disabled={start.isPending}>
                {t('again.showFree')}
              </Button>
            )}
          </Group>
        )}
        <ProblemAlert error={start.error} />
        {runId !== null && <OneRun rally={rally} board={board} runId={runId} leave={() => setRunId(null)} />}
      </Stack>
    </Paper>
  );
}
