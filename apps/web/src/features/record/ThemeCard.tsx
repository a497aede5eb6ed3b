import { Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  ConfidentialMark,
  DateText,
  type Domain,
  isConfidential,
  Status,
  StatusBadge,
  useApiMutation,
} from '../../ui/index.js';
import { ACTION_STATES, AFTER_CONTRACT, type AgreedObjective, actionStatuses, type RecordAction } from './contract.js';

/** What the person says of it themselves. */
function OwnWord({ self }: { self: RecordAction['self'] }) {
  const { t } = useTranslation('record');
  if (self === null) return null;
  return (
    <Text size="sm">
      <StatusBadge tone={self.said === 'too_hard' ? 'warning' : 'info'}>{t(`self.${self.said}`)}</StatusBadge>{' '}
      {self.note}
    </Text>
  );
}

function Action({ action, mayChange }: { action: RecordAction; mayChange: boolean }) {
  const { t } = useTranslation('record');
  const { id, title, doer, doerName, dueOn, state, domain } = action;
  const change = useApiMutation({
    mutationFn: (next: RecordAction['state']) =>
      call(api.PATCH('/api/actions/{id}', { params: { path: { id } }, body: { state: next } })),
    success: t('action.changed'),
    invalidates: AFTER_CONTRACT,
  });
  const name = title ?? t(`support.domain.${domain}`);
  return (
    <Group component="li" justify="space-between" align="flex-start" gap="xs">
      <Stack gap={2} flex="1 1 12rem" miw={0}>
        <Text style={{ overflowWrap: 'anywhere' }}>{name}</Text>
        <Text size="sm" c="dimmed">
          {doerName ?? t(`action.who.${doer}`)}
          {dueOn !== null && (
            <>
              , {t('action.until')} <DateText value={dueOn} />
            </>
          )}
        </Text>
        <OwnWord self={action.self} />
      </Stack>
      {mayChange ? (
        <Select
          w={150}
          aria-label={t('action.stateOf', { name })}
          allowDeselect={false}
          value={state}
          disabled={change.isPending}
          data={ACTION_STATES.map((value) => ({ value, label: t(`action.state.${value}`) }))}
          onChange={(value) => {
            const next = ACTION_STATES.find((known) => known === value);
            if (next !== undefined && next !== state) change.mutate(next);
          }}
        />
      ) : (
        <Status of={actionStatuses} value={state} />
      )}
    </Group>
  );
}

interface ThemeCardProps {
  domain: Domain;
  objectives: readonly AgreedObjective[];
  actions: readonly RecordAction[];
  mayChange: boolean;
}

/** One theme of the second part: its objectives, and under each what is done for it. */
export function ThemeCard({ domain, objectives, actions, mayChange }: ThemeCardProps) {
  const { t } = useTranslation('record');
  const under = (objectiveId: string | null) => actions.filter((action) => action.objectiveId === objectiveId);
  const list = (some: readonly RecordAction[]) =>
    some.length > 0 && (
      <Stack component="ul" gap="sm" p={0} m={0} pl="md" style={{ listStyle: 'none' }}>
        {some.map((action) => (
          <Action key={action.id} action={action} mayChange={mayChange} />
        ))}
      </Stack>
    );
  const known = new Set(objectives.map(({ id }) => id));
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Group gap="xs">
          <Title order={3}>{t(`support.domain.${domain}`)}</Title>
          {isConfidential(domain) && <ConfidentialMark />}
        </Group>
        {objectives.map(({ id, title, targetOn, state, self }) => (
          <Stack key={id} gap="xs">
            <Group justify="space-between" gap="xs">
              <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                {title ?? t(`support.domain.${domain}`)}
              </Text>
              <StatusBadge tone={state === 'reached' ? 'success' : 'active'}>
                {t(`contract.objective.${state}`)}
              </StatusBadge>
            </Group>
            {targetOn !== null && (
              <Text size="sm" c="dimmed">
                {t('action.until')} <DateText value={targetOn} />
              </Text>
            )}
            <OwnWord self={self} />
            {list(under(id))}
          </Stack>
        ))}
        {list(actions.filter(({ objectiveId }) => objectiveId === null || !known.has(objectiveId)))}
      </Stack>
    </Paper>
  );
}
