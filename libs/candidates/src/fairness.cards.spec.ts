import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findTown, starterSet, towns } from '#occupations';
import { areaOf } from './areas.js';
import { matchView } from './candidate.view.js';
import { buildCard, type CardSource } from './domain/card.js';
import { bandOf } from './domain/distance.js';
import type { MatchOffer } from './domain/match.js';
import { matchOf } from './match-knowledge.js';
import { trades } from './trades.js';

const TODAY = '2026-11-22';

/** Who somebody is. Names that are trades, and short ones, are the hard ones: masking them may not take work away. */
const who = fc.record({
  given: fc.constantFrom(
    'Amina',
    'Jean',
    'Wojciech',
    'Fatoumata',
    'Lê Thị',
    'Rose',
    'Océane',
    'Mohamed',
    'Ali',
    'Marin',
  ),
  family: fc.constantFrom(
    'Benali',
    'Vandamme',
    'Traoré',
    'Nguyễn',
    'Boulanger',
    'Charpentier',
    'Marchand',
    'Caron',
    'Ly',
  ),
  /** How a CV writes the sex into a title. */
  form: fc.constantFrom('masculine', 'feminine', 'capitals', 'accentless'),
  diplomaYear: fc.integer({ min: 1968, max: 2024 }),
  /** Of work that lasted over ten years until last year: the year in which it began. */
  since: fc.integer({ min: 1980, max: 2014 }),
  address: fc.constantFrom(
    '3 cité des Corons',
    'Quartier du Faubourg d’Esquerchin',
    '1 place d’Armes',
    'Résidence Gayant, bât. C',
  ),
  /** Of one area: only between areas do distances differ. */
  town: fc.constantFrom(...towns().flatMap((town) => (areaOf(town)?.name === 'Douai' ? [town.name] : []))),
  /** A language of few, which tells an origin, or none. */
  mother: fc.constantFrom(null, 'bm', 'wo', 'ln', 'so', 'ti', 'sq'),
  french: fc.constantFrom('native', 'bilingual', 'fluent'),
  /** Written among the skills, as people do. */
  remarks: fc.subarray([
    'Nationalité française',
    'De nationalité marocaine',
    'Titre de séjour valide',
    'Née le 03/05/1972',
    'Né en 1999',
    '54 ans',
    'Mariée, 3 enfants',
    'Célibataire',
    'RQTH',
    'Bénéficiaire du RSA',
    'Habite en QPV',
  ]),
});
type Who = typeof who extends fc.Arbitrary<infer T> ? T : never;

/** What somebody did, learnt and wishes, which alone may count. */
const work = fc.record({
  past: fc.subarray([...starterSet.keys()], { minLength: 1, maxLength: 3 }),
  wanted: fc.subarray(
    starterSet.map(({ code }) => code),
    { maxLength: 2 },
  ),
  skills: fc.subarray([
    'Inventaire',
    'Lecture optique',
    'Soudage TIG',
    'Pâtisserie',
    'Bois',
    'Accueil du public',
    'Vente',
  ]),
  certificates: fc.subarray(['CACES R489 cat. 1A', 'FIMO', 'SST', 'HACCP']),
  licences: fc.subarray(['B', 'CE']),
  diplomas: fc.subarray(["Diplôme d'État d'aide-soignant", 'CAP Logistique']),
  hours: fc.constantFrom(null, 24, 35),
  training: fc.boolean(),
});
type Work = typeof work extends fc.Arbitrary<infer T> ? T : never;

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

function sourceOf(
  { past, wanted, skills, certificates, licences, diplomas, hours, training }: Work,
  one: Who,
): CardSource {
  const town = findTown(one.town);
  const area = town && areaOf(town);
  const title = (at: number) => {
    const titles = starterSet[at]?.titles[0];
    const plain = (one.form === 'masculine' ? titles?.masculine : titles?.feminine) ?? '';
    return one.form === 'capitals' ? plain.toUpperCase() : one.form === 'accentless' ? withoutAccents(plain) : plain;
  };
  return {
    wanted: { occupations: wanted, weeklyHours: hours, training },
    cv: {
      skills: [...skills, ...one.remarks],
      certificates,
      education: diplomas.map((diploma) => ({
        title: diploma,
        school: `Lycée de ${one.town}`,
        year: `${one.diplomaYear}`,
      })),
      drivingLicences: licences,
      languages: [{ code: 'fr', level: one.french }, ...(one.mother ? [{ code: one.mother, level: 'native' }] : [])],
      experiences: past.map((at, nth) => ({
        ...{ title: title(at), rome: null, current: false },
        ...(nth === 0 ? { start: `${one.since}-09`, end: '2025-06' } : { start: '2012-01', end: '2013-12' }),
      })),
    },
    position: area ? { lat: area.lat, lon: area.lon } : null,
    person: { names: [one.given, one.family], places: [one.town, one.address, `Lycée de ${one.town}`] },
    today: TODAY,
  };
}

const offers: MatchOffer[] = ['N1103', 'N4115', 'J1501', 'D1106'].map((occupation, at) => ({
  occupation,
  skills: ['Inventaire', 'Vente'],
  certificates: ['SST'],
  licences: ['B'],
  wished: { skills: ['Accueil du public'], certificates: ['HACCP'], licences: [] },
  experienceYears: [null, 0, 2, 10][at] ?? null,
  languages: at % 2 ? [{ language: 'français', level: 'working' }] : [],
  contract: 'CDI',
  weeklyHours: 35,
  startOn: null,
  openToTraining: true,
}));

describe('fairness of cards and matches', () => {
  it('two people of the same work have the same card, score, standing and sentences, whoever they are', () => {
    const lille = findTown('Lille');
    fc.assert(
      fc.property(work, who, who, (same, one, other) => {
        const [first, second] = [one, other].map((person) => {
          const { position, ...source } = sourceOf(same, person);
          const card = buildCard({ position, ...source }, trades);
          const band =
            position && lille ? bandOf(Math.hypot(position.lat - lille.lat, position.lon - lille.lon) * 100) : null;
          return { card, matches: offers.map((offer) => matchView(matchOf(card, offer, band, TODAY))) };
        });
        expect(second).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  it('a difference in work does make a difference: the check could fail', () => {
    const person = fc.sample(who, { numRuns: 1, seed: 1 })[0] as Who;
    const bare: Work = {
      past: [0],
      wanted: [],
      skills: [],
      certificates: [],
      licences: [],
      diplomas: [],
      hours: null,
      training: false,
    };
    const scores = [bare, { ...bare, licences: ['B'], certificates: ['SST'] }].map((one) =>
      offers.map((offer) => matchOf(buildCard(sourceOf(one, person), trades), offer, null, TODAY).score),
    );
    expect(scores[1]).not.toEqual(scores[0]);
  });
});
