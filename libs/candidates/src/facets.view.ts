import type { FacetCounts } from '#search';
import { bandUpTo } from './domain/distance.js';
import { labels } from './trades.js';

/** Counts as they are answered, with the words that a screen shows; of distances those of the bands that end at `bandEnds`. */
export function facetsView(facets: FacetCounts, bandEnds: readonly number[]) {
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
        const end = bandEnds[at];
        const value = end ? bandUpTo(end) : bandEnds.includes(40) ? '40+' : null;
        return value && count ? [{ value, count }] : [];
      }) ?? null,
  };
}
