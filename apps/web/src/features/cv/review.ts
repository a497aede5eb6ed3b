import type { UseFormReturnType } from '@mantine/form';
import { createContext, useContext } from 'react';
import type { Cv, ReviewValues } from './model.js';

export type ReviewFormType = UseFormReturnType<ReviewValues>;

export interface Review {
  form: ReviewFormType;
  cv: Cv;
  /** Pointers that a person looked at: confirmed as they are, or changed. */
  confirmed: ReadonlySet<string>;
  confirm: (pointers: readonly string[]) => void;
  /** Whether low confidence is marked: not any more once a person has confirmed the CV. */
  marking: boolean;
  /** Takes the keyboard to the next field that has to be looked at, after those just confirmed; to the button that confirms when there is none. */
  goToNext: (done?: readonly string[]) => void;
  /** Shows on the document where these were read; `text` is looked for where the document has no pictures. */
  show: (pointers: readonly string[], text?: string) => void;
}

export const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (review === null) throw new Error('useReview is used outside of the review of a CV');
  return review;
}
