import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, START, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { OfferReminders } from './offer-reminders.service.js';
import { Offers } from './offers.service.js';

const OFFER = {
  title: 'Préparateur / Préparatrice de commandes (H/F)',
  occupation: 'N1103',
  description: 'Préparer les commandes au casque vocal </script> et filmer les palettes.',
  city: 'Douai',
  postcode: '59500',
  contract: 'CDI',
  weeklyHours: 35,
};

describe('the life of an offer', () => {
  let t: TestApp;
  let worker: Session;
  let employer: Session;
  let rival: Session;
  let employerId: string;
  const http = () => request(t.app.getHttpServer());
  const get = (as: Session, path: string) => http().get(`/api/${path}`).set(as.headers);
  const send = (method: 'post' | 'patch' | 'put', as: Session, path: string, body: object = {}) =>
    http()[method](`/api/${path}`).set(as.headers).send(body);
  const draft = async (changes: object = {}) =>
    (await send('post', employer, 'offers', { ...OFFER, ...changes }).expect(201)).body.id as string;
  const published = async (changes: object = {}) => {
    const id = await draft(changes);
    await send('post', employer, `offers/${id}/publication`).expect(204);
    return id;
  };
  const read = async (id: string) => (await get(employer, `offers/${id}`).expect(200)).body;
  const mails = (id: string) =>
    t.db.query<{ occasion: string; text: string }>(
      'SELECT occasion, body_text AS text FROM messages WHERE occasion LIKE $1 ORDER BY created_at, occasion',
      [`offer:${id}:%`],
    );
  const kinds = async (id: string) =>
    ((await get(employer, `offers/${id}/history`).expect(200)).body.items as { kind: string }[])
      .map(({ kind }) => kind)
      .sort();
  const at = async (instant: string) => {
    t.clock.set(instant);
    employer = await t.signIn('employer', employerId);
  };
  const remind = async (id: string) => {
    await t.get(OfferReminders).remind();
    await t.get(OfferReminders).remind();
    return mails(id);
  };
  const tokenIn = (text: string) => /\/t\/([\w-]+)/.exec(text)?.[1] ?? '';

  beforeAll(async () => {
    t = await startTestApp();
    const accounts = t.get(Accounts);
    const association = await accounts.createOrganisation('association', 'Logis Emploi <Douai>');
    employerId = await accounts.createOrganisation('employer', 'Entrepôts & Ferrand');
    worker = await t.signIn('case_worker', association);
    rival = await t.signIn('employer', await accounts.createOrganisation('employer', 'Concurrent'));
  });
  beforeEach(() => at(START));
  afterAll(() => t.close());

  it('keeps demanded and wished apart, and everything else that is said', async () => {
    const more = {
      ...{ certificates: ['CACES R489'], wishedCertificates: ['SST', 'CACES R489'], wishedSkills: ['Scanner'] },
      ...{ wishedLicences: ['B'], schedules: ['night', 'weekend'], experienceYears: 1.5, publicTransport: false },
      ...{
        interviews: 2,
        languages: [{ language: 'français', level: 'basic', reason: 'Lire les consignes de sécurité' }],
      },
    };
    const id = await draft(more);
    expect(await read(id)).toMatchObject({ ...more, wishedCertificates: ['SST'] });
    await send('patch', employer, `offers/${id}`, { skills: ['Filmage'] }).expect(204);
    expect(await read(id)).toMatchObject({ skills: ['Filmage'], wishedSkills: ['Scanner'], interviews: 2 });
    const refused = await send('patch', employer, `offers/${id}`, { interviews: 9, schedules: ['dawn'] }).expect(400);
    expect(refused.body.errors).toHaveLength(2);
  });

  it('is checked while it is written, saved or not; pay below the minimum is a warning', async () => {
    const { body } = await send('post', employer, 'offers/check', {
      ...{ title: 'Vendeuse', payMinCents: 1000, payPer: 'hour' },
    }).expect(200);
    expect(body.items).toContainEqual(expect.objectContaining({ path: 'title', criterion: 'sex' }));
    expect(body.warnings).toEqual([expect.objectContaining({ code: 'below_minimum_wage', minimumCents: 1202 })]);
    await published({ payMinCents: 1000 });
    await send('post', worker, 'offers/check', {}).expect(403);
  });

  it('begins with what is usual for the occupation, then with one’s own last text', async () => {
    const ask = async () => (await get(employer, 'offers/suggestions?occupation=N1101').expect(200)).body;
    expect(await ask()).toMatchObject({
      tasksFrom: 'occupation',
      qualifications: expect.arrayContaining([expect.objectContaining({ name: 'CACES R489', need: 'employer' })]),
    });
    const description = 'Conduire un chariot de catégorie 3 entre le quai et les racks.';
    await published({ occupation: 'N1101', description });
    expect(await ask()).toMatchObject({ tasksFrom: 'own_offer', tasks: description });
    expect((await get(rival, 'offers/suggestions?occupation=N1101')).body.tasksFrom).toBe('occupation');
    await get(employer, 'offers/suggestions?occupation=Z9999').expect(400);
  });

  it('is copied into a new draft, by its employer only', async () => {
    const id = await published({ wishedSkills: ['Scanner'], startOn: '2026-11-01' });
    const { body } = await send('post', employer, `offers/${id}/copies`).expect(201);
    expect(await read(body.id)).toMatchObject({
      ...{ state: 'draft', title: OFFER.title, wishedSkills: ['Scanner'], startOn: null, isPublic: false },
    });
    await send('post', rival, `offers/${id}/copies`).expect(404);
  });

  it('asks after 30 days whether it is still open; the link shows, and only POST acts', async () => {
    const id = await published();
    await at('2026-12-21T08:00:00.000Z');
    expect(await remind(id)).toEqual([]);
    await at('2026-12-22T08:00:00.000Z');
    const [mail, ...others] = await remind(id);
    expect(others).toEqual([]);
    const token = tokenIn(mail?.text ?? '');
    const before = await read(id);
    const shown = await http().get(`/api/links/${token}/offer`).expect(200);
    expect(shown.body).toEqual({
      ...{ title: OFFER.title, employerName: 'Entrepôts & Ferrand', city: 'Douai', state: 'published' },
      ...{ publishedAt: START, expiresOn: '2027-02-20' },
    });
    expect((await http().get(`/api/links/${token}`)).body.purpose).toBe('offer_status');
    expect(await read(id)).toEqual(before);
    await http().post(`/api/links/${token}/offer`).send({ answer: 'still_open' }).expect(204);
    expect(await read(id)).toMatchObject({ state: 'published', expiresOn: '2027-03-22', publishedAt: START });
    await at('2027-01-20T08:00:00.000Z');
    expect(await remind(id)).toHaveLength(1);
    await http()
      .post(`/api/links/${token}/offer`)
      .send({ answer: 'filled', hiredThrough: 'our_candidate' })
      .expect(204);
    await http().post(`/api/links/${token}/offer`).send({ answer: 'close' }).expect(409);
    expect(await read(id)).toMatchObject({ state: 'filled', hiredThrough: 'our_candidate' });
    expect(await kinds(id)).toEqual(['created', 'filled', 'kept_open', 'published', 'reminded']);
    await http().get('/api/links/unknown/offer').expect(404);
  });

  it('warns a week before its last day, is hidden after it, and shown again by the link', async () => {
    const id = await published();
    await at('2027-02-14T08:00:00.000Z');
    const [mail] = await remind(id);
    expect(mail?.occasion).toBe(`offer:${id}:expiring:2027-02-20`);
    await at('2027-02-21T08:00:00.000Z');
    await t.get(Offers).expire();
    expect((await read(id)).state).toBe('expired');
    await http()
      .post(`/api/links/${tokenIn(mail?.text ?? '')}/offer`)
      .send({ answer: 'still_open' })
      .expect(204);
    expect(await read(id)).toMatchObject({ state: 'published', expiresOn: '2027-05-22' });
  });

  it('tells that a candidate who agreed waits, until the employer says something', async () => {
    const id = await published();
    const [tenant, candidate] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    await t.db.query(
      `INSERT INTO tenants (id, given_name, family_name, association_id, created_at, updated_at)
       VALUES ($1, 'Anna', 'Petit', $2, $3, $3)`,
      [tenant, await t.get(Accounts).createOrganisation('association', 'Relais'), START],
    );
    await t.db.query(`INSERT INTO candidates (id, tenant_id, listed, updated_at) VALUES ($1, $2, true, $3)`, [
      candidate,
      tenant,
      START,
    ]);
    await t.db.query(
      `INSERT INTO release_requests (id, candidate_id, employer_id, requested_by, offer_id, state, requested_at, decided_at, expires_at)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, 'granted', $5, '2026-11-25T12:00:00Z', '2027-01-25T12:00:00Z')`,
      [candidate, employerId, employer.userId, id, START],
    );
    await at('2026-12-01T08:00:00.000Z');
    expect(await remind(id)).toEqual([]);
    await at('2026-12-02T08:00:00.000Z');
    const [mail] = await remind(id);
    expect(mail?.occasion).toContain('waiting');
    expect(mail?.text).not.toContain('Anna');
    await send('post', employer, `offers/${id}/confirmation`).expect(204);
    await at('2026-12-30T08:00:00.000Z');
    expect(await remind(id)).toHaveLength(1);
  });

  it('tells that somebody proposed by a case worker waits, until the proposal is answered', async () => {
    const id = await published();
    const tenant = '33333333-3333-4333-8333-333333333333';
    await t.db.query(
      `INSERT INTO tenants (id, given_name, family_name, association_id, created_at, updated_at)
       VALUES ($1, 'Bilal', 'Grand', $2, $3, $3)`,
      [tenant, await t.get(Accounts).createOrganisation('association', 'Passerelle'), START],
    );
    await t.db.query(
      `INSERT INTO proposals (id, tenant_id, employer_id, offer_id, agreed_how, state, proposed_by, proposed_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'spoken', 'open', $4, '2026-11-25T12:00:00Z')`,
      [tenant, employerId, id, worker.userId],
    );
    await at('2026-12-02T08:00:00.000Z');
    const [mail] = await remind(id);
    expect(mail?.occasion).toBe(`offer:${id}:proposed:2026-11-25`);
    expect(mail?.text).not.toContain('Bilal');
    await t.db.query(`UPDATE proposals SET state = 'declined' WHERE offer_id = $1`, [id]);
    await at('2026-12-21T08:00:00.000Z');
    expect(await remind(id)).toHaveLength(1);
  });

  it('stays shown when its employer keeps it open, though the check has learned meanwhile', async () => {
    const id = await published();
    await t.db.query(`UPDATE offers SET description = $2 WHERE id = $1`, [
      id,
      `${OFFER.description} Seniors s’abstenir.`,
    ]);
    await send('post', employer, `offers/${id}/confirmation`).expect(204);
    await at('2027-03-01T08:00:00.000Z');
    await t.get(Offers).expire();
    await send('post', employer, `offers/${id}/confirmation`).expect(409);
  });

  it('is closed with a reason from the list, or filled with where the person came from', async () => {
    const id = await published();
    const close = (body: object) => send('post', employer, `offers/${id}/closure`, body);
    await close({ outcome: 'closed', code: 'other' }).expect(400);
    await close({ outcome: 'closed', code: 'budget', hiredThrough: 'rally' }).expect(400);
    await close({ outcome: 'filled', code: 'budget' }).expect(400);
    await close({ outcome: 'closed', code: 'budget' }).expect(204);
    expect(await read(id)).toMatchObject({ state: 'closed', closeCode: 'budget', hiredThrough: null });
  });

  it('tells its history to who may read it, names to its employer only', async () => {
    const id = await published();
    await send('patch', employer, `offers/${id}`, { positions: 2 }).expect(204);
    await send('patch', employer, `offers/${id}`, { positions: 3 }).expect(204);
    expect(await kinds(id)).toEqual(['changed', 'created', 'published']);
    const by = async (as: Session) =>
      ((await get(as, `offers/${id}/history`).expect(200)).body.items as { by: string | null }[])[0]?.by;
    expect(await by(employer)).toMatch(/^Personne/);
    expect(await by(worker)).toBeNull();
    await get(rival, `offers/${id}/history`).expect(404);
  });

  describe('on its public page', () => {
    const page = (publicId: string) => http().get(`/offres/${publicId}`);

    it('is there only when the employer wants it, for anybody, with its data and no script', async () => {
      const id = await published({ description: `${OFFER.description} <img src=x>` });
      expect((await read(id)).publicId).toBeNull();
      await send('put', rival, `offers/${id}/publicity`, { isPublic: true }).expect(404);
      await send('put', employer, `offers/${id}/publicity`, { isPublic: true }).expect(204);
      const { publicId } = await read(id);
      const answer = await page(publicId).expect(200);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
      expect(answer.headers['x-robots-tag']).toBeUndefined();
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.text.match(/<script/g)).toHaveLength(1);
      expect(answer.text.match(/<\/script>/g)).toHaveLength(1);
      expect(answer.text).not.toContain('<img');
      expect(answer.text).toContain('Logis Emploi &lt;Douai&gt;');
      const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(answer.text) ?? [];
      expect(JSON.parse(data)).toMatchObject({
        ...{ '@type': 'JobPosting', title: OFFER.title, datePosted: '2026-11-22', employmentType: ['FULL_TIME'] },
        hiringOrganization: { name: 'Entrepôts & Ferrand' },
      });
      expect((await page(publicId).set('accept-language', 'en-GB')).text).toContain('How to apply');
      const map = await http().get('/sitemap.xml').expect(200);
      expect(map.text).toContain(`/offres/${publicId}</loc><lastmod>2026-11-22<`);
    });

    it('is not found when taken back or still a draft, and gone when closed or past its day', async () => {
      const id = await draft();
      await send('put', employer, `offers/${id}/publicity`, { isPublic: true }).expect(204);
      const { publicId } = await read(id);
      expect((await page(publicId).expect(404)).headers['x-robots-tag']).toBe('noindex');
      await send('post', employer, `offers/${id}/publication`).expect(204);
      await page(publicId).expect(200);
      await send('put', employer, `offers/${id}/publicity`, { isPublic: false }).expect(204);
      await page(publicId).expect(404);
      await send('put', employer, `offers/${id}/publicity`, { isPublic: true }).expect(204);
      await at('2027-02-21T08:00:00.000Z');
      await page(publicId).expect(410);
      expect((await http().get('/sitemap.xml')).text).not.toContain(publicId);
      await at(START);
      await send('post', employer, `offers/${id}/closure`, { outcome: 'filled' }).expect(204);
      expect((await page(publicId).expect(410)).headers['x-robots-tag']).toBe('noindex');
      await page('unknown').expect(404);
    });
  });
});
