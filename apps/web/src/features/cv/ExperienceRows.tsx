import { Button, Checkbox, SimpleGrid, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CheckedText } from './CheckedText.js';
import { type ExperienceRow, pointerOfRow } from './model.js';
import { formatMonth, isOngoing, parseMonth } from './months.js';
import { OccupationPicker } from './OccupationPicker.js';
import { RemovedRows, RowCard } from './RowCard.js';
import { useReview } from './review.js';
import { useReadRows } from './useReadRows.js';
import { useRows } from './useRows.js';

const EMPTY = { title: '', employer: '', city: '', start: '', end: '', current: false, rome: null };

/** `sept 2018` becomes `09/2018` once the field is left; what is no month stays, to be told. */
const tidyMonth = (typed: string) => (parseMonth(typed) === null ? typed : formatMonth(parseMonth(typed)));

function ExperienceFields({ row, index }: { row: ExperienceRow; index: number }) {
  const { t } = useTranslation('cv');
  const { form } = useReview();
  const of = t('experience.one', { number: index + 1 });
  const text = (column: 'title' | 'employer' | 'city' | 'start' | 'end') => ({
    path: `experiences.${index}.${column}`,
    readAt: pointerOfRow('experiences', row, column),
    label: t(`experience.${column}`),
    of,
    near: [row.title, row.employer].filter((words) => words !== ''),
  });
  const current = `experiences.${index}.current`;
  const goesOn = form.useWatchValue(current) === true;
  const tidyEnd = (typed: string) => {
    if (!isOngoing(typed)) return tidyMonth(typed);
    form.setFieldValue(current, true);
    return '';
  };
  return (
    <>
      <CheckedText {...text('title')} expected />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <CheckedText {...text('employer')} />
        <CheckedText {...text('city')} />
        <CheckedText {...text('start')} expected tidy={tidyMonth} placeholder={t('review.monthPlaceholder')} />
        <CheckedText
          {...text('end')}
          expected={!goesOn}
          tidy={tidyEnd}
          placeholder={t(goesOn ? 'experience.ongoing' : 'review.endPlaceholder')}
          disabled={goesOn}
        />
      </SimpleGrid>
      <Checkbox
        label={t('experience.current')}
        key={form.key(current)}
        {...form.getInputProps(current, { type: 'checkbox' })}
      />
      <OccupationPicker row={row} index={index} of={of} />
    </>
  );
}

export function ExperienceRows() {
  const { t } = useTranslation('cv');
  const read = useReadRows().experiences;
  const { rows, removed, add, remove, move, putBack, section, addButton } = useRows('experiences', EMPTY, read);
  return (
    <Stack gap="sm" ref={section}>
      <Title order={2} size="h3">
        {t('section.experiences')}
      </Title>
      {rows.map((row, index) => (
        <RowCard
          key={row.id}
          title={t('experience.one', { number: index + 1 })}
          isFirst={index === 0}
          isLast={index === rows.length - 1}
          onRemove={() => remove(index)}
          onMove={(by) => move(index, by)}
          onAdd={() => add(index)}
        >
          <ExperienceFields row={row} index={index} />
        </RowCard>
      ))}
      <RemovedRows
        rows={removed}
        tell={({ title, employer, city }) =>
          [title, employer, city].filter(Boolean).join(', ') || t('section.experiences')
        }
        onPutBack={putBack}
      />
      <Button ref={addButton} variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => add()}>
        {t('experience.add')}
      </Button>
    </Stack>
  );
}
