import { randomId } from '@mantine/hooks';
import { useRef } from 'react';
import type { Row } from './model.js';
import { useReview } from './review.js';

/** Adding to and taking out of a list of the form, with the keyboard left where it makes sense. `insert` puts a new row at the end. */
export function useRows<List extends 'experiences' | 'education' | 'languages'>(
  list: List,
  insert: (identity: Row) => void,
) {
  const { form } = useReview();
  const section = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  return {
    section,
    addButton,
    rows: form.getValues()[list],
    add: () => {
      insert({ id: randomId(), source: null });
      // The new row is there at the next painting.
      requestAnimationFrame(() => {
        const rows = section.current?.querySelectorAll('[data-row]');
        rows?.[rows.length - 1]?.querySelector('input')?.focus();
      });
    },
    remove: (index: number) => {
      form.removeListItem(list, index);
      addButton.current?.focus();
    },
  };
}
