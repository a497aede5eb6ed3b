import { DomainError, invalid } from '#kernel';
import { findOccupation, findTown } from '#occupations';
import type { OfferContent } from './domain/offer-content.js';
import { publicationProblems } from './domain/publication.js';
import type { OfferEntity } from './offer.entity.js';

/** @throws DomainError `invalid` for parts that contradict each other */
export function assertSensible(content: OfferContent): void {
  if (content.occupation && !findOccupation(content.occupation))
    throw invalid('occupation', 'unknown_occupation', 'There is no occupation with this ROME code.');
  if (content.contract === 'CDI' && content.contractMonths !== null)
    throw invalid('contractMonths', 'permanent_contract', 'A CDI has no length in months.');
  if (content.payMaxCents !== null && (content.payMinCents === null || content.payMaxCents < content.payMinCents))
    throw invalid('payMaxCents', 'below_minimum', 'The highest pay comes with a lowest, which is not above it.');
}

/** @throws DomainError `offer_not_publishable` (conflict) with every reason in `errors` */
export function assertPublishable(offer: OfferContent): void {
  const problems = publicationProblems(offer);
  if (problems.length)
    throw new DomainError(
      'conflict',
      'offer_not_publishable',
      'This offer cannot be published as it is: see errors.',
      problems,
    );
}

/** The town's centre, when the town is known and lies where the postcode says; distances are computed from it. */
export function placeOf({ city, postcode }: OfferContent): Pick<OfferEntity, 'latitude' | 'longitude'> {
  const town = city ? findTown(city) : null;
  const elsewhere = postcode !== null && town?.postcode.slice(0, 2) !== postcode.slice(0, 2);
  return town && !elsewhere ? { latitude: town.lat, longitude: town.lon } : { latitude: null, longitude: null };
}
