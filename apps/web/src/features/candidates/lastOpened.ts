import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

let lastOpened: string | null = null;

/** The element that leads to a candidate in a list. */
export const linkTo = (candidateId: string): string => `candidate-${candidateId}`;

export function noteOpened(candidateId: string): void {
  lastOpened = candidateId;
}

/** Going back puts the focus where it was in the list, so that the keyboard goes on from there. */
export function useReturn(): void {
  const isBack = useNavigationType() === 'POP';
  useEffect(() => {
    if (isBack && lastOpened !== null) document.getElementById(linkTo(lastOpened))?.focus({ preventScroll: true });
    lastOpened = null;
  }, [isBack]);
}

/** The list from which a page was opened, with all that was typed and ticked there; null when it was opened by its address. */
export function useListBefore(): string | null {
  const { state } = useLocation();
  return typeof state === 'object' && state !== null && typeof state.list === 'string' ? state.list : null;
}
