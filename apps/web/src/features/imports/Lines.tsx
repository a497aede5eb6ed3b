import { Checkbox, Chip, Group, Stack, Text } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { type Column, DataTable, ListState, Pager, Status, useFormat } from '../../ui/index.js';
import { type Line, type List, OUTCOMES, type Outcome, outcomes, useWords } from './lists.js';

export interface AsNew {
  lines: ReadonlySet<number>;
  /** Absent where nothing is to be decided any more. */
  set?: (line: number, isNew: boolean) => void;
}

function Why({ line, asNew }: { line: Line; asNew: AsNew }) {
  const { t } = useTranslation('imports');
  const words = useWords();
  const { set } = asNew;
  return (
    <Stack gap={2}>
      {line.problems.map(({ field, label, code, text }) => (
        <Text key={`${field} ${code}`} size="sm">
          {label !== null && <strong>{t('lines.field', { label: words(label) })} </strong>}
          {words(text)}
        </Text>
      ))}
      {line.outcome === 'duplicate' && (
        <Text size="sm">
          {line.match === null ? t('lines.known') : t('lines.resembles', { name: line.match.label })}
        </Text>
      )}
      {line.outcome !== 'duplicate' && line.outcome !== 'refused' && line.match !== null && (
        <Text size="sm">{t('lines.is', { name: line.match.label })}</Text>
      )}
      {line.outcome === 'duplicate' && set && (
        <Checkbox
          size="sm"
          label={t('lines.asNew')}
          aria-label={t('lines.asNewNamed', { name: line.title ?? '' })}
          checked={asNew.lines.has(line.line)}
          onChange={(event) => set(line.line, event.currentTarget.checked)}
        />
      )}
    </Stack>
  );
}

/** What each line would do; afterwards those that were not taken over. */
export function Lines({ list, asNew }: { list: List; asNew: AsNew }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const [only, setOnly] = useState<Outcome | null>(null);
  const [page, setPage] = useState(1);
  const query = apiQuery.useQuery(
    'get',
    '/api/imports/{id}/lines',
    { params: { path: { id: list.id }, query: { page, size: 50, ...(only === null ? {} : { outcome: only }) } } },
    { placeholderData: keepPreviousData },
  );
  const columns: [Column<Line>, ...Column<Line>[]] = [
    {
      key: 'who',
      header: t('lines.who'),
      cell: ({ line, title, summary }) => (
        <>
          <Text span fw={600} style={{ overflowWrap: 'anywhere' }}>
            {title || t('lines.unnamed')}
          </Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {[t('lines.number', { line: number(line) }), summary].filter(Boolean).join(' · ')}
          </Text>
        </>
      ),
    },
    {
      key: 'outcome',
      header: t('lines.outcome'),
      cell: ({ outcome }) => outcome !== null && <Status of={outcomes} value={outcome} />,
    },
    { key: 'why', header: t('lines.why'), cell: (line) => <Why line={line} asNew={asNew} /> },
  ];
  const shown = OUTCOMES.filter((outcome) => list.counts[outcome] > 0);
  return (
    <Stack>
      {shown.length > 1 && list.state !== 'taken' && (
        <Chip.Group
          value={only ?? 'all'}
          onChange={(value) => {
            setOnly(value === 'all' ? null : (value as Outcome));
            setPage(1);
          }}
        >
          <Group gap="xs" role="group" aria-label={t('lines.filter')}>
            <Chip value="all" variant="outline">
              {t('lines.all', { count: list.total, number: number(list.total) })}
            </Chip>
            {shown.map((outcome) => (
              <Chip key={outcome} value={outcome} variant="outline">
                {t('lines.countOf', { outcome: t(`outcome.${outcome}`), number: number(list.counts[outcome]) })}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      <ListState query={query} empty={{ title: t('lines.none') }}>
        {({ items, total, size }) => (
          <Stack>
            <DataTable label={t('lines.label')} columns={columns} rows={items} rowKey={({ line }) => `${line}`} />
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </Stack>
        )}
      </ListState>
    </Stack>
  );
}
