import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildCard, type CardSource, type Trades } from './card.js';

const LABELS: Record<string, string> = {
  N1101: 'Cariste',
  N1103: 'Préparateur / Préparatrice de commandes',
  D1507: 'Employé / Employée de rayon',
};
const TRADES: Trades = {
  label: (code) => LABELS[code] ?? null,
  codeOf: (title) => (/^vendeu(?:r|se)$/i.test(title) ? 'D1507' : null),
  isTradeWord: (word) => word === 'cariste',
  inBothForms: (text) => (/^caristes?$/i.test(text) ? 'Cariste / Cariste' : text),
};
const SOURCE: CardSource = {
  wanted: {
    occupations: ['N1103', 'N1101'],
    contracts: ['CDI'],
    weeklyHours: 35,
    availableFrom: '2026-11-23',
    training: true,
  },
  cv: {
    skills: ['Scan', 'Inventaire'],
    certificates: ['CACES R489 cat. 1A'],
    education: [{ title: 'Diplôme d’État d’aide-soignante' }, { title: 'CAP Vente' }],
    drivingLicences: ['B'],
    languages: [
      { code: 'fr', level: 'fluent' },
      { code: 'ar', level: 'native' },
      { code: 'bm', level: 'native' },
    ],
    experiences: [
      { title: 'Vendeuse', rome: null, start: '2016', end: '2017', current: false },
      { title: 'Préparatrice', rome: 'N1103', start: '2020-01', end: '2022-12', current: false },
      { title: 'Astronaute', rome: null, start: '2018', end: '2019', current: false },
    ],
  },
  position: { lat: 50.37, lon: 3.08 },
  person: { names: ['Karima', 'Lebrun'], places: ['Douai'] },
  today: '2026-11-22',
};

describe('the pseudonymous card', () => {
  it('says what somebody can and wants, in words that are nobody’s own', () => {
    expect(buildCard(SOURCE, TRADES)).toEqual({
      headline: 'Préparateur / Préparatrice de commandes · Cariste',
      occupations: ['N1103', 'N1101'],
      skills: ['Scan', 'Inventaire'],
      certificates: ['CACES R489 cat. 1A', "Diplôme d'État d'aide-soignant"],
      licences: ['B'],
      languages: [
        { code: 'fr', level: 'fluent' },
        { code: 'ar', level: 'fluent' },
      ],
      experiences: [
        { occupation: 'N1103', months: 36, untilYear: 2022, current: false },
        { occupation: 'D1507', months: 12, untilYear: 2017, current: false },
      ],
      availability: '2026-12-01',
      weeklyHours: 35,
      contracts: ['CDI'],
      training: true,
      latitude: 50.37,
      longitude: 3.08,
    });
  });

  it('takes the occupations from the past when none is wished for, and a day that has come as at once', () => {
    const card = buildCard({ ...SOURCE, wanted: { availableFrom: '2026-11-22' } }, TRADES);
    expect(card).toMatchObject({ occupations: ['N1103', 'D1507'], availability: null, contracts: [], training: false });
  });

  it.each([
    ['2026-12-01', '2026-12-01'],
    ['2026-12-02', '2026-12-16'],
    ['2026-12-16', '2026-12-16'],
    ['2026-12-17', '2027-01-01'],
  ])('tells %s as %s: a day of leaving a job is known where it was left', (availableFrom, availability) => {
    expect(buildCard({ ...SOURCE, wanted: { availableFrom } }, TRADES).availability).toBe(availability);
  });

  it.each([
    [31.5, 32],
    [35, 35],
    [37, 35],
    [39, 39],
    [5, 10],
    [48, 39],
  ])('tells %s hours a week as %s', (weeklyHours, told) => {
    expect(buildCard({ ...SOURCE, wanted: { weeklyHours } }, TRADES).weeklyHours).toBe(told);
  });

  it('is the same whoever the person is', () => {
    const card = buildCard(SOURCE, TRADES);
    const word = fc.stringMatching(/^[A-Z][a-z]{3,9}x$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.array(word),
        fc.constantFrom('Vendeur', 'Vendeuse'),
        (names, places, title) => {
          const [first, ...rest] = SOURCE.cv.experiences;
          const experiences = first ? [{ ...first, title }, ...rest] : [];
          // As the file really is: with fields that the card has no business with.
          const cv = {
            ...SOURCE.cv,
            experiences,
            name: { given: names[0], family: names[1] },
            age: 51,
            nationality: places[0],
          };
          expect(buildCard({ ...SOURCE, cv, person: { names, places } }, TRADES)).toEqual(card);
        },
      ),
    );
  });
});
