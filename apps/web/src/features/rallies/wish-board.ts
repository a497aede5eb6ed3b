import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useFormat } from '../../ui/index.js';

export type WishBoard = components['schemas']['WishBoard'];
export type WishPair = WishBoard['pairs'][number];

export const BOARD = '/api/rallies/{id}/wishes' as const;

export const useWishBoard = (rallyId: string) => apiQuery.useQuery('get', BOARD, { params: { path: { id: rallyId } } });

/** What there is to say of each pair, by tenant and employer. */
export function pairsOf({ pairs }: WishBoard): ReadonlyMap<string, WishPair> {
  return new Map(pairs.map((pair) => [`${pair.tenantId} ${pair.employerId}`, pair]));
}

/** Why two people do not meet, as a sentence. */
export function useExclusion() {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  return (exclusion: NonNullable<WishPair['exclusion']>): string => {
    if (exclusion.code === 'said_no') {
      const by = (exclusion.by ?? []).map((side) => t(`wishes.side.${side}`));
      return t('exclusion.said_no', { by: by.join(', ') });
    }
    if (exclusion.code === 'met_before' && exclusion.met) {
      const { rally, heldOn, verdict } = exclusion.met;
      return t('exclusion.met_before', {
        rally,
        day: format.date(heldOn, 'date'),
        verdict: t(verdict ? `verdict.${verdict}` : 'exclusion.noVerdict'),
      });
    }
    return t('exclusion.too_far');
  };
}
