import { useSyncExternalStore } from 'react';

/** Whether the server answers. Fed by every request and by the browser's own signal; shown by the banner of the shell. */
let reachable = navigator.onLine;
const listeners = new Set<() => void>();

export function reportReachable(value: boolean): void {
  if (reachable === value) return;
  reachable = value;
  for (const listener of listeners) listener();
}

// Coming back online proves nothing about our server: only an answer does, so there is no `online` listener here.
window.addEventListener('offline', () => reportReachable(false));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useReachable(): boolean {
  return useSyncExternalStore(subscribe, () => reachable);
}
