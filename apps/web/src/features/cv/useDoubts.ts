import { type RefObject, useCallback, useState } from 'react';
import { type Cv, doubtful, type ReviewValues } from './model.js';

/** The element that comes first after the focus among some, in the order of the page; after the last one the first again. */
function nextOf(elements: readonly HTMLElement[]): HTMLElement | undefined {
  const from = document.activeElement;
  const inOrder = [...elements].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const after = inOrder.find((one) => from && from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  return after ?? inOrder[0];
}

/** What is left to be looked at in a form, and the ways through it. */
export function useDoubts(cv: Cv, form: RefObject<HTMLFormElement | null>, already: readonly string[] = []) {
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set(already));
  const marking = cv.state === 'to_review';

  const confirm = useCallback((pointers: readonly string[]) => {
    setConfirmed((before) =>
      pointers.every((pointer) => before.has(pointer)) ? before : new Set([...before, ...pointers]),
    );
  }, []);

  const remainingIn = (values: ReviewValues) =>
    marking ? doubtful(values, cv).filter((pointer) => !confirmed.has(pointer)) : [];

  const goToNext = (remaining: readonly string[], done: readonly string[]) => {
    const fields = remaining
      .filter((pointer) => !done.includes(pointer))
      .map((pointer) => form.current?.querySelector<HTMLElement>(`[data-check~="${CSS.escape(pointer)}"]`))
      .filter((field) => field !== null && field !== undefined);
    const next = nextOf(fields) ?? form.current?.querySelector<HTMLElement>('[type=submit]');
    next?.focus();
    // As after the Tab key: what is typed now takes the place of what was read.
    if (next instanceof HTMLInputElement) next.select();
  };
  return { marking, confirmed, confirm, remainingIn, goToNext };
}
