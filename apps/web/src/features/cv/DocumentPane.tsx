import { ActionIcon, Anchor, Box, Group, Stack, Text } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { IconDownload, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cv } from './model.js';
import { type Page, type Place, pictureOf } from './places.js';
import classes from './Review.module.css';

/** What browsers show by themselves; as pictures, nothing in them can run. */
const PHOTOS = ['image/jpeg', 'image/png'];

const content = (cv: Cv) => `/api/documents/${cv.document.id}/content`;

function PagePicture({ cv, page, places }: { cv: Cv; page: Page; places: readonly Place[] }) {
  const { t } = useTranslation('cv');
  return (
    <Box className={classes.page}>
      <img
        src={pictureOf(cv.document.id, page.number)}
        width={page.width}
        height={page.height}
        alt={t('document.page', { number: page.number })}
        loading="lazy"
      />
      {places.map((place) => (
        <Box
          key={`${place.x} ${place.y}`}
          className={classes.box}
          data-place
          style={{
            left: `${(100 * place.x) / page.width}%`,
            top: `${(100 * place.y) / page.height}%`,
            width: `${(100 * place.width) / page.width}%`,
            height: `${(100 * place.height) / page.height}%`,
          }}
        />
      ))}
    </Box>
  );
}

/** The text of a document that has no pictures, with the first place of what is looked for. */
function TextPreview({ text, wanted }: { text: string; wanted: string }) {
  const at = wanted === '' ? -1 : text.toLocaleLowerCase().indexOf(wanted.toLocaleLowerCase());
  if (at === -1) return <Text className={classes.text}>{text}</Text>;
  return (
    <Text className={classes.text}>
      {text.slice(0, at)}
      <mark data-place>{text.slice(at, at + wanted.length)}</mark>
      {text.slice(at + wanted.length)}
    </Text>
  );
}

function Content({ cv, places, wanted }: DocumentPaneProps) {
  const { t } = useTranslation('cv');
  const { pages, text } = cv.preview;
  if (pages.length > 0)
    return pages.map((page) => (
      <PagePicture
        key={page.number}
        cv={cv}
        page={page}
        places={places.filter((place) => place.page === page.number)}
      />
    ));
  if (text !== null && text.trim() !== '') return <TextPreview text={text} wanted={wanted} />;
  if (PHOTOS.includes(cv.document.mediaType))
    return (
      <Box className={classes.page}>
        <img src={content(cv)} alt={t('document.photo')} />
      </Box>
    );
  return <Text className={classes.text}>{t('document.noPreview')}</Text>;
}

export interface DocumentPaneProps {
  cv: Cv;
  /** What is highlighted. */
  places: readonly Place[];
  /** What is highlighted in a text, which has no places. */
  wanted: string;
}

/** The document, to be compared with the fields. */
export function DocumentPane(props: DocumentPaneProps) {
  const { cv, places, wanted } = props;
  const { t } = useTranslation('cv');
  const [large, setLarge] = useState(false);
  const stillness = useReducedMotion();
  const scroller = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls again whenever something else is highlighted
  useEffect(() => {
    const frame = scroller.current;
    const place = frame?.querySelector('[data-place]');
    if (!frame || !place) return;
    const { top, left } = place.getBoundingClientRect();
    const outer = frame.getBoundingClientRect();
    frame.scrollTo({
      top: frame.scrollTop + top - outer.top - frame.clientHeight / 3,
      left: frame.scrollLeft + left - outer.left - frame.clientWidth / 4,
      behavior: stillness ? 'instant' : 'smooth',
    });
  }, [places, wanted, large, stillness]);

  return (
    <Stack gap="xs" className={classes.document}>
      <Group justify="space-between" wrap="nowrap">
        <Anchor href={content(cv)} download={cv.document.filename} size="sm" style={{ overflowWrap: 'anywhere' }}>
          <IconDownload size={15} aria-hidden /> {t('document.download', { name: cv.document.filename })}
        </Anchor>
        {cv.preview.pages.length > 0 && (
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t(large ? 'document.smaller' : 'document.larger')}
            onClick={() => setLarge(!large)}
          >
            {large ? <IconZoomOut size={18} aria-hidden /> : <IconZoomIn size={18} aria-hidden />}
          </ActionIcon>
        )}
      </Group>
      {/* It scrolls, so the keyboard must reach it. */}
      <Box ref={scroller} className={classes.pages} component="section" tabIndex={0} aria-label={t('document.label')}>
        <Box w={large ? '170%' : '100%'} h={cv.preview.pages.length > 0 ? undefined : '100%'}>
          <Content {...props} />
        </Box>
      </Box>
    </Stack>
  );
}
