import { Button, Stack, Text } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { fieldErrors } from '../../api/problem.js';
import { useUser } from '../../api/session.js';
import { ListState, Page, Pager } from '../../ui/index.js';
import { CandidateCard } from './CandidateCard.js';
import { CompareBar, useComparison } from './comparison.js';
import { FilterPanel } from './FilterPanel.js';
import { useFilters } from './filters.js';
import { SaveSearchButton } from './SaveSearchButton.js';

/** What the page of a candidate needs to tell the same distance and match. */
function forCandidate({ near, offerId }: { near?: string | undefined; offerId?: string | undefined }): string {
  const search = new URLSearchParams();
  if (near) search.set('near', near);
  if (offerId) search.set('offerId', offerId);
  return search.size === 0 ? '' : `?${search}`;
}

/** Candidates by what they can do; for an offer, the best fitting first. */
export default function CandidatesPage() {
  const { t } = useTranslation('candidates');
  const { role } = useUser();
  const filters = useFilters();
  const found = apiQuery.useQuery(
    'get',
    '/api/candidates',
    { params: { query: filters.query } },
    { placeholderData: keepPreviousData },
  );
  const comparison = useComparison(filters.query.offerId ?? null, 'candidates');
  const isNarrowed = filters.active > 0 || filters.query.q !== undefined;
  return (
    <Page
      title={t('list.title')}
      lead={t(role === 'employer' ? 'list.lead' : 'list.leadOther')}
      size="xl"
      actions={role === 'employer' && <SaveSearchButton query={filters.query} />}
    >
      <FilterPanel filters={filters} errors={fieldErrors(found.error)} />
      <ListState
        query={found}
        empty={{
          title: t(isNarrowed ? 'list.notFound' : 'list.empty'),
          text: t(isNarrowed ? 'list.notFoundText' : 'list.emptyText'),
          icon: <IconUserSearch size={40} stroke={1.5} aria-hidden />,
          action: isNarrowed && (
            <Button component={Link} to="/candidates" variant="light">
              {t('list.all')}
            </Button>
          ),
        }}
      >
        {({ items, total, page, size, place }) => (
          <>
            <Text fw={600} role="status">
              {t('list.count', { count: total })}
              {place !== null &&
                place.radiusKm !== null &&
                ` ${t('list.around', { place: place.name, radius: place.radiusKm })}`}
              {filters.query.offerId !== undefined && ` ${t('list.ranked')}`}
            </Text>
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((candidate) => (
                <CandidateCard
                  key={candidate.id}
                  candidate={candidate}
                  search={forCandidate(filters.query)}
                  offerId={filters.query.offerId ?? null}
                  comparison={role === 'employer' ? comparison : null}
                />
              ))}
            </Stack>
            {filters.query.offerId !== undefined && (
              <Text size="sm" c="dimmed">
                {t('match.help')}
              </Text>
            )}
            <CompareBar comparison={comparison} />
            <Pager page={page} size={size} total={total} onChange={filters.setPage} />
          </>
        )}
      </ListState>
    </Page>
  );
}
