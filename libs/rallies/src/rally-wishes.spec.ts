import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { instantOf } from '#kernel';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { makeWorld, signInAgain, template, tokenOf, type World } from './rallies.fixture.js';

interface PairBody {
  tenantId: string;
  employerId: string;
  score: number | null;
  exclusion: { code: string; by?: string[]; met?: object } | null;
  lifted: string | null;
  news: string[];
  lift: { note: string } | null;
}

const CV = { certificates: ['CACES R489'], drivingLicences: ['B'], experiences: [] };

describe('wishes and the memory of earlier rallies', () => {
  let t: TestApp;
  let world: World;
  let id: string;
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, who: Session, body: object = {}) =>
    http().post(`/api${path}`).set(who.headers).send(body);
  const put = (path: string, who: Session, body: object) => http().put(`/api${path}`).set(who.headers).send(body);
  const tenant = (index: number) => world.tenants[index] as string;
  const employer = (index: number) => world.employers[index] as World['employers'][0];
  const board = async (who = world.organiser) =>
    (await http().get(`/api/rallies/${id}/wishes`).set(who.headers).expect(200)).body;
  const pair = async (row: number, column: number): Promise<PairBody | undefined> =>
    (await board()).pairs.find(
      (one: PairBody) => one.tenantId === tenant(row) && one.employerId === employer(column).id,
    );
  const makeRally = async (heldOn: string) => {
    const facts = { heldOn, name: `Rallye ${heldOn}`, ...template({ capacity: 8, slots: 9 }) };
    const rally = (await post('/rallies', world.organiser, facts).expect(201)).body.id as string;
    await post(`/rallies/${rally}/invitations`, world.organiser).expect(201);
    await t.db.query(`UPDATE rally_invitations SET state = 'accepted' WHERE rally_id = $1 RETURNING id`, [rally]);
    return rally;
  };

  beforeAll(async () => {
    t = await startTestApp();
    world = await makeWorld(t, { tenants: 5, employers: 3 });
    t.clock.set(instantOf('2026-09-20', '12:00'));
    await signInAgain(t, world);
    const earlier = await makeRally('2026-10-05');
    // Candidate 0 met employers 0 and 1 in October; candidate 1 was to meet employer 2, who was away.
    for (const [row, column, state, verdict] of [
      [0, 0, 'held', 'refused'],
      [0, 1, 'held', null],
      [1, 2, 'missed_by_employer', null],
    ] as const)
      await t.db.query(
        `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, state, verdict)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, 1, 50, $5, $6)`,
        [earlier, tenant(row), employer(column).id, column, state, verdict],
      );
    await t.db.query(
      `INSERT INTO cv_validations (id, cv_id, kind, fields, corrections, validated_at)
       SELECT gen_random_uuid(), id, 'review', $2, '[]', $3 FROM cvs WHERE tenant_id = $1`,
      [tenant(0), JSON.stringify(CV), instantOf('2026-09-01', '12:00')],
    );
    await t.db.query('UPDATE cvs SET fields = fields || $2::jsonb WHERE tenant_id = $1 RETURNING id', [
      tenant(0),
      JSON.stringify(CV),
    ]);
    t.clock.set(instantOf('2027-01-10', '12:00'));
    await signInAgain(t, world);
    id = await makeRally('2027-02-01');
  });
  afterAll(() => t.close());

  it('does not bring together again who met, says when and with what verdict, and plans around it', async () => {
    expect((await pair(0, 0))?.exclusion).toEqual({
      code: 'met_before',
      met: { rally: 'Rallye 2026-10-05', heldOn: '2026-10-05', verdict: 'refused' },
    });
    // A meeting that did not take place is none.
    expect(await pair(1, 2)).toBeUndefined();
    await post(`/rallies/${id}/timetable`, world.organiser).expect(201);
    const met = await t.db.query<{ employerId: string }>(
      'SELECT employer_id AS "employerId" FROM meetings WHERE rally_id = $1 AND tenant_id = $2',
      [id, tenant(0)],
    );
    expect(met).toEqual([{ employerId: employer(2).id }]);
  });

  it('knows a new offer, a new certificate and a wish of both as new reasons', async () => {
    await t.db.query(
      `INSERT INTO offers (id, employer_id, title, occupation, state, published_at, created_by, created_at, updated_at)
       VALUES (gen_random_uuid(), $1, 'Agent', 'K2204', 'published', $2, $3, $2, $2)`,
      [employer(1).id, instantOf('2026-12-01', '12:00'), employer(1).session.userId],
    );
    expect(await pair(0, 1)).toMatchObject({ exclusion: null, news: ['new_offer'] });
    const wish = { tenantId: tenant(0), employerId: employer(0).id, wish: 'want' };
    await put(`/rallies/${id}/wishes`, world.worker, { wishes: [wish] }).expect(204);
    expect((await pair(0, 0))?.exclusion?.code).toBe('met_before');
    const { body } = await http().get(`/api/rallies/${id}/candidates`).set(employer(0).session.headers).expect(200);
    const aliases = await t.db.query<{ id: string; tenantId: string }>(
      `SELECT a.id, c.tenant_id AS "tenantId" FROM candidate_aliases a JOIN candidates c ON c.id = a.candidate_id WHERE a.employer_id = $1`,
      [employer(0).id],
    );
    const candidateId = aliases.find(({ tenantId }) => tenantId === tenant(0))?.id;
    expect(body.items.map((card: { candidateId: string }) => card.candidateId)).toContain(candidateId);
    await put(`/rallies/${id}/wishes`, employer(0).session, { wishes: [{ candidateId, wish: 'want' }] }).expect(204);
    expect(await pair(0, 0)).toMatchObject({ exclusion: null, news: ['wished_by_both'], score: 80 });
    await put(`/rallies/${id}/wishes`, employer(0).session, { wishes: [{ candidateId, wish: null }] }).expect(204);
    await t.db.query(
      `UPDATE cvs SET fields = fields || '{"certificates": ["CACES R489", "SST"]}' WHERE tenant_id = $1 RETURNING id`,
      [tenant(0)],
    );
    expect(await pair(0, 0)).toMatchObject({ exclusion: null, news: ['new_certificate'] });
    await t.db.query('UPDATE cvs SET fields = fields || $2::jsonb WHERE tenant_id = $1 RETURNING id', [
      tenant(0),
      JSON.stringify(CV),
    ]);
  });

  it('lets an organiser lift an exclusion with a note, until somebody says no', async () => {
    const lift = { tenantId: tenant(0), employerId: employer(0).id, note: 'Vu avec les deux au téléphone' };
    await put(`/rallies/${id}/lifts`, world.worker, lift).expect(403);
    await put(`/rallies/${id}/lifts`, world.stranger, lift).expect(404);
    expect((await put(`/rallies/${id}/lifts`, world.organiser, { ...lift, note: '  ' }).expect(400)).body.code).toBe(
      'validation_failed',
    );
    const free = { ...lift, tenantId: tenant(1) };
    expect((await put(`/rallies/${id}/lifts`, world.organiser, free).expect(409)).body.code).toBe('nothing_to_lift');
    await put(`/rallies/${id}/lifts`, world.organiser, lift).expect(204);
    expect(await pair(0, 0)).toMatchObject({ exclusion: null, lifted: 'met_before', lift: { note: lift.note } });
    t.clock.set(instantOf('2027-01-10', '12:05'));
    const no = { tenantId: tenant(0), employerId: employer(0).id, wish: 'no' };
    await put(`/rallies/${id}/wishes`, world.worker, { wishes: [no] }).expect(204);
    expect(await pair(0, 0)).toMatchObject({ score: null, exclusion: { code: 'said_no', by: ['case_worker'] } });
    const { note: _, ...withoutNote } = lift;
    await post(`/rallies/${id}/lifts/removal`, world.organiser, withoutNote).expect(204);
    expect((await pair(0, 0))?.lift).toBeNull();
    const trail = await t.db.query<{ action: string }>(
      `SELECT action FROM audit_entries WHERE subject_id = $1 AND action LIKE 'rally.%lift' ORDER BY seq`,
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['rally.lift', 'rally.unlift']);
  });

  it('takes a tenant’s own wishes by their link, a few priorities at most, and shows them to no employer', async () => {
    const link = `/api/links/${await tokenOf(t, id, tenant(3))}/wishes`;
    const shown = (await http().get(link).expect(200)).body;
    expect(shown).toMatchObject({ canWish: true, mustLimit: 3 });
    expect(shown.employers).toHaveLength(3);
    expect(shown.employers[1]).toMatchObject({ offers: ['Agent'], wish: null });
    const wishes = [
      { employerId: employer(0).id, wish: 'must' },
      { employerId: employer(1).id, wish: 'no' },
    ];
    await http().put(link).send({ wishes }).expect(204);
    expect((await http().get(link)).body.employers.map((row: { wish: string }) => row.wish)).toEqual([
      'must',
      'no',
      null,
    ]);
    const stranger = await http()
      .put(link)
      .send({ wishes: [{ employerId: tenant(0), wish: 'want' }] });
    expect([stranger.status, stranger.body.code]).toEqual([400, 'validation_failed']);
    const seen = await http().get(`/api/rallies/${id}/candidates`).set(employer(0).session.headers).expect(200);
    for (const card of seen.body.items) expect(card.wish).toBeNull();
    await http().get(`/api/rallies/${id}/wishes`).set(employer(0).session.headers).expect(403);
    expect(await pair(3, 1)).toMatchObject({ exclusion: { code: 'said_no', by: ['tenant'] } });
  });

  it('refuses more priorities than an employer has places to give them, and saves none of them', async () => {
    await http().get(`/api/rallies/${id}/candidates`).set(employer(2).session.headers).expect(200);
    const aliases = await t.db.query<{ id: string }>('SELECT id FROM candidate_aliases WHERE employer_id = $1', [
      employer(2).id,
    ]);
    const wishes = aliases.map((alias) => ({ candidateId: alias.id, wish: 'must' }));
    expect(wishes.length).toBeGreaterThan(3);
    const refused = await put(`/rallies/${id}/wishes`, employer(2).session, { wishes }).expect(409);
    expect(refused.body.code).toBe('too_many_musts');
    expect((await board()).employers[2]).toMatchObject({ wished: false, mustLimit: 3 });
    await put(`/rallies/${id}/wishes`, employer(2).session, { wishes: wishes.slice(0, 3) }).expect(204);
    expect((await board()).employers[2]).toMatchObject({ wished: true });
  });

  it('shows the organiser everybody and a case worker their own people', async () => {
    const all = await board();
    expect(all.candidates).toHaveLength(5);
    expect(all.scores.map((row: number[]) => row.length)).toEqual([3, 3, 3, 3, 3]);
    expect(all.candidates.filter((one: { wished: boolean }) => one.wished)).toHaveLength(2);
    const own = await board(world.worker);
    expect(own.candidates.map((one: { tenantId: string }) => one.tenantId)).toEqual([tenant(0), tenant(1)]);
    for (const one of own.pairs) expect([tenant(0), tenant(1)]).toContain(one.tenantId);
    await http().get(`/api/rallies/${id}/wishes`).set(world.stranger.headers).expect(404);
  });
});
