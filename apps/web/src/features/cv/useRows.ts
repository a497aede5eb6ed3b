import { randomId } from '@mantine/hooks';
import { useRef } from 'react';
import type { ReviewValues, Row } from './model.js';
import { useReview } from './review.js';

type List = 'experiences' | 'education' | 'languages';

/** Adding to and taking out of a list of the form, with the keyboard left where it makes sense. */
export function useRows<L extends List>(list: L, empty: Omit<ReviewValues[L][number], keyof Row>) {
  const { form } = useReview();
  const section = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  return {
    section,
    addButton,
    rows: form.getValues()[list],
    add: () => {
      const row = { ...empty, id: randomId(), source: null };
      form.insertListItem(list, row as ReviewValues[L][number]);
      // The new row is there after the next painting.
      requestAnimationFrame(() => {
        const cards = section.current?.querySelectorAll('[data-row]');
        cards?.[cards.length - 1]?.querySelector('input')?.focus();
      });
    },
    remove: (index: number) => {
      form.removeListItem(list, index);
      addButton.current?.focus();
    },
  };
}
