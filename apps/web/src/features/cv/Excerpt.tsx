import { Box } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { Cv } from './model.js';
import { type Place, pictureOf } from './places.js';
import classes from './Review.module.css';

/** Pixels of the picture left and right of the place. */
const AROUND = 24;
const HEIGHT = 84;

/** On a phone, where there is no room beside the fields: the part of the page where the field was read. */
export function Excerpt({ cv, place }: { cv: Cv; place: Place }) {
  const { ref, width } = useElementSize();
  const page = cv.preview.pages.find(({ number }) => number === place.page);
  if (page === undefined) return null;
  // As large as fits in width and height, and not larger than the picture is sharp.
  const scale = Math.min(1.25, width / (place.width + 2 * AROUND), HEIGHT / (place.height + 8));
  // In the middle, with the words before and after it; the edges of the page stay at the edges.
  const middle = (place.x + place.width / 2) * scale - width / 2;
  const left = -Math.max(0, Math.min(middle, page.width * scale - width));
  const top = HEIGHT / 2 - (place.y + place.height / 2) * scale;
  return (
    <Box ref={ref} className={classes.excerpt} aria-hidden>
      {width > 0 && (
        <>
          <img
            src={pictureOf(cv.document.id, page.number)}
            alt=""
            width={page.width * scale}
            height={page.height * scale}
            style={{ left, top }}
          />
          <Box
            className={classes.box}
            style={{
              left: left + place.x * scale,
              top: top + place.y * scale,
              width: place.width * scale,
              height: place.height * scale,
            }}
          />
        </>
      )}
    </Box>
  );
}
