import { Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { IconHistory, IconPencil, IconSearch } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  ConfidentialMark,
  DOMAINS,
  isConfidential,
  ListState,
  Pager,
  StatusBadge,
  Timeline,
  type TimelineEntry,
  type Tone,
} from '../../ui/index.js';
import { CorrectionDialog } from './CorrectionDialog.js';
import { type Entry, KINDS } from './record.js';
import { VersionsDialog } from './VersionsDialog.js';

const SIZE = 20;
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
  return (
    <Group gap="xs">
      <span>{t(`kind.${entry.kind}`)}</span>
      {entry.domain !== 'general' && (
        <Text span c="dimmed" size="sm">
          {t(`support.domain.${entry.domain}`)}
        </Text>
      )}
      {isConfidential(entry.domain) && <ConfidentialMark />}
      {entry.sharedWithTenant && <StatusBadge tone="info">{t('journal.shared')}</StatusBadge>}
    </Group>
  );
}

interface Chosen {
  entry: Entry;
  what: 'correct' | 'versions';
}

function Words({ entry, onChoose }: { entry: Entry; onChoose: (chosen: Chosen) => void }) {
  const { t } = useTranslation('support');
  const words = [entry.text, entry.visitNote].filter((part) => part !== null).join('\n');
  if (words === '' && entry.editedAt === null) return null;
  return (
    <>
      {words}
      <Group gap="xs" mt={words === '' ? 0 : 4}>
        {entry.mayCorrect && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPencil size={15} aria-hidden />}
            onClick={() => onChoose({ entry, what: 'correct' })}
          >
            {t('correct.action')}
          </Button>
        )}
        {entry.editedAt !== null && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconHistory size={15} aria-hidden />}
            onClick={() => onChoose({ entry, what: 'versions' })}
          >
            {t('correct.corrected')}
          </Button>
        )}
      </Group>
    </>
  );
}

const toTimeline = (entry: Entry, onChoose: (chosen: Chosen) => void): TimelineEntry => ({
  id: entry.id,
  at: entry.at,
  by: entry.author,
  title: <Heading entry={entry} />,
  text: <Words entry={entry} onChoose={onChoose} />,
  tone: TONES[entry.kind] ?? 'neutral',
});

/** What happened, the newest first, by kind and theme, page by page. Words that are not for this reader are simply not there. */
export function Journal({ tenantId, exceptional }: { tenantId: string; exceptional: readonly TimelineEntry[] | null }) {
  const { t } = useTranslation('support');
  const { role } = useUser();
  const [page, setPage] = useState(1);
  const [kind, setKind] = useState<Entry['kind'] | null>(null);
  const [domain, setDomain] = useState<Entry['domain'] | null>(null);
  const [chosen, choose] = useState<Chosen | null>(null);
  const query = apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/journal',
    {
      params: {
        path: { id: tenantId },
        query: { page, size: SIZE, ...(kind && { kind }), ...(domain && { domain }) },
      },
    },
    { placeholderData: keepPreviousData, refetchOnWindowFocus: false },
  );
  const domains = [...DOMAINS, 'general' as const].filter((one) => role !== 'volunteer' || !isConfidential(one));
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>{t('journal.title')}</Title>
          <Button
            component={Link}
            to={`/record-search?tenant=${tenantId}`}
            variant="subtle"
            size="compact-md"
            leftSection={<IconSearch size={16} aria-hidden />}
          >
            {t('journal.search')}
          </Button>
        </Group>
        {exceptional === null ? (
          <>
            <Group grow gap="sm">
              <Select
                aria-label={t('journal.byKind')}
                placeholder={t('journal.everyKind')}
                clearable
                data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
                value={kind}
                onChange={(value) => {
                  setKind(KINDS.find((known) => known === value) ?? null);
                  setPage(1);
                }}
              />
              <Select
                aria-label={t('journal.byDomain')}
                placeholder={t('journal.everyDomain')}
                clearable
                data={domains.map((value) => ({ value, label: t(`support.domain.${value}`) }))}
                value={domain}
                onChange={(value) => {
                  setDomain(domains.find((known) => known === value) ?? null);
                  setPage(1);
                }}
              />
            </Group>
            <ListState
              query={query}
              empty={
                kind || domain
                  ? { title: t('journal.noneFound') }
                  : { title: t('journal.none'), text: t('journal.noneText') }
              }
            >
              {({ items, total }) => (
                <>
                  <Timeline entries={items.map((entry) => toTimeline(entry, choose))} />
                  <Pager page={page} size={SIZE} total={total} onChange={setPage} />
                </>
              )}
            </ListState>
          </>
        ) : (
          <Timeline entries={exceptional} />
        )}
      </Stack>
      {chosen?.what === 'correct' && <CorrectionDialog entry={chosen.entry} onClose={() => choose(null)} />}
      {chosen?.what === 'versions' && <VersionsDialog entry={chosen.entry} onClose={() => choose(null)} />}
    </Paper>
  );
}
