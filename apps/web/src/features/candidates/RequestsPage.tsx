import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconMailQuestion } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { type Fact, Facts, Status, useFormat } from '../../ui/index.js';
import { type ReleaseRequest, releaseStatuses, useCardTexts } from './candidate.js';
import { Decisions } from './Decisions.js';
import { Identity } from './Identity.js';
import { Quote } from './Quote.js';
import { StateList, useStateFilter } from './StateList.js';

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
  const { headline, pseudonymOf } = useCardTexts();
  const isEmployer = useUser().role === 'employer';
  const facts = useRequestFacts(request, isEmployer);
  const { tenantId, tenantName, candidateId, occupations } = request;
  const name = isEmployer ? pseudonymOf(request) : tenantName;
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
            {occupations.length > 0 && <Text c="dimmed">{headline(request)}</Text>}
          </div>
          <Status of={releaseStatuses} value={request.state} />
        </Group>
        {isNamed && <Identity candidateId={candidateId} />}
        {request.message !== null && <Quote>{request.message}</Quote>}
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
  const side = isEmployer ? 'employer' : 'association';
  const filter = useStateFilter(STATES);
  const { page, state } = filter;
  const query = apiQuery.useQuery(
    'get',
    '/api/release-requests',
    { params: { query: { page, state } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <StateList
      title={t('requests.title')}
      lead={t(`requests.lead.${side}`)}
      filter={filter}
      all={t('requests.all')}
      nameOf={(value) => t(`release.state.${value}`)}
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
      {(request) => <Request request={request} />}
    </StateList>
  );
}
