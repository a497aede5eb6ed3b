import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, START, startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('hires from a rally', () => {
  let t: TestApp;
  let association: string;
  let employerId: string;
  let rivalId: string;
  let worker: Session;
  let organiser: Session;
  let employer: Session;
  let rival: Session;
  let tenantId: string;
  const http = () => request(t.app.getHttpServer());
  const get = (as: Session, path: string) => http().get(`/api/${path}`).set(as.headers);
  const post = (as: Session, path: string, body: object = {}) => http().post(`/api/${path}`).set(as.headers).send(body);
  const rally = async () => {
    const id = randomUUID();
    await t.db.query(
      `INSERT INTO rallies (id, association_id, name, held_on, starts_at, venue, address, slot_minutes, slots, blocks, capacity, state, created_at)
       VALUES ($1, $2, 'Rallye', '2026-11-20', '09:00', 'Salle', 'Douai', 15, 12, '[[0,11]]', 60, 'closing', $3)`,
      [id, association, t.clock.now()],
    );
    return id;
  };
  const meet = async (rallyId: string, withEmployer = employerId) => {
    const id = randomUUID();
    await t.db.query(
      `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, state)
       VALUES ($1, $2, $3, $4, $5, 1, 80, 'held')`,
      [id, rallyId, tenantId, withEmployer, withEmployer === employerId ? 0 : 1],
    );
    await t.db.query(
      `INSERT INTO rally_invitations (id, rally_id, employer_id, state, created_at) VALUES ($1, $2, $3, 'accepted', $4) ON CONFLICT DO NOTHING`,
      [randomUUID(), rallyId, withEmployer, t.clock.now()],
    );
    return id;
  };
  const judge = (meetingId: string, verdict: string, as: Session = organiser) =>
    post(as, `meetings/${meetingId}/verdict`, { verdict });
  const decide = (meetingId: string, verdict: string) => judge(meetingId, verdict).expect(204);
  const events = (placementId: string) =>
    t.db.query<{ type: string; payload: object }>(
      `SELECT type, payload FROM outbox WHERE payload ->> 'placementId' = $1 ORDER BY seq`,
      [placementId],
    );
  const verdictOf = (meetingId: string) =>
    t.db.query<{ verdict: string | null }>('SELECT verdict, state FROM meetings WHERE id = $1', [meetingId]);
  const trail = () => t.db.query('SELECT seq FROM audit_entries WHERE tenant_id = $1', [tenantId]);
  const offer = async (occupation: string, changes: object = {}) => {
    const { body } = await post(employer, 'offers', {
      title: `Poste ${occupation}`,
      occupation,
      description: 'Charger et décharger les camions, ranger et compter les palettes.',
      city: 'Douai',
      contract: 'CDD',
      contractMonths: 6,
      weeklyHours: 35,
      ...changes,
    }).expect(201);
    await post(employer, `offers/${body.id}/publication`).expect(204);
    return body.id as string;
  };
  const ofMeeting = (meetingId: string) =>
    t.db.query<{ id: string; state: string }>(
      'SELECT id, state, title, contract, offer_id, rally_id, end_reason FROM placements WHERE meeting_id = $1 ORDER BY promised_at',
      [meetingId],
    );

  beforeAll(async () => {
    t = await startTestApp();
    const accounts = t.get(Accounts);
    association = await accounts.createOrganisation('association', 'Nous');
    employerId = await accounts.createOrganisation('employer', 'Entrepôts Ferrand');
    rivalId = await accounts.createOrganisation('employer', 'Concurrent');
    worker = await t.signIn('case_worker', association);
    organiser = await t.signIn('organiser', association);
    employer = await t.signIn('employer', employerId);
    rival = await t.signIn('employer', rivalId);
  });
  beforeEach(async () => {
    t.clock.set(START);
    tenantId = (await post(worker, 'tenants', { givenName: 'Karim', familyName: 'Wattez' }).expect(201)).body.id;
  });
  afterAll(() => t.close());

  it('a verdict "hire" makes one promise, however often it is told, which the organiser sees', async () => {
    const rallyId = await rally();
    const meetingId = await meet(rallyId);
    await decide(meetingId, 'hire');
    await decide(meetingId, 'hire');
    await t.settle();
    const [placement, ...more] = await ofMeeting(meetingId);
    expect(more).toEqual([]);
    expect(placement).toMatchObject({
      state: 'promised',
      title: 'Poste à préciser',
      contract: null,
      rally_id: rallyId,
    });
    expect(await events(placement?.id ?? '')).toHaveLength(1);
    expect((await get(organiser, `placements/${placement?.id}`).expect(200)).body).toMatchObject({
      tenantName: 'Karim Wattez',
      checks: [],
    });
    expect(
      (await post(worker, 'placements', { meetingId, kind: 'training', title: 'CACES' }).expect(409)).body.code,
    ).toBe('already_placed');
  });

  it('tells the employer no name by its own tap, until somebody of the association saw the person come', async () => {
    const rallyId = await rally();
    const meetingId = await meet(rallyId);
    await decide(meetingId, 'hire');
    await t.settle();
    const [placement] = await ofMeeting(meetingId);
    const named = async (as: Session) => [
      (await get(as, `placements/${placement?.id}`).expect(200)).body.tenantName,
      (await get(as, 'placements').expect(200)).body.items.find(({ id }: { id: string }) => id === placement?.id)
        .tenantName,
    ];
    await post(employer, `placements/${placement?.id}/start`, {
      startedOn: '2026-11-20',
      title: 'Cariste',
      contract: 'CDI',
    }).expect(204);
    expect(await named(employer)).toEqual([null, null]);
    expect(await named(worker)).toEqual(['Karim Wattez', 'Karim Wattez']);
    const seen = `SELECT 1 FROM audit_entries WHERE action = 'identity.read' AND tenant_id = $1`;
    expect(await t.db.query(seen, [tenantId])).toEqual([]);
    await t.db.query(
      `INSERT INTO rally_invitations (id, rally_id, tenant_id, state, attendance, created_at) VALUES ($1, $2, $3, 'accepted', 'late', $4)`,
      [randomUUID(), rallyId, tenantId, t.clock.now()],
    );
    expect(await named(employer)).toEqual(['Karim Wattez', 'Karim Wattez']);
    expect(await t.db.query(seen, [tenantId])).toHaveLength(1);
  });

  it('begins only with a contract, when the verdict left it open', async () => {
    const meetingId = await meet(await rally());
    await decide(meetingId, 'hire');
    await t.settle();
    const [placement] = await ofMeeting(meetingId);
    expect(
      (await post(worker, `placements/${placement?.id}/start`, { startedOn: '2026-11-20' }).expect(400)).body.errors[0]
        .path,
    ).toBe('contract');
    await post(worker, `placements/${placement?.id}/start`, {
      startedOn: '2026-11-20',
      title: 'Cariste',
      contract: 'CDI',
    }).expect(204);
    expect((await get(employer, `placements/${placement?.id}`)).body).toMatchObject({
      title: 'Cariste',
      contract: 'CDI',
      state: 'started',
    });
  });

  it('takes the offer over when there is only one that the person looks for', async () => {
    const ids = [await offer('N1103'), await offer('N1101')];
    await http()
      .patch(`/api/tenants/${tenantId}`)
      .set(worker.headers)
      .send({ wanted: { occupations: ['N1101'] } })
      .expect(204);
    const meetingId = await meet(await rally());
    await decide(meetingId, 'hire');
    await t.settle();
    expect(await ofMeeting(meetingId)).toEqual([
      expect.objectContaining({ title: 'Poste N1101', contract: 'CDD', offer_id: ids[1] }),
    ]);
  });

  it('refuses the second of two employers as a whole, in words that name nobody, until the first takes it back', async () => {
    const rallyId = await rally();
    const [first, second] = [await meet(rallyId), await meet(rallyId, rivalId)];
    await judge(first, 'hire', employer).expect(204);
    await t.settle();
    const before = await trail();
    const { body } = await judge(second, 'hire', rival).expect(409);
    expect(body.code).toBe('hired_meanwhile');
    expect(body.detail).toMatch(/second interview.*wait/);
    expect(JSON.stringify(body)).not.toMatch(/Ferrand|Karim|Wattez|rally/);
    expect(await verdictOf(second)).toEqual([{ verdict: null, state: 'held' }]);
    expect(await trail()).toEqual(before);
    await judge(second, 'second_interview', rival).expect(204);
    await judge(first, 'refused', employer).expect(400);
    await judge(first, 'trial', employer).expect(204);
    await judge(second, 'hire', rival).expect(204);
    await t.settle();
    expect((await ofMeeting(first)).map(({ state }) => state)).toEqual(['cancelled']);
    expect((await ofMeeting(second)).map(({ state }) => state)).toEqual(['promised']);
  });

  it('gives one of two employers who hire at the same moment the person, and the other a refusal', async () => {
    for (let round = 0; round < 5; round++) {
      tenantId = (await post(worker, 'tenants', { givenName: 'Karim', familyName: `Wattez ${round}` }).expect(201)).body
        .id;
      // Two rallies on one day: nothing but the index of the database holds them apart. The third comes from the association.
      const meetings = [await meet(await rally()), await meet(await rally(), rivalId)];
      const answers = await Promise.all([
        judge(meetings[0] as string, 'hire', employer),
        judge(meetings[1] as string, 'hire', rival),
        post(worker, 'placements', {
          ...{ tenantId, kind: 'hire', organisationName: 'Boulangerie', title: 'Vendeuse', contract: 'CDI' },
        }),
      ]);
      expect(answers.map(({ status }) => (status < 300 ? 'won' : status)).sort()).toEqual([409, 409, 'won']);
      expect(
        await t.db.query(`SELECT 1 FROM placements WHERE tenant_id = $1 AND state <> 'cancelled'`, [tenantId]),
      ).toHaveLength(1);
      for (const [index, id] of meetings.entries())
        expect((await verdictOf(id))[0]?.verdict).toBe((answers[index]?.status ?? 500) < 300 ? 'hire' : null);
    }
  });

  it('follows an employer who takes the verdict back and gives it again', async () => {
    const meetingId = await meet(await rally());
    await decide(meetingId, 'hire');
    await t.settle();
    t.clock.set('2026-11-22T11:05:00.000Z');
    await decide(meetingId, 'second_interview');
    await t.settle();
    expect(await ofMeeting(meetingId)).toEqual([
      expect.objectContaining({ state: 'cancelled', end_reason: 'verdict_changed' }),
    ]);
    t.clock.set('2026-11-22T11:10:00.000Z');
    await decide(meetingId, 'hire');
    await t.settle();
    expect((await ofMeeting(meetingId)).map(({ state }) => state)).toEqual(['cancelled', 'promised']);
  });

  it('keeps what a case worker cancelled cancelled, when the same verdict is told again', async () => {
    const meetingId = await meet(await rally());
    await decide(meetingId, 'hire');
    await t.settle();
    const [placement] = await ofMeeting(meetingId);
    await post(worker, `placements/${placement?.id}/cancel`, { reason: 'tenant_withdrew' }).expect(204);
    await decide(meetingId, 'hire');
    await t.settle();
    expect((await ofMeeting(meetingId)).map(({ state }) => state)).toEqual(['cancelled']);
  });
});
