import { TextInput, type TextInputProps } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { doubtOf } from './confidence.js';
import { DoubtMark, MissingNote, ReadNote, RightButton } from './FieldNotes.js';
import { originalText } from './originals.js';
import { useReview } from './review.js';

export interface CheckedTextProps extends Omit<TextInputProps, 'label'> {
  /** Its name in the form: `email`, `experiences.0.title`. */
  path: string;
  label: string;
  /** JSON pointer to its evidence; null for what was not read but added. */
  readAt: string | null;
  /** Whose field it is, for screen readers, where the label alone repeats: « Expérience 2 ». */
  of?: string;
  /** Whether most CVs say it, so that its absence is pointed out. */
  expected?: boolean;
  /** What the tenant's file knows of it. */
  known?: string;
  /** Words that stand near it in the document, for documents without places. */
  near?: readonly string[];
  /** What is typed, as it is kept once the field is left. */
  tidy?: (typed: string) => string;
}

/** One field of the CV beside the document: shows where it was read while it has the focus, and asks to be confirmed when the reading was in doubt. */
export function CheckedText(props: CheckedTextProps) {
  const { path, readAt: pointer, of, label, expected = false, known = '', near, tidy, ...input } = props;
  const { t } = useTranslation('cv');
  const { form, cv, confirmed, confirm, marking, goToNext, show } = useReview();
  const value = form.useWatchValue(path) as string;
  const doubt = marking && pointer !== null && !confirmed.has(pointer) ? doubtOf(cv.evidence, pointer) : null;
  const pointers = pointer === null ? [] : [pointer];
  const original = originalText(cv.reading, pointer);
  const field = of === undefined ? label : t('review.fieldOf', { field: label, of });
  const inputProps = form.getInputProps(path);
  const accept = () => {
    confirm(pointers);
    goToNext(pointers);
  };
  const put = (text: string) => {
    form.setFieldValue(path, text);
    confirm(pointers);
    // The field is made anew around its new text.
    requestAnimationFrame(() => form.getInputNode(path)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    accept();
  };
  const isChanged = original !== '' && value.trim() !== original;
  const isMissing = expected && marking && value.trim() === '' && !isChanged;
  const note =
    (doubt && <DoubtMark doubt={doubt} />) ||
    (isChanged && <ReadNote text={original} field={field} onRestore={() => put(original)} />) ||
    (isMissing && <MissingNote field={field} known={known} onTake={() => put(known)} />);
  return (
    <TextInput
      {...inputProps}
      label={label}
      aria-label={of === undefined ? undefined : field}
      maxLength={200}
      autoComplete="off"
      key={form.key(path)}
      data-check={pointer ?? undefined}
      data-doubt={doubt ?? undefined}
      description={note || undefined}
      descriptionProps={{ component: 'div' }}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSectionWidth={doubt ? 92 : undefined}
      rightSection={doubt && <RightButton field={field} onClick={accept} />}
      onChange={(event) => {
        inputProps.onChange(event);
        confirm(pointers);
      }}
      onFocus={(event) => {
        inputProps.onFocus?.(event);
        show(pointers, [original, event.currentTarget.value], near);
      }}
      onBlur={(event) => {
        inputProps.onBlur?.(event);
        const typed = event.currentTarget.value;
        const kept = tidy?.(typed) ?? typed;
        if (kept === typed) return;
        // In place: a field made anew would take the focus away with the button beside it.
        event.currentTarget.value = kept;
        inputProps.onChange(kept);
      }}
      onKeyDown={onKeyDown}
      {...input}
    />
  );
}
