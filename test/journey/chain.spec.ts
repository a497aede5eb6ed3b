import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import request from 'supertest';
import { Accounts, type Role, Sessions } from '#identity';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** The main job over HTTP, from the unpaid rent to the figures: each step by who does it, with what the others then see. */
describe('referral → visit → CV → search → rally → placement → record → impact', () => {
  let t: TestApp;
  const people = new Map<Role, string>();
  const known: Record<string, string> = {};
  const id = (name: string): string => known[name] ?? `unknown-${name}`;

  /** Signs in anew for each act, since months pass between them. */
  async function as(role: Role) {
    const sessions = t.get(Sessions);
    const secret = await sessions.open(people.get(role) ?? '');
    const headers = { cookie: `re_session=${secret}`, 'x-csrf-token': sessions.csrfToken(secret) };
    const http = request(t.app.getHttpServer());
    return {
      get: (path: string) => http.get(`/api${path}`).set(headers),
      post: (path: string, body?: object) => http.post(`/api${path}`).set(headers).send(body),
      put: (path: string, body: object) => http.put(`/api${path}`).set(headers).send(body),
      patch: (path: string, body: object) => http.patch(`/api${path}`).set(headers).send(body),
      attach: (path: string, bytes: Buffer) => http.post(`/api${path}`).set(headers).attach('file', bytes, 'cv.pdf'),
    };
  }
  const anyone = () => request(t.app.getHttpServer());
  const tokenIn = (text: string) => /\/t\/([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? '';
  const lastMessage = async (recipientId: string) =>
    (
      await t.db.one<{ body_text: string }>(
        'SELECT body_text FROM messages WHERE recipient_id = $1 ORDER BY created_at DESC, id LIMIT 1',
        [recipientId],
      )
    )?.body_text ?? '';

  beforeAll(async () => {
    t = await startTestApp();
    const accounts = t.get(Accounts);
    const organisations = {
      platform: await accounts.createOrganisation('platform', 'Plateforme'),
      landlord: await accounts.createOrganisation('landlord', 'Bailleur'),
      association: await accounts.createOrganisation('association', 'Association'),
    };
    known.association = organisations.association;
    const make = async (role: Role, organisationId: string) => {
      const email = `${role.replaceAll('_', '-')}@example.org`;
      const account = { organisationId, email, displayName: role, role, password: 'long-enough-indeed' };
      people.set(role, await accounts.createUser(account));
    };
    await make('landlord_staff', organisations.landlord);
    await make('case_worker', organisations.association);
    await make('association_manager', organisations.association);
    await make('organiser', organisations.association);
    await make('administrator', organisations.platform);
    const employer = {
      name: 'Entrepôts Exemple',
      siret: '00000000000018',
      sector: 'Logistique',
      city: 'Douai',
      postcode: '59500',
      contactName: 'Inès Roland',
      contactEmail: 'ines.roland@example.org',
    };
    const created = await (await as('landlord_staff')).post('/employers', { ...employer, siret: null }).expect(201);
    known.employer = created.body.id;
    await make('employer', created.body.id);
  });
  afterAll(() => t.close());

  it('the landlord refers, the association accepts, and the landlord sees no more than that', async () => {
    const referral = {
      associationId: known.association,
      givenName: 'Samira',
      familyName: 'Kowalczyk',
      email: 'samira.kowalczyk@example.org',
      phone: '+33639981001',
      postcode: '59500',
      city: 'Douai',
      arrearsCents: 184_250,
      arrearsMonths: 3.5,
      agreedOn: '2026-11-20',
      agreedHow: 'spoken',
    };
    known.referral = (await (await as('landlord_staff')).post('/referrals', referral).expect(201)).body.id;
    const { body } = await (await as('case_worker'))
      .post(`/referrals/${known.referral}/acceptance`, { accepted: true })
      .expect(201);
    known.tenant = body.tenantId;
    const seen = await (await as('landlord_staff')).get(`/tenants/${known.tenant}`).expect(200);
    expect(Object.keys(seen.body).sort()).toEqual(['familyName', 'givenName', 'id', 'status']);
    expect(seen.body.status).toBe('accepted');
  });

  it('the case worker visits, assesses and opens the record, which the landlord never sees', async () => {
    const worker = await as('case_worker');
    const plannedAt = '2026-11-25T14:30:00+01:00';
    const { body: visit } = await worker.post(`/tenants/${known.tenant}/visits`, { plannedAt }).expect(201);
    t.clock.set('2026-11-25T15:30:00Z');
    const later = await as('case_worker');
    const outcome = {
      state: 'done',
      note: 'Deux enfants, motivée, pas de véhicule.',
      assessments: [
        { domain: 'work', level: 3 },
        { domain: 'mobility', level: 2, barrier: true },
        { domain: 'health', level: 4, note: 'suivi régulier' },
      ],
    };
    await later.post(`/visits/${visit.id}/outcome`, outcome).expect(204);
    await later.post(`/tenants/${known.tenant}/support-record`, {}).expect(201);
    const objective = { domain: 'work', title: 'Retrouver un emploi', reachedBy: 'any_placement' };
    await later.post(`/tenants/${known.tenant}/support-record/objectives`, objective).expect(201);
    await (await as('landlord_staff')).get(`/tenants/${known.tenant}/support-record`).expect(403);
    expect((await (await as('landlord_staff')).get(`/tenants/${known.tenant}`)).body.status).toBe('in_support');
  });

  it('the CV is read and confirmed; with consent the tenant becomes a card without a name', async () => {
    const worker = await as('case_worker');
    const wanted = { occupations: ['N1103'], contracts: ['CDI', 'CDD'], weeklyHours: 35, maxTravelKm: 20 };
    await worker.patch(`/tenants/${known.tenant}`, { wanted }).expect(204);
    await worker.attach(`/tenants/${known.tenant}/documents`, await cvOfSamira()).expect(202);
    await t.settle();
    const { body: cv } = await worker.get(`/tenants/${known.tenant}/cv`).expect(200);
    expect(cv.state).toBe('to_review');
    expect(cv.reading).toMatchObject({
      email: 'samira.kowalczyk@example.org',
      phone: '+33639981001',
      postcode: '59500',
    });
    expect(cv.reading.certificates.join()).toMatch(/R489/);
    await worker.put(`/tenants/${known.tenant}/cv`, { version: cv.version, fields: cv.reading }).expect(204);
    await t.settle();
    expect((await (await as('employer')).get('/candidates').expect(200)).body.total).toBe(0);
    await worker.post(`/tenants/${known.tenant}/consents`, { scope: 'listing', given: true }).expect(201);
    await t.settle();
    const found = await (await as('employer')).get('/candidates?q=prepa%20comande').expect(200);
    expect(found.body.total).toBe(1);
    known.candidate = found.body.items[0].id;
    expect(JSON.stringify(found.body)).not.toMatch(/Samira|Kowalczyk|59500|Bailleur|example\.org|639981001/i);
    expect(found.body.items[0].id).not.toBe(known.tenant);
  });

  it('withdrawn consent takes the card out, and a new one brings it back', async () => {
    const worker = await as('case_worker');
    await worker.post(`/tenants/${known.tenant}/consents`, { scope: 'listing', given: false }).expect(201);
    await t.settle();
    await (await as('employer')).get(`/candidates/${known.candidate}`).expect(404);
    await worker.post(`/tenants/${known.tenant}/consents`, { scope: 'listing', given: true }).expect(201);
    await t.settle();
    await (await as('employer')).get(`/candidates/${known.candidate}`).expect(200);
  });

  it('an employer publishes a lawful offer, and is released the identity only by the tenant', async () => {
    const employer = await as('employer');
    const offer = {
      title: 'Préparateur / préparatrice de commandes',
      occupation: 'N1103',
      description:
        'Préparer les commandes au chariot à commande vocale, contrôler et filmer les palettes. Jeune femme souhaitée.',
      city: 'Douai',
      contract: 'CDI',
      weeklyHours: 35,
    };
    known.offer = (await employer.post('/offers', offer).expect(201)).body.id;
    const refused = await employer.post(`/offers/${known.offer}/publication`).expect(409);
    expect(refused.body.errors.map((error: { criterion: string }) => error.criterion)).toEqual(
      expect.arrayContaining(['age', 'sex']),
    );
    const description = offer.description.replace(' Jeune femme souhaitée.', '');
    await employer.patch(`/offers/${known.offer}`, { description }).expect(204);
    await employer.post(`/offers/${known.offer}/publication`).expect(204);
    await employer.get(`/candidates/${known.candidate}/identity`).expect(404);
    await employer.post(`/candidates/${known.candidate}/release-requests`, { message: 'Nous recrutons.' }).expect(201);
    await t.settle();
    const token = tokenIn(await lastMessage(id('tenant')));
    await anyone().get(`/api/links/${token}/release`).expect(200);
    await employer.get(`/candidates/${known.candidate}/identity`).expect(404);
    await anyone()
      .post(`/api/links/${token}/release`)
      .send({ granted: true })
      .expect((answer) => expect(answer.status).toBeLessThan(300));
    const released = await employer.get(`/candidates/${known.candidate}/identity`).expect(200);
    expect(JSON.stringify(released.body)).toContain('Kowalczyk');
    const looks = await t.db.query(`SELECT 1 FROM audit_entries WHERE action = 'identity.read' AND tenant_id = $1`, [
      known.tenant,
    ]);
    expect(looks).toHaveLength(1);
  });

  it('a rally is laid, people are invited once, accept by link, and get a timetable', async () => {
    const organiser = await as('organiser');
    const template = {
      venue: 'Salle',
      address: '1 place du Marché, 59500 Douai',
      startsAt: '09:00',
      slots: 6,
      slotMinutes: 15,
      minMeetings: 1,
      maxMeetings: 3,
      capacity: 20,
    };
    const series = await organiser
      .post('/rally-series', { name: 'Douaisis', territory: 'Douaisis', template })
      .expect(201);
    const rally = await organiser.post('/rallies', { seriesId: series.body.id, heldOn: '2027-01-20' }).expect(201);
    known.rally = rally.body.id;
    t.clock.set('2026-12-23T09:00:00Z');
    await t.settle();
    await t.settle();
    const letters = await t.db.query<{ recipient_kind: string; body_text: string }>(
      `SELECT recipient_kind, body_text FROM messages WHERE rally_id = $1 AND body_text LIKE '%/t/%' ORDER BY recipient_kind, created_at`,
      [known.rally],
    );
    expect(letters.filter((letter) => letter.recipient_kind === 'tenant')).toHaveLength(1);
    const tenantToken = tokenIn(letters.find((letter) => letter.recipient_kind === 'tenant')?.body_text ?? '');
    await anyone().get(`/api/links/${tenantToken}/invitation`).expect(200);
    const yes = await anyone()
      .post(`/api/links/${tenantToken}/invitation`)
      .send({ answer: 'accept', constraints: { transport: true } });
    expect(yes.body.state).toBe('accepted');
    await (await as('employer')).post(`/rallies/${known.rally}/registration`, { tables: 1 }).expect(200);
    t.clock.set('2027-01-16T12:00:00Z');
    await t.settle();
    const { body: agenda } = await anyone().get(`/api/links/${tenantToken}/invitation`).expect(200);
    expect(agenda.agenda).toEqual([expect.objectContaining({ employerName: 'Entrepôts Exemple', table: 1 })]);
  });

  it('on the day she signs in, meets, and is hired', async () => {
    t.clock.set('2027-01-20T08:10:00Z');
    await t.settle();
    const organiser = await as('organiser');
    await organiser
      .post(`/rallies/${known.rally}/sign-ins`, { tenantId: known.tenant, attendance: 'present' })
      .expect(200);
    await organiser
      .post(`/rallies/${known.rally}/sign-ins`, { employerId: known.employer, attendance: 'present' })
      .expect(200);
    const employer = await as('employer');
    const { body } = await employer.get(`/rallies/${known.rally}/timetable`).expect(200);
    const [meeting] = body.meetings;
    await employer.post(`/meetings/${meeting.id}/attendance`, { state: 'held' }).expect(204);
    await employer.post(`/meetings/${meeting.id}/verdict`, { verdict: 'hire' }).expect(204);
    await t.settle();
    const { body: report } = await organiser.get(`/rallies/${known.rally}/report`).expect(200);
    expect(report).toMatchObject({
      candidates: { invited: 1, accepted: 1, came: 1, met: 1 },
      verdicts: { hire: 1 },
      placements: { hires: 1 },
    });
    await employer.get(`/candidates/${known.candidate}`).expect(404);
  });

  it('the hire begins; the record shows it, the objective is reached, the landlord learns that she works', async () => {
    t.clock.set('2027-02-01T09:00:00Z');
    await t.settle();
    const employer = await as('employer');
    const { body: mine } = await employer.get('/placements').expect(200);
    expect(mine.items).toHaveLength(1);
    const start = { startedOn: '2027-02-01', title: 'Préparatrice de commandes', contract: 'CDI' };
    await employer.post(`/placements/${mine.items[0].id}/start`, start).expect(204);
    await t.settle();
    const { body: record } = await (await as('case_worker')).get(`/tenants/${known.tenant}/support-record`).expect(200);
    expect(record.objectives[0]).toMatchObject({ state: 'reached', placementId: mine.items[0].id });
    const kinds = record.entries.map((entry: { kind: string }) => entry.kind);
    for (const kind of ['referral', 'visit', 'cv', 'rally', 'meeting', 'placement']) expect(kinds).toContain(kind);
    expect(record.entries.find((entry: { kind: string }) => entry.kind === 'placement').text).toContain(
      'Entrepôts Exemple',
    );
    const landlord = await as('landlord_staff');
    expect((await landlord.get(`/tenants/${known.tenant}`)).body.status).toBe('at_work');
    await landlord.post(`/tenants/${known.tenant}/arrears`, { onDay: '2027-02-01', balanceCents: 90_000 }).expect(204);
  });

  it('is counted, and one person alone is not given away', async () => {
    const { body } = await (await as('association_manager')).get('/impact?from=2026-11-01&to=2027-02-28').expect(200);
    const hired = body.total.find((indicator: { key: string }) => indicator.key === 'hired');
    expect(hired).toMatchObject({ numerator: null, suppressed: true });
    await addReferrals(11);
    const referred = async (period: string) => {
      const again = await (await as('association_manager')).get(`/impact?${period}`).expect(200);
      return again.body.total.find((indicator: { key: string }) => indicator.key === 'referred');
    };
    expect(await referred('from=2027-01-01&to=2027-02-28')).toMatchObject({ numerator: 11, suppressed: false });
    // Both years together would tell, by subtraction, of the one person of the first.
    expect(await referred('from=2026-11-01&to=2027-02-28')).toMatchObject({ numerator: null, suppressed: true });
  });

  async function addReferrals(count: number): Promise<void> {
    const landlord = await as('landlord_staff');
    for (let i = 0; i < count; i++) {
      await landlord
        .post('/referrals', {
          associationId: known.association,
          givenName: 'Autre',
          familyName: `Personne ${i}`,
          arrearsCents: 50_000,
          arrearsMonths: 1,
          agreedOn: '2027-01-30',
          agreedHow: 'spoken',
        })
        .expect(201);
    }
  }
});

async function cvOfSamira(): Promise<Buffer> {
  const document = new PDFDocument({ margin: 50 });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.fontSize(20).text('Samira KOWALCZYK');
  document
    .fontSize(11)
    .text('12 rue des Exemples, 59500 Douai')
    .text('06 39 98 10 01')
    .text('samira.kowalczyk@example.org')
    .text('Permis B');
  document.moveDown().fontSize(14).text('EXPÉRIENCES PROFESSIONNELLES').fontSize(11);
  document.text('2021 - 2024 : Préparatrice de commandes, Logidouai, Lambres-lez-Douai');
  document.text('2018 - 2021 : Agent de production, Usine du Raquet, Douai');
  document
    .moveDown()
    .fontSize(14)
    .text('FORMATION')
    .fontSize(11)
    .text('2017 : CAP Opérateur logistique, Lycée professionnel de Douai');
  document
    .moveDown()
    .fontSize(14)
    .text('COMPÉTENCES')
    .fontSize(11)
    .text('CACES R489 catégorie 1, SST, travail en équipe');
  document.end();
  await once(document, 'end');
  return Buffer.concat(chunks);
}
