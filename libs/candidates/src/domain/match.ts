import type { DistanceBand } from './distance.js';
import type { PastWork } from './past-work.js';

/**
 * How well a card fits an offer: a help for people, explained point by point, never a decision. Nobody is refused by it, and it knows
 * nothing that the law forbids to go by: neither type has a place for a name, an age, a sex or an address.
 *
 * Each point has a weight and a value from 0 to 1. A point of which the offer says nothing is left out, and
 * score = 100 × Σ weight × value / Σ weight, rounded.
 */
export interface MatchCard {
  /** ROME codes looked for. */
  occupations: readonly string[];
  experiences: readonly PastWork[];
  skills: readonly string[];
  certificates: readonly string[];
  licences: readonly string[];
  contracts: readonly string[];
  weeklyHours: number | null;
  /** `YYYY-MM-DD`; null means at once. */
  availability: string | null;
  training: boolean;
}

export interface MatchOffer {
  occupation: string | null;
  skills: readonly string[];
  certificates: readonly string[];
  licences: readonly string[];
  contract: string;
  weeklyHours: number | null;
  /** `YYYY-MM-DD`; null means at once. */
  startOn: string | null;
  openToTraining: boolean;
}

/** The weights, in one place. */
export const WEIGHTS = {
  occupation: 30,
  experience: 15,
  certificates: 15,
  skills: 10,
  licences: 5,
  travel: 10,
  availability: 5,
  hours: 5,
  contract: 5,
  training: 5,
} as const;
export type MatchPart = keyof typeof WEIGHTS;

export const MATCH_KEYS = [
  'occupation.wanted',
  'occupation.done',
  'occupation.near',
  'occupation.other',
  'experience.same',
  'experience.near',
  'experience.none',
  'certificates.held',
  'certificates.missing',
  'skills.held',
  'skills.partly',
  'skills.missing',
  'licences.held',
  'licences.missing',
  'travel.band',
  'availability.in_time',
  'availability.later',
  'hours.fit',
  'hours.differ',
  'contract.wanted',
  'contract.other',
  'training.wanted',
] as const;
export type MatchKey = (typeof MATCH_KEYS)[number];

export interface MatchPoint {
  key: MatchKey;
  /** What the sentence needs: codes, names, numbers. Lists are joined by `, `. */
  params: Record<string, string | number>;
  weight: number;
  value: number;
}

export interface Match {
  /** 0 to 100. */
  score: number;
  points: MatchPoint[];
}

/** How a demand of an offer is compared with what a card holds; handed in from the search, so that filter and score agree. */
export interface Holds {
  certificate(held: readonly string[], asked: string): boolean;
  skill(held: readonly string[], asked: string): boolean;
}

export function matchScore(
  card: MatchCard,
  offer: MatchOffer,
  travel: DistanceBand | null,
  today: string,
  holds: Holds,
): Match {
  const points = [
    ...occupationPoints(card, offer, today),
    ...demandPoints('certificates', offer.certificates, (asked) => holds.certificate(card.certificates, asked)),
    ...demandPoints('skills', offer.skills, (asked) => holds.skill(card.skills, asked)),
    ...demandPoints('licences', offer.licences, (asked) => card.licences.includes(asked)),
    ...(travel ? [point('travel.band', { band: travel }, TRAVEL_VALUES[travel])] : []),
    availabilityPoint(card, offer, today),
    ...(offer.weeklyHours && card.weeklyHours ? [hoursPoint(card.weeklyHours, offer.weeklyHours)] : []),
    ...(card.contracts.length ? [contractPoint(card, offer)] : []),
    ...(offer.openToTraining && card.training ? [point('training.wanted', {}, 1)] : []),
  ];
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const reached = points.reduce((sum, { weight, value }) => sum + weight * value, 0);
  return { score: total ? Math.round((100 * reached) / total) : 0, points };
}

const point = (key: MatchKey, params: MatchPoint['params'], value: number): MatchPoint => ({
  key,
  params,
  weight: WEIGHTS[key.slice(0, key.indexOf('.')) as MatchPart],
  value: Math.round(value * 100) / 100,
});

/** The first three characters of a ROME code are its family: N1103 and N1105 are both work in a warehouse. */
const family = (code: string) => code.slice(0, 3);

function occupationPoints(card: MatchCard, { occupation }: MatchOffer, today: string): MatchPoint[] {
  if (!occupation) return [];
  const near = card.occupations.find((code) => family(code) === family(occupation));
  const same = card.experiences.find((past) => past.occupation === occupation);
  const alike = card.experiences.find((past) => family(past.occupation) === family(occupation));
  const wish = card.occupations.includes(occupation)
    ? point('occupation.wanted', { occupation }, 1)
    : same
      ? point('occupation.done', { occupation }, 0.8)
      : near || alike
        ? point('occupation.near', { occupation: near ?? alike?.occupation ?? '' }, 0.5)
        : point('occupation.other', { occupation }, 0);
  return [wish, experiencePoint(same, alike, today)];
}

/** Three years are as good as ten; what ended long ago counts half. */
function experiencePoint(same: PastWork | undefined, alike: PastWork | undefined, today: string): MatchPoint {
  const past = same ?? alike;
  if (!past) return point('experience.none', {}, 0);
  const length = Math.min(1, (past.months ?? 6) / 36);
  const yearsAgo = past.current ? 0 : past.untilYear === null ? 99 : Number(today.slice(0, 4)) - past.untilYear;
  const value = length * (yearsAgo <= 3 ? 1 : yearsAgo <= 6 ? 0.75 : 0.5) * (same ? 1 : 0.5);
  return point(
    same ? 'experience.same' : 'experience.near',
    { months: past.months ?? 0, occupation: past.occupation },
    value,
  );
}

/** What is asked for and not held is shown as still to obtain; it lowers the score and refuses nobody. */
function demandPoints(
  part: 'certificates' | 'skills' | 'licences',
  asked: readonly string[],
  isHeld: (one: string) => boolean,
): MatchPoint[] {
  if (!asked.length) return [];
  const held = asked.filter(isHeld);
  const missing = asked.filter((one) => !isHeld(one));
  const params = { held: held.join(', '), missing: missing.join(', ') };
  const value = held.length / asked.length;
  if (part === 'skills')
    return [point(missing.length ? (held.length ? 'skills.partly' : 'skills.missing') : 'skills.held', params, value)];
  return [point(`${part}.${missing.length ? 'missing' : 'held'}`, params, value)];
}

const TRAVEL_VALUES: Record<DistanceBand, number> = { '0-5': 1, '5-10': 0.9, '10-20': 0.7, '20-40': 0.4, '40+': 0.1 };

function availabilityPoint(card: MatchCard, offer: MatchOffer, today: string): MatchPoint {
  const start = offer.startOn && offer.startOn > today ? offer.startOn : today;
  if (!card.availability || card.availability <= start) return point('availability.in_time', {}, 1);
  const daysLate = (Date.parse(card.availability) - Date.parse(start)) / 86_400_000;
  return point('availability.later', { from: card.availability }, Math.max(0, 1 - daysLate / 60));
}

function hoursPoint(wanted: number, offered: number): MatchPoint {
  const apart = Math.abs(wanted - offered);
  return point(apart <= 2 ? 'hours.fit' : 'hours.differ', { wanted, offered }, Math.max(0, 1 - apart / 15));
}

function contractPoint(card: MatchCard, { contract }: MatchOffer): MatchPoint {
  return card.contracts.includes(contract)
    ? point('contract.wanted', { contract }, 1)
    : point('contract.other', { contract }, 0);
}
