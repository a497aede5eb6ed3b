import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';

const PROFILE = {
  sector: 'Transport et entreposage',
  city: 'Douai',
  postcode: '59500',
  contactName: 'Aline Ferrand',
  contactEmail: 'aline.ferrand@example.org',
  contactPhone: '+33361910011',
};
describe('the network of employers', () => {
  let t: TestApp;
  let landlordId: string;
  let landlord: Session;
  let otherLandlord: Session;
  let organiser: Session;
  let worker: Session;
  let employer: Session;
  let employerId: string;
  const http = () => request(t.app.getHttpServer());
  const get = (as: Session, path: string) => http().get(`/api/${path}`).set(as.headers);
  const post = (as: Session, path: string, body: object = {}) => http().post(`/api/${path}`).set(as.headers).send(body);

  beforeAll(async () => {
    t = await startTestApp();
    const accounts = t.get(Accounts);
    landlordId = await accounts.createOrganisation('landlord', 'Habitat du Nord');
    const association = await accounts.createOrganisation('association', 'Nous');
    employerId = await accounts.createOrganisation('employer', 'Entrepôts Ferrand');
    landlord = await t.signIn('landlord_staff', landlordId);
    otherLandlord = await t.signIn('landlord_staff', await accounts.createOrganisation('landlord', 'Un autre'));
    organiser = await t.signIn('organiser', association);
    worker = await t.signIn('case_worker', association);
    employer = await t.signIn('employer', employerId);
  });
  afterAll(() => t.close());

  it('shows a landlord its own employers and those of nobody, the association all of them', async () => {
    const { body } = await post(landlord, 'employers', { name: 'Menuiserie Caron', ...PROFILE }).expect(201);
    expect((await get(landlord, `employers/${body.id}`).expect(200)).body).toMatchObject({
      name: 'Menuiserie Caron',
      landlordId,
      hasAccount: false,
      publishedOffers: 0,
    });
    await get(worker, `employers/${body.id}`).expect(200);
    await get(otherLandlord, `employers/${body.id}`).expect(404);
    expect((await get(otherLandlord, 'employers?q=caron').expect(200)).body.total).toBe(0);
    expect((await get(organiser, 'employers?q=menuiserie%20c').expect(200)).body.total).toBe(1);
    expect((await get(otherLandlord, 'employers?q=ferrand').expect(200)).body.items).toEqual([
      expect.objectContaining({ id: employerId, siret: null, hasAccount: true }),
    ]);
    await get(employer, 'employers').expect(403);
    await post(worker, 'employers', { name: 'Non', ...PROFILE }).expect(403);
  });

  it('knows an employer once, by name and by SIRET, and leaves nothing behind when it refuses', async () => {
    const siret = '00012345600014';
    await post(organiser, 'employers', { name: 'Garage Lemoine', ...PROFILE, siret }).expect(201);
    expect((await post(landlord, 'employers', { name: 'Garage Lemoine', ...PROFILE }).expect(409)).body.code).toBe(
      'organisation_exists',
    );
    expect(
      (await post(landlord, 'employers', { name: 'Garage Lemoine bis', ...PROFILE, siret }).expect(409)).body.code,
    ).toBe('siret_taken');
    const wrong = await post(landlord, 'employers', {
      name: 'Garage Lemoine bis',
      ...PROFILE,
      siret: '00012345600015',
    }).expect(400);
    expect(wrong.body.errors).toEqual([expect.objectContaining({ path: 'siret', code: 'siret_check_digit' })]);
    expect((await get(worker, 'employers?q=bis').expect(200)).body.total).toBe(0);
  });

  it('lets landlord staff add to their own network only', async () => {
    const other = { name: 'Ailleurs', ...PROFILE, landlordId: employerId };
    expect((await post(landlord, 'employers', other).expect(400)).body.errors[0].code).toBe('other_landlord');
    expect((await post(organiser, 'employers', other).expect(400)).body.errors[0].code).toBe('unknown_landlord');
  });

  it('keeps the employer’s own profile, which changes nothing of the network', async () => {
    expect((await get(employer, 'employers/me').expect(200)).body).toMatchObject({ id: employerId, sector: null });
    await http()
      .put('/api/employers/me')
      .set(employer.headers)
      .send({ ...PROFILE, siret: '00000000000018' })
      .expect(204);
    expect((await get(employer, 'employers/me').expect(200)).body).toMatchObject({
      ...PROFILE,
      siret: '00000000000018',
      landlordId: null,
    });
    await http()
      .put('/api/employers/me')
      .set(employer.headers)
      .send({ ...PROFILE, landlordId })
      .expect(400);
    await http()
      .put('/api/employers/me')
      .set(employer.headers)
      .send({ ...PROFILE, contactEmail: 'a@example.org, b@example.org' })
      .expect(400);
  });

  it('completes occupations and towns while they are typed', async () => {
    expect((await get(worker, 'occupations?q=cariste').expect(200)).body.items[0]).toMatchObject({
      code: 'N1101',
      labelEn: expect.any(String),
    });
    expect((await get(employer, 'towns?q=sin%20le').expect(200)).body.items).toEqual([
      { name: 'Sin-le-Noble', postcode: '59450', insee: '59569' },
    ]);
    expect((await get(employer, 'towns?q=59287').expect(200)).body.items).toHaveLength(2);
    await get(employer, 'towns').expect(400);
    await http().get('/api/towns?q=douai').expect(401);
  });
});
