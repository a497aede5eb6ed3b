import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFParse } from 'pdf-parse';
import type request from 'supertest';
import { startTestApp } from '../../../test/support/test-app.js';
import { agree, type Stage, setStage, tenantWithCv } from './candidates.fixture.js';

interface Read {
  text: string;
  /** Of the document's information, as text. */
  info: string;
  raw: string;
}

async function read(bytes: Buffer): Promise<Read> {
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  const { text } = await parser.getText();
  const { info, metadata } = await parser.getInfo();
  await parser.destroy();
  return { text: text.replace(/\s+/g, ' '), info: JSON.stringify([info, metadata]), raw: bytes.toString('latin1') };
}

describe('the CV that employers get', () => {
  let stage: Stage;
  let tenantId: string;
  let aliasId: string;
  const get = (path: string, as: { headers: Record<string, string> }) =>
    stage.http().get(`/api/${path}`).set(as.headers).buffer(true).parse(collect);
  const cv = (query = '', as = stage.employer) => get(`candidates/${aliasId}/cv${query}`, as);
  const release = async (given: boolean) => {
    await stage
      .http()
      .post(`/api/tenants/${tenantId}/consents`)
      .set(stage.worker.headers)
      .send({ scope: 'release', employerId: stage.employer.organisationId, given })
      .expect(201);
    await stage.t.settle();
  };

  beforeAll(async () => {
    stage = await setStage(await startTestApp());
    tenantId = await tenantWithCv(stage, {
      tenant: {
        ...{ givenName: 'Ouarda', familyName: 'Delcroix', email: 'ouarda@example.org', phone: '+33639984321' },
        address: '12 rue des Lilas',
      },
      wanted: { occupations: ['N1103'], contracts: ['CDI', 'INTERIM'], weeklyHours: 35 },
      fields: {
        name: { given: 'Ouarda', family: 'Delcroix' },
        email: 'ouarda.d@example.org',
        phone: '+33639985432',
        postcode: '59500',
        city: 'Douai',
        skills: ['Scan', 'RQTH', 'Mail ouarda.d@example.org', 'Гибкость'],
        certificates: ['CACES R489 cat. 1A'],
        drivingLicences: ['B'],
        languages: [{ code: 'ar', level: 'native' }],
        experiences: [
          job('Préparatrice de commandes', 'Entrepôts Martel', '2019-03', '2021-08', 'N1103'),
          job('Dompteuse de lions', 'Cirque Arlette', '1987', '1989', null),
          { ...job('Caissière', 'Halles Duquesne', '2022-01', null, 'D1505'), current: true },
        ],
        education: [
          { title: 'CAP vente 1989', school: 'Lycée Corot', year: '1989' },
          { title: 'Baccalauréat tunisien', school: 'Lycée de Sfax', year: '1986' },
        ],
      },
    });
    await agree(stage, tenantId);
    aliasId = (await stage.http().get('/api/candidates').set(stage.employer.headers)).body.items[0].id;
  }, 120_000);
  afterAll(() => stage.t.close());

  it('is a tagged page in the reader’s language that says what somebody can do, and not who they are', async () => {
    const answer = await cv().expect(200).expect('content-type', 'application/pdf');
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' });
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="cv-candidat-[a-z]\d-\d{3}\.pdf"$/);
    const { text, info, raw } = await read(answer.body);
    for (const said of [
      /Candidat [A-Z]\d-\d{3}/,
      'Préparateur de commandes / Préparatrice de commandes – 2 ans et demi, jusqu’en 2021',
      'en cours',
      'Autres expériences professionnelles',
      'CACES R489 cat. 1A',
      'Permis B',
      'arabe – courant',
      'CAP vente',
      'CDI, Intérim',
      '35 heures par semaine',
      'Гибкость',
    ])
      expect(text).toMatch(said);
    for (const hidden of [
      ...[
        'Ouarda',
        'Delcroix',
        'example.org',
        '63998',
        'Lilas',
        '59500',
        'Douai',
        'RQTH',
        'Martel',
        'Arlette',
        'Duquesne',
      ],
      ...['Dompteuse', '1987', '1989', '1986', 'Corot', 'Sfax', 'tunisien', 'Terrils', 'Sauvegarde', 'maternelle'],
    ]) {
      expect(text).not.toContain(hidden);
      expect(info).not.toContain(hidden);
    }
    // Préparatrice and Caissière alone would tell a sex.
    expect(text).not.toMatch(/(?<!\/ )Préparatrice|(?<!\/ )Caissière/);
    expect(raw).toContain('/MarkInfo');
    expect(raw).toContain('/Lang (fr-FR)');
    expect(raw).toContain('pdfuaid:part');
    expect(raw).not.toMatch(/\/BaseFont \/Helvetica/);
    expect((await read((await cv('?language=en').expect(200)).body)).text).toContain('2.5 years, until 2021');
    await cv('?language=de').expect(400);
  });

  it('is for that employer alone, and gone the moment that consent is', async () => {
    await cv('', stage.rival).expect(404);
    await get(`candidates/${aliasId}/cv`, stage.worker).expect(403);
    const before = await stage.t.db.query(`SELECT 1 FROM audit_entries WHERE action = 'cv.read_redacted'`);
    await cv().expect(200);
    const after = await stage.t.db.query<{ tenant_id: string }>(
      `SELECT tenant_id FROM audit_entries WHERE action = 'cv.read_redacted' ORDER BY seq`,
    );
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)?.tenant_id).toBe(tenantId);
    // The events that will blank the card have not even been handled.
    await stage
      .http()
      .post(`/api/tenants/${tenantId}/consents`)
      .set(stage.worker.headers)
      .send({ scope: 'listing', given: false })
      .expect(201);
    await cv().expect(404);
    await agree(stage, tenantId);
    await stage.t.db.query(`UPDATE cvs SET state = 'stale' WHERE tenant_id = $1 RETURNING id`, [tenantId]);
    await cv().expect(404);
    await stage.t.db.query(`UPDATE cvs SET state = 'validated' WHERE tenant_id = $1 RETURNING id`, [tenantId]);
    await cv().expect(200);
  });

  it('is shown to who follows the tenant as employers would see it, also before the tenant agrees', async () => {
    const preview = await get(`tenants/${tenantId}/cv/redacted`, stage.worker).expect(200);
    const { text } = await read(preview.body);
    expect(text).toContain('ce que les employeurs voient');
    expect(text).toContain('CACES R489 cat. 1A');
    expect(text).not.toContain('Delcroix');
    await get(`tenants/${tenantId}/cv/redacted`, stage.stranger).expect(404);
    await get(`tenants/${tenantId}/cv/redacted`, stage.employer).expect(403);
    const empty = await stage
      .http()
      .post('/api/tenants')
      .set(stage.worker.headers)
      .send({ givenName: 'Sans', familyName: 'Papier' });
    await get(`tenants/${empty.body.id}/cv/redacted`, stage.worker).expect(404);
  });

  it('has name, contact, employers and dates while a release lasts, and still nothing that nobody may ask', async () => {
    await stage
      .http()
      .post(`/api/candidates/${aliasId}/release-requests`)
      .set(stage.employer.headers)
      .send({})
      .expect(201);
    expect((await read((await cv().expect(200)).body)).text).not.toContain('Delcroix');
    await release(true);
    const { text, info } = await read((await cv().expect(200)).body);
    for (const said of [
      ...['Ouarda Delcroix', '+33639984321', 'ouarda@example.org', 'Préparatrice de commandes, Entrepôts Martel'],
      ...['03/2019 – 08/2021', 'depuis 01/2022', 'Lycée Corot', 'à votre seule entreprise'.slice(7)],
    ])
      expect(text).toContain(said);
    for (const hidden of ['Lilas', '59500', 'RQTH', 'maternelle']) expect(text).not.toContain(hidden);
    expect(info).not.toContain('Delcroix');
    await release(false);
    expect((await read((await cv().expect(200)).body)).text).not.toContain('Delcroix');
  });
});

function job(title: string, employer: string, start: string, end: string | null, rome: string | null) {
  return { title, employer, city: null, start, end, current: false, rome };
}

/** supertest takes a PDF for text unless told to keep its bytes. */
function collect(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
}
