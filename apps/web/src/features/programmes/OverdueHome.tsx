import { Anchor, Stack, Text } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { DateText, TaskCard } from '../../ui/index.js';

/** The first few are enough to begin with. */
const SHOWN = 6;

/** On the manager's home page: which case workers have households where something is overdue, and since when. */
export default function OverdueHome() {
  const { t } = useTranslation('programmes');
  const query = apiQuery.useQuery('get', '/api/alerts/followers');
  return (
    <TaskCard
      title={t('alerts.pageTitle')}
      icon={IconBellRinging}
      query={query}
      count={({ items }) => items.reduce((sum, { households }) => sum + households, 0)}
      summary={(count) => (count === 0 ? t('alerts.none') : t('overdue.households', { count }))}
      to="/alerts"
      action={t('alerts.see')}
    >
      {({ items }) => (
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {items.slice(0, SHOWN).map(({ userId, displayName, households, urgent, oldestDueOn }) => (
            <li key={userId}>
              <Anchor component={Link} to={`/alerts?follower=${userId ?? 'nobody'}`} fw={600}>
                {displayName ?? t('overdue.nobody')}
              </Anchor>
              <Text size="sm" c="dimmed">
                {t('overdue.households', { count: households })} · {t('overdue.since')}{' '}
                <DateText value={oldestDueOn} style="shortDate" />
                {urgent > 0 && ` · ${t('overdue.urgent', { count: urgent })}`}
              </Text>
            </li>
          ))}
        </Stack>
      )}
    </TaskCard>
  );
}
