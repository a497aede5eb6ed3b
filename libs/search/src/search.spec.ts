import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { Db, dataSourceOptions } from '#database';
import { cloneDatabase } from '../../../test/support/database.js';
import type { CandidateDocument } from './domain/document.js';
import type { EngineUnderTest } from './engine-under-test.fixture.js';
import { quoted } from './meili/filters.js';
import { MeiliCandidateSearch } from './meili/meili-search.js';
import { INDEX_VERSION } from './meili/settings.js';
import { PostgresCandidateSearch } from './postgres/postgres-search.js';
import { candidateSearchContract } from './search.contract.js';

async function postgres(): Promise<EngineUnderTest> {
  const database = await cloneDatabase();
  const dataSource = await new DataSource({ ...dataSourceOptions(database.url, 3), entities: [] }).initialize();
  const db = new Db(dataSource);
  const association = '00000000-0000-4000-8000-00000000a550';
  await db.query(
    `INSERT INTO organisations (id, kind, name, created_at) VALUES ($1, 'association', 'Association', now())`,
    [association],
  );
  const search = new PostgresCandidateSearch(db);
  return {
    search,
    move: async (document) => {
      const { id, position } = document;
      await db.query('UPDATE candidates SET latitude = $2, longitude = $3 WHERE id = $1', [
        ...[id, position?.lat, position?.lon],
      ]);
      await search.index([document]);
    },
    place: async (documents: readonly CandidateDocument[]) => {
      for (const { id, position, availableFrom, weeklyHours, training, changedAt } of documents) {
        await db.query(
          `INSERT INTO tenants (id, association_id, given_name, family_name, created_at, updated_at) VALUES ($1, $2, 'Une', 'Personne', now(), now())`,
          [id, association],
        );
        await db.query(
          `INSERT INTO candidates (id, tenant_id, listed, latitude, longitude, availability, weekly_hours, training, updated_at)
           VALUES ($1, $1, true, $2, $3, $4, $5, $6, $7)`,
          [
            ...[id, position?.lat ?? null, position?.lon ?? null],
            ...[availableFrom, weeklyHours, training, new Date(changedAt)],
          ],
        );
      }
    },
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

const url = process.env.TEST_MEILI_URL;
const masterKey = process.env.TEST_MEILI_KEY;
const installation = `spec-${randomBytes(6).toString('hex')}`;
const call = (path: string, method = 'GET', body?: object) =>
  fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${masterKey}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const meili = async (): Promise<EngineUnderTest> => {
  const search = new MeiliCandidateSearch({ url: url ?? '', masterKey, installation });
  return {
    search,
    place: async () => undefined,
    move: (document) => search.index([document]),
    close: async () => undefined,
  };
};

describe('candidate search in PostgreSQL', () => candidateSearchContract(postgres));

// Not run without a server: test/run.mjs says so by name.
const withMeili = url ? describe : describe.skip;
withMeili('candidate search in Meilisearch', () => {
  candidateSearchContract(meili);

  describe('beyond the contract', () => {
    const uid = `${installation}-own-candidates-v${INDEX_VERSION}`;
    let search: MeiliCandidateSearch;
    const document: CandidateDocument = {
      id: '00000000-0000-4000-8000-000000000001',
      version: 1,
      ...{
        titles: ['Soudeur'],
        words: [],
        skills: [],
        certificates: [],
        pastTitles: [],
        others: [],
        occupations: [],
        licences: [],
        contracts: [],
        availableFrom: null,
        weeklyHours: null,
        training: false,
        changedAt: 0,
      },
      position: { lat: 50.37, lon: 3.08 },
    };
    beforeAll(async () => {
      search = new MeiliCandidateSearch({ url: url ?? '', masterKey, installation: `${installation}-own` });
      await search.index([document]);
    }, 120_000);
    afterAll(async () => {
      await call(`/indexes/${uid}`, 'DELETE');
      await call(`/indexes/${installation}-candidates-v${INDEX_VERSION}`, 'DELETE');
    });

    it('gives out ids only, whoever asks: never a position, never a word of the card', async () => {
      const answer = (await (await call(`/indexes/${uid}/search`, 'POST', { q: 'soudeur' })).json()) as {
        hits: object[];
      };
      expect(answer.hits).toEqual([{ id: document.id, version: 1 }]);
    });

    it('reads every quoted value as that value and nothing else', async () => {
      const pieces = fc.array(
        fc.oneof(fc.constantFrom('"', '\\', "'", ' OR ', 'NOT ', '\n'), fc.string({ unit: 'grapheme', minLength: 1 })),
        { minLength: 1 },
      );
      const values = fc.sample(pieces, 80).map((parts, at) => `${at}${parts.join('')}`);
      const raw = `${installation}-quoting`;
      await call(`/indexes/${raw}/settings`, 'PATCH', { filterableAttributes: ['keys'] });
      await call(
        `/indexes/${raw}/documents?primaryKey=id`,
        'POST',
        values.map((value, id) => ({ id, keys: [value] })),
      );
      const count = async () =>
        ((await (await call(`/indexes/${raw}/stats`)).json()) as { numberOfDocuments?: number }).numberOfDocuments;
      while ((await count()) !== values.length) await sleep(50);
      const queries = values.map((value) => ({
        indexUid: raw,
        filter: `keys = ${quoted(value)}`,
        attributesToRetrieve: ['id'],
      }));
      const { results } = (await (await call('/multi-search', 'POST', { queries })).json()) as {
        results: { hits: { id: number }[] }[];
      };
      expect(results.map(({ hits }) => hits.map(({ id }) => id))).toEqual(values.map((_, id) => [id]));
      await call(`/indexes/${raw}`, 'DELETE');
    });

    it('throws when a task fails, which Meilisearch returns as if nothing had happened', async () => {
      const broken = async function* () {
        yield { ...document, version: 2 };
        yield { ...document, id: 'no id' };
      };
      await expect(search.rebuild(broken)).rejects.toThrow(/is failed: invalid_document_id/);
      // What it leaves behind goes, and what was there stays.
      await search.tidy();
      expect((await search.versions()).get(document.id)).toBe(1);
    });

    it('makes its index again when the server was emptied', async () => {
      await call(`/indexes/${uid}`, 'DELETE');
      while ((await call(`/indexes/${uid}`)).ok) await sleep(20);
      await expect(search.search({ text: 'soudeur', today: '2026-11-22', page: 1, size: 10 })).rejects.toMatchObject({
        code: 'search_unavailable',
      });
      expect(await search.search({ text: 'soudeur', today: '2026-11-22', page: 1, size: 10 })).toEqual({
        ids: [],
        total: 0,
        facets: null,
      });
      await search.index([document]);
      expect((await search.search({ text: 'soudeur', today: '2026-11-22', page: 1, size: 10 })).total).toBe(1);
    });

    it('does not let a wrong key look like an empty index', async () => {
      const locked = new MeiliCandidateSearch({
        url: url ?? '',
        masterKey: 'a-wrong-key-of-enough-length',
        installation,
      });
      for (const work of [() => locked.ping(), () => locked.search({ today: '2026-11-22', page: 1, size: 10 })])
        await expect(work()).rejects.toMatchObject({ code: 'search_unavailable' });
    });
  });
});

describe('a Meilisearch that does not answer', () => {
  it('is said to be unavailable', async () => {
    // Port 9 (discard) on this machine: nobody listens.
    const search = new MeiliCandidateSearch({ url: 'http://127.0.0.1:9', installation: 'nobody' });
    for (const work of [
      () => search.ping(),
      () => search.search({ today: '2026-11-22', page: 1, size: 10 }),
      () => search.index([]),
      () => search.versions(),
    ])
      await expect(work()).rejects.toMatchObject({ kind: 'unavailable', code: 'search_unavailable' });
  });
});
