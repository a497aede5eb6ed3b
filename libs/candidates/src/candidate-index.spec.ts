import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CandidateSearch } from '#search';
import { startTestApp } from '../../../test/support/test-app.js';
import { agree, listed, type Stage, setStage } from './candidates.fixture.js';
import { Candidates } from './candidates.service.js';

describe('cards and index', () => {
  let stage: Stage;
  let picker: string;

  beforeAll(async () => {
    stage = await setStage(await startTestApp());
    picker = await listed(stage, { wanted: { occupations: ['N1101'] } });
    await listed(stage, { wanted: { occupations: ['N4115'] } });
    await agree(stage, await listed(stage, { wanted: { occupations: ['K1304'] } }), false);
  });
  afterAll(() => stage.t.close());

  const search = async (query = '') =>
    (await stage.http().get(`/api/candidates${query}`).set(stage.employer.headers).expect(200)).body;

  it('takes out whose CV is no longer valid at the next reconciliation, even when nobody said so', async () => {
    await stage.t.db.query(`UPDATE cvs SET state = 'stale' WHERE tenant_id = $1 AND state = 'validated'`, [picker]);
    expect(await stage.t.get(Candidates).reconcile()).toEqual({ cards: 1, indexed: 0, removed: 1 });
    expect((await search()).total).toBe(1);
    await stage.t.db.query(`UPDATE cvs SET state = 'validated' WHERE tenant_id = $1 AND state = 'stale'`, [picker]);
    expect(await stage.t.get(Candidates).reconcile()).toEqual({ cards: 1, indexed: 1, removed: 0 });
    await stage.t.settle();
    expect((await search()).total).toBe(2);
    expect(await stage.t.get(Candidates).reconcile()).toEqual({ cards: 0, indexed: 0, removed: 0 });
  });

  it('mends an index that lost, kept or misses changes, in both directions', async () => {
    const engine = stage.t.get(CandidateSearch);
    const ids = [...(await engine.versions()).keys()];
    await engine.remove(ids.slice(0, 1));
    await stage.t.db.query('UPDATE candidates SET indexed_version = indexed_version + 5 WHERE id = $1', [ids[1]]);
    await stage.t.db.query(`UPDATE candidates SET indexed_version = 3 WHERE NOT listed`);
    const hidden = (await stage.t.db.query('SELECT 1 FROM candidates WHERE NOT listed')).length;
    expect(await stage.t.get(Candidates).reconcile()).toEqual({ cards: 0, indexed: 2, removed: hidden });
    const rows = await stage.t.db.query<{ id: string; version: number }>(
      'SELECT id, version FROM candidates WHERE listed',
    );
    expect(await engine.versions()).toEqual(new Map(rows.map(({ id, version }) => [id, version])));
  });

  it('makes the index anew', async () => {
    await stage.t.get(CandidateSearch).rebuild(async function* () {});
    expect((await search()).total).toBe(0);
    expect(await stage.t.get(Candidates).reindex()).toBe(2);
    expect((await search()).total).toBe(2);
    expect((await search('?q=caryste')).items).toEqual([expect.objectContaining({ headline: 'Cariste' })]);
  });
});

describe('candidates when the search engine is down', () => {
  let stage: Stage;
  beforeAll(async () => {
    // Port 9 (discard) on this machine: nobody listens.
    stage = await setStage(
      await startTestApp({ MEILI_URL: 'http://127.0.0.1:9', MEILI_MASTER_KEY: 'nobody-checks-this-key' }),
    );
  });
  afterAll(() => stage.t.close());

  it('says so clearly, and everything else goes on', async () => {
    const { body } = await stage.http().get('/api/candidates').set(stage.employer.headers).expect(503);
    expect(body).toMatchObject({
      code: 'search_unavailable',
      detail: expect.stringContaining('everything else works'),
    });
    const { body: tenant } = await stage
      .http()
      .post('/api/tenants')
      .set(stage.worker.headers)
      .send({ givenName: 'A', familyName: 'B' })
      .expect(201);
    await stage.http().get(`/api/tenants/${tenant.id}`).set(stage.worker.headers).expect(200);
  });

  it('tries to reconcile every ten minutes until the engine is back', async () => {
    // The first is the one at the start of the program.
    await expect(stage.t.settle()).rejects.toMatchObject({ code: 'search_unavailable' });
    await stage.t.settle();
    for (let times = 0; times < 2; times++) {
      stage.t.clock.set(new Date(stage.t.clock.now().getTime() + 10 * 60_000));
      await expect(stage.t.settle()).rejects.toMatchObject({ code: 'search_unavailable' });
      await stage.t.settle();
    }
  });
});
