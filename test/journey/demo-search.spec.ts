import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { Candidates } from '#candidates';
import { readConfig } from '#config';
import { Sessions } from '#identity';
import { loadDemo } from '../../apps/cli/src/demo/demo.js';
import { cloneDatabase } from '../support/database.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

// Eight months of everybody's work are played first.
jest.setTimeout(900_000);

const TODAY = new Date('2026-11-22T11:00:00.000Z');

/** The key of the support records, for who writes them and for who reads. */
const environment = { LOG_LEVEL: 'silent', FIELD_KEYS: `t1:${Buffer.alloc(32, 7).toString('base64')}` };

interface Shown {
  occupations: { code: string }[];
  experiences: { occupation: { code: string } }[];
  certificates: string[];
  licences: string[];
  distanceBand: string | null;
}

const does =
  (...codes: string[]) =>
  ({ occupations, experiences }: Shown) =>
    [...occupations, ...experiences.map(({ occupation }) => occupation)].some(({ code }) => codes.includes(code));
const holds = (name: string) => (card: Shown) => card.certificates.some((held) => held.startsWith(name));

/** What an employer types, how many come first at least, and what makes somebody right for it. */
const QUERIES: [typed: string, first: number, ...right: ((card: Shown) => boolean)[]][] = [
  ['soudeuse', 5, does('H2913')],
  ['cariste caces 1', 4, does('N1101'), holds('CACES R489-1')],
  [
    'aide soignant douai',
    3,
    does('J1501'),
    holds("Diplôme d'État d'aide-soignant"),
    (card) => card.distanceBand !== '40+',
  ],
  ['prepa comande', 5, does('N1103')],
  ['préparateur', 5, does('N1103')],
  ['menage', 5, does('K1304', 'K2204', 'K2205')],
  ['chauffeur spl', 5, does('N4115'), (card) => card.licences.includes('CE'), holds('FIMO')],
];

describe('an employer on the demonstration data', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let dataDir: string;
  beforeAll(async () => {
    database = await cloneDatabase();
    dataDir = mkdtempSync(join(tmpdir(), 'rallye-demo-'));
    const config = readConfig({ ...environment, DATABASE_URL: database.url, DATA_DIR: dataDir }, { demo: true });
    await loadDemo(config, TODAY);
  });
  afterAll(async () => {
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const meilisearch = process.env.TEST_MEILI_URL;
  const engines: [string, Record<string, string>][] = [
    ['postgresql', {}],
    ...(meilisearch
      ? [
          ['meilisearch', { MEILI_URL: meilisearch, MEILI_MASTER_KEY: process.env.TEST_MEILI_KEY ?? '' }] as [
            string,
            Record<string, string>,
          ],
        ]
      : []),
  ];

  describe.each(engines)('with %s', (_, engine) => {
    let t: TestApp;
    let cookie: string;
    beforeAll(async () => {
      t = await startTestApp({ ...environment, DATABASE_URL: database.url, ...engine });
      t.clock.set(TODAY);
      await t.get(Candidates).reindex();
      const [employer] = await t.db.query<{ id: string }>(`SELECT id FROM users WHERE email = 'employer@demo.test'`);
      cookie = `re_session=${await t.get(Sessions).open(employer?.id ?? '')}`;
    });
    afterAll(() => t?.close());

    const find = async (query: Record<string, string>) =>
      (await request(t.app.getHttpServer()).get('/api/candidates').query(query).set({ cookie }).expect(200)).body;

    it.each(QUERIES)('finds the right people first: %s', async (q, first, ...right) => {
      const { items } = await find({ q });
      expect(items.length).toBeGreaterThanOrEqual(first);
      const wrong = items.slice(0, first).filter((card: Shown) => !right.every((isRight) => isRight(card)));
      expect(wrong).toEqual([]);
    });

    it('may tell how far from Douai most of them live: there are enough people around', async () => {
      const { items, place } = await find({ q: 'aide soignant douai' });
      expect(place.name).toBe('Douai');
      const told = items.filter(({ distanceBand }: Shown) => distanceBand !== null);
      expect(told.length).toBeGreaterThan(items.length / 2);
    });
  });
});
