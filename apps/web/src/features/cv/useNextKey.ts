import { useEffect, useRef } from 'react';

/** F8, or Alt + N where F8 is hard to reach, from wherever the focus is: also from the document, and when nothing has it yet. */
export function useNextKey(goOn: () => void): void {
  const latest = useRef(goOn);
  latest.current = goOn;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isNext = event.key === 'F8' || (event.code === 'KeyN' && event.altKey && !event.ctrlKey);
      // In a dialog the fields are out of reach.
      if (!isNext || document.querySelector('[role=dialog]')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
