import type { DistanceBand } from './distance.js';
import { holdsLicence } from './licences.js';
import { type Demand, demandsOf, type Holds, isHeld, type Qualifications } from './match-demands.js';
import { occupationPoints } from './match-experience.js';
import { languagePoints } from './match-languages.js';
import { type MatchPoint, point } from './match-points.js';
import type { MatchCard, MatchOffer } from './match-sides.js';
import { termPoints } from './match-terms.js';

export type { MatchCard, MatchOffer } from './match-sides.js';

/** Where somebody stands whatever the score; the order of the list is the order of the ranking. */
export const STANDINGS = ['fits', 'to_obtain', 'other_occupation'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Match {
  /** 0 to 100. */
  score: number;
  standing: Standing;
  /** What the law requires or the offer demands, and the card does not show. */
  toObtain: Demand[];
  points: MatchPoint[];
}

/** What the match must know of the world; handed in, so that this stays a pure function. */
export interface MatchKnowledge {
  holds: Holds;
  qualifications: Qualifications;
  /** True when ROME counts `to` among the occupations that people move to from `from`. */
  isMove(from: string, to: string): boolean;
}

/**
 * How well a card fits an offer: a help for people, explained point by point, never a decision. Nobody is refused by it, and it knows
 * nothing that the law forbids to go by: neither type has a place for a name, an age, a sex or an address.
 *
 * Each point has a weight and a value from 0 to 1. A point of which the offer says nothing is left out, and
 * score = 100 × Σ weight × value / Σ weight, rounded.
 *
 * | part | weight | value |
 * | --- | --- | --- |
 * | occupation | 30 | 1 looked for; 0.8 done before; 0.7 one from which people move to it (ROME mobility), 0.5 of its ROME family; 0 another |
 * | experience | 15 | months / those wished for (36 where the offer names none), at most 1; × 0.75 when it ended more than 3 years ago, × 0.5 more than 6; × 0.5 in a near occupation; 0.5 without dates; at least 0.5 where beginners are welcome |
 * | demands | 15 | share held of what the law requires and the offer demands |
 * | authorised | 8 | share held of what the employer can train and authorise itself (CACES); not held counts half |
 * | skills | 10 | share held of the skills asked for |
 * | wished | 5 | share held of the skills, certificates and licences that would help |
 * | languages | 5 | of each language that the work needs: 1 spoken well enough; 0.5 a lower level, a level or a language that is not said |
 * | travel | 10 | 1, 0.9, 0.7, 0.4, 0.1 by distance band |
 * | availability | 5 | 1 in time; falls to 0 over 60 days |
 * | hours | 5 | 1 as wished, or full time both; falls to 0 over 15 hours a week |
 * | contract | 5 | 1 a contract looked for, else 0 |
 * | training | 5 | 1 when the offer is open to training and the person wishes to train; otherwise left out |
 *
 * Order (`compareMatches`): where something is demanded, who holds all of it comes first; who still has to obtain something follows; and
 * people of quite another occupation come behind both. Within each of the three the score decides. Where nothing is demanded it alone does.
 * See docs/decisions/0007-match.md.
 */
export function matchScore(
  card: MatchCard,
  offer: MatchOffer,
  travel: DistanceBand | null,
  today: string,
  known: MatchKnowledge,
): Match {
  const demands = demandsOf(offer.occupation, offer, known.qualifications, known.holds);
  const held = demands.filter((one) => isHeld(one, card, known.holds));
  const missing = demands.filter((one) => !held.includes(one));
  const occupation = occupationPoints(card, offer, today, known);
  const points = [
    ...occupation,
    ...demandPoints(held, missing),
    ...skillPoints(card, offer, known.holds),
    ...wishedPoints(card, offer, known.holds),
    ...languagePoints(card, offer),
    ...termPoints(card, offer, travel, today),
  ];
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const reached = points.reduce((sum, { weight, value }) => sum + weight * value, 0);
  const toObtain = missing.filter(({ need }) => need !== 'employer');
  const strict = demands.some(({ need }) => need !== 'employer');
  return {
    score: total ? Math.round((100 * reached) / total) : 0,
    standing: !strict
      ? 'fits'
      : occupation[0]?.key === 'occupation.other'
        ? 'other_occupation'
        : toObtain.length
          ? 'to_obtain'
          : 'fits',
    toObtain,
    points,
  };
}

type Ranked = Pick<Match, 'standing' | 'score'>;
/** The better match first; 0 for two that are alike, which then keep the order they had. */
export const compareMatches = (a: Ranked, b: Ranked): number =>
  STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || b.score - a.score;

const nameOf = ({ kind, name }: Demand) => (kind === 'licence' ? `permis ${name}` : name);
const listOf = (demands: readonly Demand[]) => demands.map(nameOf).join(', ');

/** What is asked for and not held is shown as still to obtain; it lowers the score and refuses nobody. */
function demandPoints(held: readonly Demand[], missing: readonly Demand[]): MatchPoint[] {
  const split = (isEmployers: boolean) => {
    const has = held.filter(({ need }) => (need === 'employer') === isEmployers);
    const lacks = missing.filter(({ need }) => (need === 'employer') === isEmployers);
    const params = { held: listOf(has), missing: listOf(lacks) };
    return { has: has.length, lacks: lacks.length, all: has.length + lacks.length, params };
  };
  const strict = split(false);
  const own = split(true);
  return [
    ...(strict.all
      ? [point(strict.lacks ? 'demands.to_obtain' : 'demands.held', strict.params, strict.has / strict.all)]
      : []),
    ...(own.all
      ? [point(own.lacks ? 'authorised.to_train' : 'authorised.held', own.params, (own.has + own.lacks / 2) / own.all)]
      : []),
  ];
}

function skillPoints(card: MatchCard, { skills }: MatchOffer, holds: Holds): MatchPoint[] {
  if (!skills.length) return [];
  const held = skills.filter((asked) => holds.skill(card.skills, asked));
  const missing = skills.filter((asked) => !held.includes(asked));
  const key = missing.length ? (held.length ? 'skills.partly' : 'skills.missing') : 'skills.held';
  return [point(key, { held: held.join(', '), missing: missing.join(', ') }, held.length / skills.length)];
}

function wishedPoints(card: MatchCard, { wished }: MatchOffer, holds: Holds): MatchPoint[] {
  const all = [
    ...wished.skills.map((name) => ({ name, held: holds.skill(card.skills, name) })),
    ...wished.certificates.map((name) => ({ name, held: holds.certificate(card.certificates, name) })),
    ...wished.licences.map((name) => ({ name: `permis ${name}`, held: holdsLicence(card.licences, name) })),
  ];
  const held = all.filter((one) => one.held);
  if (!all.length) return [];
  const names = (isHeld: boolean) => all.flatMap((one) => (one.held === isHeld ? one.name : [])).join(', ');
  const params = { held: names(true), missing: names(false) };
  return [point(held.length ? 'wished.held' : 'wished.none', params, held.length / all.length)];
}
