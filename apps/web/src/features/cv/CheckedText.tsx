import { Button, Group, TextInput, type TextInputProps } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isDoubtful } from './model.js';
import classes from './Review.module.css';
import { useReview } from './review.js';

/** The mark of what was read with doubt: a sign and words, so that it is not told by colour alone. */
export function DoubtMark() {
  const { t } = useTranslation('cv');
  return (
    <Group component="span" gap={4} className={classes.doubt}>
      <IconAlertTriangle size={15} aria-hidden />
      {t('review.doubt')}
    </Group>
  );
}

export interface CheckedTextProps extends TextInputProps {
  /** Its name in the form: `email`, `experiences.0.title`. */
  path: string;
  /** JSON pointer to its evidence; null for what was not read but added. */
  readAt: string | null;
  /** Whose field it is, for screen readers, where the label alone repeats: « Expérience 2 ». */
  of?: string;
}

/** One field of the CV beside the document: shows where it was read while it has the focus, and asks to be confirmed when the reading was in doubt. */
export function CheckedText({ path, readAt: pointer, of, label, ...input }: CheckedTextProps) {
  const { t } = useTranslation('cv');
  const { form, cv, confirmed, confirm, marking, goToNext, show } = useReview();
  const inDoubt = marking && pointer !== null && !confirmed.has(pointer) && isDoubtful(cv.evidence, pointer);
  const pointers = pointer === null ? [] : [pointer];
  const props = form.getInputProps(path);
  const accept = () => {
    confirm(pointers);
    goToNext(pointers);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    accept();
  };
  return (
    <TextInput
      {...props}
      label={label}
      aria-label={of === undefined ? undefined : t('review.fieldOf', { field: label, of })}
      maxLength={200}
      autoComplete="off"
      key={form.key(path)}
      data-check={pointer ?? undefined}
      data-doubt={inDoubt || undefined}
      description={inDoubt ? <DoubtMark /> : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSectionWidth={inDoubt ? 92 : undefined}
      rightSection={
        inDoubt && (
          <Button size="compact-sm" variant="light" leftSection={<IconCheck size={15} aria-hidden />} onClick={accept}>
            {t('review.right')}
          </Button>
        )
      }
      onChange={(event) => {
        props.onChange(event);
        confirm(pointers);
      }}
      onFocus={(event) => {
        props.onFocus?.(event);
        show(pointers, event.currentTarget.value);
      }}
      onKeyDown={onKeyDown}
      {...input}
    />
  );
}
