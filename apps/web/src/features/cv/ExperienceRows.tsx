import { Box, Button, Checkbox, SimpleGrid, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { OccupationField } from '../../ui/index.js';
import { CheckedText } from './CheckedText.js';
import { type ExperienceRow, pointerOfRow } from './model.js';
import { RowCard } from './RowCard.js';
import { useReview } from './review.js';
import { useRows } from './useRows.js';

const EMPTY = { title: '', employer: '', city: '', start: '', end: '', current: false, rome: null };

function ExperienceFields({ row, index }: { row: ExperienceRow; index: number }) {
  const { t } = useTranslation('cv');
  const { form } = useReview();
  const of = t('experience.one', { number: index + 1 });
  const text = (column: 'title' | 'employer' | 'city' | 'start' | 'end') => ({
    path: `experiences.${index}.${column}`,
    readAt: pointerOfRow('experiences', row, column),
    label: t(`experience.${column}`),
    of,
  });
  const current = `experiences.${index}.current`;
  const rome = `experiences.${index}.rome`;
  const goesOn = form.useWatchValue(current) === true;
  return (
    <>
      <CheckedText {...text('title')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <CheckedText {...text('employer')} />
        <CheckedText {...text('city')} />
        <CheckedText {...text('start')} placeholder={t('review.monthPlaceholder')} />
        <CheckedText {...text('end')} placeholder={t('review.monthPlaceholder')} disabled={goesOn} />
      </SimpleGrid>
      <Checkbox
        label={t('experience.current')}
        key={form.key(current)}
        {...form.getInputProps(current, { type: 'checkbox' })}
      />
      <OccupationField
        label={t('experience.rome')}
        description={index === 0 ? t('experience.romeHint') : undefined}
        key={form.key(rome)}
        {...form.getInputProps(rome)}
      />
    </>
  );
}

export function ExperienceRows() {
  const { t } = useTranslation('cv');
  const { form } = useReview();
  const { rows, add, remove, section, addButton } = useRows('experiences', (identity) =>
    form.insertListItem('experiences', { ...EMPTY, ...identity }),
  );
  return (
    <Stack gap="sm" ref={section}>
      <Title order={2} size="h3">
        {t('section.experiences')}
      </Title>
      {rows.map((row, index) => (
        <Box key={row.id} data-row>
          <RowCard title={t('experience.one', { number: index + 1 })} onRemove={() => remove(index)}>
            <ExperienceFields row={row} index={index} />
          </RowCard>
        </Box>
      ))}
      <Button ref={addButton} variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
        {t('experience.add')}
      </Button>
    </Stack>
  );
}
