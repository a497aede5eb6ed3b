import { api, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useApiMutation } from '../../ui/index.js';

export type Wish = NonNullable<components['schemas']['RallyCandidate']['wish']>;
export const WISHES = ['must', 'want', 'no'] as const satisfies readonly Wish[];

/** One wish, saved by the tap that makes it. An employer names its own id of the candidate, a case worker tenant and employer. */
export type WishRow = { wish: Wish | null } & ({ candidateId: string } | { tenantId: string; employerId: string });

export function useWish(rallyId: string) {
  return useApiMutation({
    mutationFn: (row: WishRow) =>
      call(api.PUT('/api/rallies/{id}/wishes', { params: { path: { id: rallyId } }, body: { wishes: [row] } })),
    invalidates: [
      ['get', '/api/rallies/{id}/candidates'],
      ['get', '/api/rallies/{id}/wishes'],
    ],
  });
}
