import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { doubtOf } from './confidence.js';
import type { Cv } from './model.js';

const isBeingRead = (state: Cv['state'] | undefined) => state === 'received' || state === 'read';

/** Says aloud that the reading ended, and how, to who does not see the screen change. */
export function ReadingNews({ cv }: { cv: Cv | undefined }) {
  const { t } = useTranslation('cv');
  const [hasWaited, setWaited] = useState(false);
  const waits = isBeingRead(cv?.state);
  useEffect(() => {
    if (waits) setWaited(true);
  }, [waits]);
  const pointers = Object.keys(cv?.evidence ?? {});
  const count = pointers.filter((pointer) => doubtOf(cv?.evidence ?? null, pointer) !== null).length;
  const isTold = hasWaited && !waits && (cv?.state === 'to_review' || cv?.state === 'unreadable');
  return <VisuallyHidden role="status">{isTold && t(`news.${cv.state}`, { count })}</VisuallyHidden>;
}
