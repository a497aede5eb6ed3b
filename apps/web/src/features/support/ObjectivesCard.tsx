import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ConfidentialMark, DateText, isConfidential, Status, useApiMutation } from '../../ui/index.js';
import { NewObjectiveDialog } from './NewObjectiveDialog.js';
import { AFTER_RECORD, type Objective, objectiveStatuses, type SupportRecord } from './record.js';

function Actions({ objective }: { objective: Objective }) {
  const { t } = useTranslation('support');
  const set = useApiMutation({
    mutationFn: (state: Objective['state']) =>
      call(api.POST('/api/objectives/{id}/state', { params: { path: { id: objective.id } }, body: { state } })),
    success: (_, state) => t(`objective.noted.${state}`),
    invalidates: AFTER_RECORD,
  });
  const button = (state: Objective['state']) => (
    <Button
      key={state}
      variant="default"
      size="compact-sm"
      loading={set.isPending && set.variables === state}
      disabled={set.isPending}
      onClick={() => set.mutate(state)}
      aria-label={t(`objective.set.${state}For`, { title: objective.title ?? t(`support.domain.${objective.domain}`) })}
    >
      {t(`objective.set.${state}`)}
    </Button>
  );
  return (
    <Group gap="xs">
      {objective.state === 'in_progress' ? [button('reached'), button('given_up')] : button('in_progress')}
    </Group>
  );
}

function Item({ objective, mayChange }: { objective: Objective; mayChange: boolean }) {
  const { t } = useTranslation('support');
  const domain = t(`support.domain.${objective.domain}`);
  const isOpen = objective.state === 'in_progress';
  return (
    <Stack component="li" gap={6}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text fw={600} flex="1 1 10rem" style={{ overflowWrap: 'anywhere' }}>
          {objective.title ?? domain}
        </Text>
        <Status of={objectiveStatuses} value={objective.state} />
      </Group>
      <Group gap="xs" fz="sm" c="dimmed">
        {objective.title !== null && <span>{domain}</span>}
        {isConfidential(objective.domain) && <ConfidentialMark />}
        {isOpen && objective.targetOn !== null && (
          <span>
            {t('objective.until')} <DateText value={objective.targetOn} />
          </span>
        )}
        {objective.endedAt !== null && <DateText value={objective.endedAt} />}
        {isOpen && objective.reachedBy !== null && (
          <span>{t('objective.through', { what: t(`objective.by.${objective.reachedBy}`) })}</span>
        )}
        {objective.placementId !== null && <span>{t('objective.byPlacement')}</span>}
      </Group>
      {mayChange && <Actions objective={objective} />}
    </Stack>
  );
}

/** The objectives that the person and the case worker agreed on. */
export function ObjectivesCard({ record, mayManage }: { record: SupportRecord; mayManage: boolean }) {
  const { t } = useTranslation('support');
  const [adding, add] = useDisclosure();
  const mayChange = mayManage && record.state === 'open';
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>{t('objective.title')}</Title>
          {mayChange && (
            <Button
              variant="light"
              size="compact-md"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={add.open}
            >
              {t('objective.add')}
            </Button>
          )}
        </Group>
        {record.objectives.length === 0 ? (
          <Text c="dimmed">{t('objective.none')}</Text>
        ) : (
          <Stack component="ul" gap="lg" p={0} m={0} style={{ listStyle: 'none' }}>
            {record.objectives.map((objective) => (
              <Item key={objective.id} objective={objective} mayChange={mayChange} />
            ))}
          </Stack>
        )}
      </Stack>
      <NewObjectiveDialog tenantId={record.tenantId} opened={adding} onClose={add.close} />
    </Paper>
  );
}
