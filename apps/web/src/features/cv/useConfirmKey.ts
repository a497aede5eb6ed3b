import { type KeyboardEvent, useRef } from 'react';

/**
 * The Enter key confirms a field with a list of options too, as long as nobody has walked through the options or typed: then it is theirs.
 * To be spread on an element around the field.
 */
export function useConfirmKey(isAsked: boolean, accept: () => void) {
  const isUsed = useRef(false);
  return {
    onFocusCapture: () => {
      isUsed.current = false;
    },
    onKeyDownCapture: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key !== 'Enter') {
        if (!['Tab', 'Shift', 'Escape'].includes(event.key)) isUsed.current = true;
        return;
      }
      if (!isAsked || isUsed.current || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      event.stopPropagation();
      accept();
    },
  };
}
