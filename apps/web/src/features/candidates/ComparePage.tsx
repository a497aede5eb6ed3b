import { Anchor, Box, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { Empty, ListState, Page, useContractName, useFormat } from '../../ui/index.js';
import { Assets } from './CandidateCard.js';
import { type Candidate, useCardTexts } from './candidate.js';
import { FEWEST_COMPARED, MOST_COMPARED } from './comparison.js';
import { useListBefore } from './lastOpened.js';
import { PointLine, Score } from './MatchPoints.js';

/** What a row is about stays in sight while the cards are scrolled past it. */
const STAYS = {
  position: 'sticky',
  left: 0,
  background: 'var(--mantine-color-white)',
  hyphens: 'auto',
  overflowWrap: 'anywhere',
} as const;
const PARTS = [
  'occupation',
  'experience',
  'demands',
  'authorised',
  'skills',
  'wished',
  'languages',
  'travel',
  'availability',
  'hours',
  'contract',
  'training',
] as const;

interface Row {
  key: string;
  header: string;
  cell: (candidate: Candidate) => ReactNode;
}

/** The points of the match where there is an offer, else what the cards say about the same things. */
function useRows(candidates: readonly Candidate[]): Row[] {
  const { t } = useTranslation('candidates');
  const { duration, occupation } = useCardTexts();
  const contractName = useContractName();
  const format = useFormat();
  const pointOf = ({ match }: Candidate, part: string) =>
    match?.points.find(({ key }) => key.slice(0, key.indexOf('.')) === part);
  const parts = PARTS.filter((part) => candidates.some((one) => pointOf(one, part)));
  const matched: Row[] = [
    { key: 'score', header: t('compare.score'), cell: ({ match }) => match && <Score match={match} /> },
    ...parts.map((part) => ({
      key: part,
      header: t(`compare.part.${part}`),
      cell: (one: Candidate) => {
        const point = pointOf(one, part);
        return point ? <PointLine point={point} /> : <Text size="sm">–</Text>;
      },
    })),
  ];
  const facts: Row[] = [
    {
      key: 'experience',
      header: t('page.experience'),
      cell: ({ experiences }) =>
        experiences
          .map((past) => [duration(past.months), occupation(past.occupation)].filter(Boolean).join(' · '))
          .join('\n') || '–',
    },
    {
      key: 'available',
      header: t('fact.available'),
      cell: ({ availableFrom }) =>
        availableFrom === null ? t('card.availableNow') : t('card.availableFrom', { day: format.date(availableFrom) }),
    },
    {
      key: 'contracts',
      header: t('fact.contracts'),
      cell: ({ contracts }) => contracts.map((one) => contractName(one)).join(', ') || t('fact.anyContract'),
    },
    {
      key: 'hours',
      header: t('fact.hours'),
      cell: ({ weeklyHours }) => (weeklyHours ? t('card.hours', { hours: format.number(weeklyHours) }) : '–'),
    },
  ];
  return [
    ...(candidates.some(({ match }) => match) ? matched : facts),
    { key: 'assets', header: t('page.assets'), cell: (one) => <Assets candidate={one} /> },
  ];
}

/** What one row is about, and the cells. On a phone the first stands above the others, so that two people fit beside each other. */
function Part({ row, candidates, isNarrow }: { row: Row; candidates: readonly Candidate[]; isNarrow: boolean }) {
  const { header, cell } = row;
  const cells = candidates.map((one) => (
    <Table.Td key={one.id} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {cell(one)}
    </Table.Td>
  ));
  if (!isNarrow)
    return (
      <Table.Tr style={{ verticalAlign: 'top' }}>
        <Table.Th scope="row" fw={600} style={STAYS}>
          {header}
        </Table.Th>
        {cells}
      </Table.Tr>
    );
  return (
    <>
      <Table.Tr bg="gray.0">
        <Table.Th colSpan={candidates.length} fw={600} py={4}>
          {/* Stays in sight while a third card is scrolled to. */}
          <Text span inherit pos="sticky" left={10}>
            {header}
          </Text>
        </Table.Th>
      </Table.Tr>
      <Table.Tr style={{ verticalAlign: 'top' }}>{cells}</Table.Tr>
    </>
  );
}

function Comparison({ candidates, search }: { candidates: readonly Candidate[]; search: string }) {
  const { t } = useTranslation('candidates');
  const { headline, pseudonymOf } = useCardTexts();
  const { pathname, search: here } = useLocation();
  const rows = useRows(candidates);
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const width = isNarrow ? 9.5 * candidates.length : 7.5 + 12 * candidates.length;
  return (
    // Reached by the keyboard, so that a narrow screen can be scrolled without a mouse.
    <Box role="region" aria-label={t('compare.title')} tabIndex={0} style={{ overflowX: 'auto' }}>
      <Table layout="fixed" miw={`${width}rem`} verticalSpacing="sm" withTableBorder bg="white">
        <Table.Thead>
          <Table.Tr style={{ verticalAlign: 'top' }}>
            {!isNarrow && (
              <Table.Th w="7.5rem" scope="col" style={STAYS}>
                {t('compare.point')}
              </Table.Th>
            )}
            {candidates.map((one) => (
              <Table.Th key={one.id} scope="col">
                <Anchor component={Link} to={`/candidates/${one.id}${search}`} state={{ list: pathname + here }}>
                  {pseudonymOf(one) ?? headline(one)}
                </Anchor>
                <Text size="sm" c="dimmed" fw={400} style={{ overflowWrap: 'anywhere' }}>
                  {headline(one)}
                </Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Part key={row.key} row={row} candidates={candidates} isNarrow={isNarrow} />
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}

/** Two to four cards beside each other, point by point. */
export default function ComparePage() {
  const { t } = useTranslation('candidates');
  const [search] = useSearchParams();
  const ids = [...new Set((search.get('ids') ?? '').split(',').filter(Boolean))].slice(0, MOST_COMPARED);
  const offerId = search.get('offerId') ?? undefined;
  const query = useQueries({
    queries: ids.map((id) =>
      apiQuery.queryOptions('get', '/api/candidates/{id}', { params: { path: { id }, query: { offerId } } }),
    ),
    combine: (all) => ({
      data: all.every(({ data }) => data) ? all.flatMap(({ data }) => data ?? []) : undefined,
      error: all.find(({ error }) => error)?.error ?? null,
      isPending: all.some(({ isPending }) => isPending),
      refetch: () => Promise.all(all.map((one) => one.refetch())),
    }),
  });
  const list = useListBefore();
  const back = new URLSearchParams({ ...(offerId ? { offerId } : {}), compare: ids.join(',') });
  const found = { label: t('list.title'), to: list ?? '/candidates' };
  const kept = { label: t('shortlist.title'), to: list ?? `/shortlist?${back}` };
  const listSearch = offerId ? `?offerId=${offerId}` : '';
  return (
    <Page
      title={t('compare.title')}
      lead={offerId ? t('match.help') : undefined}
      breadcrumb={[list?.startsWith('/candidates') ? found : kept]}
      size="xl"
    >
      {ids.length < FEWEST_COMPARED ? (
        <Empty title={t('compare.tooFew')} text={t('compare.tooFewText')} />
      ) : (
        <ListState query={query} empty={{ title: t('compare.tooFew') }}>
          {(candidates) => <Comparison candidates={candidates} search={listSearch} />}
        </ListState>
      )}
    </Page>
  );
}
