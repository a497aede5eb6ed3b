import { Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateText, StatusBadge } from '../../ui/index.js';
import type { Programme } from './programme.js';

/** Whether the rallies of the programme come as often as it has them. */
export function RallyCard({ rally }: { rally: NonNullable<Programme['rally']> }) {
  const { t } = useTranslation('programmes');
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="xs" align="flex-start">
        <Title order={2}>{t('rally.title')}</Title>
        <Text>{t('rules.rally', { count: rally.everyMonths })}</Text>
        {rally.lastOn !== null && (
          <Text size="sm">
            {t('rally.last')} <DateText value={rally.lastOn} />
          </Text>
        )}
        {rally.nextOn !== null && (
          <Text size="sm">
            {t('rally.next')} <DateText value={rally.nextOn} />
          </Text>
        )}
        {rally.late && (
          <StatusBadge tone="warning">{t(rally.nextOn === null ? 'rally.none' : 'rally.late')}</StatusBadge>
        )}
        {rally.late && rally.dueOn !== null && (
          <Text size="sm">
            {t('rally.due')} <DateText value={rally.dueOn} />
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
