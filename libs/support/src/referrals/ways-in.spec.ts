import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Programmes } from '../programmes/programmes.service.js';

describe('who refers, and who waits', () => {
  let t: TestApp;
  let associationId: string;
  let landlord: Session;
  let rival: Session;
  let worker: Session;
  let colleague: Session;
  let manager: Session;
  let stranger: Session;
  let jobs: string;
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, body: object, as: Session) => http().post(`/api/${path}`).set(as.headers).send(body);
  const get = (path: string, as: Session) => http().get(`/api/${path}`).set(as.headers);

  beforeAll(async () => {
    t = await startTestApp();
    const make = (kind: 'landlord' | 'association', name: string) => t.get(Accounts).createOrganisation(kind, name);
    const landlordId = await make('landlord', 'Habitat Nord');
    associationId = await make('association', 'Nous');
    landlord = await t.signIn('landlord_staff', landlordId);
    rival = await t.signIn('landlord_staff', await make('landlord', 'Habitat Sud'));
    worker = await t.signIn('case_worker', associationId);
    colleague = await t.signIn('case_worker', associationId);
    manager = await t.signIn('association_manager', associationId);
    stranger = await t.signIn('association_manager', await make('association', 'Les autres'));
    jobs = (await t.get(Programmes).ofTemplate(associationId, 'sia-sauvegarde')).id;
    await t.get(Programmes).ofTemplate(associationId, 'logement-dabord-pas-de-calais');
  });
  afterAll(() => t.close());

  const person = { givenName: 'Inès', familyName: 'Kaddour', phone: '+33639980201', city: 'Lens' };
  const agreed = { agreedOn: '2026-11-20', agreedHow: 'spoken' };
  const owed = { arrearsCents: 90_000, arrearsMonths: 2 };
  const byLandlord = async (more: object, as = landlord) =>
    (await post('referrals', { associationId, ...person, ...agreed, ...owed, ...more }, as).expect(201)).body;
  const listed = async (as: Session, query = '') =>
    (await get(`referrals?size=100${query}`, as).expect(200)).body.items;

  it('a partner, in the words of a case worker, who names them', async () => {
    const partner = {
      ...person,
      ...agreed,
      source: 'siao',
      partnerName: 'SIAO 62',
      partnerContact: 'M. Leroy, 03 53 01 00 00',
      healthAlert: true,
    };
    const { id } = (await post('referrals', { ...partner, informedHow: 'spoken' }, worker).expect(201)).body;
    expect((await get(`referrals/${id}`, colleague).expect(200)).body).toMatchObject({
      source: 'siao',
      landlord: null,
      partnerName: 'SIAO 62',
      healthAlert: true,
      arrearsCents: null,
      informedOn: '2026-11-20',
      noticeVersion: '2026-11',
    });
    for (const as of [landlord, rival, stranger]) await get(`referrals/${id}`, as).expect(404);
    const wrong = async (body: object) => (await post('referrals', body, worker).expect(400)).body.errors[0].path;
    expect(await wrong({ ...partner, source: undefined })).toBe('source');
    expect(await wrong({ ...partner, partnerName: undefined })).toBe('partnerName');
    expect(await wrong({ ...partner, source: 'landlord' })).toBe('source');
    // The programme takes tenants of its landlord only.
    const taken = await post('referrals', { ...partner, programmeId: jobs }, worker).expect(409);
    expect(taken.body.code).toBe('source_not_taken');
    const { items } = (await get('referrals/programmes?source=siao', worker).expect(200)).body;
    expect(items.map((one: { id: string }) => one.id)).not.toContain(jobs);
    expect(items).toHaveLength(1);
    await post('referrals', { ...partner, programmeId: items[0].id }, worker).expect(201);
    expect((await get(`referrals/programmes?associationId=${associationId}`, landlord)).body.items).toHaveLength(2);
    const { tenantId } = (await post(`referrals/${id}/acceptance`, { accepted: true }, worker).expect(201)).body;
    expect((await get(`tenants/${tenantId}/arrears`, worker).expect(200)).body.items).toEqual([]);
    const { entries } = (await get(`tenants/${tenantId}/support-record`, worker)).body;
    expect(entries[0].text).toBe('Signalement de SIAO 62 accepté.');
  });

  it('the person, by a page that says nothing about anybody and keeps nothing of programs', async () => {
    const { id } = (await post('referral-forms', { source: 'self' }, manager).expect(201)).body;
    await post('referral-forms', { source: 'self' }, worker).expect(403);
    const [form] = (await get('referral-forms', worker).expect(200)).body.items;
    const code = form.url.split('/').at(-1);
    expect((await get(`referral-forms/${id}/picture`, worker).expect(200)).headers['content-type']).toBe('image/png');
    const page = (await http().get(`/api/public/referral-forms/${code}`).expect(200)).body;
    expect(page).toMatchObject({ associationName: 'Nous', source: 'self', notice: { version: '2026-11' } });
    const send = (body: object) => http().post(`/api/public/referral-forms/${code}`).send(body);
    const self = { givenName: 'Sofia', familyName: 'Lambert', phone: '+33639980202', agreed: true };
    const before = (await listed(manager)).length;
    await send({ ...self, agreed: false }).expect(400);
    await send({ ...self, phone: undefined }).expect(400);
    await send({ ...self, source: 'ccas' }).expect(400);
    for (const body of [
      self,
      { ...self, comment: 'Encore moi' },
      { ...self, familyName: 'Robot', website: 'http://example.org' },
    ])
      expect((await send(body).expect(204)).text).toBe('');
    const now = await listed(manager);
    expect(now).toHaveLength(before + 1);
    expect(now.find(({ source }: { source: string }) => source === 'self')).toMatchObject({
      familyName: 'Lambert',
      channel: 'public_form',
      agreedHow: 'online',
      informedHow: 'online',
      comment: null,
    });
    expect(await t.db.query('SELECT 1 FROM messages')).toEqual([]);
    for (let tries = 0; tries < 3; tries++)
      await send({ ...self, givenName: `Zoé${tries}`, phone: `+3363998030${tries}` }).expect(204);
    expect((await send(self).expect(429)).body.code).toBe('too_many_sendings');
    await post(`referral-forms/${id}/closure`, {}, stranger).expect(404);
    await post(`referral-forms/${id}/closure`, {}, manager).expect(204);
    await send(self).expect(410);
    await http().get('/api/public/referral-forms/aaaaaaaaaa').expect(404);
  });

  it('a partner without an account, by a page of its own', async () => {
    const form = { source: 'ccas', partnerName: 'CCAS de Lens' };
    await post('referral-forms', { source: 'ccas' }, manager).expect(400);
    await post('referral-forms', { ...form, programmeId: jobs }, manager).expect(409);
    const { items } = (await get('referrals/programmes?source=ccas', manager).expect(200)).body;
    await post('referral-forms', { ...form, programmeId: items[0].id }, manager).expect(201);
    const page = async () =>
      (await get('referral-forms', manager)).body.items.find((one: { source: string }) => one.source === 'ccas');
    const made = await page();
    expect(made).toMatchObject({ programmeName: items[0].name, programmeTakes: true });
    const code = made.url.split('/').at(-1);
    const body = {
      ...person,
      familyName: 'Moreau',
      agreed: true,
      agreedHow: 'written',
      partnerContact: 'Mme Petit',
      evictionStage: 'summons',
    };
    await http().post(`/api/public/referral-forms/${code}`).send(body).expect(204);
    expect((await listed(worker, '&source=ccas'))[0]).toMatchObject({
      ...{ channel: 'partner_link', partnerName: 'CCAS de Lens', partnerContact: 'Mme Petit', agreedHow: 'written' },
      evictionStage: 'summons',
      programme: items[0],
    });
    // Out of use, the programme sends nobody away.
    const use = (archivedAt: Date | null) =>
      t.db.query('UPDATE programmes SET archived_at = $2 WHERE id = $1 RETURNING id', [items[0].id, archivedAt]);
    await use(new Date());
    expect(await page()).toMatchObject({ programmeName: items[0].name, programmeTakes: false });
    const next = { ...body, familyName: 'Delmotte', givenName: 'Léa', phone: '+33639980399' };
    await http().post(`/api/public/referral-forms/${code}`).send(next).expect(204);
    const [last] = (await listed(worker, '&source=ccas')).filter(
      ({ familyName }: { familyName: string }) => familyName === 'Delmotte',
    );
    expect(last).toMatchObject({ programme: null });
    await use(null);
  });

  it('notes each try with its way and result, what was told, and why it came to nothing', async () => {
    const { id } = await byLandlord({ familyName: 'Essai' });
    await post(
      `referrals/${id}/contact-tries`,
      { way: 'letter', result: 'sent', at: '2026-11-21T08:00:00Z' },
      worker,
    ).expect(204);
    await post(`referrals/${id}/contact-tries`, { way: 'phone', result: 'message_left' }, colleague).expect(204);
    await post(`referrals/${id}/contact-tries`, { way: 'pigeon' }, worker).expect(400);
    await post(`referrals/${id}/contact-tries`, { at: '2026-11-23T08:00:00Z' }, worker).expect(400);
    expect((await get(`referrals/${id}/contact-tries`, worker).expect(200)).body.items).toMatchObject([
      { way: 'phone', result: 'message_left' },
      { way: 'letter', result: 'sent', at: '2026-11-21T08:00:00.000Z' },
    ]);
    await get(`referrals/${id}/contact-tries`, landlord).expect(403);
    await post(`referrals/${id}/information`, { how: 'spoken' }, worker).expect(204);
    expect((await get(`referrals/${id}`, landlord)).body).toMatchObject({
      informedOn: '2026-11-22',
      noticeVersion: '2026-11',
    });
    await http().get('/api/referral-notices/2026-11').expect(200);
    const decline = (body: object) => post(`referrals/${id}/acceptance`, { accepted: false, ...body }, worker);
    await decline({ outcome: 'unreachable', code: 'no_wish' }).expect(400);
    await decline({ outcome: 'unreachable', code: 'other' }).expect(400);
    await decline({ outcome: 'unreachable', code: 'wrong_contact' }).expect(201);
    expect((await get(`referrals/${id}`, worker)).body).toMatchObject({
      state: 'unreachable',
      decisionCode: 'wrong_contact',
    });
  });

  it('finds who was referred before, and goes on with their file', async () => {
    const again = { givenName: 'Paul', familyName: 'Dupont', phone: '+33639980203' };
    const first = await byLandlord(again);
    expect(first.earlierId).toBeNull();
    const { tenantId } = (await post(`referrals/${first.id}/acceptance`, { accepted: true }, worker).expect(201)).body;
    await post(`tenants/${tenantId}/support-record`, {}, worker).expect(201);
    await post(`tenants/${tenantId}/support-record/closure`, { reason: 'stopped_by_tenant' }, worker).expect(204);
    // Another landlord does not learn that somebody is known; the own one does.
    expect((await byLandlord(again, rival)).earlierId).toBeNull();
    t.clock.set('2026-11-22T12:00:00.000Z');
    const second = await byLandlord({ ...again, givenName: 'Paule', familyName: 'Dupond', email: 'paul@example.org' });
    expect(second.earlierId).not.toBeNull();
    const known = (await get(`referrals/${second.id}/known`, worker).expect(200)).body;
    expect(known.tenants.map((one: { tenant: { id: string } }) => one.tenant.id)).toEqual([tenantId]);
    expect(known.referrals.map((one: { id: string }) => one.id)).toContain(first.id);
    // A colleague who does not follow them does not see that file.
    expect((await get(`referrals/${second.id}/known`, colleague)).body.tenants).toEqual([]);
    await post(`referrals/${second.id}/acceptance`, { accepted: true, tenantId }, colleague).expect(404);
    expect(
      (await post(`referrals/${second.id}/acceptance`, { accepted: true, tenantId }, worker).expect(201)).body.tenantId,
    ).toBe(tenantId);
    expect((await get(`tenants/${tenantId}`, worker)).body).toMatchObject({
      email: 'paul@example.org',
      status: 'accepted',
    });
    await post(`tenants/${tenantId}/support-record`, {}, worker).expect(201);
    expect((await get(`referrals/${second.id}`, landlord)).body.status).toBe('in_support');
  });

  it('puts the most urgent first, says why, and gives nobody more than they may follow', async () => {
    const list = async (as: Session) => (await get('waiting-list', as).expect(200)).body;
    const calm = await byLandlord({ familyName: 'Calme', arrearsMonths: 0 });
    const pressed = await byLandlord({ familyName: 'Pressé', evictionStage: 'order_to_leave', arrearsMonths: 8 });
    const { items } = await list(worker);
    const at = (id: string) => items.findIndex((one: { id: string }) => one.id === id);
    expect(at(pressed.id)).toBeLessThan(at(calm.id));
    expect(items[at(pressed.id)]).toMatchObject({
      waitsFor: 'decision',
      urgency: { level: 'urgent', points: 90, reasons: [{ what: 'eviction_stage' }, { what: 'arrears' }] },
    });
    await get('waiting-list', landlord).expect(403);
    const load = (await list(manager)).workers.find((one: { userId: string }) => one.userId === colleague.userId);
    const put = (households: number | null, as: Session) =>
      http().put(`/api/colleagues/${colleague.userId}/limit`).set(as.headers).send({ households });
    await put(load.following + 1, worker).expect(403);
    await put(load.following + 1, stranger).expect(404);
    await put(load.following + 1, manager).expect(204);
    // One place, two at the same moment.
    const give = (id: string, more = {}) =>
      post(`waiting-list/${id}/assignment`, { caseWorkerId: colleague.userId, ...more }, manager);
    const answers = await Promise.all([give(calm.id), give(pressed.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const left = answers[0]?.status === 201 ? pressed.id : calm.id;
    expect(
      (await post(`referrals/${left}/acceptance`, { accepted: true, evenIfFull: true }, colleague).expect(409)).body
        .code,
    ).toBe('no_room');
    expect((await list(colleague)).workers).toMatchObject([{ userId: colleague.userId, room: 0 }]);
    await give(left, { evenIfFull: true }).expect(201);
    const without = await byLandlord({ familyName: 'Sans référent' });
    await post(`referrals/${without.id}/acceptance`, { accepted: true }, manager).expect(201);
    const waiting = (await list(manager)).items.find((one: { id: string }) => one.id === without.id);
    expect(waiting).toMatchObject({ waitsFor: 'case_worker' });
    await put(null, manager).expect(204);
    const twice = await Promise.all([give(without.id), give(without.id)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});
