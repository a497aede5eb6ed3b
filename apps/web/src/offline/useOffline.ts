import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useUser } from '../api/session.js';
import { onSent, openActs } from './acts.js';
import { canKeep, startKeeping, tidy } from './vault.js';

/** The last moment of today, by the clock of the device. */
function midnight(): number {
  const day = new Date();
  return day.setHours(24, 0, 0, 0);
}

/** Tells the service worker what this page is made of, and waits until it has it. */
async function keepShell(more: readonly string[]): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const channel = new MessageChannel();
  const done = new Promise<void>((resolve) => {
    channel.port1.onmessage = () => resolve();
  });
  (active ?? registration.active)?.postMessage({ keep: [...loaded, ...more, '/favicon.svg'] }, [channel.port2]);
  await done;
  document.documentElement.dataset.offline = 'ready';
}

/** For whatever notes acts: they are sent in this person's name, and what the screen shows is asked anew once they were. */
export function useActing(): void {
  const { id } = useUser();
  const client = useQueryClient();
  useEffect(() => {
    void openActs(id);
    return onSent(() => void client.invalidateQueries());
  }, [id, client]);
}

/**
 * Makes this page go on without a connection for the rest of the day: its files, the answers it is made of, and what is noted on it.
 *
 * @param more addresses of files that are loaded only later
 */
export function useOffline(ready: boolean, more: readonly string[] = []): void {
  useActing();
  const client = useQueryClient();
  const files = more.join(' ');
  useEffect(() => {
    if (!ready || !canKeep || !('serviceWorker' in navigator)) return;
    startKeeping(midnight());
    void tidy();
    // What was loaded before is asked again, to be kept this time.
    void client.invalidateQueries();
    const keep = () => void keepShell(files.split(' ').filter(Boolean)).catch(() => undefined);
    // After the page has what it loads by itself.
    const timer = setTimeout(keep, 500);
    return () => clearTimeout(timer);
  }, [ready, client, files]);
}
