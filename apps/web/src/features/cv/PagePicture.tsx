import { Box } from '@mantine/core';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { doubtOf, strongest } from './confidence.js';
import type { Cv } from './model.js';
import { contentOf, type Page, type Place, pictureOf } from './places.js';
import classes from './Review.module.css';

/** A sheet turned by quarters: the frame takes the shape of the turned sheet, which lies in its middle. */
function turned({ width, height }: Pick<Page, 'width' | 'height'>, turn: number): [CSSProperties, CSSProperties] {
  const isOnSide = turn % 180 !== 0;
  const frame = { aspectRatio: isOnSide ? `${height} / ${width}` : `${width} / ${height}` };
  const sheet = {
    width: isOnSide ? `${(100 * width) / height}%` : '100%',
    transform: `translate(-50%, -50%) rotate(${turn}deg)`,
  };
  return [frame, sheet];
}

const partOf = (page: Page, { x, y, width, height }: Place): CSSProperties => ({
  left: `${(100 * x) / page.width}%`,
  top: `${(100 * y) / page.height}%`,
  width: `${(100 * width) / page.width}%`,
  height: `${(100 * height) / page.height}%`,
});

export interface PagePictureProps {
  cv: Cv;
  page: Page;
  /** Quarters of a circle, in degrees. */
  turn: number;
  /** Every place of the page that a field was read at. */
  spots: readonly Place[];
  /** What is highlighted. */
  places: readonly Place[];
  onPick: (pointers: readonly string[]) => void;
}

/** The picture of a page with the places of the fields on it. The places are for pointing: by the keyboard the fields lead to them. */
export function PagePicture({ cv, page, turn, spots, places, onPick }: PagePictureProps) {
  const { t } = useTranslation('cv');
  const [frame, sheet] = turned(page, turn);
  const doubtIn = (spot: Place) =>
    cv.state === 'to_review' ? strongest(spot.pointers.map((pointer) => doubtOf(cv.evidence, pointer))) : null;
  return (
    <Box className={classes.page} style={frame} data-page>
      <Box className={classes.sheet} style={sheet}>
        <img
          src={pictureOf(cv.document.id, page.number)}
          width={page.width}
          height={page.height}
          alt={t('document.page', { number: page.number })}
          loading="lazy"
        />
        <div aria-hidden>
          {spots.map((spot) => (
            <button
              key={spot.pointers.join(' ')}
              type="button"
              tabIndex={-1}
              className={classes.spot}
              data-spot={spot.pointers.join(' ')}
              data-doubt={doubtIn(spot) ?? undefined}
              style={partOf(page, spot)}
              // The field keeps the focus until the press is told, so that a second press can go on from it.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onPick(spot.pointers)}
            />
          ))}
          {places.map((place) => (
            <Box key={place.pointers.join(' ')} className={classes.box} data-place style={partOf(page, place)} />
          ))}
        </div>
      </Box>
    </Box>
  );
}

/** A photo that no picture was made of. As a picture nothing in it can run. */
export function PlainPhoto({ cv, turn }: { cv: Cv; turn: number }) {
  const { t } = useTranslation('cv');
  const [size, setSize] = useState({ width: 3, height: 4 });
  const [frame, sheet] = turned(size, turn);
  return (
    <Box className={classes.page} style={frame} data-page>
      <Box className={classes.sheet} style={sheet}>
        <img
          src={contentOf(cv.document.id)}
          alt={t('document.photo')}
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setSize({ width, height })}
        />
      </Box>
    </Box>
  );
}
