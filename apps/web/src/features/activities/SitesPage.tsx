import { Anchor, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconHammer, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { DataTable, DateText, Empty, ListState, MoneyText, Status, StatusBadge } from '../../ui/index.js';
import { ActivityFrame } from './ActivityFrame.js';
import { siteStatuses } from './activity.js';

/** Work-sites of the households that one follows, and what a site costs on the mean. */
export default function SitesPage() {
  const { t } = useTranslation('activities');
  const query = apiQuery.useQuery('get', '/api/work-sites');
  const add = (
    <Button component={Link} to="/activities/sites/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('site.new')}
    </Button>
  );
  return (
    <ActivityFrame title={t('tabs.sites')} lead={t('site.lead')} actions={add}>
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {({ items, costs }) => (
          <Stack gap="lg">
            {costs.length > 0 && (
              <SimpleGrid component="ul" cols={{ base: 1, sm: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
                {costs.map(({ programme, sites, meanCents, totalCents, targetCents }) => (
                  <Paper key={programme.id} component="li" withBorder p="md">
                    <Text c="dimmed" size="sm">
                      {programme.name}
                    </Text>
                    <Group gap="xs" align="baseline">
                      <Title order={2} size="h3">
                        <MoneyText cents={meanCents} compact />
                      </Title>
                      <Text>{t('site.mean')}</Text>
                    </Group>
                    <Text size="sm" c="dimmed">
                      {t('site.finishedCount', { count: sites })}, {t('site.total')}{' '}
                      <MoneyText cents={totalCents} compact /> – {t('site.target')}{' '}
                      <MoneyText cents={targetCents} compact />
                    </Text>
                  </Paper>
                ))}
              </SimpleGrid>
            )}
            {items.length === 0 ? (
              <Empty
                title={t('site.empty')}
                text={t('site.emptyText')}
                icon={<IconHammer size={40} stroke={1.5} aria-hidden />}
                action={add}
              />
            ) : (
              <DataTable
                label={t('tabs.sites')}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'title',
                    header: t('site.one'),
                    cell: ({ id, title, person }) => (
                      <Anchor component={Link} to={`/activities/sites/${id}`}>
                        {`${title} – ${person}`}
                      </Anchor>
                    ),
                  },
                  {
                    key: 'state',
                    header: t('field.state'),
                    cell: ({ state }) => <Status of={siteStatuses} value={state} />,
                  },
                  { key: 'began', header: t('site.began'), cell: ({ beganOn }) => <DateText value={beganOn} /> },
                  {
                    key: 'end',
                    header: t('site.endsBy'),
                    cell: ({ endsBy, daysOver }) => (
                      <Group gap="xs">
                        <DateText value={endsBy} />
                        {daysOver > 0 && <StatusBadge tone="danger">{t('site.over', { count: daysOver })}</StatusBadge>}
                      </Group>
                    ),
                  },
                  {
                    key: 'cost',
                    header: t('site.cost'),
                    cell: ({ costCents }) => <MoneyText cents={costCents} />,
                    align: 'right',
                  },
                ]}
              />
            )}
          </Stack>
        )}
      </ListState>
    </ActivityFrame>
  );
}
