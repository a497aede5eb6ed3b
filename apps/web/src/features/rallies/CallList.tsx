import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ListState, PhoneLink, useFormat } from '../../ui/index.js';
import type { Rally } from './rally.js';

/** Employers who have not said what came of their meetings: reminded, then phoned. What they say is noted for them. */
export function CallList({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const isOrganiser = useUser().role === 'organiser';
  const query = apiQuery.useQuery('get', '/api/rallies/{id}/verdict-calls', { params: { path: { id: rally.id } } });
  if (query.data?.items.length === 0) return <Text role="status">{t('calls.none')}</Text>;
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t('calls.title')}</Title>
      <ListState query={query} empty={{ title: t('calls.none') }}>
        {({ items }) => (
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {items.map((item) => (
              <Paper component="li" key={item.employerId} withBorder p="sm">
                <Group justify="space-between" gap="xs">
                  <div>
                    <Text fw={650}>{item.employerName}</Text>
                    {item.contact && <Text>{item.contact}</Text>}
                    <Text size="sm" c="dimmed">
                      {item.remindedAt
                        ? t('calls.reminded', { count: item.reminders, day: format.date(item.remindedAt, 'shortDate') })
                        : t('calls.notYet')}
                    </Text>
                  </div>
                  <Stack gap={4} align="flex-end">
                    {item.phone ? <PhoneLink value={item.phone} /> : <Text>{t('calls.noPhone')}</Text>}
                    <Text>{t('calls.missing', { count: item.missing })}</Text>
                    {isOrganiser && (
                      <Anchor component={Link} to={`/rallies/${rally.id}/meetings?employer=${item.employerId}`}>
                        {t('calls.note')}
                      </Anchor>
                    )}
                  </Stack>
                </Group>
              </Paper>
            ))}
          </Stack>
        )}
      </ListState>
    </Stack>
  );
}
