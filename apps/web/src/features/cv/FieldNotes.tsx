import { Anchor, Button, Group } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconArrowBackUp, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Doubt } from './confidence.js';
import classes from './Review.module.css';

/** The mark of what was read with doubt: a sign and words, so that it is not told by colour alone. */
export function DoubtMark({ doubt }: { doubt: Doubt }) {
  const { t } = useTranslation('cv');
  const Sign = doubt === 'unsure' ? IconAlertOctagon : IconAlertTriangle;
  return (
    <Group
      component="span"
      gap={4}
      wrap="nowrap"
      className={classes.doubt}
      data-unsure={doubt === 'unsure' || undefined}
    >
      <Sign size={15} aria-hidden />
      {t(`review.doubt.${doubt}`)}
    </Group>
  );
}

/** « Exact ». By the keyboard it is the Enter key in the field, so the Tab key goes past it to the next field. */
export function RightButton({ field, onClick }: { field: string; onClick: () => void }) {
  const { t } = useTranslation('cv');
  return (
    <Button
      size="compact-sm"
      variant="light"
      tabIndex={-1}
      leftSection={<IconCheck size={15} aria-hidden />}
      aria-label={t('review.rightOf', { field })}
      onClick={onClick}
    >
      {t('review.right')}
    </Button>
  );
}

export interface ReadNoteProps {
  /** What the program had read. */
  text: string;
  /** The field, for screen readers. */
  field: string;
  onRestore: () => void;
}

/** The reading, kept beside the correction of a person. */
export function ReadNote({ text, field, onRestore }: ReadNoteProps) {
  const { t } = useTranslation('cv');
  return (
    <span className={classes.read}>
      {t('review.read', { text })}{' '}
      <Anchor
        component="button"
        type="button"
        size="sm"
        className={classes.noteButton}
        aria-label={t('review.restoreOf', { field, text })}
        onClick={onRestore}
      >
        <IconArrowBackUp size={14} aria-hidden /> {t('review.restore')}
      </Anchor>
    </span>
  );
}

export interface MissingNoteProps {
  field: string;
  /** What the tenant's file knows, to be taken over. */
  known: string;
  onTake: () => void;
}

/** The CV does not say what is usually needed: pointed out, never demanded. */
export function MissingNote({ field, known, onTake }: MissingNoteProps) {
  const { t } = useTranslation('cv');
  return (
    <span className={classes.missing}>
      <IconInfoCircle size={14} aria-hidden />{' '}
      {known === '' ? (
        t('review.missing')
      ) : (
        <>
          {t('review.missingKnown')}{' '}
          <Anchor
            component="button"
            type="button"
            size="sm"
            className={classes.noteButton}
            aria-label={t('review.takeOf', { field, text: known })}
            onClick={onTake}
          >
            {t('review.take', { text: known })}
          </Anchor>
        </>
      )}
    </span>
  );
}
