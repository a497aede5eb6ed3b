import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateText, Status } from '../../ui/index.js';
import { type Placement, placementStatuses } from './record.js';

function Item({ placement }: { placement: Placement }) {
  const { t } = useTranslation('support');
  const { kind, title, organisation, contract, state, startedOn, endedOn } = placement;
  return (
    <Stack component="li" gap={4}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text fw={600} flex="1 1 10rem">
          {title}
        </Text>
        <Status of={placementStatuses} value={state} />
      </Group>
      <Text size="sm">{organisation}</Text>
      <Group gap="xs" fz="sm" c="dimmed">
        <span>{t(`placement.kind.${kind}`)}</span>
        {contract !== null && <span>{t(`placement.contract.${contract}`, { defaultValue: contract })}</span>}
        {startedOn !== null && (
          <span>
            {t('placement.from')} <DateText value={startedOn} />
          </span>
        )}
        {endedOn !== null && (
          <span>
            {t('placement.to')} <DateText value={endedOn} />
          </span>
        )}
      </Group>
    </Stack>
  );
}

/** Hires and training starts; nothing as long as there is none. */
export function PlacementsCard({ placements }: { placements: readonly Placement[] }) {
  const { t } = useTranslation('support');
  if (placements.length === 0) return null;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('placement.title')}</Title>
        <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
          {placements.map((placement) => (
            <Item key={placement.id} placement={placement} />
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}
