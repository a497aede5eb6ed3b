import { describe, expect, it } from '@jest/globals';
import { holdsCertificate, holdsSkill } from '#search';
import { DISTANCE_BANDS } from './distance.js';
import { compareMatches, type MatchCard, type MatchKnowledge, type MatchOffer, matchScore } from './match.js';
import { WEIGHTS } from './match-points.js';

const TODAY = '2026-11-22';
/** Lorries need a licence and the FIMO; from deliveries (N4105) people move to order picking. */
const KNOWN: MatchKnowledge = {
  holds: { certificate: holdsCertificate, skill: holdsSkill },
  qualifications: {
    required: (code) =>
      code === 'N4113'
        ? [
            { kind: 'licence', name: 'CE' },
            { kind: 'certificate', name: 'FIMO' },
          ]
        : [],
    isEmployers: (name) => name.startsWith('CACES'),
  },
  isMove: (from, to) => from === 'N4105' && to === 'N1103',
};
const CARD: MatchCard = {
  occupations: ['N1103'],
  experiences: [{ occupation: 'N1103', months: 36, untilYear: 2025, current: false }],
  skills: ['Préparation de commandes', 'Scan'],
  certificates: ['CACES R489 cat. 1A, 3'],
  licences: ['B'],
  languages: [],
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
  wished: { skills: [], certificates: [], licences: [] },
  experienceYears: null,
  languages: [],
  contract: 'CDI',
  weeklyHours: 35,
  startOn: '2026-12-15',
  openToTraining: false,
};
const match = (
  card: Partial<MatchCard> = {},
  offer: Partial<MatchOffer> = {},
  travel: (typeof DISTANCE_BANDS)[number] | null = '0-5',
) => matchScore({ ...CARD, ...card }, { ...OFFER, ...offer }, travel, TODAY, KNOWN);
const worth = (result: ReturnType<typeof match>, part: string) =>
  result.points.find((point) => point.key.startsWith(part))?.value;

describe('the match of a card and an offer', () => {
  it('is 100 when everything fits, and says so point by point', () => {
    const { score, points } = match();
    expect(score).toBe(100);
    expect(points.map((point) => point.key)).toEqual([
      'occupation.wanted',
      'experience.same',
      'demands.held',
      'authorised.held',
      'skills.held',
      'travel.band',
      'availability.in_time',
      'hours.fit',
      'contract.wanted',
    ]);
  });

  it('counts an occupation wished for above one done, one that people move from, one of the family, another', () => {
    const values = [
      {},
      { occupations: ['K2204'] },
      { occupations: ['N4105'], experiences: [] },
      { occupations: ['N1105'], experiences: [] },
      { occupations: ['K2204'], experiences: [] },
    ].map((card) => worth(match(card), 'occupation'));
    expect(values).toEqual([1, 0.8, 0.7, 0.5, 0]);
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
    ]).toEqual([1, 0.5, 1, 0.75, 0.5, 0.5, 0.5]);
    expect(worth(match({ experiences: [] }), 'experience')).toBe(0);
  });

  it('takes the best of what somebody did: a month in the same work does not hide years in a near one', () => {
    const job = (occupation: string, months: number) => ({ occupation, months, untilYear: null, current: true });
    const both = match({ experiences: [job('N1103', 1), job('N1105', 60)] });
    expect(both.points.find(({ key }) => key.startsWith('experience'))).toMatchObject({
      key: 'experience.near',
      params: { months: 60, occupation: 'N1105' },
      value: 0.5,
    });
    expect(worth(match({ experiences: [job('N1103', 24), job('N1105', 60)] }), 'experience')).toBe(0.67);
  });

  it('measures experience by the years that the offer wishes for, and holds none against anybody where beginners are welcome', () => {
    const done = (months: number) => ({
      experiences: [{ occupation: 'N1103', months, untilYear: null, current: true }],
    });
    const worthFor = (experienceYears: number | null, months: number) =>
      worth(match(done(months), { experienceYears }), 'experience');
    expect([worthFor(1, 12), worthFor(5, 12), worthFor(5, 60), worthFor(20, 120), worthFor(0, 3)]).toEqual([
      1, 0.2, 1, 1, 0.5,
    ]);
    const beginner = (experienceYears: number) => match({ experiences: [] }, { experienceYears });
    expect(beginner(0).points[1]).toMatchObject({ key: 'experience.welcome', params: {}, value: 0.5 });
    expect(beginner(2).points[1]).toMatchObject({ key: 'experience.none', params: { wished: 2 }, value: 0 });
    expect(beginner(2).standing).toBe('fits');
  });

  it('counts the languages that the work needs; what nobody said is not said, and puts nobody behind', () => {
    const needed = [
      { language: 'Anglais technique', level: 'working' as const },
      { language: 'Néerlandais', level: 'basic' as const },
    ];
    const speaks = (...languages: MatchCard['languages']) => match({ languages }, { languages: needed });
    const said = (result: ReturnType<typeof match>) =>
      result.points.flatMap(({ key, params, value }) => (key.startsWith('languages') ? [{ key, params, value }] : []));
    const none = { held: '', lower: '', level: '', unsaid: '' };
    expect(said(speaks({ code: 'en', level: 'B2' }, { code: 'nl', level: 'school' }))).toEqual([
      { key: 'languages.spoken', params: { ...none, held: 'en, nl' }, value: 1 },
    ]);
    expect(said(speaks({ code: 'en', level: 'A2' }, { code: 'nl', level: null }))).toEqual([
      { key: 'languages.partly', params: { ...none, lower: 'en', level: 'nl' }, value: 0.5 },
    ]);
    expect(said(speaks())).toEqual([{ key: 'languages.not_said', params: { ...none, unsaid: 'en, nl' }, value: 0.5 }]);
    expect(speaks()).toMatchObject({ standing: 'fits', toObtain: [] });
    // To speak a little is never worth less than to say nothing.
    expect(speaks({ code: 'en', level: 'A1' }).score).toBe(speaks().score);
    expect(said(match({}, { languages: [{ language: 'langue des signes', level: 'fluent' }] }))).toEqual([
      { key: 'languages.not_said', params: { ...none, unsaid: 'langue des signes' }, value: 0.5 },
    ]);
  });

  it('shows what the law requires or the offer demands as to obtain, and refuses nobody for it', () => {
    const { points, toObtain, score } = match({}, { occupation: 'N4113', certificates: ['SST', 'FIMO'], licences: [] });
    expect(toObtain).toEqual([
      { kind: 'licence', name: 'CE', need: 'law' },
      { kind: 'certificate', name: 'FIMO', need: 'law' },
      { kind: 'certificate', name: 'SST', need: 'demanded' },
    ]);
    expect(points.find(({ key }) => key === 'demands.to_obtain')).toEqual({
      key: 'demands.to_obtain',
      params: { held: '', missing: 'permis CE, FIMO, SST' },
      weight: WEIGHTS.demands,
      value: 0,
    });
    expect(score).toBeGreaterThan(0);
  });

  it('lowers the score only mildly for what the employer can authorise itself', () => {
    const { toObtain, standing, score } = match({ certificates: [] });
    expect({ toObtain, standing }).toEqual({ toObtain: [], standing: 'fits' });
    expect(score).toBeGreaterThanOrEqual(95);
    expect(score).toBeLessThan(100);
  });

  it('takes a higher licence for the ones that it includes', () => {
    expect(match({ licences: ['CE'] }).toObtain).toEqual([]);
    expect(match({ licences: ['A'] }).toObtain).toEqual([{ kind: 'licence', name: 'B', need: 'demanded' }]);
  });

  it('ranks who holds what is demanded before who has to obtain it, whatever else speaks for them', () => {
    const driver = { occupation: 'N4113', months: 120, untilYear: null, current: true };
    const lorry = { occupation: 'N4113', certificates: [], licences: [] };
    const best = match({ occupations: ['N4113'], experiences: [driver], licences: [], certificates: [] }, lorry);
    const holder = match(
      {
        occupations: ['N4113'],
        experiences: [],
        skills: [],
        licences: ['CE'],
        certificates: ['FIMO'],
        weeklyHours: 10,
      },
      lorry,
      '40+',
    );
    const other = match({ licences: ['CE'], certificates: ['FIMO'], experiences: [] }, { ...lorry, skills: [] });
    expect([holder.standing, best.standing, other.standing]).toEqual(['fits', 'to_obtain', 'other_occupation']);
    expect(best.score).toBeGreaterThan(holder.score);
    expect([other, best, holder].sort(compareMatches)).toEqual([holder, best, other]);
  });

  it('is ordered by the score alone where nothing is demanded', () => {
    const bare = { certificates: ['CACES R489-1'], licences: [] };
    const other = match({ occupations: ['K2204'], experiences: [] }, bare);
    const near = match({ occupations: ['N1105'], experiences: [], skills: [] }, bare, '40+');
    expect([other.standing, near.standing]).toEqual(['fits', 'fits']);
    expect(Math.sign(compareMatches(other, near))).toBe(Math.sign(near.score - other.score));
  });

  it('leaves out what the offer does not speak of', () => {
    const bare: MatchOffer = {
      occupation: null,
      skills: [],
      certificates: [],
      licences: [],
      wished: { skills: [], certificates: [], licences: [] },
      experienceYears: null,
      languages: [],
      contract: 'CDI',
      weeklyHours: null,
      startOn: null,
      openToTraining: false,
    };
    expect(matchScore({ ...CARD, contracts: [] }, bare, null, TODAY, KNOWN)).toEqual({
      score: 100,
      standing: 'fits',
      toObtain: [],
      points: [{ key: 'availability.in_time', params: {}, weight: 5, value: 1 }],
    });
  });

  it('falls with distance, lateness, other hours and another contract', () => {
    const scores = DISTANCE_BANDS.map((band) => match({}, {}, band).score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(worth(match({ availability: '2026-12-15' }), 'availability')).toBe(1);
    expect(worth(match({ availability: '2027-01-14' }), 'availability')).toBe(0.5);
    expect(worth(match({ weeklyHours: 20 }), 'hours')).toBe(0);
    expect(worth(match({ weeklyHours: 39 }), 'hours')).toBe(1);
    expect(worth(match({ weeklyHours: 39 }, { weeklyHours: 30 }), 'hours')).toBe(0.4);
    expect(worth(match({ contracts: ['CDD'] }), 'contract')).toBe(0);
  });

  it('counts what is wished besides a little, and puts nobody behind for it', () => {
    const wished = { skills: ['Scan'], certificates: ['SST'], licences: ['AM'] };
    const result = match({}, { wished });
    expect(result.points.find(({ key }) => key === 'wished.held')).toMatchObject({
      params: { held: 'Scan, permis AM', missing: 'SST' },
      weight: WEIGHTS.wished,
      value: 0.67,
    });
    expect(result).toMatchObject({ standing: 'fits', toObtain: [] });
    expect(match({ skills: [], licences: [] }, { wished, licences: [] }).standing).toBe('fits');
  });

  it('counts the wish to train where the offer is open to it', () => {
    expect(worth(match({ training: true }, { openToTraining: true }), 'training')).toBe(1);
    expect(worth(match({ training: true }), 'training')).toBeUndefined();
  });
});
