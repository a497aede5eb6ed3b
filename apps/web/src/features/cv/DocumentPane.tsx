import { Box, Stack, Text } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentTools } from './DocumentTools.js';
import { Excerpt } from './Excerpt.js';
import type { Cv } from './model.js';
import { PagePicture, PlainPhoto } from './PagePicture.js';
import { allPlaces, type Place } from './places.js';
import classes from './Review.module.css';
import type { DocumentView } from './useDocumentView.js';
import { findWords } from './words.js';

/** What browsers show by themselves. */
const PHOTOS = ['image/jpeg', 'image/png'];

/** What is highlighted on the document. */
export interface Shown {
  places: readonly Place[];
  /** In a text, which has no places: the first of these words that it holds, the one nearest to `near`. */
  words: readonly string[];
  near: readonly string[];
}

function TextPreview({ text, words, near }: { text: string } & Pick<Shown, 'words' | 'near'>) {
  const span = useMemo(() => findWords(text, words, near), [text, words, near]);
  if (span === null) return <Text className={classes.text}>{text}</Text>;
  return (
    <Text className={classes.text}>
      {text.slice(0, span[0])}
      <mark data-place>{text.slice(...span)}</mark>
      {text.slice(span[1])}
    </Text>
  );
}

const hasPhoto = (cv: Cv) => PHOTOS.includes(cv.document.mediaType);
const hasText = (cv: Cv) => (cv.preview.text ?? '').trim() !== '';

function Content({ cv, shown, view, onPick }: Omit<DocumentPaneProps, 'loupe'>) {
  const { t } = useTranslation('cv');
  const { pages, text } = cv.preview;
  const spots = useMemo(() => allPlaces(cv.evidence), [cv.evidence]);
  if (pages.length > 0)
    return pages.map((page) => (
      <PagePicture
        key={page.number}
        cv={cv}
        page={page}
        turn={view.turn}
        spots={spots.filter((spot) => spot.page === page.number)}
        places={shown.places.filter((place) => place.page === page.number)}
        onPick={onPick}
      />
    ));
  if (hasText(cv)) return <TextPreview text={text ?? ''} words={shown.words} near={shown.near} />;
  if (hasPhoto(cv)) return <PlainPhoto cv={cv} turn={view.turn} />;
  return <Text className={classes.text}>{t('document.noPreview')}</Text>;
}

export interface DocumentPaneProps {
  cv: Cv;
  shown: Shown;
  view: DocumentView;
  /** Whether the highlighted place is also shown enlarged, above the page. */
  loupe: boolean;
  /** Somebody pressed a place: the fields that were read there. */
  onPick: (pointers: readonly string[]) => void;
}

/** The document, to be compared with the fields. */
export function DocumentPane({ cv, shown, view, loupe, onPick }: DocumentPaneProps) {
  const { t } = useTranslation('cv');
  const stillness = useReducedMotion();
  const { scroller, zoom, turn } = view;
  const [place] = shown.places;
  const pictures = cv.preview.pages.length || (hasPhoto(cv) && !hasText(cv) ? 1 : 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls again whenever something else is highlighted, or it lies elsewhere
  useEffect(() => {
    const frame = scroller.current;
    const mark = frame?.querySelector('[data-place]');
    if (!frame || !mark) return;
    const { top, left } = mark.getBoundingClientRect();
    const outer = frame.getBoundingClientRect();
    frame.scrollTo({
      top: frame.scrollTop + top - outer.top - frame.clientHeight / 3,
      left: frame.scrollLeft + left - outer.left - frame.clientWidth / 4,
      behavior: stillness ? 'instant' : 'smooth',
    });
  }, [shown, zoom, turn, stillness]);

  return (
    <Stack gap="xs" className={classes.document}>
      <DocumentTools cv={cv} view={view} pages={pictures} />
      {loupe && place && zoom === 100 && <Excerpt cv={cv} place={place} />}
      {/* It scrolls, so the keyboard must reach it. */}
      <Box
        ref={scroller}
        className={classes.pages}
        component="section"
        tabIndex={0}
        aria-label={t('document.label')}
        onScroll={view.onScroll}
      >
        <Box w={pictures > 0 ? `${zoom}%` : '100%'} h={pictures > 0 ? undefined : '100%'}>
          <Content cv={cv} shown={shown} view={view} onPick={onPick} />
        </Box>
      </Box>
    </Stack>
  );
}
