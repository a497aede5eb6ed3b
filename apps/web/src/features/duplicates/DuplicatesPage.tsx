import { Button, Group, Paper, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useUser } from '../../api/session.js';
import { ConfirmButton, ListState, Page, Pager, useApiMutation, useFormat, usePage } from '../../ui/index.js';
import { PersonFacts } from './PersonFacts.js';

type Pair = components['schemas']['Duplicate'];
type Decision = 'different' | 'open';

/** From this score on it is hardly anybody else. */
const LIKELY = 80;

const nameOf = (person: Pair['people'][number] | undefined) =>
  person === undefined ? '' : `${person.givenName} ${person.familyName}`;

function PairCard({ pair }: { pair: Pair }) {
  const { t } = useTranslation('duplicates');
  const format = useFormat();
  const isManager = useUser().role === 'association_manager';
  const [older, newer] = pair.people;
  const deciding = useApiMutation({
    mutationFn: (decision: Decision) =>
      call(api.POST('/api/duplicates/{id}/decision', { params: { path: { id: pair.id } }, body: { decision } })),
    success: (_, decision) => t(`decided.${decision}`),
    invalidates: [
      ['get', '/api/duplicates'],
      ['get', '/api/home'],
    ],
    problem: 'inline',
  });
  if (older === undefined || newer === undefined) return null;
  const isOpen = pair.state === 'open';
  return (
    <Paper
      component="section"
      withBorder
      p="lg"
      aria-label={t('pair', { first: nameOf(older), second: nameOf(newer) })}
    >
      <Stack>
        <Title order={2} size="h4">
          {t(pair.score >= LIKELY ? 'likely' : 'possible')}
        </Title>
        <Text>{pair.reasons.map((reason) => t(`reason.${reason}`)).join(', ')}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
          <PersonFacts person={older} />
          <PersonFacts person={newer} />
        </SimpleGrid>
        {!isOpen && pair.decidedAt !== null && (
          <Text size="sm" c="dimmed">
            {t('decidedBy', { name: pair.decidedBy ?? '', day: format.date(pair.decidedAt) })}
          </Text>
        )}
        <Group justify="flex-end">
          {isOpen ? (
            <>
              <ConfirmButton
                variant="default"
                question={t('different.question')}
                consequence={t('different.consequence')}
                confirm={t('different.confirm')}
                onConfirm={() => deciding.mutateAsync('different')}
              >
                {t('different.button')}
              </ConfirmButton>
              {isManager && (
                <Button component={Link} to={`/tenants/${older.id}/merge/${newer.id}`}>
                  {t('same.button')}
                </Button>
              )}
            </>
          ) : (
            <Button variant="default" loading={deciding.isPending} onClick={() => deciding.mutate('open')}>
              {t('reopen')}
            </Button>
          )}
        </Group>
        {isOpen && !isManager && (
          <Text size="sm" c="dimmed">
            {t('same.byManager')}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}

/** Pairs of files that may be of one person, for a person to decide. */
export default function DuplicatesPage() {
  const { t } = useTranslation('duplicates');
  const { page, setPage } = usePage();
  const [search, setSearch] = useSearchParams();
  const state = search.get('state') === 'different' ? 'different' : 'open';
  const query = apiQuery.useQuery(
    'get',
    '/api/duplicates',
    { params: { query: { page, state } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page title={t('title')} lead={t('lead')} breadcrumb={[{ label: t('tenants'), to: '/tenants' }]}>
      <SegmentedControl
        aria-label={t('show')}
        value={state}
        onChange={(value) => setSearch(value === 'open' ? {} : { state: value }, { replace: true })}
        data={[
          { value: 'open', label: t('state.open') },
          { value: 'different', label: t('state.different') },
        ]}
      />
      <ListState
        query={query}
        empty={{
          title: t(`empty.${state}`),
          text: t(`emptyText.${state}`),
          icon: <IconUsersGroup size={40} stroke={1.5} aria-hidden />,
        }}
      >
        {({ items, total, size }) => (
          <Stack>
            {items.map((pair) => (
              <PairCard key={pair.id} pair={pair} />
            ))}
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </Stack>
        )}
      </ListState>
    </Page>
  );
}
