import { Anchor, Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ListState, Page, Status, useFormat } from '../../ui/index.js';
import { releaseStatuses, useCardTexts } from './candidate.js';
import { CompareBar, CompareBox, type Comparison, MOST_COMPARED, useComparison } from './comparison.js';
import { MatchPoints, Score } from './MatchPoints.js';
import { ShortlistNote } from './ShortlistNote.js';
import { NO_OFFER, type ShortlistEntry, useShortlist } from './shortlist.js';

const MOST_POINTS = 4;

interface EntryProps {
  entry: ShortlistEntry;
  comparison: Comparison;
  onRemove: () => void;
}

function Entry({ entry, comparison, onRemove }: EntryProps) {
  const { t } = useTranslation('candidates');
  const { headline } = useCardTexts();
  const { date } = useFormat();
  const { candidate, offerId } = entry;
  const name = candidate.pseudonym ?? headline(candidate);
  return (
    <Paper component="li" withBorder p={{ base: 'md', sm: 'lg' }}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="sm">
          <div style={{ flex: '1 1 14rem' }}>
            <Title order={2} size="h3">
              <Anchor
                component={Link}
                to={`/candidates/${candidate.id}${offerId ? `?offerId=${offerId}` : ''}`}
                inherit
              >
                {headline(candidate)}
              </Anchor>
            </Title>
            <Group gap="xs" mt={2}>
              <Text c="dimmed">{candidate.pseudonym}</Text>
              {candidate.release !== null && <Status of={releaseStatuses} value={candidate.release.state} />}
            </Group>
          </div>
          {candidate.match && <Score match={candidate.match} />}
        </Group>
        {candidate.match && <MatchPoints match={candidate.match} most={MOST_POINTS} />}
        <ShortlistNote entry={entry} />
        <Group justify="space-between" gap="sm">
          <CompareBox comparison={comparison} id={candidate.id} name={name} />
          <Group gap="sm">
            <Text size="sm" c="dimmed">
              {t('shortlist.by', { name: entry.addedBy, day: date(entry.addedAt) })}
            </Text>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('shortlist.removeNamed', { name })}
              onClick={onRemove}
            >
              {t('shortlist.remove')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Paper>
  );
}

/** Whom an employer has in mind, offer by offer. */
export default function ShortlistPage() {
  const { t } = useTranslation('candidates');
  const [search, setSearch] = useSearchParams();
  const offerId = search.get('offerId');
  const { query, remove } = useShortlist(offerId);
  const comparison = useComparison(offerId, 'shortlist');
  const lists = query.data?.lists ?? [];
  return (
    <Page title={t('shortlist.title')} lead={t('shortlist.lead')} size="xl">
      <Select
        label={t('shortlist.which')}
        w={{ base: '100%', xs: 360 }}
        allowDeselect={false}
        data={[
          { value: NO_OFFER, label: t('shortlist.noOffer') },
          ...lists.flatMap(({ offerId: id, offerTitle, count }) =>
            id === null ? [] : [{ value: id, label: t('shortlist.list', { title: offerTitle, count }) }],
          ),
        ]}
        value={offerId ?? NO_OFFER}
        onChange={(value) => {
          comparison.clear();
          setSearch(value === null || value === NO_OFFER ? {} : { offerId: value });
        }}
      />
      <ListState
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={{
          title: t('shortlist.empty'),
          text: t('shortlist.emptyText'),
          icon: <IconBookmark size={40} stroke={1.5} aria-hidden />,
          action: (
            <Button component={Link} to={`/candidates${offerId ? `?offerId=${offerId}` : ''}`} variant="light">
              {t('requests.search')}
            </Button>
          ),
        }}
      >
        {({ items }) => (
          <>
            {comparison.chosen.length === 0 && (
              <Text size="sm" c="dimmed">
                {t('compare.hint', { most: MOST_COMPARED })}
              </Text>
            )}
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((entry) => (
                <Entry
                  key={entry.id}
                  entry={entry}
                  comparison={comparison}
                  onRemove={() => {
                    comparison.choose(entry.candidate.id, false);
                    remove.mutate(entry.id);
                  }}
                />
              ))}
            </Stack>
            <CompareBar comparison={comparison} />
          </>
        )}
      </ListState>
    </Page>
  );
}
