import { Button, SimpleGrid, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CheckedText } from './CheckedText.js';
import { type EducationRow, pointerOfRow } from './model.js';
import { parseMonth } from './months.js';
import { RemovedRows, RowCard } from './RowCard.js';
import { useReadRows } from './useReadRows.js';
import { useRows } from './useRows.js';

const EMPTY = { title: '', school: '', year: '' };

const tidyYear = (typed: string) => parseMonth(typed)?.slice(0, 4) ?? typed;

function EducationFields({ row, index }: { row: EducationRow; index: number }) {
  const { t } = useTranslation('cv');
  const text = (column: 'title' | 'school' | 'year') => ({
    path: `education.${index}.${column}`,
    readAt: pointerOfRow('education', row, column),
    label: t(`education.${column}`),
    of: t('education.one', { number: index + 1 }),
    near: [row.title, row.school].filter((words) => words !== ''),
  });
  return (
    <>
      <CheckedText {...text('title')} expected />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <CheckedText {...text('school')} />
        <CheckedText {...text('year')} inputMode="numeric" tidy={tidyYear} />
      </SimpleGrid>
    </>
  );
}

export function EducationRows() {
  const { t } = useTranslation('cv');
  const read = useReadRows().education;
  const { rows, removed, add, remove, move, putBack, section, addButton } = useRows('education', EMPTY, read);
  return (
    <Stack gap="sm" ref={section}>
      <Title order={2} size="h3">
        {t('section.education')}
      </Title>
      {rows.map((row, index) => (
        <RowCard
          key={row.id}
          title={t('education.one', { number: index + 1 })}
          isFirst={index === 0}
          isLast={index === rows.length - 1}
          onRemove={() => remove(index)}
          onMove={(by) => move(index, by)}
          onAdd={() => add(index)}
        >
          <EducationFields row={row} index={index} />
        </RowCard>
      ))}
      <RemovedRows
        rows={removed}
        tell={({ title, school, year }) => [title, school, year].filter(Boolean).join(', ') || t('section.education')}
        onPutBack={putBack}
      />
      <Button ref={addButton} variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => add()}>
        {t('education.add')}
      </Button>
    </Stack>
  );
}
