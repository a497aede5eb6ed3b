import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconBriefcase } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import {
  ListState,
  Pager,
  Status,
  type Tenant,
  TenantPage,
  useContractName,
  useFormat,
  usePage,
} from '../../ui/index.js';
import { proposalStatuses } from './candidate.js';
import { MatchPoints, Score } from './MatchPoints.js';
import { ProposeButton } from './ProposeButton.js';
import { ProposeDirectly } from './ProposeDirectly.js';

type RankedOffer = components['schemas']['RankedOffer'];
type Contract = Parameters<ReturnType<typeof useContractName>>[0];

function OfferCard({ offer, tenant }: { offer: RankedOffer; tenant: Tenant }) {
  const { t } = useTranslation('candidates');
  const title = useRef<HTMLAnchorElement>(null);
  const contractName = useContractName();
  const format = useFormat();
  const { contract, weeklyHours, startOn, distanceBand, city } = offer;
  const facts = [
    offer.employerName,
    city,
    distanceBand && t(`band.${distanceBand}`),
    contract && contractName(contract as Contract),
    weeklyHours && t('card.hours', { hours: format.number(weeklyHours) }),
    startOn && t('offers.from', { day: format.date(startOn) }),
  ].filter(Boolean);
  return (
    <Paper component="li" withBorder p={{ base: 'md', sm: 'lg' }}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="sm">
          <div style={{ flex: '1 1 14rem' }}>
            <Title order={2} size="h3">
              <Anchor component={Link} to={`/offers/${offer.id}`} ref={title} inherit>
                {offer.title}
              </Anchor>
            </Title>
            <Text c="dimmed">{facts.join(' · ')}</Text>
          </div>
          <Score match={offer.match} />
        </Group>
        <MatchPoints match={offer.match} columns={2} />
        <Group>
          {offer.proposal === null || offer.proposal.state === 'withdrawn' ? (
            <ProposeButton tenant={tenant} offer={offer} onDone={() => title.current?.focus()} />
          ) : (
            <>
              <Status of={proposalStatuses} value={offer.proposal.state} />
              <Anchor component={Link} to="/proposals" size="sm">
                {t('offers.proposals')}
              </Anchor>
            </>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}

function Offers({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('candidates');
  const { page, setPage } = usePage();
  const query = apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/offers',
    { params: { path: { id: tenant.id }, query: { page, size: 10 } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <Group>
        <ProposeDirectly tenant={tenant} />
      </Group>
      <ListState
        query={query}
        empty={{
          title: t('offers.empty'),
          text: t('offers.emptyText'),
          icon: <IconBriefcase size={40} stroke={1.5} aria-hidden />,
        }}
      >
        {({ items, total, size }) => (
          <>
            <Text size="sm" c="dimmed">
              {t('offers.count', { count: total })} {t('offers.help')}
            </Text>
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((offer) => (
                <OfferCard key={offer.id} offer={offer} tenant={tenant} />
              ))}
            </Stack>
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
    </>
  );
}

/** The published offers for one tenant, the best fitting first. */
export default function TenantOffersPage() {
  const { tenantId = '' } = useParams();
  return (
    <TenantPage tenantId={tenantId} tab="offers">
      {(tenant) => <Offers tenant={tenant} />}
    </TenantPage>
  );
}
