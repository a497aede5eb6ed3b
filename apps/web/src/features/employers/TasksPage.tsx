import { Anchor, Paper, Stack, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { ListState, Page, Pager, usePage } from '../../ui/index.js';
import { NextStep } from './NextStep.js';

/** What one's organisation has still to do with employers. */
export default function TasksPage() {
  const { t } = useTranslation('employers');
  const { page, setPage } = usePage();
  const query = apiQuery.useQuery(
    'get',
    '/api/employers/tasks',
    { params: { query: { page } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page title={t('tasks.title')} lead={t('tasks.lead')} breadcrumb={[{ label: t('nav'), to: '/employers' }]}>
      <ListState
        query={query}
        empty={{
          title: t('tasks.none'),
          text: t('tasks.noneText'),
          icon: <IconChecklist size={40} stroke={1.5} aria-hidden />,
        }}
      >
        {({ items, total, size }) => (
          <>
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('tasks.title')}>
              {items.map((exchange) => (
                <Paper component="li" key={exchange.id} withBorder p="md">
                  <Anchor component={Link} to={`/employers/${exchange.employerId}/exchanges`} fw={600}>
                    {exchange.employerName}
                  </Anchor>
                  <NextStep exchange={exchange} />
                  <Text size="sm" c="dimmed" mt={6} lineClamp={2}>
                    {exchange.byName} · {exchange.summary}
                  </Text>
                </Paper>
              ))}
            </Stack>
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
    </Page>
  );
}
