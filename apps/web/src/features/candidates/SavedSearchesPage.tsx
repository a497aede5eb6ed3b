import { Anchor, Button, Group, Paper, Stack, Switch, Text, Title } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { ConfirmButton, ListState, Page, useApiMutation, useFormat } from '../../ui/index.js';
import { useFilterLabels } from './filterLabels.js';
import { AFTER_SAVING, addressOf, type SavedSearch } from './savedSearch.js';

/** What is searched for, in words. */
function useCriteria({ query }: SavedSearch): string[] {
  const { t } = useTranslation('candidates');
  const labels = useFilterLabels(query);
  const { data } = apiQuery.useQuery('get', '/api/offers', { params: { query: { size: 100 } } });
  const offer = data?.items.find(({ id }) => id === query.offerId);
  const words = query.q ? [t('saved.words', { words: [query.q].flat().join(' ') })] : [];
  return [
    ...words,
    ...labels.map(({ text }) => text),
    ...(query.offerId ? [offer ? t('saved.forOffer', { offer: offer.title }) : t('saved.forAnOffer')] : []),
  ];
}

function Saved({ search }: { search: SavedSearch }) {
  const { t } = useTranslation('candidates');
  const { date } = useFormat();
  const criteria = useCriteria(search);
  const params = { path: { id: search.id } };
  const change = useApiMutation({
    mutationFn: (notify: boolean) => call(api.PATCH('/api/saved-searches/{id}', { params, body: { notify } })),
    invalidates: AFTER_SAVING,
  });
  const remove = useApiMutation({
    mutationFn: () => call(api.DELETE('/api/saved-searches/{id}', { params })),
    success: t('saved.removed'),
    invalidates: AFTER_SAVING,
    problem: 'inline',
  });
  return (
    <Paper component="li" withBorder p="lg">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ flex: '1 1 14rem' }}>
          <Title order={2} size="h3">
            <Anchor component={Link} to={addressOf(search)} inherit>
              {search.name}
            </Anchor>
          </Title>
          <Text size="sm">{criteria.join(' · ') || t('saved.everybody')}</Text>
          <Text size="sm" c="dimmed">
            {search.alertedAt === null
              ? t('saved.since', { day: date(search.createdAt) })
              : t('saved.alerted', { day: date(search.alertedAt) })}
          </Text>
        </div>
        <Group gap="md">
          <Switch
            label={t('saved.mail')}
            aria-label={t('saved.mailNamed', { name: search.name })}
            checked={search.notify}
            disabled={change.isPending}
            onChange={(event) => change.mutate(event.currentTarget.checked)}
          />
          <ConfirmButton
            question={t('saved.removeQuestion', { name: search.name })}
            confirm={t('saved.removeConfirm')}
            danger
            size="compact-md"
            fz="sm"
            aria-label={t('saved.removeNamed', { name: search.name })}
            onConfirm={() => remove.mutateAsync()}
          >
            {t('saved.remove')}
          </ConfirmButton>
        </Group>
      </Group>
    </Paper>
  );
}

/** Searches that the employer keeps, each with its e-mail. */
export default function SavedSearchesPage() {
  const { t } = useTranslation('candidates');
  const query = apiQuery.useQuery('get', '/api/saved-searches');
  return (
    <Page title={t('saved.title')} lead={t('saved.lead')}>
      <ListState
        query={query}
        empty={{
          title: t('saved.empty'),
          text: t('saved.emptyText'),
          icon: <IconBell size={40} stroke={1.5} aria-hidden />,
          action: (
            <Button component={Link} to="/candidates" variant="light">
              {t('requests.search')}
            </Button>
          ),
        }}
      >
        {({ items }) => (
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {items.map((search) => (
              <Saved key={search.id} search={search} />
            ))}
          </Stack>
        )}
      </ListState>
    </Page>
  );
}
