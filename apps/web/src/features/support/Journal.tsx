import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ConfidentialMark,
  Empty,
  isConfidential,
  StatusBadge,
  Timeline,
  type TimelineEntry,
  type Tone,
} from '../../ui/index.js';
import type { Entry, SupportRecord } from './record.js';

/** How many entries are added to the screen at once. */
const STEP = 15;

const TONES: Partial<Record<Entry['kind'], Tone>> = {
  visit: 'active',
  placement: 'success',
  objective: 'success',
  rally: 'info',
  meeting: 'info',
  cv: 'info',
};

function Heading({ entry }: { entry: Entry }) {
  const { t } = useTranslation('support');
  const hasDomain = entry.domain !== 'general';
  return (
    <Group gap="xs">
      <span>{t(`kind.${entry.kind}`)}</span>
      {hasDomain && (
        <Text span c="dimmed" size="sm">
          {t(`support.domain.${entry.domain}`)}
        </Text>
      )}
      {isConfidential(entry.domain) && <ConfidentialMark />}
      {entry.sharedWithTenant && <StatusBadge tone="info">{t('journal.shared')}</StatusBadge>}
    </Group>
  );
}

function toTimeline(entry: Entry): TimelineEntry {
  const words = [entry.text, entry.visitNote].filter((part) => part !== null);
  return {
    id: entry.id,
    at: entry.at,
    by: entry.author,
    title: <Heading entry={entry} />,
    text: words.length === 0 ? undefined : words.join('\n'),
    tone: TONES[entry.kind] ?? 'neutral',
  };
}

/** What happened, the newest first. Words that are not for this reader are simply not there. */
export function Journal({ record }: { record: SupportRecord }) {
  const { t } = useTranslation('support');
  const [shown, setShown] = useState(STEP);
  const { entries, entriesTotal } = record;
  if (entries.length === 0) return <Empty title={t('journal.none')} text={t('journal.noneText')} />;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('journal.title')}</Title>
        <Timeline entries={entries.slice(0, shown).map(toTimeline)} />
        {entries.length > shown && (
          <Group>
            <Button variant="default" onClick={() => setShown(shown + STEP)}>
              {t('journal.more', { count: entries.length - shown })}
            </Button>
          </Group>
        )}
        {entries.length <= shown && entriesTotal > entries.length && (
          <Text c="dimmed" size="sm">
            {t('journal.older', { count: entriesTotal - entries.length })}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
