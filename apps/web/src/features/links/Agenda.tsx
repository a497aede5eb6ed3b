import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';

interface AgendaProps {
  title: string;
  empty: string;
  lines: readonly { slot: number; startsAt: string; table: number; who: string }[];
}

/** One's own meetings in the order of the day. */
export function Agenda({ title, empty, lines }: AgendaProps) {
  const { t } = useTranslation('links');
  const format = useFormat();
  return (
    <Paper component="section" withBorder p="lg">
      <Title order={2} mb="sm">
        {title}
      </Title>
      {lines.length === 0 && <Text size="lg">{empty}</Text>}
      <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {lines.map(({ slot, startsAt, table, who }) => (
          <Group key={`${slot}-${table}`} component="li" wrap="nowrap" align="baseline" gap="md">
            <Text component="span" fz="xl" fw={700} c="petrol.6" style={{ fontVariantNumeric: 'tabular-nums' }}>
              {format.date(startsAt, 'time')}
            </Text>
            <div>
              <Text fz="lg" fw={650} style={{ overflowWrap: 'anywhere' }}>
                {who}
              </Text>
              <Text>{t('table', { table })}</Text>
            </div>
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}
