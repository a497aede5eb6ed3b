import { useDebouncedValue } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, apiQuery, call } from '../../api/client.js';
import type { NewOffer, Offer, OfferChanges } from './offer.js';

/** Milliseconds without a key before a draft is kept. */
const PAUSE_MS = 1000;

/**
 * Keeps an offer, one write after the other, each on the version that the last one made; the first write of a new offer creates it.
 * @param start the offer as it was read, null for one that does not exist yet
 */
export function useDraft(start: Pick<Offer, 'id' | 'version'> | null): (changes: NewOffer) => Promise<Offer> {
  const client = useQueryClient();
  const known = useRef(start);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(
    (changes) => {
      const write = async () => {
        if (known.current === null) {
          const { id } = await call(api.POST('/api/offers', { body: changes }));
          known.current = { id, version: 1 };
        } else {
          const { id, version } = known.current;
          await call(api.PATCH('/api/offers/{id}', { params: { path: { id } }, body: { ...changes, version } }));
        }
        const path = { params: { path: { id: known.current.id } } };
        const saved = await call(api.GET('/api/offers/{id}', path));
        known.current = saved;
        client.setQueryData(apiQuery.queryOptions('get', '/api/offers/{id}', path).queryKey, saved);
        return saved;
      };
      const next = queue.current.then(write);
      queue.current = next.catch(() => undefined);
      return next;
    },
    [client],
  );
}

export type Keeping = 'none' | 'kept' | 'failed';

/** Keeps a draft whenever its writer pauses. Published offers are only changed by a deliberate save. */
export function useAutosave(
  enabled: boolean,
  changes: OfferChanges,
  keep: (changes: OfferChanges) => Promise<unknown>,
): Keeping {
  const now = JSON.stringify(changes);
  const [settled] = useDebouncedValue(now, PAUSE_MS);
  const sent = useRef(now);
  const [kept, setKept] = useState<{ text: string; worked: boolean } | null>(null);
  useEffect(() => {
    if (!enabled || settled === sent.current) return;
    sent.current = settled;
    keep(JSON.parse(settled)).then(
      () => setKept({ text: settled, worked: true }),
      () => setKept({ text: settled, worked: false }),
    );
  }, [enabled, settled, keep]);
  if (kept === null || kept.text !== now) return 'none';
  return kept.worked ? 'kept' : 'failed';
}
