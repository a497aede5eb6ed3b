import { Button, Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { DateText, dayOf, useApiMutation } from '../../ui/index.js';
import { AFTER_NOTE, type TenantProgramme, useText } from './programme.js';

type Step = TenantProgramme['steps'][number];

function Item({ tenantId, step, mayNote }: { tenantId: string; step: Step; mayNote: boolean }) {
  const { t } = useTranslation('programmes');
  const text = useText();
  const params = { params: { path: { id: tenantId, step: step.key } } };
  const change = useApiMutation({
    mutationFn: (done: boolean) =>
      done
        ? call(api.PUT('/api/tenants/{id}/steps/{step}', { ...params, body: { doneOn: dayOf() } }))
        : call(api.DELETE('/api/tenants/{id}/steps/{step}', params)),
    success: (_, done) => t(done ? 'steps.noted' : 'steps.taken'),
    invalidates: AFTER_NOTE,
  });
  const isDone = step.doneOn !== null;
  const isLate = !isDone && step.dueOn !== null && step.dueOn < dayOf();
  const label = text(step.label);
  const asks = [
    ...(step.atHome ? [t('steps.atHome')] : []),
    ...(step.minMinutes === null ? [] : [t('steps.minMinutes', { count: step.minMinutes })]),
    ...(step.domains.length ? [step.domains.map((domain) => t(`support.domain.${domain}`)).join(', ')] : []),
  ];
  return (
    <Group component="li" align="flex-start" wrap="nowrap" gap="sm">
      <ThemeIcon variant="light" color={isDone ? 'green' : isLate ? 'red' : 'gray'} radius="xl" size={28}>
        {isDone ? <IconCheck size={17} aria-hidden /> : <IconCircleDashed size={17} aria-hidden />}
      </ThemeIcon>
      <Stack gap={2} flex={1}>
        <Text fw={600}>{label}</Text>
        <Text size="sm" c={isLate ? 'red.7' : 'dimmed'}>
          {isDone ? (
            <>
              {t('steps.doneOn')} <DateText value={step.doneOn} />
              {step.doneBy !== null && ` · ${step.doneBy}`}
            </>
          ) : (
            <>
              {step.dueOn !== null && (
                <>
                  {t(isLate ? 'steps.late' : 'steps.dueOn')} <DateText value={step.dueOn} />
                  {' · '}
                </>
              )}
              {[t(`steps.closer.${step.closedBy}`), ...asks].join(' · ')}
            </>
          )}
        </Text>
        {mayNote && (
          <Group>
            <Button
              variant={isDone ? 'subtle' : 'default'}
              size="compact-sm"
              loading={change.isPending}
              onClick={() => change.mutate(!isDone)}
              aria-label={t(isDone ? 'steps.undoFor' : 'steps.doneFor', { step: label })}
            >
              {t(isDone ? 'steps.undo' : 'steps.done')}
            </Button>
          </Group>
        )}
      </Stack>
    </Group>
  );
}

/** The path of support, and beside it that of housing where the programme has two. */
export function StepsCard({ view, mayNote }: { view: TenantProgramme; mayNote: boolean }) {
  const { t } = useTranslation('programmes');
  const paths = (['support', 'housing'] as const).filter((path) => view.steps.some((step) => step.path === path));
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="xl">
        {paths.map((path) => (
          <Stack key={path}>
            <Title order={2}>{t(`steps.path.${path}`)}</Title>
            <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
              {view.steps
                .filter((step) => step.path === path)
                .map((step) => (
                  <Item key={step.key} tenantId={view.tenantId} step={step} mayNote={mayNote} />
                ))}
            </Stack>
          </Stack>
        ))}
      </Stack>
    </Paper>
  );
}
