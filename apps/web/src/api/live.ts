import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Milliseconds between two looks where the stream cannot be had, and where it can: a connection may die without a word. */
const POLL_MS = 10_000;
const SAFETY_MS = 60_000;

/**
 * Follows a page live: its data is asked again when the server says that something of it changed (server-sent events), or from time to time
 * where no stream can be had.
 *
 * @param path of the stream; null follows nothing
 * @param queries beginnings of the query keys to ask again; must keep its identity
 */
export function useLive(path: string | null, queries: readonly QueryKey[]): void {
  const client = useQueryClient();
  useEffect(() => {
    if (path === null) return;
    const look = () => {
      for (const queryKey of queries) void client.invalidateQueries({ queryKey });
    };
    let poll: ReturnType<typeof setInterval> | undefined;
    const source = new EventSource(path);
    let greeted = false;
    source.addEventListener('change', look);
    source.addEventListener('hello', () => {
      // The first one follows what was just loaded; a later one a broken connection.
      if (greeted) look();
      greeted = true;
      clearInterval(poll);
      poll = undefined;
    });
    source.addEventListener('error', () => {
      // Refused, for example because too many pages follow: the browser does not try again by itself.
      poll ??= setInterval(look, POLL_MS);
    });
    const safety = setInterval(look, SAFETY_MS);
    return () => {
      source.close();
      clearInterval(poll);
      clearInterval(safety);
    };
  }, [path, queries, client]);
}
