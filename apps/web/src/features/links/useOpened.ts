import { useEffect } from 'react';
import { api } from '../../api/client.js';

/** Tells once that a person has the page before them, at their first touch or key: loading the page alone changes nothing. */
export function useOpened(token: string): void {
  useEffect(() => {
    const waiting = new AbortController();
    const tell = (event: Event) => {
      if (!event.isTrusted) return;
      waiting.abort();
      // Nothing depends on it: a page that is read without a network is read all the same.
      api.POST('/api/links/{token}/opening', { params: { path: { token } } }).catch(() => undefined);
    };
    for (const kind of ['pointerdown', 'keydown'] as const)
      window.addEventListener(kind, tell, { signal: waiting.signal, passive: true });
    return () => waiting.abort();
  }, [token]);
}
