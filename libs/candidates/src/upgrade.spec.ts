import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { dataSourceOptions, migrate, migrations } from '#database';
import { Sessions } from '#identity';
import { findTown } from '#occupations';
import { cloneDatabase } from '../../../test/support/database.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { areaOf } from './areas.js';

/** Those of the first release. */
const FIRST = 3;
const PEOPLE = 12;
const id = (kind: string, at = 0) => `0000000${kind}-0000-4000-8000-${String(at).padStart(12, '0')}`;
const [ASSOCIATION, EMPLOYER, WORKER, RECRUITER] = [id('1'), id('2'), id('3'), id('4')];
const CV = {
  ...{ language: 'fr', name: { given: null, family: null }, email: null, phone: null, postcode: null, city: null },
  ...{ drivingLicences: ['B'], languages: [], certificates: ['CACES R489 cat. 1A'], skills: ['Scan'] },
  ...{ experiences: [], education: [] },
};

/** What months of use left in a database of the first release. */
const DATA = `
INSERT INTO organisations VALUES ('${ASSOCIATION}', 'association', 'Tremplin', now()), ('${EMPLOYER}', 'employer', 'Martel', now());
INSERT INTO users (id, organisation_id, email, display_name, role, password_hash, created_at) VALUES
  ('${WORKER}', '${ASSOCIATION}', 'w@example.org', 'W', 'case_worker', 'x', now()),
  ('${RECRUITER}', '${EMPLOYER}', 'r@example.org', 'R', 'employer', 'x', now());
INSERT INTO offers (id, employer_id, title, occupation, description, city, state, published_at, created_by, created_at, updated_at)
  VALUES ('${id('5')}', '${EMPLOYER}', 'Préparation', 'N1103', 'Un poste.', 'Lens', 'published', now(), '${RECRUITER}', now(), now());
${Array.from({ length: PEOPLE }, (_, at) => {
  const [tenant, document, card] = [id('6', at), id('7', at), id('8', at)];
  return `
INSERT INTO tenants (id, association_id, given_name, family_name, postcode, city, wanted, created_at, updated_at)
  VALUES ('${tenant}', '${ASSOCIATION}', 'Nour', 'Vasseur ${at}', '59187', 'Dechy', '{"occupations":["N1103"]}', now(), now());
INSERT INTO consents (id, tenant_id, scope, given, how, at) VALUES (gen_random_uuid(), '${tenant}', 'listing', true, 'written', '2026-11-01');
INSERT INTO documents (id, tenant_id, filename, media_type, size_bytes, sha256, storage_key, uploaded_at)
  VALUES ('${document}', '${tenant}', 'cv.pdf', 'application/pdf', 1, 'x', 'k${at}', '2026-11-01');
INSERT INTO cvs (id, tenant_id, document_id, state, fields, received_at, validated_at)
  VALUES ('${id('9', at)}', '${tenant}', '${document}', 'validated', '${JSON.stringify(CV)}', '2026-11-01', '2026-11-01');
INSERT INTO candidates (id, tenant_id, listed, headline, occupations, latitude, longitude, updated_at, indexed_version)
  VALUES ('${card}', '${tenant}', true, 'Préparateur', '{N1103}', 50.3519, 3.1253, '2026-11-01', 1);
INSERT INTO candidate_aliases VALUES ('${id('a', at)}', '${EMPLOYER}', '${card}', 'Candidat A2-${100 + at}', '2026-11-02');`;
}).join('')}
INSERT INTO consents (id, tenant_id, scope, employer_id, given, how, at)
  VALUES (gen_random_uuid(), '${id('6', 3)}', 'release', '${EMPLOYER}', true, 'link', '2026-11-10');
INSERT INTO release_requests VALUES
  ('${id('b')}', '${id('8', 3)}', '${EMPLOYER}', '${RECRUITER}', NULL, NULL, 'granted', '2026-11-09', '2026-11-10', '2027-02-08');`;

describe('a database of the first release', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let client: pg.Client;
  let t: TestApp;
  const rows = async (sql: string) => (await client.query(sql)).rows;

  beforeAll(async () => {
    database = await cloneDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    const old = new DataSource({
      ...dataSourceOptions(database.url, 2),
      migrations: migrations.slice(0, FIRST),
      entities: [],
    });
    await old.initialize();
    await old.runMigrations();
    await old.destroy();
    await client.query(DATA);
  }, 60_000);
  afterAll(async () => {
    await t?.close();
    await client.end();
    await database.drop();
  });

  it('takes every later migration with its data', async () => {
    expect(await migrate(database.url)).toHaveLength(migrations.length - FIRST);
    // Cards of the old rules told the town: they are not shown as they are.
    expect(await rows('SELECT count(*)::int AS n FROM candidates WHERE listed OR latitude IS NOT NULL')).toEqual([
      { n: 0 },
    ]);
  });

  it('shows every card again by the rules of now with the first start, under the ids that employers know', async () => {
    t = await startTestApp({ DATABASE_URL: database.url });
    // Nobody asks for anything: the start itself makes what is missing.
    await t.settle();
    const area = areaOf(findTown('Dechy') ?? { lat: 0, lon: 0 });
    expect(
      await rows('SELECT DISTINCT listed, latitude, longitude, indexed_version = version AS found FROM candidates'),
    ).toEqual([{ listed: true, latitude: area?.lat, longitude: area?.lon, found: true }]);
    const sessions = t.get(Sessions);
    const secret = await sessions.open(RECRUITER);
    const get = (path: string) =>
      request(t.app.getHttpServer()).get(`/api/${path}`).set('cookie', `re_session=${secret}`);
    const { body } = await get('candidates?q=preparateur').expect(200);
    expect(body.items.map((card: { id: string }) => card.id).sort()).toEqual(
      Array.from({ length: PEOPLE }, (_, at) => id('a', at)).sort(),
    );
    expect(body.items[0].certificates).toEqual(['CACES R489 cat. 1A']);
    expect((await get(`candidates/${id('a', 3)}/identity`).expect(200)).body.familyName).toBe('Vasseur 3');
    expect((await get('offers').expect(200)).body.items).toMatchObject([{ id: id('5'), state: 'published' }]);
  });

  it('is up to date afterwards: a second start changes nothing', async () => {
    const before = await rows('SELECT id, version, updated_at FROM candidates ORDER BY id');
    expect(await migrate(database.url)).toEqual([]);
    await t.settle();
    expect(await rows('SELECT id, version, updated_at FROM candidates ORDER BY id')).toEqual(before);
  });
});
