import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Session } from '../../../test/support/test-app.js';
import { OFFER, OfferStage } from './offer-life.fixture.js';
import { Offers } from './offers.service.js';

describe('the life of an offer', () => {
  let on: OfferStage;
  beforeAll(async () => {
    on = await OfferStage.open();
  });
  beforeEach(() => on.start());
  afterAll(() => on.t.close());

  it('keeps demanded and wished apart, and everything else that is said', async () => {
    const more = {
      ...{ certificates: ['CACES R489'], wishedCertificates: ['SST', 'CACES R489'], wishedSkills: ['Scanner'] },
      ...{ wishedLicences: ['B'], schedules: ['night', 'weekend'], experienceYears: 1.5, publicTransport: false },
      ...{
        interviews: 2,
        languages: [{ language: 'français', level: 'basic', reason: 'Lire les consignes de sécurité' }],
      },
    };
    const id = await on.draft(more);
    expect(await on.read(id)).toMatchObject({ ...more, wishedCertificates: ['SST'] });
    await on.send('patch', on.employer, `offers/${id}`, { skills: ['Filmage'] }).expect(204);
    expect(await on.read(id)).toMatchObject({ skills: ['Filmage'], wishedSkills: ['Scanner'], interviews: 2 });
    const refused = await on
      .send('patch', on.employer, `offers/${id}`, { interviews: 9, schedules: ['dawn'] })
      .expect(400);
    expect(refused.body.errors).toHaveLength(2);
  });

  it('is checked while it is written, saved or not; pay below the minimum is a warning', async () => {
    const { body } = await on
      .send('post', on.employer, 'offers/check', {
        ...{ title: 'Vendeuse', payMinCents: 1000, payPer: 'hour' },
      })
      .expect(200);
    expect(body.items).toContainEqual(expect.objectContaining({ path: 'title', criterion: 'sex' }));
    expect(body.warnings).toEqual([expect.objectContaining({ code: 'below_minimum_wage', minimumCents: 1202 })]);
    await on.published({ payMinCents: 1000 });
    await on.send('post', on.worker, 'offers/check', {}).expect(403);
  });

  it('begins with what is usual for the occupation, then with one’s own last text', async () => {
    const ask = async () => (await on.get(on.employer, 'offers/suggestions?occupation=N1101').expect(200)).body;
    expect(await ask()).toMatchObject({
      tasksFrom: 'occupation',
      qualifications: expect.arrayContaining([expect.objectContaining({ name: 'CACES R489', need: 'employer' })]),
    });
    const description = 'Conduire un chariot de catégorie 3 entre le quai et les racks.';
    await on.published({ occupation: 'N1101', description });
    expect(await ask()).toMatchObject({ tasksFrom: 'own_offer', tasks: description });
    expect((await on.get(on.rival, 'offers/suggestions?occupation=N1101')).body.tasksFrom).toBe('occupation');
    await on.get(on.employer, 'offers/suggestions?occupation=Z9999').expect(400);
  });

  it('is copied into a new draft, by its employer only', async () => {
    const id = await on.published({ wishedSkills: ['Scanner'], startOn: '2026-11-01' });
    const { body } = await on.send('post', on.employer, `offers/${id}/copies`).expect(201);
    expect(await on.read(body.id)).toMatchObject({
      ...{ state: 'draft', title: OFFER.title, wishedSkills: ['Scanner'], startOn: null, isPublic: false },
    });
    await on.send('post', on.rival, `offers/${id}/copies`).expect(404);
  });

  it('stays shown when its employer keeps it open, though the check has learned meanwhile', async () => {
    const id = await on.published();
    await on.t.db.query(`UPDATE offers SET description = $2 WHERE id = $1`, [
      id,
      `${OFFER.description} Seniors s’abstenir.`,
    ]);
    await on.send('post', on.employer, `offers/${id}/confirmation`).expect(204);
    await on.at('2027-03-01T08:00:00.000Z');
    await on.t.get(Offers).expire();
    await on.send('post', on.employer, `offers/${id}/confirmation`).expect(409);
  });

  it('is closed with a reason from the list, or filled with where the person came from', async () => {
    const id = await on.published();
    const close = (body: object) => on.send('post', on.employer, `offers/${id}/closure`, body);
    await close({ outcome: 'closed', code: 'other' }).expect(400);
    await close({ outcome: 'closed', code: 'budget', hiredThrough: 'rally' }).expect(400);
    await close({ outcome: 'filled', code: 'budget' }).expect(400);
    await close({ outcome: 'closed', code: 'budget' }).expect(204);
    expect(await on.read(id)).toMatchObject({ state: 'closed', closeCode: 'budget', hiredThrough: null });
  });

  it('tells its history to who may read it, names to its employer only', async () => {
    const id = await on.published();
    await on.send('patch', on.employer, `offers/${id}`, { positions: 2 }).expect(204);
    await on.send('patch', on.employer, `offers/${id}`, { positions: 3 }).expect(204);
    expect(await on.kinds(id)).toEqual(['changed', 'created', 'published']);
    const by = async (as: Session) =>
      ((await on.get(as, `offers/${id}/history`).expect(200)).body.items as { by: string | null }[])[0]?.by;
    expect(await by(on.employer)).toMatch(/^Personne/);
    expect(await by(on.worker)).toBeNull();
    await on.get(on.rival, `offers/${id}/history`).expect(404);
  });
});
