import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CvFields } from '#cv';
import { Accounts } from '#identity';
import { starterSet } from '#occupations';
import { startTestApp } from '../../../test/support/test-app.js';
import { agree, listed, offerOf, type Stage, setStage } from './candidates.fixture.js';
import { Candidates } from './candidates.service.js';
import { buildCard } from './domain/card.js';
import { trades } from './trades.js';

/** Who somebody is, of which nothing may ever change a card, an order or a score. */
interface Person {
  givenName: string;
  familyName: string;
  feminine: boolean;
  /** Year of the diploma: tells an age. */
  diplomaYear: string;
  address: string;
  /** Postcode and name of a town within one distance band from Douai: the town itself and its neighbours. */
  town: [string, string];
  motherTongue: string;
  /** Written among the skills, as people do. */
  remark: string;
  landlord: boolean;
  arrearsCents: number;
}

const person: fc.Arbitrary<Person> = fc.record({
  givenName: fc.constantFrom('Amina', 'Jean', 'Wojciech', 'Fatoumata', 'Lê Thị', 'Éric', 'Océane', 'Mohamed'),
  familyName: fc.constantFrom('Kowalczyk', 'Benali', 'Vandamme', 'Traoré', 'Delattre', 'Nguyễn', 'Boulanger'),
  feminine: fc.boolean(),
  diplomaYear: fc.integer({ min: 1972, max: 2023 }).map(String),
  address: fc.constantFrom(
    '3 cité des Corons',
    '12 rue de la Fosse',
    'Quartier du Faubourg d’Esquerchin',
    '1 boulevard Faidherbe',
    'Résidence des Lilas, bât. C',
  ),
  town: fc.constantFrom(['59500', 'Douai'], ['59450', 'Sin-le-Noble'], ['59119', 'Waziers'], ['59553', 'Cuincy']),
  motherTongue: fc.constantFrom('native', 'bilingual', 'fluent'),
  remark: fc.constantFrom(
    'Nationalité française',
    'Nationalité algérienne',
    'Mariée, 3 enfants',
    'Célibataire',
    'RQTH',
    '54 ans',
    'Née le 03/05/1972',
    'Habite en QPV',
    'Titre de séjour valide',
    'Bénéficiaire du RSA',
  ),
  landlord: fc.boolean(),
  arrearsCents: fc.integer({ min: 0, max: 900_000 }),
});

interface Job {
  masculine: string;
  feminine: string;
  start: string;
  end: string;
}
interface Profession {
  wanted: Record<string, unknown>;
  jobs: Job[];
  fields: Partial<CvFields>;
}
/** Four people's work, each of another worth for the offer and the search. */
const PROFESSIONS: Profession[] = [
  {
    wanted: { occupations: ['N1103'], contracts: ['CDI'], weeklyHours: 35, training: false },
    jobs: [
      {
        masculine: 'Préparateur de commandes',
        feminine: 'Préparatrice de commandes',
        start: '2019-01',
        end: '2025-12',
      },
    ],
    fields: { certificates: ['CACES R489 cat. 1A'], drivingLicences: ['B'], skills: ['Inventaire', 'Lecture optique'] },
  },
  {
    wanted: { occupations: ['N1105'], contracts: ['CDD'], weeklyHours: 35 },
    jobs: [
      {
        masculine: 'Préparateur de commandes',
        feminine: 'Préparatrice de commandes',
        start: '2014-01',
        end: '2017-12',
      },
    ],
    fields: { drivingLicences: ['B'], skills: ['Inventaire'] },
  },
  {
    wanted: { occupations: ['D1507'], contracts: ['CDI'], weeklyHours: 24 },
    jobs: [
      {
        masculine: 'Vendeur en prêt-à-porter',
        feminine: 'Vendeuse en prêt-à-porter',
        start: '2022-01',
        end: '2025-06',
      },
    ],
    fields: { skills: ['Commandes'] },
  },
];

function candidateOf(profession: Profession, who: Person) {
  const { wanted, jobs, fields } = profession;
  return {
    tenant: {
      ...{ givenName: who.givenName, familyName: who.familyName },
      ...{ address: who.address, postcode: who.town[0], city: who.town[1] },
    },
    wanted,
    fields: {
      ...fields,
      name: { given: who.givenName, family: who.familyName },
      skills: [...(fields.skills ?? []), who.remark],
      languages: [{ code: 'fr', level: who.motherTongue }],
      education: [{ title: 'CAP Logistique', school: `Lycée ${who.familyName}`, year: who.diplomaYear }],
      experiences: jobs.map(({ masculine, feminine, start, end }) => ({
        ...{
          title: who.feminine ? feminine : masculine,
          rome: null,
          employer: `Transports ${who.familyName}`,
          city: who.town[1],
        },
        ...{ start, end, current: false, tasks: [] },
      })),
    } as unknown as Partial<CvFields>,
  };
}

describe('fairness', () => {
  let stage: Stage;
  let offerId: string;
  let landlords: string[];
  beforeAll(async () => {
    const t = await startTestApp();
    t.clock.set('2026-11-22T09:00:00Z');
    stage = await setStage(t);
    landlords = [stage.landlord, await t.get(Accounts).createOrganisation('landlord', 'Bailleur des Dunes')];
    offerId = await offerOf(stage, {
      ...{ employerId: stage.employer.organisationId, createdBy: stage.employer.userId },
      certificates: ['CACES R489-1', 'SST'],
    });
  });
  afterAll(() => stage.t.close());

  /** What the employer is told: everything but the ids and pseudonyms, which are random. */
  async function told(query: string): Promise<unknown[]> {
    const { body } = await stage.http().get(`/api/candidates?${query}`).set(stage.employer.headers).expect(200);
    return body.items.map(({ id, pseudonym, release, ...card }: Record<string, unknown>) => card);
  }

  async function outcomeOf(people: readonly Person[]) {
    const tenants: string[] = [];
    // In an order of its own each time: when somebody was registered must not matter either.
    for (const at of people.keys()) {
      const [profession, who] = [PROFESSIONS[at], people[at]];
      if (!profession || !who) throw new Error('A person without a profession.');
      const id = await listed(stage, candidateOf(profession, who));
      tenants.push(id);
      await stage.t.db.query('UPDATE tenants SET landlord_id = $2 WHERE id = $1 RETURNING id', [
        id,
        landlords[Number(who.landlord)],
      ]);
      await stage.t.db.query(
        `INSERT INTO arrears_balances (tenant_id, landlord_id, on_day, balance_cents, source, noted_at) VALUES ($1, $2, '2026-11-01', $3, 'landlord', now()) RETURNING 1`,
        [id, landlords[Number(who.landlord)], who.arrearsCents],
      );
      await stage.t.get(Candidates).refresh(id);
    }
    await stage.t.settle();
    const outcome = {
      forOffer: await told(`offerId=${offerId}`),
      typed: await told('q=preparation%20commande%20inventaire'),
    };
    for (const id of tenants) await agree(stage, id, false);
    return outcome;
  }

  it('card, order and score are those of the work, whoever the person is', async () => {
    const nobody: Person = {
      ...{ givenName: 'Nour', familyName: 'Vasseur', feminine: false, diplomaYear: '2001', address: '1 rue Haute' },
      ...{ town: ['59500', 'Douai'], motherTongue: 'fluent', remark: 'RQTH', landlord: false, arrearsCents: 0 },
    };
    const expected = await outcomeOf(PROFESSIONS.map(() => nobody));
    expect(expected.forOffer).toHaveLength(PROFESSIONS.length);
    const scores = expected.forOffer.map((card) => (card as { match: { score: number } }).match.score);
    // Three different scores: an order that could be got wrong.
    expect(new Set(scores).size).toBe(PROFESSIONS.length);
    expect(expected.typed.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.tuple(...PROFESSIONS.map(() => person)), async (people) => {
        expect(await outcomeOf(people as Person[])).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  }, 240_000);

  it('both genders of every title make the same card', () => {
    const cardOf = (title: string) =>
      buildCard(
        {
          wanted: {},
          cv: {
            ...{ skills: [], certificates: [], education: [], drivingLicences: [], languages: [] },
            experiences: [{ title, rome: null, start: '2020-01', end: '2022-12', current: false }],
          },
          ...{ position: null, person: { names: [], places: [] }, today: '2026-11-22' },
        },
        trades,
      );
    const unequal = starterSet.flatMap(({ titles }) =>
      titles.flatMap(({ masculine, feminine }) =>
        JSON.stringify(cardOf(masculine)) === JSON.stringify(cardOf(feminine)) ? [] : [`${masculine} / ${feminine}`],
      ),
    );
    expect(unequal).toEqual([]);
  });

  it('a card has no place for what nobody may go by', async () => {
    const columns = await stage.t.db.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'candidates' ORDER BY 1`,
    );
    const words = columns.flatMap(({ name }) => name.split('_'));
    expect(words).toContain('skills');
    for (const word of [
      'name',
      'age',
      'birth',
      'sex',
      'gender',
      'address',
      'postcode',
      'city',
      'district',
      'nationality',
      'family',
      'landlord',
      'arrears',
    ])
      expect(words).not.toContain(word);
  });
});
