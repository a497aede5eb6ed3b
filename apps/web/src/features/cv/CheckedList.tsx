import { Button, Group, MultiSelect, Stack, TagsInput, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NoOption } from '../../ui/index.js';
import { DoubtMark } from './CheckedText.js';
import { isDoubtful, type ListField, pointersOfList } from './model.js';
import classes from './Review.module.css';
import { useReview } from './review.js';

export interface CheckedListProps {
  list: ListField;
  label: string;
  description: string;
  /** The texts there are; without, any text may be written. */
  choices?: readonly string[];
}

/** Several short texts: skills, certificates, licences. Those read with doubt are named under the field and confirmed together. */
export function CheckedList({ list, label, description, choices }: CheckedListProps) {
  const { t } = useTranslation('cv');
  const { form, cv, confirmed, confirm, marking, goToNext, show } = useReview();
  const texts = form.useWatchValue(list) as readonly string[];
  const pointers = pointersOfList(list, texts, cv.reading);
  const inDoubt = (text: string) => {
    const [pointer] = pointersOfList(list, [text], cv.reading);
    return pointer !== undefined && !confirmed.has(pointer) && isDoubtful(cv.evidence, pointer);
  };
  const doubts = marking ? texts.filter(inDoubt) : [];
  const field = {
    ...form.getInputProps(list),
    key: form.key(list),
    label,
    description,
    'data-check': pointers.join(' '),
    'data-doubt': doubts.length > 0 || undefined,
    onFocus: () => show(pointers, texts[0]),
  };
  return (
    <Stack gap={6}>
      {choices ? (
        <MultiSelect
          {...field}
          data={[...choices]}
          searchable
          nothingFoundMessage={<NoOption>{t('review.noSuchChoice')}</NoOption>}
        />
      ) : (
        <TagsInput {...field} maxLength={200} acceptValueOnBlur splitChars={[',', ';']} />
      )}
      {doubts.length > 0 && (
        <Group gap="xs" className={classes.doubts}>
          <DoubtMark />
          <Text span size="sm" fw={600}>
            {doubts.join(' · ')}
          </Text>
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconCheck size={15} aria-hidden />}
            aria-label={t('review.rightOf', { field: label })}
            onClick={() => {
              confirm(pointers);
              goToNext(pointers);
            }}
          >
            {t('review.right')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
