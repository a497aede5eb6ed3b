import type { UseFormReturnType } from '@mantine/form';
import { createContext, useContext } from 'react';
import type { Tenant } from '../../ui/index.js';
import type { Cv, ReviewValues } from './model.js';

export type ReviewFormType = UseFormReturnType<ReviewValues>;

/** What the document shows: the places of pointers; where it has no places, the first of `words`, the one nearest to `near`. */
export type Show = (pointers: readonly string[], words?: readonly string[], near?: readonly string[]) => void;

export interface Review {
  form: ReviewFormType;
  cv: Cv;
  tenant: Tenant;
  /** Pointers that a person looked at: confirmed as they are, or changed. */
  confirmed: ReadonlySet<string>;
  confirm: (pointers: readonly string[]) => void;
  /** Whether low confidence is marked: not any more once a person has confirmed the CV. */
  marking: boolean;
  /** Takes the keyboard to the next field that has to be looked at, after those just confirmed; to the button that confirms when there is none. */
  goToNext: (done?: readonly string[]) => void;
  show: Show;
}

export const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (review === null) throw new Error('useReview is used outside of the review of a CV');
  return review;
}
