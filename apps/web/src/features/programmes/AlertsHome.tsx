import { Stack, Text } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { DateText, TaskCard } from '../../ui/index.js';

/** On the home page: what is overdue in the support of households. */
export default function AlertsHome() {
  const { t } = useTranslation('programmes');
  const query = apiQuery.useQuery('get', '/api/alerts', { params: { query: { size: 5 } } });
  return (
    <TaskCard
      title={t('alerts.pageTitle')}
      icon={IconBellRinging}
      query={query}
      count={({ total }) => total}
      summary={(count) => (count === 0 ? t('alerts.none') : t('alerts.count', { count }))}
      to="/alerts"
      action={t('alerts.see')}
    >
      {({ items }) => (
        <Stack component="ul" gap={4} p={0} m={0} style={{ listStyle: 'none' }}>
          {items.map(({ id, tenant, kind, dueOn }) => (
            <Text component="li" key={id} size="sm">
              {tenant.givenName} {tenant.familyName} – {t(`alerts.kind.${kind}`)} (
              <DateText value={dueOn} style="shortDate" />)
            </Text>
          ))}
        </Stack>
      )}
    </TaskCard>
  );
}
