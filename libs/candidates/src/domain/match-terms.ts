import type { DistanceBand } from './distance.js';
import { type MatchPoint, point } from './match-points.js';
import type { MatchCard, MatchOffer } from './match-sides.js';

/** The points about the terms of the work: how far, from when, how long, on what contract, with training. */
export function termPoints(
  card: MatchCard,
  offer: MatchOffer,
  travel: DistanceBand | null,
  today: string,
): MatchPoint[] {
  return [
    ...(travel ? [point('travel.band', { band: travel }, TRAVEL_VALUES[travel])] : []),
    availabilityPoint(card, offer, today),
    ...(offer.weeklyHours && card.weeklyHours ? [hoursPoint(card.weeklyHours, offer.weeklyHours)] : []),
    ...(card.contracts.length && offer.contract ? [contractPoint(card, offer.contract)] : []),
    ...(offer.openToTraining && card.training ? [point('training.wanted', {}, 1)] : []),
  ];
}

const TRAVEL_VALUES: Record<DistanceBand, number> = { '0-5': 1, '5-10': 0.9, '10-20': 0.7, '20-40': 0.4, '40+': 0.1 };

function availabilityPoint(card: MatchCard, offer: MatchOffer, today: string): MatchPoint {
  const start = offer.startOn && offer.startOn > today ? offer.startOn : today;
  if (!card.availability || card.availability <= start) return point('availability.in_time', {}, 1);
  const daysLate = (Date.parse(card.availability) - Date.parse(start)) / 86_400_000;
  return point('availability.later', { from: card.availability }, Math.max(0, 1 - daysLate / 60));
}

/** Hours a week (Code du travail L3121-27). */
const FULL_TIME = 35;

function hoursPoint(wanted: number, offered: number): MatchPoint {
  // Who wishes 39 hours takes 35, and the other way round: both are full time.
  const apart = wanted >= FULL_TIME && offered >= FULL_TIME ? 0 : Math.abs(wanted - offered);
  return point(apart <= 2 ? 'hours.fit' : 'hours.differ', { wanted, offered }, Math.max(0, 1 - apart / 15));
}

function contractPoint(card: MatchCard, contract: string): MatchPoint {
  return card.contracts.includes(contract)
    ? point('contract.wanted', { contract }, 1)
    : point('contract.other', { contract, wanted: card.contracts.join(', ') }, 0);
}
