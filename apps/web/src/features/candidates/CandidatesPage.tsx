import { Grid, Paper, Stack, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { fieldErrors } from '../../api/problem.js';
import { useUser } from '../../api/session.js';
import { Page } from '../../ui/index.js';
import { ActiveFilters, useActive } from './ActiveFilters.js';
import { useComparison } from './comparison.js';
import { Facets, useCounts } from './Facets.js';
import { FilterDialog } from './FilterDialog.js';
import { useFilters } from './filters.js';
import { useReturn } from './lastOpened.js';
import { Results } from './Results.js';
import classes from './Results.module.css';
import { SaveSearchButton } from './SaveSearchButton.js';
import { PlaceFields, SearchPanel } from './SearchPanel.js';

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
  const isNarrow = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  const found = apiQuery.useQuery(
    'get',
    '/api/candidates',
    { params: { query: filters.query } },
    { placeholderData: keepPreviousData },
  );
  const counts = useCounts(filters.query);
  const active = useActive(filters);
  const comparison = useComparison(filters.query.offerId ?? null);
  useReturn();
  const { data } = found;
  const place = {
    filters,
    errors: fieldErrors(found.error),
    hasPlace: data ? data.place !== null : filters.value('near') !== undefined,
  };
  // A town among the words is counted from on the page of a candidate too.
  const near = filters.query.near ?? (filters.query.offerId ? undefined : data?.place?.name);
  return (
    <Page
      title={t('list.title')}
      lead={t(role === 'employer' ? 'list.lead' : 'list.leadOther')}
      size="xl"
      actions={role === 'employer' && <SaveSearchButton query={filters.query} labels={active} />}
    >
      <SearchPanel {...place} isNarrow={isNarrow} />
      <Grid gap="md">
        {!isNarrow && (
          <Grid.Col span={3}>
            <Paper
              component="section"
              aria-labelledby="narrow"
              withBorder
              p="md"
              className={classes.filters}
              tabIndex={0}
            >
              <Title order={2} size="h3" id="narrow" mb="sm">
                {t('filter.title')}
              </Title>
              <Facets filters={filters} counts={counts} />
            </Paper>
          </Grid.Col>
        )}
        <Grid.Col span={isNarrow ? 12 : 9}>
          <Results
            found={found}
            filters={filters}
            active={active.length}
            search={forCandidate({ near, offerId: filters.query.offerId })}
            comparison={role === 'employer' ? comparison : null}
          >
            {isNarrow && (
              <FilterDialog active={active.length} total={data?.total ?? null} onClear={filters.clear}>
                <Stack gap="lg">
                  <PlaceFields {...place} />
                  <Facets filters={filters} counts={counts} />
                </Stack>
              </FilterDialog>
            )}
            <ActiveFilters filters={filters} active={active} />
          </Results>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
