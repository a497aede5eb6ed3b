import { randomId } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { ReviewValues, Row } from './model.js';
import { useReview } from './review.js';

export type RowList = 'experiences' | 'education' | 'languages';

/**
 * Adding to, taking out of and moving within a list of the form, with the keyboard left where it makes sense.
 * @param empty a new row, without its identity
 * @param read the rows as they were read, by their place there; those taken out can be put back
 */
export function useRows<List extends RowList>(
  list: List,
  empty: Omit<ReviewValues[List][number], keyof Row>,
  read: ReviewValues[List],
) {
  type Entry = ReviewValues[List][number];
  const { form } = useReview();
  const section = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  // What a person added and took out again: nothing else remembers it.
  const [dropped, setDropped] = useState<readonly Entry[]>([]);
  const rows = form.getValues()[list] as readonly Entry[];
  const wasRead = read as readonly Entry[];
  const removed: Entry[] = [...wasRead.filter(({ source }) => !rows.some((row) => row.source === source)), ...dropped];

  // What changed is there at the next painting.
  const afterwards = (act: () => void) => requestAnimationFrame(act);
  const focusRow = (at: number) =>
    afterwards(() => section.current?.querySelectorAll('[data-row]')[at]?.querySelector('input')?.focus());
  const insert = (row: Entry, at: number) => {
    form.insertListItem(list, row as never, at);
    focusRow(at);
  };

  return {
    section,
    addButton,
    rows,
    removed,
    /** Adds an empty row, at the end or after another. */
    add: (after = rows.length - 1) => insert({ ...empty, id: randomId(), source: null } as Entry, after + 1),
    remove: (at: number) => {
      const row = rows[at];
      form.removeListItem(list, at);
      if (row && row.source === null) setDropped((before) => [...before, row]);
      afterwards(() => {
        const undo = section.current?.querySelectorAll<HTMLElement>('[data-put-back]');
        (undo?.[undo.length - 1] ?? addButton.current)?.focus();
      });
    },
    putBack: (row: Entry) => {
      setDropped((before) => before.filter(({ id }) => id !== row.id));
      // Where it stood among those read, else at the end.
      const at =
        row.source === null ? -1 : rows.findIndex(({ source }) => source !== null && source > (row.source ?? 0));
      insert({ ...row, id: randomId() }, at === -1 ? rows.length : at);
    },
    /** One place up (-1) or down (1); the field with the focus keeps it. */
    move: (at: number, by: -1 | 1) => {
      const to = at + by;
      if (to < 0 || to >= rows.length) return;
      const path = document.activeElement?.getAttribute('data-path')?.replace(`${list}.${at}.`, `${list}.${to}.`);
      form.reorderListItem(list, { from: at, to });
      if (path) afterwards(() => form.getInputNode(path)?.focus());
      else focusRow(to);
    },
  };
}
