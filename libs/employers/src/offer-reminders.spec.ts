import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Accounts } from '#identity';
import { START } from '../../../test/support/test-app.js';
import { OFFER, OfferStage } from './offer-life.fixture.js';
import { Offers } from './offers.service.js';

describe('reminders about an offer', () => {
  let on: OfferStage;
  beforeAll(async () => {
    on = await OfferStage.open();
  });
  beforeEach(() => on.start());
  afterAll(() => on.t.close());
  const tokenIn = (text: string) => /\/t\/([\w-]+)/.exec(text)?.[1] ?? '';

  it('asks after 30 days whether it is still open; the link shows, and only POST acts', async () => {
    const id = await on.published();
    await on.at('2026-12-21T08:00:00.000Z');
    expect(await on.remind(id)).toEqual([]);
    await on.at('2026-12-22T08:00:00.000Z');
    const [mail, ...others] = await on.remind(id);
    expect(others).toEqual([]);
    const token = tokenIn(mail?.text ?? '');
    const before = await on.read(id);
    const shown = await on.http().get(`/api/links/${token}/offer`).expect(200);
    expect(shown.body).toEqual({
      ...{ title: OFFER.title, employerName: 'Entrepôts & Ferrand', city: 'Douai', state: 'published' },
      ...{ publishedAt: START, expiresOn: '2027-02-20' },
    });
    expect((await on.http().get(`/api/links/${token}`)).body.purpose).toBe('offer_status');
    expect(await on.read(id)).toEqual(before);
    await on.http().post(`/api/links/${token}/offer`).send({ answer: 'still_open' }).expect(204);
    expect(await on.read(id)).toMatchObject({ state: 'published', expiresOn: '2027-03-22', publishedAt: START });
    await on.at('2027-01-20T08:00:00.000Z');
    expect(await on.remind(id)).toHaveLength(1);
    await on
      .http()
      .post(`/api/links/${token}/offer`)
      .send({ answer: 'filled', hiredThrough: 'our_candidate' })
      .expect(204);
    await on.http().post(`/api/links/${token}/offer`).send({ answer: 'close' }).expect(409);
    expect(await on.read(id)).toMatchObject({ state: 'filled', hiredThrough: 'our_candidate' });
    expect(await on.kinds(id)).toEqual(['created', 'filled', 'kept_open', 'published', 'reminded']);
    await on.http().get('/api/links/unknown/offer').expect(404);
  });

  it('warns a week before its last day, is hidden after it, and shown again by the link', async () => {
    const id = await on.published();
    await on.at('2027-02-14T08:00:00.000Z');
    const [mail] = await on.remind(id);
    expect(mail?.occasion).toBe(`offer:${id}:expiring:2027-02-20`);
    await on.at('2027-02-21T08:00:00.000Z');
    await on.t.get(Offers).expire();
    expect((await on.read(id)).state).toBe('expired');
    await on
      .http()
      .post(`/api/links/${tokenIn(mail?.text ?? '')}/offer`)
      .send({ answer: 'still_open' })
      .expect(204);
    expect(await on.read(id)).toMatchObject({ state: 'published', expiresOn: '2027-05-22' });
  });

  it('tells that a candidate who agreed waits, until the employer says something', async () => {
    const id = await on.published();
    const [tenant, candidate] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    await on.t.db.query(
      `INSERT INTO tenants (id, given_name, family_name, association_id, created_at, updated_at)
       VALUES ($1, 'Anna', 'Petit', $2, $3, $3)`,
      [tenant, await on.t.get(Accounts).createOrganisation('association', 'Relais'), START],
    );
    await on.t.db.query(`INSERT INTO candidates (id, tenant_id, listed, updated_at) VALUES ($1, $2, true, $3)`, [
      candidate,
      tenant,
      START,
    ]);
    await on.t.db.query(
      `INSERT INTO release_requests (id, candidate_id, employer_id, requested_by, offer_id, state, requested_at, decided_at, expires_at)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, 'granted', $5, '2026-11-25T12:00:00Z', '2027-01-25T12:00:00Z')`,
      [candidate, on.employerId, on.employer.userId, id, START],
    );
    await on.at('2026-12-01T08:00:00.000Z');
    expect(await on.remind(id)).toEqual([]);
    await on.at('2026-12-02T08:00:00.000Z');
    const [mail] = await on.remind(id);
    expect(mail?.occasion).toContain('waiting');
    expect(mail?.text).not.toContain('Anna');
    await on.send('post', on.employer, `offers/${id}/confirmation`).expect(204);
    await on.at('2026-12-30T08:00:00.000Z');
    expect(await on.remind(id)).toHaveLength(1);
  });

  it('tells that somebody proposed by a case worker waits, until the proposal is answered', async () => {
    const id = await on.published();
    const tenant = '33333333-3333-4333-8333-333333333333';
    await on.t.db.query(
      `INSERT INTO tenants (id, given_name, family_name, association_id, created_at, updated_at)
       VALUES ($1, 'Bilal', 'Grand', $2, $3, $3)`,
      [tenant, await on.t.get(Accounts).createOrganisation('association', 'Passerelle'), START],
    );
    await on.t.db.query(
      `INSERT INTO proposals (id, tenant_id, employer_id, offer_id, agreed_how, state, proposed_by, proposed_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'spoken', 'open', $4, '2026-11-25T12:00:00Z')`,
      [tenant, on.employerId, id, on.worker.userId],
    );
    await on.at('2026-12-02T08:00:00.000Z');
    const [mail] = await on.remind(id);
    expect(mail?.occasion).toBe(`offer:${id}:proposed:2026-11-25`);
    expect(mail?.text).not.toContain('Bilal');
    await on.t.db.query(`UPDATE proposals SET state = 'declined' WHERE offer_id = $1`, [id]);
    await on.at('2026-12-21T08:00:00.000Z');
    expect(await on.remind(id)).toHaveLength(1);
  });
});
