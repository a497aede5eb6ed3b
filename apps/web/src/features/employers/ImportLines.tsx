import { Anchor, Button, Checkbox, Chip, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Column, DataTable, Status, useFormat } from '../../ui/index.js';
import { fieldOf, type Line, OUTCOMES, type Outcome, outcomes, type Preview } from './importing.js';

/** Lines shown at once. */
const STEP = 50;

export interface AsNew {
  lines: ReadonlySet<number>;
  set: (line: number, isNew: boolean) => void;
}

function Why({ line, asNew }: { line: Line; asNew: AsNew }) {
  const { t } = useTranslation('employers');
  const { problems, changes, match, outcome } = line;
  return (
    <Stack gap={2}>
      {problems.map(({ field, code }) => (
        <Text key={`${field} ${code}`} size="sm">
          {field !== null && <strong>{t(`import.field.${field}`)}: </strong>}
          {t(`import.problem.${code}`)}
        </Text>
      ))}
      {outcome === 'updated' && (
        <Text size="sm">
          {t('import.changes', { fields: changes.map((change) => t(`import.field.${fieldOf(change)}`)).join(', ') })}
        </Text>
      )}
      {match !== null && outcome !== 'unchanged' && (
        <Text size="sm">
          {t(outcome === 'duplicate' ? 'import.resembles' : 'import.is')}{' '}
          <Anchor component={Link} to={`/employers/${match.id}`} target="_blank">
            {[match.name, match.city].filter(Boolean).join(', ')}
          </Anchor>
        </Text>
      )}
      {outcome === 'duplicate' && (
        <Checkbox
          size="sm"
          label={t('import.asNew')}
          aria-label={t('import.asNewNamed', { name: line.values.name })}
          checked={asNew.lines.has(line.line)}
          onChange={(event) => asNew.set(line.line, event.currentTarget.checked)}
        />
      )}
    </Stack>
  );
}

/** What each line would do, those of one outcome at a time or all. */
export function ImportLines({ preview: { lines, counts }, asNew }: { preview: Preview; asNew: AsNew }) {
  const { t } = useTranslation('employers');
  const { number } = useFormat();
  const [only, setOnly] = useState<Outcome | null>(null);
  const [shown, setShown] = useState(STEP);
  const chosen = only === null ? lines : lines.filter(({ outcome }) => outcome === only);
  const columns: [Column<Line>, ...Column<Line>[]] = [
    {
      key: 'name',
      header: t('field.name'),
      cell: ({ line, values }) => (
        <>
          <Text span fw={600} style={{ overflowWrap: 'anywhere' }}>
            {values.name || t('import.unnamed')}
          </Text>
          <Text size="sm" c="dimmed">
            {t('import.line', { line: number(line) })}
            {values.city !== null && ` · ${values.city}`}
          </Text>
        </>
      ),
    },
    {
      key: 'outcome',
      header: t('import.outcomeLabel'),
      cell: ({ outcome }) => <Status of={outcomes} value={outcome} />,
    },
    { key: 'why', header: t('import.why'), cell: (line) => <Why line={line} asNew={asNew} /> },
  ];
  return (
    <Stack>
      <Chip.Group
        value={only ?? 'all'}
        onChange={(value) => {
          setOnly(value === 'all' ? null : (value as Outcome));
          setShown(STEP);
        }}
      >
        <Group gap="xs" role="group" aria-label={t('import.filter')}>
          <Chip value="all" variant="outline">
            {t('import.allLines', { count: lines.length })}
          </Chip>
          {OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => (
            <Chip key={outcome} value={outcome} variant="outline">
              {t('import.countOf', { outcome: t(`import.outcome.${outcome}`), count: counts[outcome] })}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <DataTable
        label={t('import.lines')}
        columns={columns}
        rows={chosen.slice(0, shown)}
        rowKey={({ line }) => `${line}`}
      />
      {chosen.length > shown && (
        <Button variant="subtle" onClick={() => setShown(shown + STEP)}>
          {t('import.more', { count: chosen.length - shown })}
        </Button>
      )}
    </Stack>
  );
}
