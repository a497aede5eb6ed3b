import type { FacetCounts } from '#search';
import { DISTANCE_BANDS } from './domain/distance.js';
import { labels } from './trades.js';

/** Counts as they are answered, with the words that a screen shows. */
export function facetsView(facets: FacetCounts) {
  const plain = ({ value, count }: { value: string; count: number }) => ({
    value,
    label: value,
    labelEn: value,
    count,
  });
  return {
    occupation: facets.occupation.map(({ value, count }) => ({
      ...{ value, label: labels.fr(value), labelEn: labels.en(value), count },
    })),
    skill: facets.skill.map(plain),
    certificate: facets.certificate.map(plain),
    licence: facets.licence.map(plain),
    contract: facets.contract,
    availability: facets.availability,
    distance:
      facets.distance?.flatMap((count, at) => {
        const value = DISTANCE_BANDS[at];
        return value && count ? [{ value, count }] : [];
      }) ?? null,
  };
}
