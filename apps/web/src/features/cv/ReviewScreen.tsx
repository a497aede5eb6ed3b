import { Box, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentPane } from './DocumentPane.js';
import { Excerpt } from './Excerpt.js';
import type { Cv } from './model.js';
import { type Place, placesOf } from './places.js';
import classes from './Review.module.css';
import type { Review } from './review.js';

export interface ReviewScreenProps {
  cv: Cv;
  /** The form. It gets the function that shows places on the document. */
  children: (show: Review['show']) => ReactNode;
}

const NOWHERE: readonly Place[] = [];

/** The document beside the fields; on a phone one or the other, with the place of the field above the form. */
export function ReviewScreen({ cv, children }: ReviewScreenProps) {
  const { t } = useTranslation('cv');
  const [shown, setShown] = useState({ places: NOWHERE, wanted: '' });
  const [view, setView] = useState('fields');
  const narrow = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  const show = useCallback<Review['show']>(
    (pointers, text = '') => setShown({ places: placesOf(cv.evidence, pointers), wanted: text }),
    [cv.evidence],
  );
  const place = shown.places[0];
  return (
    <>
      {narrow && (
        <SegmentedControl
          fullWidth
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
        <Box hidden={narrow && view !== 'document'}>
          <DocumentPane cv={cv} places={shown.places} wanted={shown.wanted} />
        </Box>
        <Box hidden={narrow && view !== 'fields'}>
          {narrow && place && <Excerpt cv={cv} place={place} />}
          {children(show)}
        </Box>
      </Box>
    </>
  );
}
