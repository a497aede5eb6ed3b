import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts, Sessions } from '#identity';
import { type Session, START, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { CvReadingJobs } from './cv-reading.jobs.js';

const FIELDS = {
  ...{ language: 'fr', name: { given: 'Lina', family: 'Nowak' }, email: null, phone: null, postcode: null, city: null },
  ...{ drivingLicences: [], languages: [], certificates: [], skills: ['Accueil'], experiences: [], education: [] },
};

describe('the life of a CV', () => {
  let t: TestApp;
  let association: string;
  let worker: Session;
  let colleague: Session;
  let manager: Session;
  let volunteer: Session;
  let tenantId: string;
  const http = () => request(t.app.getHttpServer());
  const path = (rest: string) => `/api/tenants/${tenantId}/${rest}`;
  const get = async (rest: string, as = worker) => (await http().get(path(rest)).set(as.headers).expect(200)).body;
  const send = (method: 'post' | 'put', rest: string, body: object, as = worker) =>
    http()[method](path(rest)).set(as.headers).send(body);
  const upload = (text: string, as = worker, query = '') =>
    http()
      .post(path(`documents${query}`))
      .set(as.headers)
      .attach('file', Buffer.from(text), 'cv.txt');
  /** Documents of no type that is read: the job has only to say so, and a person fills in the fields. */
  const uploaded = async (text: string, as = worker) => {
    const { body } = await upload(text, as).expect(202);
    await t.settle();
    return body.id as string;
  };
  const validate = async (changes: object = {}, as = worker) =>
    send('put', 'cv', { version: (await get('cv', as)).version, fields: { ...FIELDS, ...changes } }, as).expect(204);
  const travel = async (time: string) => {
    t.clock.set(time);
    for (const session of [worker, colleague, manager, volunteer]) {
      const secret = await t.get(Sessions).open(session.userId);
      session.headers = { cookie: `re_session=${secret}`, 'x-csrf-token': t.get(Sessions).csrfToken(secret) };
    }
  };
  const assign = (userId: string, role: string) =>
    http().post(path('assignments')).set(manager.headers).send({ userId, role }).expect(204);
  const reminders = async () =>
    (
      await t.db.query<{ subject: string; recipient_id: string }>(
        `SELECT subject, recipient_id FROM messages WHERE recipient_kind = 'user' AND body_text LIKE '%' || $1 || '%' ORDER BY created_at, recipient_id`,
        [tenantId],
      )
    ).map(({ subject, recipient_id }) => [recipient_id, subject]);

  beforeAll(async () => {
    t = await startTestApp();
    association = await t.get(Accounts).createOrganisation('association', 'Nous');
    worker = await t.signIn('case_worker', association);
    colleague = await t.signIn('case_worker', association);
    manager = await t.signIn('association_manager', association);
    volunteer = await t.signIn('volunteer', association);
  });
  beforeEach(async () => {
    await travel(START);
    const created = await http()
      .post('/api/tenants')
      .set(worker.headers)
      .send({ givenName: 'Lina', familyName: 'Nowak' });
    tenantId = created.body.id;
  });
  afterAll(() => t.close());

  it('keeps every confirmation with what it corrected, and says what replaced what', async () => {
    const first = await uploaded(`one ${randomUUID()}`);
    await validate();
    await send('put', 'cv', {
      version: (await get('cv')).version,
      fields: { ...FIELDS, city: 'Douai' },
      confirmed: ['/city'],
    }).expect(204);
    const second = await uploaded(`two ${randomUUID()}`);
    const { items } = await get('cv/history');
    expect(items).toMatchObject([
      { document: { id: second }, state: 'unreadable', replacedBy: null, replacedAt: null, validations: [] },
      {
        document: { id: first },
        state: 'replaced',
        replacedBy: items[0].id,
        replacedAt: START,
        uploadedBy: 'Personne 1',
      },
    ]);
    const [latest, earliest] = items[1].validations;
    expect(latest).toMatchObject({ kind: 'review', by: 'Personne 1', at: START, confirmed: 1 });
    expect(latest.corrections).toContainEqual({ pointer: '/city', was: null, now: 'Douai' });
    expect(earliest.corrections).not.toContainEqual(expect.objectContaining({ pointer: '/city' }));
    // What was replaced can still be opened.
    await http().get(`/api/documents/${first}/content`).set(worker.headers).expect(200);
    await http().get(path('cv/history')).set(colleague.headers).expect(404);
  });

  it('shows a volunteer the versions that they took, not what others took before', async () => {
    await assign(volunteer.userId, 'volunteer');
    const theirs = await uploaded(`worker ${randomUUID()}`);
    const own = await uploaded(`volunteer ${randomUUID()}`, volunteer);
    const { items } = await get('cv/history', volunteer);
    expect(items.map((item: { document: { id: string } }) => item.document.id)).toEqual([own]);
    await http().get(`/api/documents/${own}/content`).set(volunteer.headers).expect(200);
    await http().get(`/api/documents/${theirs}/content`).set(volunteer.headers).expect(404);
    await http().get(`/api/documents/${theirs}/pages/1`).set(volunteer.headers).expect(404);
  });

  it('keeps the draft of who was interrupted, for them alone, until the CV is confirmed', async () => {
    await uploaded(`draft ${randomUUID()}`);
    await assign(colleague.userId, 'stand_in');
    const { version } = await get('cv');
    const form = { city: 'Dou', experiences: [{ start: '13/20' }] };
    await send('put', 'cv/draft', { version: version + 1, form }).expect(409);
    await send('put', 'cv/draft', { version, form: { city: 'D' } }).expect(204);
    await send('put', 'cv/draft', { version, form, confirmed: ['/city'] }).expect(204);
    expect((await get('cv')).draft).toEqual({ form, confirmed: ['/city'], savedAt: START });
    expect((await get('cv')).version).toBe(version);
    expect((await get('cv', colleague)).draft).toBeNull();
    await send('put', 'cv/draft', { version, form: { long: 'x'.repeat(400_001) } }).expect(413);
    await validate({}, colleague);
    expect((await get('cv')).draft).toBeNull();
    await send('put', 'cv/draft', { version: version + 1, form }).expect(204);
    await http().delete(path('cv/draft')).set(worker.headers).expect(204);
    expect((await get('cv')).draft).toBeNull();
  });

  it('knows the same document again: the current one, an older one, and an older one that is meant', async () => {
    const [one, two] = [`one ${randomUUID()}`, `two ${randomUUID()}`];
    const id = await uploaded(one);
    expect((await upload(one).expect(202)).body).toMatchObject({ id, known: true });
    await uploaded(two);
    const refused = await upload(one).expect(409);
    expect(refused.body).toMatchObject({ code: 'older_version', detail: expect.stringContaining('2026-11-22') });
    const again = await upload(one, worker, '?again=true').expect(202);
    expect(again.body).toMatchObject({ known: false });
    expect(again.body.id).not.toBe(id);
    expect((await get('cv')).document.id).toBe(again.body.id);
  });

  it('tells the case worker a month before it is stale and when it is, once, and one click brings it back', async () => {
    await uploaded(`ages ${randomUUID()}`);
    await send('post', 'cv/confirmation', { version: (await get('cv')).version }).expect(409);
    await validate();
    expect((await get('cv')).staleFrom).toBe('2027-05-21T22:00:00.000Z');
    const age = async (time: string) => {
      await travel(time);
      await t.get(CvReadingJobs).age();
      await t.get(CvReadingJobs).age();
    };
    await age('2027-04-21T10:00:00Z');
    expect(await reminders()).toEqual([]);
    await age('2027-04-22T10:00:00Z');
    expect(await reminders()).toEqual([[worker.userId, 'CV à revoir avant le 22 mai 2027 : Lina N.']]);
    await age('2027-05-21T10:00:00Z');
    expect((await get('cv')).state).toBe('validated');
    await age('2027-05-22T03:00:00Z');
    const { state, version } = await get('cv');
    expect(state).toBe('stale');
    expect((await reminders()).slice(1)).toEqual([[worker.userId, 'CV périmé : Lina N.']]);
    await send('post', 'cv/confirmation', { version: version - 1 }).expect(409);
    await send('post', 'cv/confirmation', { version }).expect(204);
    expect(await get('cv')).toMatchObject({
      state: 'validated',
      validatedAt: '2027-05-22T03:00:00.000Z',
      fields: FIELDS,
    });
    const [{ validations }] = (await get('cv/history')).items;
    expect(validations.map((of: { kind: string }) => of.kind)).toEqual(['confirmation', 'review']);
    await age('2027-10-22T10:00:00Z');
    expect(await reminders()).toHaveLength(3);
  });

  it('reminds who follows the tenant now: a new case worker, who stands in for an absent one, else the managers', async () => {
    const absent = await t.signIn('case_worker', association);
    await uploaded(`follow ${randomUUID()}`);
    await validate();
    await assign(absent.userId, 'referent');
    await t.db.query('UPDATE users SET active = false WHERE id = $1 RETURNING id', [absent.userId]);
    await travel('2027-04-25T10:00:00Z');
    await t.get(CvReadingJobs).age();
    expect((await reminders()).map(([to]) => to)).toEqual([manager.userId]);
    await assign(colleague.userId, 'stand_in');
    await t.get(CvReadingJobs).age();
    expect((await reminders()).map(([to]) => to).sort()).toEqual([manager.userId, colleague.userId].sort());
    await t.db.query(`UPDATE tenants SET erased_at = now() WHERE id = $1 RETURNING id`, [tenantId]);
    await travel('2027-06-25T10:00:00Z');
    await t.get(CvReadingJobs).age();
    expect(await reminders()).toHaveLength(2);
  });
});
