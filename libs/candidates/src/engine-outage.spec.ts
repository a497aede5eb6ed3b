import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '#kernel';
import { CandidateSearch } from '#search';
import { MEILI_KEY, meilisearchProgram, startMeilisearch } from '../../../test/support/meilisearch.js';
import { startTestApp } from '../../../test/support/test-app.js';
import { agree, listed, type Stage, setStage, tenantWithCv } from './candidates.fixture.js';
import { Candidates } from './candidates.service.js';

jest.setTimeout(120_000);
const program = meilisearchProgram();

// Not run without the program: test/run.mjs says so by name.
(program ? describe : describe.skip)('a Meilisearch that stops and comes back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rallye-outage-'));
  let port: number;
  let stage: Stage;
  let stop: () => Promise<void>;
  let withdrawing: string;
  let joining: string;
  const start = async (data: string) => {
    stop = await startMeilisearch(program ?? '', join(folder, data), port);
  };

  beforeAll(async () => {
    port = await freePort();
    await start('first');
    stage = await setStage(await startTestApp({ MEILI_URL: `http://127.0.0.1:${port}`, MEILI_MASTER_KEY: MEILI_KEY }));
    withdrawing = await listed(stage, { wanted: { occupations: ['N1101'] } });
    await listed(stage, { wanted: { occupations: ['N4115'] } });
    joining = await tenantWithCv(stage, { wanted: { occupations: ['K1304'] } });
  }, 120_000);
  afterAll(async () => {
    await stage?.t.close();
    await stop?.();
    rmSync(folder, { recursive: true, force: true });
  });

  const search = () => stage.http().get('/api/candidates').set(stage.employer.headers);
  const inIndex = async (tenantId: string) => {
    const row = await stage.t.db.one<{ id: string }>('SELECT id FROM candidates WHERE tenant_id = $1', [tenantId]);
    return (await stage.t.get(CandidateSearch).versions()).has(row?.id ?? '');
  };
  /** Runs due jobs until the one that the watch asks for has come; the clock of the program stands still meanwhile. */
  const until = async (reached: () => Promise<boolean>) => {
    for (let tries = 0; tries < 600; tries++) {
      await stage.t.settle().catch(() => undefined);
      if (await reached().catch(() => false)) return;
      await sleep(100);
    }
    throw new Error('The index was not mended.');
  };

  it('says so and lets everything else go on, consents included', async () => {
    expect((await search().expect(200)).body.total).toBe(2);
    await stop();
    expect((await search().expect(503)).body).toMatchObject({ code: 'search_unavailable' });
    const { body } = await stage.http().get('/api/health/ready').expect(503);
    expect(body.engines).toContainEqual({ name: 'search', ok: false, detail: 'unreachable' });
    await stage.http().get(`/api/tenants/${withdrawing}`).set(stage.worker.headers).expect(200);
    await expect(agree(stage, withdrawing, false)).rejects.toMatchObject({ code: 'search_unavailable' });
    await expect(agree(stage, joining)).rejects.toMatchObject({ code: 'search_unavailable' });
    const rows = await stage.t.db.query<{ tenant_id: string; listed: boolean }>(
      'SELECT tenant_id, listed FROM candidates WHERE tenant_id = ANY($1)',
      [[withdrawing, joining]],
    );
    expect(new Map(rows.map((row) => [row.tenant_id, row.listed]))).toEqual(
      new Map([
        [withdrawing, false],
        [joining, true],
      ]),
    );
  });

  it('shows nobody who withdrew as soon as it answers again, and is mended without being asked', async () => {
    await start('first');
    // Still in the index, and already not shown: the cards come from the database.
    expect(await inIndex(withdrawing)).toBe(true);
    const { body } = await search().expect(200);
    expect(body.items).toHaveLength(1);
    await until(async () => !(await inIndex(withdrawing)) && (await inIndex(joining)));
    expect((await search().expect(200)).body.total).toBe(2);
    expect(await stage.t.get(Candidates).reconcile()).toEqual({ cards: 0, indexed: 0, removed: 0 });
  });

  it('is filled again when it comes back with nothing', async () => {
    await stop();
    stage.t.clock.set(new Date(stage.t.clock.now().getTime() + 60_000));
    await search().expect(503);
    await start('second');
    await until(() => inIndex(joining));
    expect((await search().expect(200)).body.total).toBe(2);
  });

  it('is rebuilt by two at once, and cleaned of a rebuild that broke off', async () => {
    const candidates = stage.t.get(Candidates);
    expect(await Promise.all([candidates.reindex(), candidates.reindex()])).toEqual([2, 2]);
    const engine = stage.t.get(CandidateSearch);
    await expect(
      engine.rebuild(async function* () {
        yield* [];
        throw new Error('The program ended here.');
      }),
    ).rejects.toThrow('ended here');
    const indexes = async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/indexes`, {
        headers: { authorization: `Bearer ${MEILI_KEY}` },
      });
      return ((await answer.json()) as { results: { uid: string }[] }).results.map(({ uid }) => uid);
    };
    expect((await indexes()).filter((uid) => uid.endsWith('-next'))).toHaveLength(1);
    expect((await search().expect(200)).body.total).toBe(2);
    await candidates.reconcile();
    expect((await indexes()).filter((uid) => uid.endsWith('-next'))).toEqual([]);
    expect((await search().expect(200)).body.total).toBe(2);
  });
});
