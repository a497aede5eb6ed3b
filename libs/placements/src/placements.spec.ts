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
      `SELECT type, payload FROM outbox WHERE payload ->> 'placementId' = $1 AND type <> 'placement.checked' ORDER BY seq`,
      [placementId],
    );
  beforeAll(async () => {
    t = await startTestApp();
    const accounts = t.get(Accounts);
    association = await accounts.createOrganisation('association', 'Nous');
    landlordId = await accounts.createOrganisation('landlord', 'Habitat');
    employerId = await accounts.createOrganisation('employer', 'Entrepôts Ferrand');
    rivalId = await accounts.createOrganisation('employer', 'Concurrent');
    worker = await t.signIn('case_worker', association);
    colleague = await t.signIn('case_worker', association);
    manager = await t.signIn('association_manager', association);
    organiser = await t.signIn('organiser', association);
    volunteer = await t.signIn('volunteer', association);
    landlord = await t.signIn('landlord_staff', landlordId);
    employer = await t.signIn('employer', employerId);
    rival = await t.signIn('employer', rivalId);
  });
  beforeEach(async () => {
    t.clock.set(START);
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
    for (const outside of [organiser, volunteer, landlord]) await post(outside, 'placements', hire()).expect(403);
    // An employer names nobody but by a released card.
    expect((await post(employer, 'placements', hire()).expect(400)).body.errors[0]).toMatchObject({ path: 'tenantId' });
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
    // The sessions of November are over.
    manager = await t.signIn('association_manager', association);
    employer = await t.signIn('employer', employerId);
    rival = await t.signIn('employer', rivalId);
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
      expect.objectContaining({
        month: 1,
        side: 'employer',
        dueOn: '2026-12-16',
        stillThere: true,
        comment: 'Très bien intégré',
        answeredAt: '2026-12-16T08:00:00.000Z',
      }),
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
});
