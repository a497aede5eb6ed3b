import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '#config';
import { FieldCipher, FieldRotation } from '#database';
import { Erasure } from '#tenants';
import { DRAWN, type RecordStage, setRecordStage } from './record.fixture.js';
import { Retention } from './retention.service.js';

/** The operator's command, as it is built. */
const MAIN = join(process.cwd(), 'dist/apps/cli/src/main.js');
const ROTATE = `import(${JSON.stringify(MAIN)}).then(({ main }) => main(['fields', 'rotate', '--batch', '1']))`;

describe('what a record keeps, and for how long', () => {
  let stage: RecordStage;
  beforeAll(async () => {
    stage = await setRecordStage();
  });
  afterAll(() => stage.t.close());

  describe('the contract', () => {
    it('is signed by both on the text that was shown, changes with it, and is printed as it was signed', async () => {
      const { worker, colleague, manager, post, put, get, read, travel, household, objective } = stage;
      const id = await household('Contrat');
      const sign = (party: string, hash: string) =>
        post(worker, `tenants/${id}/contract/signatures`, { party, name: 'Quelqu’un', drawing: DRAWN, hash });
      const contract = () => read(worker, `tenants/${id}/contract`);
      expect(await contract()).toMatchObject({ state: 'none', reviewDays: 90 });
      await put(worker, `tenants/${id}/contract`, {
        general: 'Retrouver un emploi, tranquillement.',
        reviewDays: 30,
      }).expect(204);
      await sign('tenant', (await contract()).hash).expect(409);
      const work = await objective(id, 'work', 'Un emploi');
      const shown = (await contract()).hash;
      await objective(id, 'health', 'Voir un médecin');
      expect((await sign('tenant', shown).expect(409)).body.code).toBe('contract_changed');
      const { hash } = await contract();
      expect((await sign('tenant', hash).expect(201)).body).toEqual({ inForce: false });
      expect((await sign('tenant', hash).expect(409)).body.code).toBe('already_signed');
      expect((await contract()).state).toBe('half_signed');
      expect((await sign('case_worker', hash).expect(201)).body).toEqual({ inForce: true });
      expect(await contract()).toMatchObject({
        state: 'signed',
        nextReviewOn: '2026-12-22',
        versions: [{ number: 1, state: 'signed', hash }],
      });
      // Getting on changes nothing; what is agreed anew asks for new signatures.
      await post(worker, `objectives/${work}/state`, { state: 'reached' }).expect(204);
      expect((await contract()).state).toBe('signed');
      await post(worker, `tenants/${id}/actions`, {
        objectiveId: work,
        title: 'Appeler',
        doer: 'tenant',
        dueOn: '2026-11-30',
      }).expect(201);
      const changed = await contract();
      expect(changed).toMatchObject({ state: 'changed', signed: [] });
      await sign('tenant', changed.hash).expect(201);
      await sign('case_worker', changed.hash).expect(201);
      const { versions } = await contract();
      expect(versions.map((one: { state: string; number: number }) => [one.number, one.state])).toEqual([
        [2, 'signed'],
        [1, 'superseded'],
      ]);
      const file = async (version: number) => {
        const response = await get(worker, `contracts/${versions[version].id}/file`).expect(200);
        expect(response.headers['content-type']).toBe('application/pdf');
        return createHash('sha256').update(response.body).digest('hex');
      };
      expect(await file(1)).toBe(await file(1));
      expect(await file(1)).not.toBe(await file(0));
      await get(manager, `contracts/${versions[0].id}/file`).expect(403);
      await get(colleague, `contracts/${versions[0].id}/file`).expect(404);
      await travel('2026-12-23T11:00:00Z');
      expect((await contract()).reviewDue).toBe(true);
      expect((await read(worker, 'my-day')).lines).toContainEqual(
        expect.objectContaining({ kind: 'review', tenant: expect.objectContaining({ id }) }),
      );
      await post(worker, `tenants/${id}/contract/reviews`, { note: 'On tient bon.' }).expect(204);
      expect(await contract()).toMatchObject({ reviewDue: false, nextReviewOn: '2027-01-22' });
      await travel('2026-11-22T11:00:00Z');
      for (const drawing of ['', 'M1 1', 'javascript:alert(1)'])
        await post(worker, `tenants/${id}/contract/signatures`, { party: 'tenant', name: 'x', drawing, hash }).expect(
          400,
        );
    });

    it('is opened, judged and taken along by the person themselves', async () => {
      const { t, worker, manager, http, post, read, household, entry, objective } = stage;
      const id = await household('Elle-même');
      const goal = await objective(id, 'debts', 'Tenir le plan');
      const secret = await entry(worker, id, { domain: 'health', text: 'Pas partagé.' });
      await entry(worker, id, { domain: 'work', text: 'Partagé.', sharedWithTenant: true });
      expect((await post(worker, `tenants/${id}/own-links`).expect(201)).body).toEqual({ by: 'email' });
      const message = await t.db.one<{ text: string }>(
        `SELECT body_text AS text FROM messages WHERE recipient_id = $1 ORDER BY created_at DESC LIMIT 1`,
        [id],
      );
      const token = /\/t\/(\S+)/.exec(message?.text ?? '')?.[1];
      const link = (path = '') => http().get(`/api/links/${token}/own-record${path}`);
      const own = (await link().expect(200)).body;
      expect(own).toMatchObject({
        givenName: 'Nadia',
        objectives: [{ title: 'Tenir le plan', self: null }],
        entries: [{ text: 'Partagé.' }],
      });
      expect(JSON.stringify(own)).not.toContain('Pas partagé');
      const say = (body: object) => http().post(`/api/links/${token}/own-record/words`).send(body);
      await say({ objectiveId: goal, said: 'too_hard', note: 'Trop cher ce mois.' }).expect(204);
      await say({ objectiveId: secret, said: 'done' }).expect(404);
      await say({ said: 'done' }).expect(400);
      expect((await read(worker, `tenants/${id}/contract`)).objectives).toMatchObject([
        { self: { said: 'too_hard', note: 'Trop cher ce mois.' } },
      ]);
      expect((await read(manager, `tenants/${id}/contract`)).objectives).toMatchObject([{ title: null, self: null }]);
      const exported = JSON.parse((await link('/export').buffer(true).expect(200)).text ?? '{}');
      expect(exported.identity).toMatchObject([{ family_name: 'Elle-même' }]);
      expect(exported.objectives).toMatchObject([{ title: 'Tenir le plan' }]);
      expect(exported.journal).toBeUndefined();
      await http().get('/api/links/nothing-of-the-kind/own-record').expect(404);
    });
  });

  it('encrypts anew under another key while people write, and after being cut short', async () => {
    const { t, worker, household, entry } = stage;
    const id = await household('Clé');
    for (let at = 0; at < 30; at++) await entry(worker, id, { domain: 'debts', text: `Secret ${at}` });
    const config = (keys: string) =>
      readConfig({
        DATABASE_URL: t.config.databaseUrl,
        DATA_DIR: t.config.dataDir,
        FIELD_KEYS: keys,
      } as NodeJS.ProcessEnv);
    const old = `t1:${Buffer.alloc(32, 7).toString('base64')}`;
    const fresh = `t2:${Buffer.alloc(32, 9).toString('base64')}`;
    const keys = config(`${fresh},${old}`);
    const rotation = new FieldRotation(t.db, keys, new FieldCipher(keys));
    const before = (await rotation.keysInUse()).find(({ keyId }) => keyId === 't1')?.fields ?? 0;
    expect(before).toBeGreaterThan(40);
    expect(await rotation.forgotten()).toEqual([]);
    // More of them, so that the command is at work for a while.
    const cipherNow = t.get(FieldCipher);
    const ids = Array.from({ length: 1500 }, () => randomUUID());
    await t.db.query(
      `INSERT INTO record_entries (id, tenant_id, at, kind, domain, text, encrypted, author_id, created_at)
       SELECT i, $3, now(), 'note', 'debts', x, true, $4, now() FROM unnest($1::uuid[], $2::text[]) AS rows(i, x)`,
      [ids, ids.map((one) => cipherNow.encrypt('Secret', `record_entries:${one}`)), id, worker.userId],
    );
    const total = before + ids.length;
    const underNew = async () => (await rotation.keysInUse()).find(({ keyId }) => keyId === 't2')?.fields ?? 0;
    const command = spawn(process.execPath, ['-e', ROTATE], {
      stdio: 'ignore',
      env: {
        ...{ PATH: process.env.PATH ?? '', DATABASE_URL: t.config.databaseUrl, DATA_DIR: t.config.dataDir },
        ...{ FIELD_KEYS: `${fresh},${old}`, LOG_LEVEL: 'silent' },
      },
    });
    const gone = new Promise((done) => command.once('exit', done));
    while ((await underNew()) === 0 && command.exitCode === null) await pause(5);
    command.kill('SIGKILL');
    await gone;
    const half = await underNew();
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(total);
    // Meanwhile the program, which knows the old key alone, goes on writing.
    const meanwhile = await entry(worker, id, { domain: 'debts', text: 'Écrit pendant ce temps' });
    const [one, two] = await Promise.all([rotation.run(), rotation.run(150)]);
    expect([...one.failed, ...two.failed]).toEqual([]);
    expect((await rotation.keysInUse()).map(({ keyId, fields }) => [keyId, fields])).toEqual([
      ['t2', total + 1],
      ['t1', 0],
    ]);
    const cipher = new FieldCipher(keys);
    const row = await t.db.one<{ text: string }>('SELECT text FROM record_entries WHERE id = $1', [meanwhile]);
    expect(cipher.decrypt(row?.text ?? '', `record_entries:${meanwhile}`)).toBe('Écrit pendant ce temps');
    const without = config(old);
    expect(
      (await new FieldRotation(t.db, without, new FieldCipher(without)).keysInUse()).find(({ keyId }) => keyId === 't2')
        ?.state,
    ).toBe('missing');
    // Back, so that the rest of this file reads on.
    const back = config(`${old},${fresh}`);
    expect((await new FieldRotation(t.db, back, new FieldCipher(back)).run()).failed).toEqual([]);
  });

  it('archives, then makes anonymous what had its time; figures stay', async () => {
    const { t, worker, post, get, travel, household, entry } = stage;
    // They are gone through in the order of their ids.
    const [first = '', id = ''] = [await household('Première'), await household('Ancienne')].sort();
    await post(worker, `tenants/${first}/support-record/closure`, { reason: 'moved_away' }).expect(204);
    await entry(worker, id, { domain: 'health', text: 'À oublier.' });
    await post(worker, `tenants/${id}/support-record/closure`, { reason: 'moved_away' }).expect(204);
    const counts = () =>
      t.db.query(`SELECT kind, domain, count(*) AS count FROM record_entries WHERE tenant_id = $1 GROUP BY 1, 2`, [id]);
    const before = await counts();
    await travel('2028-11-23T03:00:00Z');
    expect((await t.get(Retention).run(true)).archived).toBeGreaterThan(0);
    expect(await t.db.one('SELECT archived_at FROM tenants WHERE id = $1', [id])).toEqual({ archived_at: null });
    await t.get(Retention).run(false);
    expect((await get(worker, `tenants/${id}/journal`)).status).not.toBe(200);
    const again = await t.signIn(
      'association_manager',
      (await t.db.one<{ id: string }>(`SELECT association_id AS id FROM tenants WHERE id = $1`, [id]))?.id ?? '',
    );
    await get(again, `tenants/${id}/support-record?exception=${encodeURIComponent('Demande du tribunal')}`).expect(200);
    await travel('2031-11-24T03:00:00Z');
    // Somebody who cannot be forgotten keeps nobody else from it.
    let stuck = true;
    t.get(Erasure).before(async (tenantId) => {
      if (stuck && tenantId === first) throw new Error('cannot be erased');
    });
    await expect(t.get(Retention).run(false)).rejects.toThrow('cannot be erased');
    const person = await t.db.one(
      `SELECT given_name, email, erased_at IS NOT NULL AS erased FROM tenants WHERE id = $1`,
      [id],
    );
    expect(person).toEqual({ given_name: 'Personne', email: null, erased: true });
    expect(await counts()).toEqual(before);
    expect(await t.db.query(`SELECT text FROM record_entries WHERE tenant_id = $1 AND text <> ''`, [id])).toEqual([]);
    stuck = false;
    expect((await t.get(Retention).run(false)).anonymised).toBe(1);
    expect((await t.get(Retention).run(false)).anonymised).toBe(0);
    await travel('2026-11-22T11:00:00Z');
  });
});
