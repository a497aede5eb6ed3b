import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, START, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Offers } from './offers.service.js';

const OFFER = {
  title: 'Préparateur / Préparatrice de commandes (H/F)',
  occupation: 'N1103',
  description: 'Préparer les commandes au casque vocal et filmer les palettes.',
  city: 'Sin-le-Noble',
  contract: 'CDI',
  weeklyHours: 35,
};

describe('offers', () => {
  let t: TestApp;
  let landlord: Session;
  let worker: Session;
  let employer: Session;
  let rival: Session;
  let employerId: string;
  const http = () => request(t.app.getHttpServer());
  const get = (as: Session, path: string) => http().get(`/api/${path}`).set(as.headers);
  const post = (as: Session, path: string, body: object = {}) => http().post(`/api/${path}`).set(as.headers).send(body);
  const patch = (as: Session, path: string, body: object) => http().patch(`/api/${path}`).set(as.headers).send(body);
  const draft = async (changes: object = {}, as = employer) =>
    (await post(as, 'offers', { ...OFFER, ...changes }).expect(201)).body.id as string;
  const published = async (changes: object = {}) => {
    const id = await draft(changes);
    await post(employer, `offers/${id}/publication`).expect(204);
    return id;
  };
  const titles = async (as: Session, query = '') =>
    ((await get(as, `offers?size=100${query}`).expect(200)).body.items as { title: string }[]).map(
      ({ title }) => title,
    );

  beforeAll(async () => {
    t = await startTestApp();
    const accounts = t.get(Accounts);
    const landlordId = await accounts.createOrganisation('landlord', 'Habitat du Nord');
    const association = await accounts.createOrganisation('association', 'Nous');
    employerId = await accounts.createOrganisation('employer', 'Entrepôts Ferrand');
    landlord = await t.signIn('landlord_staff', landlordId);
    worker = await t.signIn('case_worker', association);
    employer = await t.signIn('employer', employerId);
    rival = await t.signIn('employer', await accounts.createOrganisation('employer', 'Concurrent'));
  });
  beforeEach(() => t.clock.set(START));
  afterAll(() => t.close());

  it('are seen by others once published, and by rivals never', async () => {
    const id = await draft({ title: 'Cariste de nuit' });
    for (const outside of [rival, worker, landlord]) await get(outside, `offers/${id}`).expect(404);
    await get(employer, `offers/${id}`).expect(200);
    await post(employer, `offers/${id}/publication`).expect(204);
    expect((await get(worker, `offers/${id}`).expect(200)).body).toMatchObject({
      state: 'published',
      employerName: 'Entrepôts Ferrand',
      occupationLabel: 'Préparateur / Préparatrice de commandes',
      publishedAt: '2026-11-22T11:00:00.000Z',
      expiresOn: '2027-02-20',
    });
    expect(await titles(landlord)).toContain('Cariste de nuit');
    expect(await titles(worker, '&q=cariste%20DE')).toEqual(['Cariste de nuit']);
    await get(rival, `offers/${id}`).expect(404);
    expect(await titles(rival)).toEqual([]);
    for (const [path, body] of [
      ['publication', {}],
      ['closure', { outcome: 'filled' }],
    ] as const)
      await post(rival, `offers/${id}/${path}`, body).expect(404);
    await patch(rival, `offers/${id}`, { title: 'À moi' }).expect(404);
    await post(worker, 'offers', OFFER).expect(403);
  });

  it('are drafts with nothing but a title, and published only when complete', async () => {
    const { body } = await post(employer, 'offers', { title: 'À compléter' }).expect(201);
    const refused = await post(employer, `offers/${body.id}/publication`).expect(409);
    expect(refused.body.code).toBe('offer_not_publishable');
    expect(refused.body.errors.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual([
      'occupation required',
      'contract required',
      'weeklyHours required',
      'city required',
      'description too_short',
    ]);
    const { title: _, ...rest } = OFFER;
    await patch(employer, `offers/${body.id}`, rest).expect(204);
    await post(employer, `offers/${body.id}/publication`).expect(204);
  });

  it('are refused when discriminating, with the phrase, the criterion and a lawful wording', async () => {
    const id = await draft({ description: `${OFFER.description} Femmes enceintes s’abstenir.` });
    const refused = await post(employer, `offers/${id}/publication`).expect(409);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({
        path: 'description',
        code: 'discrimination',
        phrase: 'Femmes enceintes s’abstenir',
        criterion: 'pregnancy',
        law: 'L1142-1',
        rewording: expect.stringContaining('CDD'),
      }),
    ]);
    const foreseen = await get(employer, `offers/${id}/publication`).expect(200);
    expect(foreseen.body.items).toEqual(refused.body.errors);
    expect((await get(employer, `offers/${id}`)).body.state).toBe('draft');
  });

  it('stay lawful after they were published', async () => {
    const id = await published();
    const changed = await patch(employer, `offers/${id}`, {
      title: 'Jeune préparateur (H/F)',
      skills: ['Moins de 30 ans'],
    }).expect(409);
    expect(changed.body.errors.map(({ path }: { path: string }) => path)).toEqual(['title', 'skills.0']);
    await patch(employer, `offers/${id}`, { weeklyHours: null }).expect(409);
    expect((await get(employer, `offers/${id}`)).body).toMatchObject({
      title: OFFER.title,
      weeklyHours: 35,
      skills: [],
    });
  });

  it('lie where their town is, unless the postcode says another one', async () => {
    const where = async (id: string) =>
      t.db.one<{ latitude: number | null }>('SELECT latitude FROM offers WHERE id = $1', [id]);
    expect((await where(await draft({ city: 'sin le noble' })))?.latitude).toBeCloseTo(50.36, 1);
    expect((await where(await draft({ city: 'Douai', postcode: '59508' })))?.latitude).toBeCloseTo(50.37, 1);
    expect((await where(await draft({ city: 'Douai', postcode: '17100' })))?.latitude).toBeNull();
    expect((await where(await draft({ city: 'Bourg-Inconnu' })))?.latitude).toBeNull();
  });

  it('refuse what cannot be', async () => {
    const codes = async (changes: object) =>
      (await post(employer, 'offers', { ...OFFER, ...changes }).expect(400)).body.errors.map(
        (one: { path: string; code: string }) => [one.path, one.code],
      );
    expect(await codes({ occupation: 'N9999' })).toEqual([['occupation', 'unknown_occupation']]);
    expect(await codes({ contractMonths: 6 })).toEqual([['contractMonths', 'permanent_contract']]);
    expect(await codes({ payMinCents: 1300, payMaxCents: 1200 })).toEqual([['payMaxCents', 'below_minimum']]);
    expect(await codes({ payMaxCents: 1200 })).toEqual([['payMaxCents', 'below_minimum']]);
    expect(
      (await codes({ weeklyHours: 60, employerId, state: 'published' })).map(([path]: [string]) => path).sort(),
    ).toEqual(['employerId', 'state', 'weeklyHours']);
  });

  it('notice that somebody else changed them meanwhile', async () => {
    const id = await draft();
    await patch(employer, `offers/${id}`, { positions: 2, version: 1 }).expect(204);
    expect((await patch(employer, `offers/${id}`, { positions: 3, version: 1 }).expect(409)).body.code).toBe(
      'changed_meanwhile',
    );
    expect((await get(employer, `offers/${id}`)).body).toMatchObject({ positions: 2, version: 2 });
  });

  it('are filled or closed once, with the reason, and told to the others', async () => {
    const id = await published();
    expect((await post(employer, `offers/${id}/closure`, { outcome: 'closed' }).expect(400)).body.errors[0].path).toBe(
      'reason',
    );
    const rivals = await Promise.all(
      ['filled', 'closed'].map((outcome) =>
        post(employer, `offers/${id}/closure`, { outcome, reason: 'Pourvu au rallye' }),
      ),
    );
    expect(rivals.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(
      await t.db.query(`SELECT payload FROM outbox WHERE type = 'offer.closed' AND payload ->> 'offerId' = $1`, [id]),
    ).toHaveLength(1);
    await patch(employer, `offers/${id}`, { title: 'Trop tard' }).expect(409);
    expect((await post(employer, `offers/${id}/publication`).expect(409)).body.code).toBe('illegal_transition');
  });

  it('expire after 90 days and can be published again', async () => {
    const id = await published({ title: 'Longtemps' });
    t.clock.set('2027-02-20T22:00:00.000Z');
    await t.get(Offers).expire();
    employer = await t.signIn('employer', employerId);
    expect((await get(employer, `offers/${id}`)).body.state).toBe('published');
    t.clock.set('2027-02-20T23:30:00.000Z');
    await t.get(Offers).expire();
    await t.get(Offers).expire();
    expect((await get(employer, `offers/${id}`).expect(200)).body.state).toBe('expired');
    expect(
      await t.db.query(`SELECT 1 FROM outbox WHERE type = 'offer.closed' AND payload ->> 'offerId' = $1`, [id]),
    ).toHaveLength(1);
    await post(employer, `offers/${id}/publication`).expect(204);
    expect((await get(employer, `offers/${id}`)).body).toMatchObject({
      state: 'published',
      closedAt: null,
      expiresOn: '2027-05-22',
    });
  });
});
