import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/index.js';
import type { TenantProgramme } from './programme.js';

/** People leave and come back: every time they were supported. */
export function RecordsCard({ view }: { view: TenantProgramme }) {
  const { t } = useTranslation('programmes');
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Title order={2}>{t('records.title')}</Title>
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {view.records.map((record) => (
            <li key={record.id}>
              <Text fw={600}>{record.programme}</Text>
              <Group gap={6} fz="sm" c="dimmed">
                <DateText value={record.openedAt} />
                <span>–</span>
                {record.closedAt === null ? <span>{t('records.goesOn')}</span> : <DateText value={record.closedAt} />}
              </Group>
            </li>
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}
