import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { DateText, MoneyText, ProblemAlert } from '../../ui/index.js';

/** What is owed now, and since the referral. */
export function ArrearsCard({ tenantId }: { tenantId: string }) {
  const { t } = useTranslation('support');
  const { data, error, refetch } = apiQuery.useQuery('get', '/api/tenants/{id}/arrears', {
    params: { path: { id: tenantId } },
  });
  const latest = data?.items[0];
  const first = data?.items.at(-1);
  if (data !== undefined && latest === undefined) return null;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="xs" align="flex-start">
        <Title order={2}>{t('arrears.title')}</Title>
        <ProblemAlert error={error} onRetry={refetch} />
        {latest && (
          <Text>
            <Text span fw={650} fz="xl">
              <MoneyText cents={latest.balanceCents} compact />
            </Text>{' '}
            {t('arrears.on')} <DateText value={latest.onDay} />
          </Text>
        )}
        {first && first !== latest && (
          <Text size="sm" c="dimmed">
            <MoneyText cents={first.balanceCents} compact /> {t('arrears.on')} <DateText value={first.onDay} />
          </Text>
        )}
        <Anchor component={Link} to={`/tenants/${tenantId}/money`}>
          {t('arrears.open')}
        </Anchor>
      </Stack>
    </Paper>
  );
}
