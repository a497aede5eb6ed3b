import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('the list of tenants by what is to be done about their CV', () => {
  let t: TestApp;
  let worker: Session;
  let landlord: Session;
  const http = () => request(t.app.getHttpServer());
  const names = async (cv: string, as = worker) => {
    const { body } = await http().get(`/api/tenants?size=100&cv=${cv}`).set(as.headers).expect(200);
    return body.items.map((item: { familyName: string }) => item.familyName);
  };

  beforeAll(async () => {
    t = await startTestApp();
    const accounts = t.get(Accounts);
    const landlordId = await accounts.createOrganisation('landlord', 'Bailleur');
    worker = await t.signIn('case_worker', await accounts.createOrganisation('association', 'Nous'));
    landlord = await t.signIn('landlord_staff', landlordId);
    // The clock of the specs stands at 22 November 2026.
    const cvs: [string, string | null, string | null][] = [
      ['Aucun', null, null],
      ['Arevoir', 'to_review', null],
      ['Illisible', 'unreadable', null],
      ['Perime', 'stale', '2026-05-01T10:00:00Z'],
      ['Bientot', 'validated', '2026-06-22T20:00:00Z'],
      ['Encore', 'validated', '2026-06-22T22:30:00Z'],
    ];
    for (const [familyName, state, validatedAt] of cvs) {
      const { id } = (await http().post('/api/tenants').set(worker.headers).send({ givenName: 'A', familyName })).body;
      await t.db.query('UPDATE tenants SET landlord_id = $2 WHERE id = $1 RETURNING id', [id, landlordId]);
      if (!state) continue;
      const documentId = randomUUID();
      await t.db.query(
        `INSERT INTO documents (id, tenant_id, filename, media_type, size_bytes, sha256, storage_key, uploaded_at) VALUES ($1, $2, 'cv.pdf', 'application/pdf', 1, $3, $3, now())`,
        [documentId, id, documentId],
      );
      await t.db.query(
        'INSERT INTO cvs (id, tenant_id, document_id, state, received_at, validated_at) VALUES ($1, $2, $3, $4, now(), $5)',
        [randomUUID(), id, documentId, state, validatedAt],
      );
    }
  });
  afterAll(() => t.close());

  it('shows each in its place, and all that waits together', async () => {
    expect(await names('none')).toEqual(['Aucun']);
    expect(await names('to_review')).toEqual(['Arevoir']);
    expect(await names('unreadable')).toEqual(['Illisible']);
    expect(await names('stale')).toEqual(['Perime']);
    // Confirmed on 22 June in Paris, and a quarter of an hour into the 23rd.
    expect(await names('soon_stale')).toEqual(['Bientot']);
    expect(await names('any')).toEqual(['Arevoir', 'Bientot', 'Illisible', 'Perime']);
  });

  it('tells a landlord nothing', async () => {
    for (const cv of ['any', 'none', 'stale']) expect(await names(cv, landlord)).toEqual([]);
    await http().get('/api/tenants?cv=lost').set(worker.headers).expect(400);
  });

  it('is what the home page counts', async () => {
    const { cards } = (await http().get('/api/home').set(worker.headers).expect(200)).body;
    const codes = (kind: string) =>
      cards
        .find((card: { kind: string }) => card.kind === kind)
        .items.map((item: { title: string; code: string }) => [item.title, item.code])
        .sort();
    expect(codes('cvs_to_review')).toEqual([
      ['A Arevoir', 'to_review'],
      ['A Illisible', 'unreadable'],
    ]);
    expect(codes('cvs_to_refresh')).toEqual([
      ['A Bientot', 'soon_stale'],
      ['A Perime', 'stale'],
    ]);
  });
});
