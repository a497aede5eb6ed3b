import { Box, Button, Group, Select, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LEVELS } from './choices.js';
import { doubtOf } from './confidence.js';
import { DoubtMark, RightButton } from './FieldNotes.js';
import { type LanguageRow, pointerOfRow } from './model.js';
import { RemovedRows, type RowActions, RowButtons, rowKeys } from './RowCard.js';
import { useReview } from './review.js';
import { useConfirmKey } from './useConfirmKey.js';
import { useLanguageNames } from './useLanguageNames.js';
import { useReadRows } from './useReadRows.js';
import { useRows } from './useRows.js';

const EMPTY = { code: null, level: null };

interface LanguageFieldsProps extends RowActions {
  row: LanguageRow;
  index: number;
  isFirst: boolean;
  isLast: boolean;
}

function LanguageFields({ row, index, ...actions }: LanguageFieldsProps) {
  const { t } = useTranslation('cv');
  const { form, cv, confirmed, confirm, marking, goToNext, show } = useReview();
  const { nameOf, choicesWith } = useLanguageNames();
  const pointer = pointerOfRow('languages', row);
  const pointers = pointer === null ? [] : [pointer];
  const doubt = marking && pointer !== null && !confirmed.has(pointer) ? doubtOf(cv.evidence, pointer) : null;
  const code = form.useWatchValue(`languages.${index}.code`) as string | null;
  const name = code === null ? t('language.one', { number: index + 1 }) : nameOf(code);
  const accept = () => {
    confirm(pointers);
    goToNext(pointers);
  };
  const confirmKey = useConfirmKey(doubt !== null, accept);
  const field = (column: 'code' | 'level') => {
    const path = `languages.${index}.${column}`;
    const props = form.getInputProps(path);
    return {
      ...props,
      key: form.key(path),
      'aria-label': t('review.fieldOf', { field: t(`language.${column}`), of: name }),
      placeholder: t(`language.${column}`),
      // The Enter key on what is chosen already must not undo it.
      allowDeselect: false,
      onChange: (value: string | null) => {
        props.onChange(value);
        confirm(pointers);
      },
      onFocus: () => show(pointers, [name]),
      flex: 1,
      miw: 0,
    };
  };
  return (
    <Box data-row onKeyDownCapture={rowKeys(actions)}>
      <Box {...confirmKey}>
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <Select
            {...field('code')}
            data={choicesWith([row.code])}
            searchable
            data-check={pointer ?? undefined}
            data-doubt={doubt ?? undefined}
          />
          <Select
            {...field('level')}
            data={LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))}
            clearable
            clearButtonProps={{ 'aria-label': t('field.clear') }}
          />
          <RowButtons {...actions} title={name} />
        </Group>
        {doubt !== null && (
          <Group gap="xs" mt={4}>
            <DoubtMark doubt={doubt} />
            <RightButton field={name} onClick={accept} />
          </Group>
        )}
      </Box>
    </Box>
  );
}

export function LanguageRows() {
  const { t } = useTranslation('cv');
  const { nameOf } = useLanguageNames();
  const read = useReadRows().languages;
  const { rows, removed, add, remove, move, putBack, section, addButton } = useRows('languages', EMPTY, read);
  return (
    <Stack gap="sm" ref={section}>
      <Title order={2} size="h3">
        {t('section.languages')}
      </Title>
      {rows.map((row, index) => (
        <LanguageFields
          key={row.id}
          row={row}
          index={index}
          isFirst={index === 0}
          isLast={index === rows.length - 1}
          onRemove={() => remove(index)}
          onMove={(by) => move(index, by)}
          onAdd={() => add(index)}
        />
      ))}
      <RemovedRows
        rows={removed}
        tell={({ code }) => (code === null ? t('section.languages') : nameOf(code))}
        onPutBack={putBack}
      />
      <Button ref={addButton} variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => add()}>
        {t('language.add')}
      </Button>
    </Stack>
  );
}
