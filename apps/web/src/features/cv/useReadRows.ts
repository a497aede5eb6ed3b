import { useMemo } from 'react';
import { emptyFields, type ReviewValues, valuesOf } from './model.js';
import { useReview } from './review.js';

/** The rows as the program read them, whatever a person made of them since. */
export function useReadRows(): Pick<ReviewValues, 'experiences' | 'education' | 'languages'> {
  const { reading } = useReview().cv;
  return useMemo(() => valuesOf(reading ?? emptyFields, reading), [reading]);
}
