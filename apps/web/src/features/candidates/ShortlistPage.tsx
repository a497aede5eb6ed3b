import { Anchor, Button, Checkbox, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { IconBookmark, IconColumns3 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ListState, Page, Status, useFormat } from '../../ui/index.js';
import { releaseStatuses, useCardTexts } from './candidate.js';
import { MatchPoints, Score } from './MatchPoints.js';
import { ShortlistNote } from './ShortlistNote.js';
import { NO_OFFER, type ShortlistEntry, useShortlist } from './shortlist.js';

/** How many cards stand beside each other. */
const FEWEST = 2;
const MOST = 4;
const MOST_POINTS = 4;

interface EntryProps {
  entry: ShortlistEntry;
  chosen: boolean;
  full: boolean;
  onChoose: (chosen: boolean) => void;
  onRemove: () => void;
}

function Entry({ entry, chosen, full, onChoose, onRemove }: EntryProps) {
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
          <Checkbox
            label={t('compare.choose')}
            aria-label={t('compare.chooseNamed', { name })}
            checked={chosen}
            disabled={!chosen && full}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
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
  const [picked, setPicked] = useState<readonly string[]>([]);
  const lists = query.data?.lists ?? [];
  const here = query.data?.items ?? [];
  const chosen = picked.filter((id) => here.some(({ candidate }) => candidate.id === id));
  const compare = new URLSearchParams({ ids: chosen.join(','), ...(offerId ? { offerId } : {}) });
  const choose = (id: string) => (on: boolean) => setPicked(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <Page
      title={t('shortlist.title')}
      lead={t('shortlist.lead')}
      size="xl"
      actions={
        chosen.length >= FEWEST && (
          <Button
            component={Link}
            to={`/candidates/compare?${compare}`}
            leftSection={<IconColumns3 size={18} aria-hidden />}
          >
            {t('compare.action', { count: chosen.length })}
          </Button>
        )
      }
    >
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
        onChange={(value) => setSearch(value === null || value === NO_OFFER ? {} : { offerId: value })}
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
            <Text size="sm" c="dimmed" role="status">
              {t('compare.hint', { chosen: chosen.length, most: MOST })}
            </Text>
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((entry) => (
                <Entry
                  key={entry.id}
                  entry={entry}
                  chosen={chosen.includes(entry.candidate.id)}
                  full={chosen.length >= MOST}
                  onChoose={choose(entry.candidate.id)}
                  onRemove={() => remove.mutate(entry.id)}
                />
              ))}
            </Stack>
          </>
        )}
      </ListState>
    </Page>
  );
}
