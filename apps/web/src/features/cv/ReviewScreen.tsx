import { Box, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { DocumentPane, type Shown } from './DocumentPane.js';
import { Excerpt } from './Excerpt.js';
import type { Cv } from './model.js';
import { placesOf } from './places.js';
import classes from './Review.module.css';
import type { Show } from './review.js';
import { useDocumentView } from './useDocumentView.js';

export interface ReviewScreenProps {
  cv: Cv;
  /** The form. It gets the function that shows places on the document. */
  children: (show: Show) => ReactNode;
}

const NOTHING: Shown = { places: [], words: [], near: [] };

/** The fields in which something was read, in their order on the screen. */
const fieldsAt = (form: HTMLElement | null, pointers: readonly string[]) =>
  [...(form?.querySelectorAll<HTMLElement>('[data-check]') ?? [])].filter((field) =>
    field.dataset.check?.split(' ').some((pointer) => pointers.includes(pointer)),
  );

/** The document beside the fields; on a phone one or the other, with the place of the field above the form. */
export function ReviewScreen({ cv, children }: ReviewScreenProps) {
  const { t } = useTranslation('cv');
  const [shown, setShown] = useState(NOTHING);
  const [view, setView] = useState('fields');
  const documentView = useDocumentView();
  const form = useRef<HTMLDivElement>(null);
  const narrow = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  const show = useCallback<Show>(
    (pointers, words = [], near = []) => setShown({ places: placesOf(cv.evidence, pointers), words, near }),
    [cv.evidence],
  );
  const pick = (pointers: readonly string[]) => {
    // The fields must be there before one of them can take the focus.
    flushSync(() => setView('fields'));
    const fields = fieldsAt(form.current, pointers);
    // Several fields may have been read at one place: pressing again goes on to the next.
    const at = fields.indexOf(document.activeElement as HTMLElement);
    fields[(at + 1) % fields.length]?.focus();
  };
  const [place] = shown.places;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the document work wherever the focus is
    <div onKeyDown={documentView.onKeyDown}>
      {narrow && (
        <SegmentedControl
          fullWidth
          mb="md"
          value={view}
          onChange={setView}
          aria-label={t('view.label')}
          data={[
            { value: 'fields', label: t('view.fields') },
            { value: 'document', label: t('view.document') },
          ]}
        />
      )}
      <Box className={classes.columns}>
        {/* Both stay, so that nothing typed is lost when one looks at the other. */}
        <Box hidden={narrow && view !== 'document'} className={classes.documentColumn}>
          <DocumentPane cv={cv} shown={shown} view={documentView} loupe={!narrow} onPick={pick} />
        </Box>
        <Box ref={form} hidden={narrow && view !== 'fields'}>
          {narrow && place && (
            <Box className={classes.stuck}>
              <Excerpt cv={cv} place={place} />
            </Box>
          )}
          {children(show)}
        </Box>
      </Box>
    </div>
  );
}
