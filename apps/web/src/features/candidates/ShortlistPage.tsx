import { Button, Group, Paper, Select, Stack, Text } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ListState, Page } from '../../ui/index.js';
import { useCardTexts } from './candidate.js';
import { CompareBar, FEWEST_COMPARED, MOST_COMPARED, useComparison } from './comparison.js';
import { ShortlistCard } from './ShortlistCard.js';
import { NO_OFFER, type ShortlistEntry, useShortlist } from './shortlist.js';

/** Which list, kept in the address. */
function useList() {
  const [search, setSearch] = useSearchParams();
  const list = search.get('offerId');
  const offerId = list === NO_OFFER ? null : list;
  const shortlist = useShortlist(offerId);
  const lists = shortlist.query.data?.lists ?? [];
  const [fullest] = lists.filter(({ offerId: id, count }) => id !== null && count > 0);
  // Who opens the page without naming a list sees one with somebody in it.
  const elsewhere = list === null && shortlist.query.data?.items.length === 0 ? fullest?.offerId : null;
  useEffect(() => {
    if (elsewhere) setSearch({ offerId: elsewhere }, { replace: true });
  }, [elsewhere, setSearch]);
  return { ...shortlist, offerId, lists, show: (id: string) => setSearch({ offerId: id }) };
}

/** Says who was taken off, and puts them back with their note. */
function Removed({ entry, onRestore, busy }: { entry: ShortlistEntry; onRestore: () => void; busy: boolean }) {
  const { t } = useTranslation('candidates');
  const { headline, pseudonymOf } = useCardTexts();
  return (
    <Paper withBorder p="sm" role="status">
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          {t('shortlist.removedNamed', { name: pseudonymOf(entry.candidate) ?? headline(entry.candidate) })}
        </Text>
        <Button variant="default" size="compact-md" fz="sm" onClick={onRestore} disabled={busy} autoFocus>
          {t('shortlist.restore')}
        </Button>
      </Group>
    </Paper>
  );
}

/** Whom an employer has in mind, offer by offer. */
export default function ShortlistPage() {
  const { t } = useTranslation('candidates');
  const { query, remove, restore, lists, offerId, show } = useList();
  const [removed, setRemoved] = useState<ShortlistEntry | null>(null);
  const comparison = useComparison(offerId);
  const withoutOffer = lists.find(({ offerId: id }) => id === null)?.count ?? 0;
  return (
    <Page title={t('shortlist.title')} lead={t('shortlist.lead')} size="xl">
      <Select
        label={t('shortlist.which')}
        w={{ base: '100%', xs: 360 }}
        allowDeselect={false}
        data={[
          { value: NO_OFFER, label: t('shortlist.list', { title: t('shortlist.noOffer'), count: withoutOffer }) },
          ...lists.flatMap(({ offerId: id, offerTitle, count }) =>
            id === null ? [] : [{ value: id, label: t('shortlist.list', { title: offerTitle, count }) }],
          ),
        ]}
        value={offerId ?? NO_OFFER}
        onChange={(value) => {
          setRemoved(null);
          show(value ?? NO_OFFER);
        }}
      />
      {removed !== null && (
        <Removed
          entry={removed}
          busy={restore.isPending}
          onRestore={() => restore.mutate(removed, { onSuccess: () => setRemoved(null) })}
        />
      )}
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
            {comparison.chosen.length === 0 && items.length >= FEWEST_COMPARED && (
              <Text size="sm" c="dimmed">
                {t('compare.hint', { most: MOST_COMPARED })}
              </Text>
            )}
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((entry) => (
                <ShortlistCard
                  key={entry.id}
                  entry={entry}
                  comparison={comparison}
                  onRemove={() => {
                    comparison.choose(entry.candidate.id, false);
                    remove.mutate(entry.id, { onSuccess: () => setRemoved(entry) });
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
