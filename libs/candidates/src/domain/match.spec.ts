import { describe, expect, it } from '@jest/globals';
import { holdsCertificate, holdsSkill } from '#search';
import { DISTANCE_BANDS } from './distance.js';
import { type MatchCard, type MatchOffer, matchScore } from './match.js';

const TODAY = '2026-11-22';
const holds = { certificate: holdsCertificate, skill: holdsSkill };
const CARD: MatchCard = {
  occupations: ['N1103'],
  experiences: [{ occupation: 'N1103', months: 36, untilYear: 2025, current: false }],
  skills: ['Préparation de commandes', 'Scan'],
  certificates: ['CACES R489 cat. 1A, 3'],
  licences: ['B'],
  contracts: ['CDI'],
  weeklyHours: 35,
  availability: null,
  training: false,
};
const OFFER: MatchOffer = {
  occupation: 'N1103',
  skills: ['préparation commandes'],
  certificates: ['CACES R489-1'],
  licences: ['B'],
  contract: 'CDI',
  weeklyHours: 35,
  startOn: '2026-12-15',
  openToTraining: false,
};
const match = (
  card: Partial<MatchCard> = {},
  offer: Partial<MatchOffer> = {},
  travel: (typeof DISTANCE_BANDS)[number] | null = '0-5',
) => matchScore({ ...CARD, ...card }, { ...OFFER, ...offer }, travel, TODAY, holds);
const worth = (result: ReturnType<typeof match>, part: string) =>
  result.points.find((point) => point.key.startsWith(part))?.value;

describe('the match of a card and an offer', () => {
  it('is 100 when everything fits, and says so point by point', () => {
    const { score, points } = match();
    expect(score).toBe(100);
    expect(points.map((point) => point.key)).toEqual([
      'occupation.wanted',
      'experience.same',
      'certificates.held',
      'skills.held',
      'licences.held',
      'travel.band',
      'availability.in_time',
      'hours.fit',
      'contract.wanted',
    ]);
  });

  it('counts an occupation wished for above one done, above a related one, above another', () => {
    const values = [
      {},
      { occupations: ['K2204'] },
      { occupations: ['N1105'], experiences: [] },
      { occupations: ['K2204'], experiences: [] },
    ].map((card) => worth(match(card), 'occupation'));
    expect(values).toEqual([1, 0.8, 0.5, 0]);
  });

  it('counts experience by length, recency and nearness', () => {
    const past = (months: number | null, untilYear: number | null, occupation = 'N1103') =>
      worth(match({ experiences: [{ occupation, months, untilYear, current: false }] }), 'experience');
    expect([
      past(36, 2025),
      past(18, 2025),
      past(120, 2025),
      past(36, 2021),
      past(36, null),
      past(36, 2025, 'N1105'),
      past(null, 2025),
    ]).toEqual([1, 0.5, 1, 0.75, 0.5, 0.5, 0.17]);
    expect(worth(match({ experiences: [] }), 'experience')).toBe(0);
  });

  it('shows what is demanded and missing as to obtain, and refuses nobody for it', () => {
    const result = match({}, { certificates: ['CACES R489-3', 'FIMO'] });
    expect(result.points.find((point) => point.key.startsWith('certificates'))).toEqual({
      key: 'certificates.missing',
      params: { held: 'CACES R489-3', missing: 'FIMO' },
      weight: 15,
      value: 0.5,
    });
    expect(result.score).toBeGreaterThan(0);
  });

  it('leaves out what the offer does not speak of', () => {
    const bare: MatchOffer = {
      occupation: null,
      skills: [],
      certificates: [],
      licences: [],
      contract: 'CDI',
      weeklyHours: null,
      startOn: null,
      openToTraining: false,
    };
    expect(matchScore({ ...CARD, contracts: [] }, bare, null, TODAY, holds)).toEqual({
      score: 100,
      points: [{ key: 'availability.in_time', params: {}, weight: 5, value: 1 }],
    });
  });

  it('falls with distance, lateness, other hours and another contract', () => {
    const scores = DISTANCE_BANDS.map((band) => match({}, {}, band).score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(worth(match({ availability: '2026-12-15' }), 'availability')).toBe(1);
    expect(worth(match({ availability: '2027-01-14' }), 'availability')).toBe(0.5);
    expect(worth(match({ weeklyHours: 20 }), 'hours')).toBe(0);
    expect(worth(match({ contracts: ['CDD'] }), 'contract')).toBe(0);
  });

  it('counts the wish to train where the offer is open to it', () => {
    expect(worth(match({ training: true }, { openToTraining: true }), 'training')).toBe(1);
    expect(worth(match({ training: true }), 'training')).toBeUndefined();
  });
});
