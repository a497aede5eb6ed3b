import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Status, useFormat } from '../../ui/index.js';
import { releaseStatuses, useCardTexts } from './candidate.js';
import { CompareBox, type Comparison } from './comparison.js';
import { MatchPoints, Score } from './MatchPoints.js';
import { ShortlistNote } from './ShortlistNote.js';
import type { ShortlistEntry } from './shortlist.js';

const MOST_POINTS = 4;

interface ShortlistCardProps {
  entry: ShortlistEntry;
  comparison: Comparison;
  onRemove: () => void;
}

/** One who was kept: why they fit, what colleagues noted, and the tick that sets them beside others. */
export function ShortlistCard({ entry, comparison, onRemove }: ShortlistCardProps) {
  const { t } = useTranslation('candidates');
  const { headline, pseudonymOf } = useCardTexts();
  const { pathname, search } = useLocation();
  const { date } = useFormat();
  const { candidate, offerId } = entry;
  const name = pseudonymOf(candidate) ?? headline(candidate);
  return (
    <Paper component="li" withBorder p={{ base: 'md', sm: 'lg' }}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="sm">
          <div style={{ flex: '1 1 14rem' }}>
            <Title order={2} size="h3">
              <Anchor
                component={Link}
                to={`/candidates/${candidate.id}${offerId ? `?offerId=${offerId}` : ''}`}
                state={{ list: pathname + search }}
                inherit
              >
                {headline(candidate)}
              </Anchor>
            </Title>
            <Group gap="xs" mt={2}>
              <Text c="dimmed">{pseudonymOf(candidate)}</Text>
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
