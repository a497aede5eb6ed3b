import { Button, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '../../ui/index.js';
import { DayList } from './DayList.js';
import { useMyDay } from './day.js';
import { groupsOf } from './dayGroups.js';

/** The first few households are enough to begin with. */
const SHOWN = 3;

/** The case worker's day, first of all when they arrive. */
export default function DayHome() {
  const { t } = useTranslation('record');
  const { data, error, isPending, refetch } = useMyDay();
  if (data === undefined)
    return isPending ? <Skeleton height={220} aria-hidden /> : <ProblemAlert error={error} onRetry={refetch} />;
  const { today, waits } = groupsOf(data.lines);
  return (
    <Paper component="section" withBorder p="lg" h="100%">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h3">
            {t('day.title')}
          </Title>
          {today.length > 0 && <Text fw={600}>{t('day.count', { count: today.length })}</Text>}
        </Group>
        {today.length === 0 ? <Text c="dimmed">{t('day.free')}</Text> : <DayList groups={today.slice(0, SHOWN)} />}
        {waits.length > 0 && <Text c="dimmed">{t('day.waits', { count: waits.length })}</Text>}
        <Group>
          <Button component={Link} to="/my-day" rightSection={<IconArrowRight size={18} aria-hidden />}>
            {t('day.see')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
