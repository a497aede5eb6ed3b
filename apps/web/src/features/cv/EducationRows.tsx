import { Box, Button, SimpleGrid, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CheckedText } from './CheckedText.js';
import { type EducationRow, pointerOfRow } from './model.js';
import { RowCard } from './RowCard.js';
import { useReview } from './review.js';
import { useRows } from './useRows.js';

const EMPTY = { title: '', school: '', year: '' };

function EducationFields({ row, index }: { row: EducationRow; index: number }) {
  const { t } = useTranslation('cv');
  const text = (column: 'title' | 'school' | 'year') => ({
    path: `education.${index}.${column}`,
    readAt: pointerOfRow('education', row, column),
    label: t(`education.${column}`),
    of: t('education.one', { number: index + 1 }),
  });
  return (
    <>
      <CheckedText {...text('title')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <CheckedText {...text('school')} />
        <CheckedText {...text('year')} inputMode="numeric" maxLength={4} />
      </SimpleGrid>
    </>
  );
}

export function EducationRows() {
  const { t } = useTranslation('cv');
  const { form } = useReview();
  const { rows, add, remove, section, addButton } = useRows('education', (identity) =>
    form.insertListItem('education', { ...EMPTY, ...identity }),
  );
  return (
    <Stack gap="sm" ref={section}>
      <Title order={2} size="h3">
        {t('section.education')}
      </Title>
      {rows.map((row, index) => (
        <Box key={row.id} data-row>
          <RowCard title={t('education.one', { number: index + 1 })} onRemove={() => remove(index)}>
            <EducationFields row={row} index={index} />
          </RowCard>
        </Box>
      ))}
      <Button ref={addButton} variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
        {t('education.add')}
      </Button>
    </Stack>
  );
}
