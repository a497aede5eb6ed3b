import { ActionIcon, Box, Button, Group, Select, Stack, Title } from '@mantine/core';
import { IconCheck, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import { DoubtMark } from './CheckedText.js';
import { LANGUAGE_CODES, LEVELS } from './choices.js';
import { isDoubtful, type LanguageRow, pointerOfRow } from './model.js';
import { useReview } from './review.js';
import { useRows } from './useRows.js';

/** Languages by their names in the language of the screen, with the codes that this CV has besides. */
function useLanguageChoices(codes: readonly (string | null)[]) {
  const { language } = useFormat();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const nameOf = (code: string) => {
    const name = names.of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  };
  // Not every browser has a name for every language.
  const named = LANGUAGE_CODES.filter((code) => names.of(code) !== code);
  const all = new Set([...named, ...codes.filter((code) => code !== null)]);
  return [...all]
    .map((code) => ({ value: code, label: nameOf(code) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

function LanguageFields({ row, index, onRemove }: { row: LanguageRow; index: number; onRemove: () => void }) {
  const { t } = useTranslation('cv');
  const { form, cv, confirmed, confirm, marking, goToNext, show } = useReview();
  const choices = useLanguageChoices([row.code]);
  const pointer = pointerOfRow('languages', row);
  const pointers = pointer === null ? [] : [pointer];
  const inDoubt = marking && pointer !== null && !confirmed.has(pointer) && isDoubtful(cv.evidence, pointer);
  const name = choices.find(({ value }) => value === row.code)?.label ?? t('language.one', { number: index + 1 });
  const field = (column: 'code' | 'level') => {
    const path = `languages.${index}.${column}`;
    const props = form.getInputProps(path);
    return {
      ...props,
      key: form.key(path),
      'aria-label': t('review.fieldOf', { field: t(`language.${column}`), of: name }),
      placeholder: t(`language.${column}`),
      onChange: (value: string | null) => {
        props.onChange(value);
        confirm(pointers);
      },
      onFocus: () => show(pointers, name),
      flex: 1,
    };
  };
  return (
    <Box data-row>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Select
          {...field('code')}
          data={choices}
          searchable
          data-check={pointer ?? undefined}
          data-doubt={inDoubt || undefined}
        />
        <Select
          {...field('level')}
          data={LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))}
          clearable
          clearButtonProps={{ 'aria-label': t('field.clear') }}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('review.remove', { what: name })}
          onClick={onRemove}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
      {inDoubt && (
        <Group gap="xs" mt={4}>
          <DoubtMark />
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconCheck size={15} aria-hidden />}
            aria-label={t('review.rightOf', { field: name })}
            onClick={() => {
              confirm(pointers);
              goToNext(pointers);
            }}
          >
            {t('review.right')}
          </Button>
        </Group>
      )}
    </Box>
  );
}

export function LanguageRows() {
  const { t } = useTranslation('cv');
  const { form } = useReview();
  const { rows, add, remove, section, addButton } = useRows('languages', (identity) =>
    form.insertListItem('languages', { code: null, level: null, ...identity }),
  );
  return (
    <Stack gap="sm" ref={section}>
      <Title order={2} size="h3">
        {t('section.languages')}
      </Title>
      {rows.map((row, index) => (
        <LanguageFields key={row.id} row={row} index={index} onRemove={() => remove(index)} />
      ))}
      <Button ref={addButton} variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
        {t('language.add')}
      </Button>
    </Stack>
  );
}
