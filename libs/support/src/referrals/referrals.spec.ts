import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Forgetting } from './forgetting.jobs.js';

describe('referrals', () => {
  let t: TestApp;
  let associationId: string;
  let landlord: Session;
  let rival: Session;
  let worker: Session;
  let colleague: Session;
  let manager: Session;
  let volunteer: Session;
  let stranger: Session;
  const http = () => request(t.app.getHttpServer());

  beforeAll(async () => {
    t = await startTestApp();
    const make = (kind: 'landlord' | 'association', name: string) => t.get(Accounts).createOrganisation(kind, name);
    const landlordId = await make('landlord', 'Habitat Nord');
    const otherLandlord = await make('landlord', 'Habitat Sud');
    associationId = await make('association', 'Nous');
    const others = await make('association', 'Les autres');
    landlord = await t.signIn('landlord_staff', landlordId);
    rival = await t.signIn('landlord_staff', otherLandlord);
    worker = await t.signIn('case_worker', associationId);
    colleague = await t.signIn('case_worker', associationId);
    manager = await t.signIn('association_manager', associationId);
    volunteer = await t.signIn('volunteer', associationId);
    stranger = await t.signIn('association_manager', others);
  });
  afterAll(() => t.close());

  const body = () => ({
    associationId,
    givenName: 'Nadia',
    familyName: 'Wojcik',
    phone: '+33639980102',
    address: '4 rue des Galibots',
    postcode: '59500',
    city: 'Douai',
    arrearsCents: 184_050,
    arrearsMonths: 3.5,
    agreedOn: '2026-11-20',
    agreedHow: 'spoken',
    comment: 'Joindre après 17 h.',
  });
  const refer = async () =>
    (await http().post('/api/referrals').set(landlord.headers).send(body()).expect(201)).body.id as string;
  const decide = (id: string, by: Session, decision: object) =>
    http().post(`/api/referrals/${id}/acceptance`).set(by.headers).send(decision);
  const read = (id: string, by: Session) => http().get(`/api/referrals/${id}`).set(by.headers);

  it('becomes a tenant whom the case worker follows, with what they owed', async () => {
    const id = await refer();
    await http().post(`/api/referrals/${id}/contact-tries`).set(worker.headers).expect(204);
    await http().post(`/api/referrals/${id}/contact-tries`).set(colleague.headers).expect(204);
    expect((await read(id, worker).expect(200)).body).toMatchObject({
      state: 'contact_tried',
      contactTries: 2,
      status: null,
    });
    const { body: decision } = await decide(id, worker, { accepted: true }).expect(201);
    expect(decision.state).toBe('accepted');
    const tenant = (await http().get(`/api/tenants/${decision.tenantId}`).set(worker.headers).expect(200)).body;
    expect(tenant).toMatchObject({ givenName: 'Nadia', phone: '+33639980102', postcode: '59500', status: 'accepted' });
    expect(tenant.followers).toEqual([{ userId: worker.userId, displayName: expect.any(String), role: 'referent' }]);
    const arrears = await http().get(`/api/tenants/${decision.tenantId}/arrears`).set(worker.headers).expect(200);
    expect(arrears.body.items).toEqual([
      expect.objectContaining({ onDay: '2026-11-22', balanceCents: 184_050, source: 'referral' }),
    ]);
    const record = await http().get(`/api/tenants/${decision.tenantId}/support-record`).set(worker.headers).expect(200);
    expect(record.body).toMatchObject({ state: 'not_opened', entriesTotal: 1 });
    expect(record.body.entries[0]).toMatchObject({ kind: 'referral', text: 'Signalement de Habitat Nord accepté.' });
    const events = await t.db.query(`SELECT type FROM outbox WHERE payload ->> 'referralId' = $1 ORDER BY seq`, [id]);
    expect(events.map(({ type }) => type)).toEqual(['referral.received', 'referral.decided']);
  });

  it('tells the landlord the state and the agreed status, not how it was decided', async () => {
    const id = await refer();
    await decide(id, worker, { accepted: false, outcome: 'not_eligible', reason: 'Hospitalisée.' }).expect(201);
    const seen = (await read(id, landlord).expect(200)).body;
    expect(seen).toMatchObject({ state: 'not_eligible', status: null, tenantId: null, comment: 'Joindre après 17 h.' });
    for (const hidden of [
      'decisionReason',
      'decisionCode',
      'decidedBy',
      'contactTries',
      'healthAlert',
      'partnerName',
      'channel',
    ])
      expect(seen).not.toHaveProperty(hidden);
    expect((await read(id, worker).expect(200)).body.decisionReason).toBe('Hospitalisée.');
    await read(id, rival).expect(404);
    await read(id, stranger).expect(404);
    await read(id, volunteer).expect(403);
    const accepted = await refer();
    const { tenantId } = (await decide(accepted, worker, { accepted: true }).expect(201)).body;
    await http().post(`/api/tenants/${tenantId}/support-record`).set(worker.headers).send({}).expect(201);
    expect((await read(accepted, landlord)).body).toMatchObject({ state: 'accepted', status: 'in_support', tenantId });
    expect((await http().get('/api/referrals?state=accepted').set(rival.headers).expect(200)).body.total).toBe(0);
    const list = (await http().get('/api/referrals?state=accepted').set(landlord.headers).expect(200)).body;
    expect(list.items.map((item: { id: string }) => item.id)).toContain(accepted);
    await http().get('/api/referrals?state=lost').set(landlord.headers).expect(400);
  });

  it('shows an accepted referral only to who follows the tenant, and to the manager', async () => {
    const id = await refer();
    await read(id, colleague).expect(200);
    await decide(id, worker, { accepted: true }).expect(201);
    await read(id, worker).expect(200);
    await read(id, manager).expect(200);
    await read(id, colleague).expect(404);
    await decide(id, colleague, { accepted: true }).expect(404);
  });

  it('lets a manager name the case worker, and nobody else', async () => {
    const id = await refer();
    const refused = await decide(id, worker, { accepted: true, caseWorkerId: colleague.userId }).expect(403);
    expect(refused.body.code).toBe('only_manager_names');
    await decide(id, manager, { accepted: true, caseWorkerId: volunteer.userId }).expect(409);
    await decide(id, manager, { accepted: true, caseWorkerId: landlord.userId }).expect(404);
    expect((await read(id, manager)).body).toMatchObject({ state: 'received', tenantId: null });
    const { tenantId } = (await decide(id, manager, { accepted: true, caseWorkerId: colleague.userId }).expect(201))
      .body;
    await http().get(`/api/tenants/${tenantId}`).set(colleague.headers).expect(200);
    const team = (await http().get('/api/colleagues').set(manager.headers).expect(200)).body.items;
    expect(team.map((one: { userId: string }) => one.userId).sort()).toEqual(
      [worker, colleague, manager, volunteer].map(({ userId }) => userId).sort(),
    );
    expect(team.find((one: { userId: string }) => one.userId === colleague.userId).following).toBe(1);
  });

  it('is decided once, also by two at the same moment', async () => {
    const id = await refer();
    const answers = await Promise.all([
      decide(id, worker, { accepted: true }),
      decide(id, colleague, { accepted: true }),
      decide(id, manager, { accepted: false, outcome: 'refused_by_tenant', reason: 'Ne souhaite pas.' }),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
    const [{ made }] = (await t.db.query<{ made: number }>(
      `SELECT count(*)::int AS made FROM record_entries WHERE source = 'referral:' || $1 || ':accepted'`,
      [id],
    )) as [{ made: number }];
    expect(made).toBe(answers[2]?.status === 201 ? 0 : 1);
  });

  it('calls nobody unreachable before a try', async () => {
    const id = await refer();
    const unreachable = { accepted: false, outcome: 'unreachable', reason: 'Trois appels sans réponse.' };
    expect((await decide(id, worker, unreachable).expect(409)).body.code).toBe('illegal_transition');
    await http().post(`/api/referrals/${id}/contact-tries`).set(worker.headers).send({}).expect(204);
    await decide(id, worker, unreachable).expect(201);
    await http().post(`/api/referrals/${id}/contact-tries`).set(worker.headers).expect(409);
  });

  it('refuses what is wrong, by name, and keeps nothing', async () => {
    const before = await t.db.one('SELECT count(*) FROM referrals');
    const send = (change: object, by = landlord) =>
      http()
        .post('/api/referrals')
        .set(by.headers)
        .send({ ...body(), ...change });
    const wrong = async (change: object) =>
      (await send(change).expect(400)).body.errors.map((e: { path: string }) => e.path);
    expect(await wrong({ agreedOn: '2026-11-23' })).toEqual(['agreedOn']);
    expect(await wrong({ associationId: landlord.userId })).toEqual(['associationId']);
    expect(await wrong({ arrearsCents: -1, arrearsMonths: 3.55, postcode: '59 500' })).toEqual([
      'postcode',
      'arrearsCents',
      'arrearsMonths',
    ]);
    expect(await wrong({ landlordId: landlord.userId, state: 'accepted' })).toEqual(['landlordId', 'state']);
    await send({}, volunteer).expect(403);
    expect(await wrong({ arrearsCents: null })).toEqual(['arrearsCents']);
    expect(await wrong({ healthAlert: true })).toEqual(['healthAlert']);
    await decide(await refer(), worker, { accepted: false }).expect(400);
    const after = await t.db.one('SELECT count(*) - 1 AS count FROM referrals');
    expect(after).toEqual(before);
  });

  it('keeps the balances that the landlord notes, and shows them to nobody else', async () => {
    const { tenantId } = (await decide(await refer(), worker, { accepted: true }).expect(201)).body;
    const note = (by: Session, balance: object) =>
      http().post(`/api/tenants/${tenantId}/arrears`).set(by.headers).send(balance);
    await note(landlord, { onDay: '2026-11-21', balanceCents: 150_000 }).expect(204);
    await note(landlord, { onDay: '2026-11-21', balanceCents: 140_000 }).expect(204);
    expect((await note(landlord, { onDay: '2026-11-23', balanceCents: 0 }).expect(400)).body.errors[0].path).toBe(
      'onDay',
    );
    await note(rival, { onDay: '2026-11-21', balanceCents: 1 }).expect(404);
    await note(volunteer, { onDay: '2026-11-21', balanceCents: 1 }).expect(403);
    const list = (by: Session) => http().get(`/api/tenants/${tenantId}/arrears`).set(by.headers);
    for (const by of [landlord, worker, manager])
      expect((await list(by).expect(200)).body.items.map((row: { balanceCents: number }) => row.balanceCents)).toEqual([
        184_050, 140_000,
      ]);
    await list(volunteer).expect(403);
    for (const by of [rival, stranger, colleague]) await list(by).expect(404);
  });

  it('forgets who came to nothing a year ago, and counts them still', async () => {
    const id = await refer();
    await decide(id, worker, { accepted: false, outcome: 'not_eligible', code: 'outside_territory' }).expect(201);
    t.clock.set('2027-11-23T12:00:00.000Z');
    await t.get(Forgetting).forget();
    const [row] = await t.db.query(
      'SELECT family_name, phone, state, decision_code, arrears_cents FROM referrals WHERE id = $1',
      [id],
    );
    const kept = { state: 'not_eligible', decision_code: 'outside_territory', arrears_cents: 184_050 };
    expect(row).toEqual({ family_name: '–', phone: null, ...kept });
    expect(
      await t.db.query('SELECT 1 FROM referrals WHERE forgotten_at IS NOT NULL AND tenant_id IS NOT NULL'),
    ).toEqual([]);
  });
});
