import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, START, startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('placements', () => {
  let t: TestApp;
  let association: string;
  let landlordId: string;
  let employerId: string;
  let rivalId: string;
  let worker: Session;
  let colleague: Session;
  let manager: Session;
  let organiser: Session;
  let volunteer: Session;
  let landlord: Session;
  let employer: Session;
  let rival: Session;
  let tenantId: string;
  const http = () => request(t.app.getHttpServer());
  const get = (as: Session, path: string) => http().get(`/api/${path}`).set(as.headers);
  const post = (as: Session, path: string, body: object = {}) => http().post(`/api/${path}`).set(as.headers).send(body);

  const signEveryoneIn = async () => {
    worker = await t.signIn('case_worker', association);
    colleague = await t.signIn('case_worker', association);
    manager = await t.signIn('association_manager', association);
    organiser = await t.signIn('organiser', association);
    volunteer = await t.signIn('volunteer', association);
    landlord = await t.signIn('landlord_staff', landlordId);
    employer = await t.signIn('employer', employerId);
    rival = await t.signIn('employer', rivalId);
  };
  const register = async () =>
    (await post(worker, 'tenants', { givenName: 'Karim', familyName: 'Wattez' }).expect(201)).body.id as string;
  const hire = (changes: object = {}) => ({
    tenantId,
    kind: 'hire',
    employerId,
    title: 'Cariste',
    contract: 'CDI',
    ...changes,
  });
  const promised = async (changes: object = {}) =>
    (await post(worker, 'placements', hire(changes)).expect(201)).body.id as string;
  const events = (placementId: string) =>
    t.db.query<{ type: string; payload: object }>(
      `SELECT type, payload FROM outbox WHERE payload ->> 'placementId' = $1 ORDER BY seq`,
      [placementId],
    );
  const rally = async () => {
    const id = randomUUID();
    await t.db.query(
      `INSERT INTO rallies (id, association_id, name, held_on, starts_at, venue, address, slot_minutes, slots, blocks, capacity, state, created_at)
       VALUES ($1, $2, 'Rallye', '2026-11-20', '09:00', 'Salle', 'Douai', 15, 12, '[[0,11]]', 60, 'closing', $3)`,
      [id, association, t.clock.now()],
    );
    return id;
  };
  const meet = async (rallyId: string, withEmployer = employerId, ofTenant = tenantId) => {
    const id = randomUUID();
    await t.db.query(
      `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, state)
       VALUES ($1, $2, $3, $4, $5, 1, 80, 'held')`,
      [id, rallyId, ofTenant, withEmployer, withEmployer === employerId ? 0 : 1],
    );
    return id;
  };
  const decide = async (meetingId: string, verdict: string) => {
    await t.db.query('UPDATE meetings SET verdict = $2, verdict_at = $3 WHERE id = $1', [
      meetingId,
      verdict,
      t.clock.now(),
    ]);
    await t.db.query(`INSERT INTO outbox (id, type, payload, created_at) VALUES ($1, 'meeting.verdict', $2, $3)`, [
      randomUUID(),
      JSON.stringify({ meetingId, tenantId, verdict }),
      t.clock.now(),
    ]);
  };

  beforeAll(async () => {
    t = await startTestApp();
    const accounts = t.get(Accounts);
    association = await accounts.createOrganisation('association', 'Nous');
    landlordId = await accounts.createOrganisation('landlord', 'Habitat');
    employerId = await accounts.createOrganisation('employer', 'Entrepôts Ferrand');
    rivalId = await accounts.createOrganisation('employer', 'Concurrent');
  });
  beforeEach(async () => {
    t.clock.set(START);
    await signEveryoneIn();
    tenantId = await register();
  });
  afterAll(() => t.close());

  it('are made by who follows the tenant, and told to the others with the hire', async () => {
    const id = await promised({ startOn: '2026-12-01' });
    expect((await get(worker, `placements/${id}`).expect(200)).body).toMatchObject({
      tenantId,
      tenantName: 'Karim Wattez',
      organisationName: 'Entrepôts Ferrand',
      state: 'promised',
      startOn: '2026-12-01',
      checks: [],
      contradictions: [],
    });
    expect(await events(id)).toEqual([
      { type: 'placement.made', payload: { placementId: id, tenantId, kind: 'hire' } },
    ]);
    await post(colleague, 'placements', hire({ kind: 'training', organisationName: 'Centre' })).expect(404);
    for (const outside of [employer, organiser, volunteer, landlord])
      await post(outside, 'placements', hire()).expect(403);
  });

  it('are seen within the wall: the employer its own with the name and nothing of the record, a rival nothing', async () => {
    const id = await promised();
    const { body } = await get(employer, `placements/${id}`).expect(200);
    expect(body).toMatchObject({ tenantName: 'Karim Wattez', title: 'Cariste' });
    expect(body).not.toHaveProperty('tenantId');
    expect(body).not.toHaveProperty('contradictions');
    expect((await get(employer, 'placements').expect(200)).body.items).toContainEqual(body);
    for (const outside of [rival, colleague, organiser]) {
      await get(outside, `placements/${id}`).expect(404);
      expect((await get(outside, 'placements').expect(200)).body.items).toEqual([]);
    }
    await post(rival, `placements/${id}/cancel`, { reason: 'other' }).expect(404);
    await post(organiser, `placements/${id}/cancel`, { reason: 'other' }).expect(403);
    for (const barred of [landlord, volunteer]) await get(barred, `placements/${id}`).expect(403);
    expect(
      (await get(manager, `placements?tenantId=${tenantId}&kind=hire&state=promised`).expect(200)).body.total,
    ).toBe(1);
    await get(employer, `placements?tenantId=${tenantId}`).expect(400);
  });

  it('take the name back from the employer when the promise comes to nothing', async () => {
    const id = await promised();
    await post(worker, `placements/${id}/cancel`, { reason: 'noted_by_mistake' }).expect(204);
    expect((await get(employer, `placements/${id}`).expect(200)).body).toMatchObject({
      state: 'cancelled',
      tenantName: null,
    });
    expect((await get(worker, `placements/${id}`).expect(200)).body).toMatchObject({ tenantName: 'Karim Wattez' });
    await promised();
  });

  it('refuse a second hire, also of two case workers at once, but allow a training beside it', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => post(worker, 'placements', hire())));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual(
      Array(3).fill('already_hired'),
    );
    await post(worker, 'placements', {
      tenantId,
      kind: 'training',
      organisationName: 'Centre de formation',
      title: 'CACES',
    }).expect(201);
    expect(await t.db.query('SELECT 1 FROM placements WHERE tenant_id = $1', [tenantId])).toHaveLength(2);
  });

  it('name every wrong part', async () => {
    const wrong = async (body: object) => (await post(worker, 'placements', body).expect(400)).body.errors[0];
    expect(await wrong(hire({ contract: undefined }))).toMatchObject({ path: 'contract', code: 'required' });
    expect(await wrong(hire({ contractMonths: 6 }))).toMatchObject({
      path: 'contractMonths',
      code: 'permanent_contract',
    });
    expect(await wrong(hire({ employerId: undefined }))).toMatchObject({ path: 'organisationName', code: 'required' });
    expect(await wrong(hire({ employerId: association }))).toMatchObject({
      path: 'employerId',
      code: 'unknown_employer',
    });
    expect(await wrong(hire({ occupation: 'N9999' }))).toMatchObject({
      path: 'occupation',
      code: 'unknown_occupation',
    });
    expect(await wrong(hire({ offerId: randomUUID() }))).toMatchObject({ path: 'offerId', code: 'unknown_offer' });
    expect(await wrong(hire({ meetingId: randomUUID() }))).toMatchObject({
      path: 'tenantId',
      code: 'tenant_or_meeting',
    });
    expect(await wrong(hire({ state: 'started' }))).toMatchObject({ path: 'state', code: 'unknown_field' });
    await post(worker, 'placements', hire({ tenantId: undefined, meetingId: randomUUID() })).expect(404);
  });

  it('start, are asked about on both sides, contradict themselves, and end', async () => {
    const id = await promised();
    expect(
      (await post(worker, `placements/${id}/start`, { startedOn: '2026-11-24' }).expect(400)).body.errors[0].code,
    ).toBe('in_future');
    await post(worker, `placements/${id}/start`, { startedOn: '2026-11-16' }).expect(204);
    expect((await post(worker, `placements/${id}/start`, { startedOn: '2026-11-16' }).expect(409)).body.code).toBe(
      'illegal_transition',
    );
    expect((await post(worker, `placements/${id}/cancel`, { reason: 'other' }).expect(409)).body.code).toBe(
      'illegal_transition',
    );
    const due = (await get(worker, `placements/${id}`)).body.checks as { month: number; side: string; dueOn: string }[];
    expect(due.map(({ month, side, dueOn }) => `${month} ${side} ${dueOn}`)).toEqual([
      '1 case_worker 2026-12-16',
      '1 employer 2026-12-16',
      '1 tenant 2026-12-16',
      '3 case_worker 2027-02-16',
      '3 employer 2027-02-16',
      '3 tenant 2027-02-16',
      '6 case_worker 2027-05-16',
      '6 employer 2027-05-16',
      '6 tenant 2027-05-16',
    ]);
    expect(
      (await post(employer, `placements/${id}/checks`, { month: 1, stillThere: true }).expect(409)).body.code,
    ).toBe('check_not_due');

    t.clock.set('2026-12-16T08:00:00.000Z');
    await signEveryoneIn();
    await post(employer, `placements/${id}/checks`, { month: 1, stillThere: false }).expect(204);
    await post(employer, `placements/${id}/checks`, {
      month: 1,
      stillThere: true,
      comment: 'Très bien intégré',
    }).expect(204);
    await post(rival, `placements/${id}/checks`, { month: 1, stillThere: false }).expect(404);
    await post(employer, `placements/${id}/checks`, { month: 2, stillThere: true }).expect(400);
    await post(manager, `placements/${id}/checks`, { month: 1, stillThere: false, comment: 'Dit être parti' }).expect(
      204,
    );
    const seen = (await get(manager, `placements/${id}`).expect(200)).body;
    expect(seen.contradictions).toEqual([1]);
    expect(seen.checks.filter(({ answeredAt }: { answeredAt: string | null }) => answeredAt)).toEqual([
      expect.objectContaining({ side: 'case_worker', stillThere: false }),
      {
        month: 1,
        side: 'employer',
        dueOn: '2026-12-16',
        stillThere: true,
        comment: 'Très bien intégré',
        answeredAt: '2026-12-16T08:00:00.000Z',
      },
    ]);
    expect(
      new Set((await get(employer, `placements/${id}`)).body.checks.map(({ side }: { side: string }) => side)),
    ).toEqual(new Set(['employer']));

    expect(
      (await post(employer, `placements/${id}/end`, { endedOn: '2026-11-15', reason: 'resigned' }).expect(400)).body
        .errors[0].code,
    ).toBe('before_start');
    await post(employer, `placements/${id}/end`, { endedOn: '2026-12-15', reason: 'trial_period_ended' }).expect(204);
    const ended = (await get(manager, `placements/${id}`).expect(200)).body;
    expect(ended).toMatchObject({ state: 'ended', endedOn: '2026-12-15', endReason: 'trial_period_ended' });
    expect(ended.checks.map(({ month, side }: { month: number; side: string }) => `${month} ${side}`)).toEqual([
      '1 case_worker',
      '1 employer',
    ]);
    expect((await events(id)).map(({ type, payload }) => [type, (payload as { state?: string }).state])).toEqual([
      ['placement.made', undefined],
      ['placement.changed', 'started'],
      ['placement.changed', 'ended'],
    ]);
  });

  it('ask no employer without an account', async () => {
    const id = await promised({ employerId: undefined, organisationName: 'Boulangerie du coin' });
    await post(worker, `placements/${id}/start`, { startedOn: '2026-11-16' }).expect(204);
    const { checks } = (await get(worker, `placements/${id}`)).body;
    expect(new Set(checks.map(({ side }: { side: string }) => side))).toEqual(new Set(['case_worker', 'tenant']));
  });

  describe('from a rally', () => {
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
        (await post(worker, 'placements', hire({ tenantId: undefined, meetingId, kind: 'training' })).expect(409)).body
          .code,
      ).toBe('already_placed');
    });

    it('begins only with a contract, when the verdict left it open', async () => {
      const meetingId = await meet(await rally());
      await decide(meetingId, 'hire');
      await t.settle();
      const [placement] = await ofMeeting(meetingId);
      expect(
        (await post(worker, `placements/${placement?.id}/start`, { startedOn: '2026-11-20' }).expect(400)).body
          .errors[0].path,
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

    it('tells the second of two employers nothing twice, and the trail once', async () => {
      const rallyId = await rally();
      const [first, second] = [await meet(rallyId), await meet(rallyId, rivalId)];
      await decide(first, 'hire');
      await decide(second, 'hire');
      await decide(second, 'hire');
      await t.settle();
      expect([...(await ofMeeting(first)), ...(await ofMeeting(second))]).toHaveLength(1);
      const refused = await t.db.query(
        `SELECT details FROM audit_entries WHERE action = 'placement.refuse' AND tenant_id = $1`,
        [tenantId],
      );
      expect(refused).toEqual([{ details: { reason: 'already_hired', employerId: rivalId } }]);
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
      await t.db.query(`INSERT INTO outbox (id, type, payload, created_at) VALUES ($1, 'meeting.verdict', $2, $3)`, [
        randomUUID(),
        JSON.stringify({ meetingId, tenantId, verdict: 'hire' }),
        t.clock.now(),
      ]);
      await t.settle();
      expect((await ofMeeting(meetingId)).map(({ state }) => state)).toEqual(['cancelled']);
    });
  });
});
