import { Alert, Box, Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconUserSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fieldErrors } from '../../api/problem.js';
import { useUser } from '../../api/session.js';
import { Empty, Pager, ProblemAlert, useFormat } from '../../ui/index.js';
import { CandidateCard } from './CandidateCard.js';
import { CardSkeletons } from './CardSkeletons.js';
import type { Candidate } from './candidate.js';
import { CompareBar, type Comparison } from './comparison.js';
import { type Filters, SORTS } from './filters.js';
import classes from './Results.module.css';

/** What the list needs of its query; `isPlaceholderData` while an earlier list stands in for the one that loads. */
interface Found {
  data:
    | {
        items: Candidate[];
        total: number;
        page: number;
        size: number;
        place: { name: string; radiusKm: number | null } | null;
      }
    | undefined;
  error: unknown;
  isPending: boolean;
  isPlaceholderData: boolean;
  refetch: () => unknown;
}

/** How many there are, in a sentence that a screen reader tells again whenever it changes. */
function useSummary({ data, isPending }: Found, offerId: string | undefined): string {
  const { t } = useTranslation('candidates');
  const { number } = useFormat();
  if (isPending) return t('common.loading');
  if (data === undefined) return '';
  const { total, page, size, place } = data;
  const pages = Math.ceil(total / size);
  return [
    total === 0 ? t('list.notFound') : t('list.count', { count: total, shown: number(total) }),
    place !== null && place.radiusKm !== null && t('list.around', { place: place.name, radius: place.radiusKm }),
    offerId !== undefined && total > 0 && t('list.ranked'),
    pages > 1 && page > 1 && t('list.page', { page, pages }),
  ]
    .filter(Boolean)
    .join(' ');
}

function Order({ filters, hasPlace }: { filters: Filters; hasPlace: boolean }) {
  const { t } = useTranslation('candidates');
  const offerId = filters.value('offerId');
  const best = offerId ? 'offer' : filters.value('q') ? 'words' : 'any';
  const sorts = SORTS.filter((sort) => sort !== 'nearest' || hasPlace);
  return (
    <Select
      aria-label={t('sort.label')}
      w={{ base: '100%', xs: 240 }}
      allowDeselect={false}
      data={sorts.map((sort) => ({ value: sort, label: t(sort === 'best' ? `sort.best.${best}` : `sort.${sort}`) }))}
      value={filters.query.sort ?? 'best'}
      onChange={(sort) => filters.change({ sort: sort === 'best' ? null : sort })}
    />
  );
}

/** Trying again mends what is down, and nothing that somebody has to write otherwise. */
function Refused({ error, onRetry }: { error: unknown; onRetry: () => unknown }) {
  const fields = Object.values(fieldErrors(error));
  if (fields.length === 0) return <ProblemAlert error={error} onRetry={onRetry} />;
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
      <Text size="sm">{fields.join(' ')}</Text>
    </Alert>
  );
}

interface ResultsProps {
  found: Found;
  filters: Filters;
  /** How many filters are on. */
  active: number;
  /** Keeps the offer and the place for the page of a candidate. */
  search: string;
  /** Null for who compares nobody. */
  comparison: Comparison | null;
  /** What stands between the count and the list: the filters that are on. */
  children: ReactNode;
}

/** The list with its count and its order; the former list stays, paler, while the next one is on its way. */
export function Results({ found, filters, active, search, comparison, children }: ResultsProps) {
  const { t } = useTranslation('candidates');
  const { data, error, isPending, isPlaceholderData, refetch } = found;
  const { offerId, q } = filters.query;
  const summary = useSummary(found, offerId);
  const isEmpty = data?.total === 0;
  const isNarrowed = active > 0 || q !== undefined;
  const isEmployer = useUser().role === 'employer';
  const hint = isNarrowed
    ? [t(active > 0 ? 'list.notFoundText' : 'list.notFoundWords'), isEmployer && t('list.notFoundSave')]
        .filter(Boolean)
        .join(' ')
    : t('list.emptyText');
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="sm">
        <Text fw={600} role="status" flex="1 1 14rem">
          {summary}
        </Text>
        {data !== undefined && data.total > 1 && <Order filters={filters} hasPlace={data.place !== null} />}
      </Group>
      {children}
      {isPending && <CardSkeletons />}
      {data === undefined && !isPending && <Refused error={error} onRetry={refetch} />}
      {isEmpty && (
        <Empty
          title={t(isNarrowed ? 'list.notFound' : 'list.empty')}
          text={hint}
          icon={<IconUserSearch size={40} stroke={1.5} aria-hidden />}
          action={
            isNarrowed && (
              <Group justify="center">
                {active > 0 && (
                  <Button variant="light" onClick={filters.clear}>
                    {t('filter.clear')}
                  </Button>
                )}
                <Button
                  component={Link}
                  to={offerId ? `/candidates?offerId=${offerId}` : '/candidates'}
                  variant="light"
                >
                  {t('list.all')}
                </Button>
              </Group>
            )
          }
        />
      )}
      {data !== undefined && !isEmpty && (
        <Box className={classes.list} data-stale={isPlaceholderData || undefined} aria-busy={isPlaceholderData}>
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {data.items.map((candidate) => (
              <CandidateCard
                key={candidate.id}
                candidate={candidate}
                search={search}
                offerId={offerId ?? null}
                comparison={comparison}
              />
            ))}
          </Stack>
        </Box>
      )}
      {offerId !== undefined && !isEmpty && data !== undefined && (
        <Text size="sm" c="dimmed">
          {t('match.help')}
        </Text>
      )}
      {comparison && <CompareBar comparison={comparison} />}
      {data !== undefined && <Pager page={data.page} size={data.size} total={data.total} onChange={filters.setPage} />}
    </Stack>
  );
}
