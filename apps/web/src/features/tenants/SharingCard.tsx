import { List, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ListState, type Tenant, Timeline, useFormat } from '../../ui/index.js';

const FOLLOWING = ['case_worker', 'association_manager'];

function Shared({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  const format = useFormat();
  const query = apiQuery.useQuery('get', '/api/tenants/{id}/sharing', { params: { path: { id: tenant.id } } });
  return (
    <Paper component="section" withBorder p="lg">
      <Title order={2} mb="sm">
        {t('sharing.title')}
      </Title>
      <ListState
        query={query}
        isEmpty={({ releases, seen }) => releases.length + seen.length === 0}
        empty={{ title: t('sharing.nobody') }}
      >
        {({ releases, seen }) => (
          <Stack>
            {releases.length === 0 ? (
              <Text>{t('sharing.noRelease')}</Text>
            ) : (
              <List spacing={4}>
                {releases.map(({ id, employerName, until }) => (
                  <List.Item key={id}>
                    {t('sharing.release', { employer: employerName, day: format.date(until) })}
                  </List.Item>
                ))}
              </List>
            )}
            <Timeline
              entries={seen.slice(0, 30).map(({ at, what, employerName }, index) => ({
                id: String(index),
                at,
                title: t(`sharing.seen.${what}`),
                by: employerName,
              }))}
            />
          </Stack>
        )}
      </ListState>
    </Paper>
  );
}

/** To which employers the tenant's name is released, and which have looked. */
export function SharingCard({ tenant }: { tenant: Tenant }) {
  const { role } = useUser();
  return FOLLOWING.includes(role) ? <Shared tenant={tenant} /> : null;
}
