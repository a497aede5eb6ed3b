import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ConfirmButton, ProblemAlert, useApiMutation, useFormat } from '../../ui/index.js';
import { AFTER_CHANGE, isAhead, type Rally, type Timetable } from './rally.js';

type PlanResult = components['schemas']['PlanResult'];
type Kind = 'plan' | 'announce';

function usePlan(rallyId: string, done: (kind: Kind, result: PlanResult) => void) {
  return useApiMutation({
    mutationFn: (kind: Kind) => {
      const params = { path: { id: rallyId } };
      return call(api.POST('/api/rallies/{id}/timetable', { params, body: { announce: kind === 'announce' } }));
    },
    invalidates: AFTER_CHANGE,
    problem: 'inline',
    onSuccess: (result, kind) => done(kind, result),
  });
}

/** What came out: how many meetings, how many changed, how good it is. */
function Result({ kind, result }: { kind: Kind; result: PlanResult }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const { meetings, shortfalls, gap } = result;
  const told = kind !== 'plan';
  return (
    <Alert color="green" role="status" title={t(`plan.done.${kind}`, { count: meetings })}>
      <Stack gap={4}>
        <Text>{t('plan.short', { count: shortfalls })}</Text>
        <Text>
          {gap <= 0.0001
            ? t('plan.best')
            : t('plan.gap', { gap: format.number(gap, { style: 'percent', maximumFractionDigits: 1 }) })}
        </Text>
        {told && <Text>{t('plan.told.all')}</Text>}
      </Stack>
    </Alert>
  );
}

/** Makes the timetable and announces it. */
export function PlanPanel({ rally, timetable }: { rally: Rally; timetable: Timetable }) {
  const { t } = useTranslation('rallies');
  const [last, setLast] = useState<{ kind: Kind; result: PlanResult } | null>(null);
  const plan = usePlan(rally.id, (kind, result) => setLast({ kind, result }));
  const before = isAhead(rally.state) && rally.state !== 'announced';
  const lead = timetable.version === 0 ? 'plan.leadFirst' : 'plan.leadDraft';
  const accepted = { candidates: rally.candidates?.accepted ?? 0, employers: rally.employers?.accepted ?? 0 };
  if (!before) return null;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Text>{t(lead)}</Text>
        <Text c="dimmed">{t('plan.who', accepted)}</Text>
        <Group>
          {timetable.version === 0 && (
            <Button onClick={() => plan.mutate('plan')} loading={plan.isPending}>
              {t('plan.first')}
            </Button>
          )}
          {timetable.version > 0 && (
            <ConfirmButton
              variant="filled"
              c={undefined}
              disabled={plan.isPending}
              question={t('plan.announceQuestion')}
              consequence={t('plan.announceConsequence')}
              confirm={t('plan.announce')}
              onConfirm={() => plan.mutateAsync('announce')}
            >
              {t('plan.announce')}
            </ConfirmButton>
          )}
        </Group>
        {plan.isPending && (
          <Text role="status" c="dimmed">
            {t('plan.busy')}
          </Text>
        )}
        {plan.variables === 'plan' && <ProblemAlert error={plan.error} />}
        {last && !plan.isPending && <Result {...last} />}
      </Stack>
    </Paper>
  );
}
