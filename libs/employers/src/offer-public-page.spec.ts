import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { START } from '../../../test/support/test-app.js';
import { OFFER, OfferStage } from './offer-life.fixture.js';

describe('an offer on its public page', () => {
  let on: OfferStage;
  beforeAll(async () => {
    on = await OfferStage.open();
  });
  beforeEach(() => on.start());
  afterAll(() => on.t.close());

  const page = (publicId: string) => on.http().get(`/offres/${publicId}`);

  it('is there only when the employer wants it, for anybody, with its data and no script', async () => {
    const id = await on.published({ description: `${OFFER.description} <img src=x>` });
    expect((await on.read(id)).publicId).toBeNull();
    await on.send('put', on.rival, `offers/${id}/publicity`, { isPublic: true }).expect(404);
    await on.send('put', on.employer, `offers/${id}/publicity`, { isPublic: true }).expect(204);
    const { publicId } = await on.read(id);
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
    const map = await on.http().get('/sitemap.xml').expect(200);
    expect(map.text).toContain(`/offres/${publicId}</loc><lastmod>2026-11-22<`);
  });

  it('is not found when taken back or still a draft, and gone when closed or past its day', async () => {
    const id = await on.draft();
    await on.send('put', on.employer, `offers/${id}/publicity`, { isPublic: true }).expect(204);
    const { publicId } = await on.read(id);
    expect((await page(publicId).expect(404)).headers['x-robots-tag']).toBe('noindex');
    await on.send('post', on.employer, `offers/${id}/publication`).expect(204);
    await page(publicId).expect(200);
    await on.send('put', on.employer, `offers/${id}/publicity`, { isPublic: false }).expect(204);
    await page(publicId).expect(404);
    await on.send('put', on.employer, `offers/${id}/publicity`, { isPublic: true }).expect(204);
    await on.at('2027-02-21T08:00:00.000Z');
    await page(publicId).expect(410);
    expect((await on.http().get('/sitemap.xml')).text).not.toContain(publicId);
    await on.at(START);
    await on.send('post', on.employer, `offers/${id}/closure`, { outcome: 'filled' }).expect(204);
    expect((await page(publicId).expect(410)).headers['x-robots-tag']).toBe('noindex');
    await page('unknown').expect(404);
  });
});
