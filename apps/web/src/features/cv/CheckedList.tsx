import { Anchor, Box, Group, MultiSelect, Stack, TagsInput, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NoOption } from '../../ui/index.js';
import { doubtOf, strongest } from './confidence.js';
import { DoubtMark, RightButton } from './FieldNotes.js';
import { type ListField, pointersOfList } from './model.js';
import { takenOut } from './originals.js';
import classes from './Review.module.css';
import { useReview } from './review.js';
import { useConfirmKey } from './useConfirmKey.js';

export interface CheckedListProps {
  list: ListField;
  label: string;
  description: string;
  /** The texts there are; without, any text may be written. */
  choices?: readonly string[];
}

/** What was read in a list and taken out by a person; a press puts it back. */
function TakenOut({ texts, onPutBack }: { texts: readonly string[]; onPutBack: (text: string) => void }) {
  const { t } = useTranslation('cv');
  if (texts.length === 0) return null;
  return (
    <Text component="div" size="sm" className={classes.read}>
      {t('review.takenOut')}{' '}
      {texts.map((text) => (
        <Anchor
          key={text}
          component="button"
          type="button"
          size="sm"
          mr="xs"
          className={classes.noteButton}
          aria-label={t('review.putBack', { what: text })}
          onClick={() => onPutBack(text)}
        >
          <IconArrowBackUp size={14} aria-hidden /> {text}
        </Anchor>
      ))}
    </Text>
  );
}

/** Several short texts: skills, certificates, licences. Those read with doubt are named under the field and confirmed together. */
export function CheckedList({ list, label, description, choices }: CheckedListProps) {
  const { t } = useTranslation('cv');
  const { form, cv, confirmed, confirm, marking, goToNext, show } = useReview();
  const texts = form.useWatchValue(list) as readonly string[];
  const pointers = pointersOfList(list, texts, cv.reading);
  const doubtAbout = (text: string) => {
    const [pointer] = pointersOfList(list, [text], cv.reading);
    return pointer !== undefined && !confirmed.has(pointer) ? doubtOf(cv.evidence, pointer) : null;
  };
  const doubts = marking ? texts.filter((text) => doubtAbout(text) !== null) : [];
  const doubt = strongest(doubts.map(doubtAbout));
  const accept = () => {
    confirm(pointers);
    goToNext(pointers);
  };
  const confirmKey = useConfirmKey(doubt !== null, accept);
  const field = {
    ...form.getInputProps(list),
    key: form.key(list),
    label,
    description,
    'data-check': pointers.join(' '),
    'data-doubt': doubt ?? undefined,
    onFocus: () => show(pointers, texts),
  };
  return (
    <Stack gap={6} {...confirmKey}>
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
      {doubt !== null && (
        <Group gap="xs" className={classes.doubts}>
          <DoubtMark doubt={doubt} />
          <Text span size="sm" fw={600}>
            {doubts.join(' · ')}
          </Text>
          <Box>
            <RightButton field={label} onClick={accept} />
          </Box>
        </Group>
      )}
      <TakenOut
        texts={takenOut(list, texts, cv.reading)}
        onPutBack={(text) => {
          form.setFieldValue(list, [...texts, text] as never);
          confirm([...pointers, ...pointersOfList(list, [text], cv.reading)]);
        }}
      />
    </Stack>
  );
}
