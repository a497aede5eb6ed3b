import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { CvReadingJobs } from './cv-reading.jobs.js';

async function pdf(lines: string[]): Promise<Buffer> {
  const document = new PDFDocument();
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const line of lines) document.text(line);
  document.end();
  await once(document, 'end');
  return Buffer.concat(chunks);
}

describe('a CV from upload to validation', () => {
  let t: TestApp;
  let worker: Session;
  let volunteer: Session;
  let manager: Session;
  let tenantId: string;
  const http = () => request(t.app.getHttpServer());
  const upload = (session: Session, bytes: Buffer, name = 'cv.pdf') =>
    http().post(`/api/tenants/${tenantId}/documents`).set(session.headers).attach('file', bytes, name);
  const cv = async (session = worker) => (await http().get(`/api/tenants/${tenantId}/cv`).set(session.headers)).body;

  beforeAll(async () => {
    t = await startTestApp();
    const association = await t.get(Accounts).createOrganisation('association', 'Nous');
    worker = await t.signIn('case_worker', association);
    volunteer = await t.signIn('volunteer', association);
    manager = await t.signIn('association_manager', association);
  });
  afterAll(() => t.close());

  const register = async () => {
    tenantId = (
      await http().post('/api/tenants').set(worker.headers).send({ givenName: 'Lina', familyName: 'Nowak' }).expect(201)
    ).body.id;
  };

  it('is read by a job, confirmed with corrections, and keeps the reading beside them', async () => {
    await register();
    const bytes = await pdf([
      'Lina NOWAK',
      'lina.nowak@example.org',
      '06 39 98 12 34',
      '59500 Douai',
      'Permis B',
      'Expériences professionnelles',
      '2019 - 2021 : Agent de propreté, Netviva, Douai',
    ]);
    const { body: document } = await upload(worker, bytes, '../../Étoile d’été.pdf').expect(202);
    expect(document).toMatchObject({ filename: 'Étoile d’été.pdf', mediaType: 'application/pdf' });
    expect((await cv()).state).toBe('received');
    await t.settle();
    const read = await cv();
    expect(read).toMatchObject({
      state: 'to_review',
      failure: null,
      reading: { email: 'lina.nowak@example.org', phone: '+33639981234', drivingLicences: ['B'] },
    });
    expect(read.preview.pages).toEqual([{ number: 1, width: 979, height: 1267 }]);
    const picture = await http()
      .get(`/api/documents/${document.id}/pages/1`)
      .set(worker.headers)
      .expect(200)
      .expect('content-type', 'image/png');
    expect(picture.body.subarray(1, 4).toString()).toBe('PNG');
    await http().get(`/api/documents/${document.id}/pages/2`).set(worker.headers).expect(404);
    await http().get(`/api/documents/${document.id}/pages/1`).set(volunteer.headers).expect(404);
    await http().post(`/api/tenants/${tenantId}/cv/reading`).set(worker.headers).expect(204);
    expect((await cv()).state).toBe('received');
    await t.settle();
    const again = await cv();
    expect(again).toMatchObject({ state: 'to_review', reading: read.reading });
    const fields = { ...read.reading, city: 'Douai-Frais-Marais' };
    await http()
      .put(`/api/tenants/${tenantId}/cv`)
      .set(worker.headers)
      .send({ version: again.version, fields })
      .expect(204);
    await http()
      .put(`/api/tenants/${tenantId}/cv`)
      .set(worker.headers)
      .send({ version: again.version, fields })
      .expect(409);
    const validated = await cv();
    expect(validated.state).toBe('validated');
    expect(validated.fields.city).toBe('Douai-Frais-Marais');
    expect(validated.reading).toEqual(read.reading);
    const content = await http().get(`/api/documents/${document.id}/content`).set(worker.headers).expect(200);
    expect(Buffer.compare(content.body, bytes)).toBe(0);
    expect(content.headers['content-disposition']).toContain(
      `filename*=UTF-8''%C3%89toile%20d%E2%80%99%C3%A9t%C3%A9.pdf`,
    );
    expect(content.headers['x-content-type-options']).toBe('nosniff');
    expect((await upload(worker, bytes).expect(202)).body.id).toBe(document.id);
  });

  it('goes stale after six months and then awaits confirmation', async () => {
    const before = t.clock.now();
    t.clock.set('2027-05-23T12:00:00Z');
    await t.get(CvReadingJobs).age();
    t.clock.set(before);
    const rows = await t.db.query(`SELECT state FROM cvs WHERE tenant_id = $1`, [tenantId]);
    expect(rows).toEqual([{ state: 'stale' }]);
  });

  it('keeps a document that cannot be read, says why, and lets a person fill in the fields', async () => {
    await register();
    await upload(worker, Buffer.from('MZ\x90 not a document'), 'cv.pdf').expect(202);
    await t.settle();
    const unread = await cv();
    expect(unread).toMatchObject({ state: 'unreadable', failure: { code: 'unsupported_type' }, reading: null });
    expect(unread.failure.message).toMatch(/\S+ \S+/);
    const empty = {
      language: 'fr',
      name: { given: 'Lina', family: 'Nowak' },
      email: null,
      phone: null,
      postcode: null,
      city: null,
      drivingLicences: [],
      languages: [],
      certificates: [],
      skills: [],
      experiences: [],
      education: [],
    };
    await http()
      .put(`/api/tenants/${tenantId}/cv`)
      .set(worker.headers)
      .send({ version: unread.version, fields: { ...empty, age: 44 } })
      .expect(400);
    await http()
      .put(`/api/tenants/${tenantId}/cv`)
      .set(worker.headers)
      .send({ version: unread.version, fields: empty })
      .expect(204);
  });

  it('refuses an empty file, one that is too large and a request without a file, and leaves nothing', async () => {
    await register();
    expect((await upload(worker, Buffer.alloc(0)).expect(400)).body.errors[0].code).toBe('empty_file');
    expect((await upload(worker, Buffer.alloc(25 * 1024 * 1024 + 1)).expect(413)).body.code).toBe('too_large');
    await http().post(`/api/tenants/${tenantId}/documents`).set(worker.headers).send({}).expect(400);
    expect(await t.db.query('SELECT 1 FROM documents WHERE tenant_id = $1', [tenantId])).toEqual([]);
  });

  it('is seen by a volunteer only when they took it themselves', async () => {
    await register();
    await http()
      .post(`/api/tenants/${tenantId}/assignments`)
      .set(manager.headers)
      .send({ userId: volunteer.userId, role: 'volunteer' })
      .expect(204);
    await upload(worker, await pdf(['Lina NOWAK'])).expect(202);
    await http().get(`/api/tenants/${tenantId}/cv`).set(volunteer.headers).expect(404);
    const { body } = await upload(volunteer, await pdf(['Lina NOWAK', 'bis'])).expect(202);
    await http().get(`/api/tenants/${tenantId}/cv`).set(volunteer.headers).expect(200);
    await http().get(`/api/documents/${body.id}/content`).set(volunteer.headers).expect(200);
    expect(
      await t.db.query(`SELECT state FROM cvs WHERE tenant_id = $1 ORDER BY received_at, state DESC`, [tenantId]),
    ).toEqual(expect.arrayContaining([{ state: 'replaced' }, { state: 'received' }]));
  });
});
