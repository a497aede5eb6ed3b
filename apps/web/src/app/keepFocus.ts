import { useEffect } from 'react';

/** Milliseconds that dialogs and pages have to place the focus themselves. */
const PATIENCE_MS = 120;

const isUsable = (element: HTMLElement) => element.isConnected && !element.matches(':disabled');

/**
 * Who works with the keyboard must not be thrown back to the start of the page because the button they pressed went away or was disabled
 * while it worked: it gets the focus back, or the title of the page does.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    let timer = 0;
    const restore = () => {
      if (last === null || document.activeElement !== document.body) return;
      if (isUsable(last)) last.focus({ preventScroll: true });
      else if (!last.isConnected) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    };
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof HTMLElement && target !== document.body ? target : null;
    };
    // Somebody who clicks beside a field leaves it on purpose.
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && last?.contains(target))) last = null;
    };
    const changes = new MutationObserver(() => {
      if (last === null || document.activeElement !== document.body) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(restore, PATIENCE_MS);
    });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPress, true);
    changes.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      window.clearTimeout(timer);
      changes.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, []);
}
