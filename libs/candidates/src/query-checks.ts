import { invalid } from '#kernel';
import type { CandidateSearchQuery } from './candidates.dto.js';

/** @throws DomainError when something was asked that only means something from a place */
export function requireNoPlace({ radiusKm, sort }: CandidateSearchQuery): void {
  if (radiusKm)
    throw invalid('radiusKm', 'needs_a_place', 'A radius needs a place: give near, or an offer whose town is known.');
  if (sort === 'nearest')
    throw invalid(
      'sort',
      'needs_a_place',
      'The nearest first needs a place: give near, or an offer whose town is known.',
    );
}

export function requireHours({ hoursMin, hoursMax }: CandidateSearchQuery): void {
  if (hoursMin && hoursMax && hoursMin > hoursMax)
    throw invalid('hoursMax', 'below_minimum', 'hoursMax must not be below hoursMin.');
}
