import { Anchor, Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { IconMailQuestion } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { type Fact, Facts, ListState, Page, Pager, Status, useFormat, usePage } from '../../ui/index.js';
import { type ReleaseRequest, releaseStatuses } from './candidate.js';
import { Decisions } from './Decisions.js';
import { Identity } from './Identity.js';

const STATES = Object.keys(releaseStatuses.tones) as ReleaseRequest['state'][];

function useRequestFacts(request: ReleaseRequest, isEmployer: boolean): Fact[] {
  const { t } = useTranslation('candidates');
  const { date } = useFormat();
  const { employerName, offerTitle, requestedAt, decidedAt, expiresAt, state } = request;
  return [
    ...(isEmployer ? [] : [{ label: t('requests.employer'), value: employerName }]),
    ...(offerTitle === null ? [] : [{ label: t('requests.offer'), value: offerTitle }]),
    { label: t('requests.asked'), value: date(requestedAt) },
    ...(decidedAt === null ? [] : [{ label: t('requests.decided'), value: date(decidedAt) }]),
    ...(state === 'requested' ? [{ label: t('requests.answerBy'), value: date(expiresAt) }] : []),
    ...(state === 'granted' && !isEmployer ? [{ label: t('requests.until'), value: date(expiresAt) }] : []),
  ];
}

function Request({ request }: { request: ReleaseRequest }) {
  const { t } = useTranslation('candidates');
  const isEmployer = useUser().role === 'employer';
  const facts = useRequestFacts(request, isEmployer);
  const { tenantId, tenantName, candidateId, pseudonym, headline } = request;
  const name = isEmployer ? pseudonym : tenantName;
  const isNamed = isEmployer && request.state === 'granted';
  return (
    <Paper component="li" withBorder p="lg">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div style={{ flex: '1 1 12rem' }}>
            <Title order={2} size="h3">
              <Anchor
                component={Link}
                inherit
                to={isEmployer || tenantId === null ? `/candidates/${candidateId}` : `/tenants/${tenantId}`}
              >
                {name ?? t('page.title')}
              </Anchor>
            </Title>
            <Text c="dimmed">{headline}</Text>
          </div>
          <Status of={releaseStatuses} value={request.state} />
        </Group>
        {isNamed && <Identity candidateId={candidateId} />}
        {request.message !== null && (
          <Text
            component="blockquote"
            m={0}
            pl="sm"
            style={{
              whiteSpace: 'pre-line',
              overflowWrap: 'anywhere',
              borderLeft: '3px solid var(--mantine-color-gray-4)',
            }}
          >
            {request.message}
          </Text>
        )}
        <Facts facts={facts} columns={2} />
        {!isEmployer && <Decisions request={request} />}
      </Stack>
    </Paper>
  );
}

/** Who asked to know whom: an employer's own requests, or those that concern the tenants one follows. */
export default function RequestsPage() {
  const { t } = useTranslation('candidates');
  const isEmployer = useUser().role === 'employer';
  const { page, setPage } = usePage();
  const [search, setSearch] = useSearchParams();
  const state = STATES.find((known) => known === search.get('state'));
  const query = apiQuery.useQuery(
    'get',
    '/api/release-requests',
    { params: { query: { page, state } } },
    { placeholderData: keepPreviousData },
  );
  const side = isEmployer ? 'employer' : 'association';
  return (
    <Page title={t('requests.title')} lead={t(`requests.lead.${side}`)}>
      <Select
        label={t('requests.state')}
        w={{ base: '100%', xs: 280 }}
        placeholder={t('requests.all')}
        clearable
        clearButtonProps={{ 'aria-label': t('field.clear') }}
        data={STATES.map((value) => ({ value, label: t(`release.state.${value}`) }))}
        value={state ?? null}
        onChange={(value) => setSearch(value === null ? {} : { state: value })}
      />
      <ListState
        query={query}
        empty={{
          title: t('requests.empty'),
          text: t(`requests.emptyText.${side}`),
          icon: <IconMailQuestion size={40} stroke={1.5} aria-hidden />,
          action: isEmployer && (
            <Button component={Link} to="/candidates" variant="light">
              {t('requests.search')}
            </Button>
          ),
        }}
      >
        {({ items, total, size }) => (
          <>
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((request) => (
                <Request key={request.id} request={request} />
              ))}
            </Stack>
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
    </Page>
  );
}
