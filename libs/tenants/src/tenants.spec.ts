import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('tenants and the wall', () => {
  let t: TestApp;
  let worker: Session;
  let colleague: Session;
  let manager: Session;
  let stranger: Session;
  const http = () => request(t.app.getHttpServer());

  beforeAll(async () => {
    t = await startTestApp();
    const ours = await t.get(Accounts).createOrganisation('association', 'Nous');
    const theirs = await t.get(Accounts).createOrganisation('association', 'Les autres');
    worker = await t.signIn('case_worker', ours);
    colleague = await t.signIn('case_worker', ours);
    manager = await t.signIn('association_manager', ours);
    stranger = await t.signIn('association_manager', theirs);
  });
  afterAll(() => t.close());

  const register = async (body: object = { givenName: 'Zoé', familyName: 'Ślusarczyk' }) =>
    (await http().post('/api/tenants').set(worker.headers).send(body).expect(201)).body.id as string;

  it('shows a tenant to who follows them and to their manager, and to nobody else that they exist', async () => {
    const id = await register();
    await http().get(`/api/tenants/${id}`).set(worker.headers).expect(200);
    await http().get(`/api/tenants/${id}`).set(manager.headers).expect(200);
    for (const outside of [colleague, stranger])
      await http().get(`/api/tenants/${id}`).set(outside.headers).expect(404);
    await http()
      .post(`/api/tenants/${id}/assignments`)
      .set(manager.headers)
      .send({ userId: colleague.userId, role: 'referent' })
      .expect(204);
    await http().get(`/api/tenants/${id}`).set(colleague.headers).expect(200);
    await http().get(`/api/tenants/${id}`).set(worker.headers).expect(404);
  });

  it('finds names without accents and takes % and _ as they are', async () => {
    await register({ givenName: 'Éloïse', familyName: 'Dubois' });
    const found = await http().get('/api/tenants?q=eloise%20dub').set(worker.headers).expect(200);
    expect(found.body.items.map((item: { givenName: string }) => item.givenName)).toEqual(['Éloïse']);
    expect((await http().get('/api/tenants?q=%25').set(worker.headers).expect(200)).body.total).toBe(0);
    await http().get('/api/tenants?q=a%00b').set(worker.headers).expect(400);
  });

  it('tells how many are in support, wait or have ended, shows one of these groups, and forgets none of them in a search', async () => {
    const landlordId = await t.get(Accounts).createOrganisation('landlord', 'Bailleur');
    const landlord = await t.signIn('landlord_staff', landlordId);
    const worker = await t.signIn('case_worker', await t.get(Accounts).createOrganisation('association', 'Trois'));
    const person = async (givenName: string, sheltered = false) => {
      const body = { givenName, familyName: 'Etape', phone: '+33639980555' };
      const { id } = (await http().post('/api/tenants').set(worker.headers).send(body).expect(201)).body;
      await t.db.query('UPDATE tenants SET landlord_id = $2 WHERE id = $1 RETURNING id', [id, landlordId]);
      if (givenName !== 'Attente')
        await http().post(`/api/tenants/${id}/support-record`).set(worker.headers).send({}).expect(201);
      if (sheltered) await t.db.query('UPDATE tenants SET sheltered = true WHERE id = $1 RETURNING id', [id]);
      return id as string;
    };
    const end = (id: string) =>
      t.db.query(`UPDATE support_records SET state = 'closed', closed_at = $2 WHERE tenant_id = $1 RETURNING id`, [
        id,
        t.clock.now(),
      ]);
    await person('Attente');
    await person('Cours');
    await end(await person('Finie'));
    await end(await person('Cachee', true));
    const list = async (query: string, as = worker) => {
      const { body } = await http().get(`/api/tenants?${query}`).set(as.headers).expect(200);
      const names = body.items.map((item: { givenName: string }) => item.givenName);
      return { names, total: body.total, counts: body.counts };
    };
    const counts = { in_support: 1, waiting: 1, ended: 2 };
    expect(await list('')).toMatchObject({ total: 4, counts });
    expect(await list('support=in_support')).toEqual({ names: ['Cours'], total: 1, counts });
    expect(await list('support=waiting')).toMatchObject({ names: ['Attente'], counts });
    expect(await list('support=ended&size=1&page=2')).toEqual({ names: ['Finie'], total: 2, counts });
    // Past the last page the figures still hold.
    expect(await list('support=ended&page=9')).toEqual({ names: [], total: 2, counts });
    expect(await list('q=finie&support=in_support')).toEqual({
      names: [],
      total: 0,
      counts: { in_support: 0, waiting: 0, ended: 1 },
    });
    // No filter tells a landlord more of a sheltered person than the list does.
    expect(await list('support=ended', landlord)).toMatchObject({
      names: ['Finie'],
      counts: { in_support: 2, ended: 1 },
    });
    expect((await list('support=in_support', landlord)).names).toEqual(['Cachee', 'Cours']);
    await http().get('/api/tenants?support=gone').set(worker.headers).expect(400);
    // Whoever comes back is recognised.
    const again = { givenName: 'Finie', familyName: 'Étape', phone: '+33639980555' };
    const { body } = await http().post('/api/tenants').set(worker.headers).send(again).expect(201);
    expect(body.possibleDuplicates[0]).toMatchObject({ tenant: { givenName: 'Finie' } });
  });

  it('keeps every consent and knows the newest', async () => {
    const id = await register();
    await http()
      .post(`/api/tenants/${id}/consents`)
      .set(worker.headers)
      .send({ scope: 'listing', given: true, how: 'written' })
      .expect(201);
    await http()
      .post(`/api/tenants/${id}/consents`)
      .set(worker.headers)
      .send({ scope: 'listing', given: false })
      .expect(201);
    const { body } = await http().get(`/api/tenants/${id}/consents`).set(worker.headers).expect(200);
    expect(body.items.map((consent: { given: boolean }) => consent.given)).toEqual([false, true]);
    await http()
      .post(`/api/tenants/${id}/consents`)
      .set(worker.headers)
      .send({ scope: 'release', given: true })
      .expect(400);
    expect((await http().get(`/api/tenants/${id}`).set(worker.headers)).body.listed).toBe(false);
  });

  it('refuses fields that are not its own', async () => {
    const { body } = await http()
      .post('/api/tenants')
      .set(worker.headers)
      .send({ givenName: 'A', familyName: 'B', associationId: worker.userId })
      .expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ path: 'associationId', code: 'unknown_field' })]);
  });

  it('does a repeated request once', async () => {
    const send = (familyName: string) =>
      http()
        .post('/api/tenants')
        .set(worker.headers)
        .set('idempotency-key', 'visit-42')
        .send({ givenName: 'Une', familyName });
    const answers = await Promise.all([send('Fois'), send('Fois'), send('Fois')]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201]);
    await send('Autre').expect(409);
  });
});
