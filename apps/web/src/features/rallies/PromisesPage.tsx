import { Button, Group, Paper, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import {
  Dialog,
  defineStatuses,
  ListState,
  Page,
  Pager,
  ProblemAlert,
  Status,
  StatusBadge,
  useApiMutation,
  useFormat,
  usePage,
  usePseudonym,
} from '../../ui/index.js';
import { PromiseDialog } from './PromiseDialog.js';

type Step = components['schemas']['PromisedStep'];
type Settled = 'done' | 'cancelled';
type Outcome = NonNullable<Step['outcome']>;

const CHANGED = [
  ['get', '/api/promised-steps'],
  ['get', '/api/rallies/{id}/outcomes'],
  ['get', '/api/rallies/{id}/report'],
  ['get', '/api/home'],
];
const STATES = ['open', 'done', 'cancelled'] as const;
const statuses = defineStatuses<Step['state']>('rallies', 'promise.state', {
  open: 'info',
  done: 'success',
  cancelled: 'neutral',
});
const CANCELLED: readonly Outcome[] = [
  'employer_withdrew',
  'candidate_withdrew',
  'candidate_absent',
  'employer_absent',
  'noted_by_mistake',
  'other',
];
const outcomesOf = (kind: Step['kind'], state: Settled): readonly Outcome[] => {
  if (state === 'cancelled') return CANCELLED;
  return kind === 'hire_start' ? ['started'] : ['hire', 'trial', 'goes_on', 'nothing'];
};

function OutcomeDialog({ step, onClose }: { step: Step; onClose: () => void }) {
  const { t } = useTranslation('rallies');
  const [state, setState] = useState<Settled>('done');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const settle = useApiMutation({
    mutationFn: (chosen: Outcome) =>
      call(
        api.POST('/api/promised-steps/{id}/outcome', {
          params: { path: { id: step.id } },
          body: { state, outcome: chosen },
        }),
      ),
    success: t('promise.noted'),
    invalidates: CHANGED,
    problem: 'inline',
    onSuccess: onClose,
  });
  const choices = outcomesOf(step.kind, state);
  return (
    <Stack>
      <SegmentedControl
        aria-label={t('promise.took')}
        fullWidth
        data={[
          { value: 'done', label: t('promise.happened') },
          { value: 'cancelled', label: t('promise.didNot') },
        ]}
        value={state}
        onChange={(value) => {
          setState(value === 'cancelled' ? 'cancelled' : 'done');
          setOutcome(null);
        }}
      />
      <Select
        label={t('promise.outcomeLabel')}
        data={choices.map((value) => ({ value, label: t(`promise.outcome.${value}`) }))}
        value={outcome}
        onChange={(value) => setOutcome(choices.find((known) => known === value) ?? null)}
      />
      <ProblemAlert error={settle.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          disabled={outcome === null}
          loading={settle.isPending}
          onClick={() => outcome && settle.mutate(outcome)}
        >
          {t('common.save')}
        </Button>
      </Group>
    </Stack>
  );
}

function StepCard({ step, onSettle, onMove }: { step: Step; onSettle: () => void; onMove: () => void }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const nameOf = usePseudonym();
  const who = step.tenantName ?? nameOf(step.pseudonym) ?? t('someone');
  const days = [step.startsOn, step.endsOn].filter((day) => day !== null).map((day) => format.date(day, 'date'));
  return (
    <Paper component="li" withBorder p="md">
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={650} fz="lg">
            {who}
          </Text>
          <Text>{t('promise.with', { kind: t(`promise.kind.${step.kind}`), employer: step.employerName })}</Text>
          <Text>{[[...new Set(days)].join(' – '), step.startsAt, step.place].filter(Boolean).join(', ')}</Text>
          <Text size="sm" c="dimmed">
            <Link to={`/rallies/${step.rallyId}`}>{step.rallyName}</Link>
          </Text>
          {step.outcome !== null && <Text>{t(`promise.outcome.${step.outcome}`)}</Text>}
        </div>
        <Stack gap="xs" align="flex-end">
          {step.isOverdue ? (
            <StatusBadge tone="warning">{t('promise.overdue')}</StatusBadge>
          ) : (
            <Status of={statuses} value={step.state} />
          )}
          {step.state === 'open' && (
            <Button
              variant={step.isOverdue ? 'filled' : 'light'}
              onClick={onSettle}
              aria-label={t('promise.settleFor', { who })}
            >
              {t('promise.settle')}
            </Button>
          )}
          {step.state === 'open' && (
            <Button variant="subtle" onClick={onMove} aria-label={t('promise.moveFor', { who })}>
              {t('promise.move')}
            </Button>
          )}
        </Stack>
      </Group>
    </Paper>
  );
}

/** What was promised at rallies: second interviews, trials and first days, until somebody says what came of them. */
export default function PromisesPage() {
  const { t } = useTranslation('rallies');
  const { page, setPage } = usePage();
  const [state, setState] = useState<Step['state']>('open');
  const [moving, setMoving] = useState<Step | null>(null);
  const [settling, setSettling] = useState<Step | null>(null);
  const query = apiQuery.useQuery('get', '/api/promised-steps', { params: { query: { state, page } } });
  return (
    <Page
      title={t('promise.title')}
      lead={t('promise.lead')}
      breadcrumb={[{ label: t('nav'), to: '/rallies' }]}
      size="md"
    >
      <SegmentedControl
        aria-label={t('promise.show')}
        data={STATES.map((value) => ({ value, label: t(`promise.state.${value}`) }))}
        value={state}
        onChange={(value) => {
          setState(STATES.find((known) => known === value) ?? 'open');
          setPage(1);
        }}
      />
      <ListState
        query={query}
        empty={{ title: t('promise.none'), icon: <IconCalendarCheck size={40} stroke={1.5} aria-hidden /> }}
      >
        {({ items, size, total }) => (
          <Stack>
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((step) => (
                <StepCard key={step.id} step={step} onSettle={() => setSettling(step)} onMove={() => setMoving(step)} />
              ))}
            </Stack>
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </Stack>
        )}
      </ListState>
      <PromiseDialog planned={moving} onClose={() => setMoving(null)} />
      <Dialog opened={settling !== null} onClose={() => setSettling(null)} title={t('promise.settle')}>
        {settling && <OutcomeDialog key={settling.id} step={settling} onClose={() => setSettling(null)} />}
      </Dialog>
    </Page>
  );
}
