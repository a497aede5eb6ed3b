import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp } from '../../../test/support/test-app.js';
import { agree, listed, offerOf, type Stage, setStage } from './candidates.fixture.js';

const TENANT = {
  ...{ givenName: 'Ouarda', familyName: 'Boulanger', email: 'ouarda.b@example.org', phone: '+33639984321' },
  ...{ address: '12 rue des Lilas', postcode: '59500', city: 'Douai' },
};
const FIELDS = {
  name: { given: 'Warda', family: 'Boulanger-Lys' },
  skills: ['Scan'],
  experiences: [
    {
      ...{ title: 'Préparatrice', employer: 'Entrepôts Delobel', city: 'Hénin-Beaumont' },
      ...{ start: '2019', end: '2023', current: false, rome: 'N1103' },
    },
  ],
  education: [{ title: 'CAP', school: 'Lycée Corot', year: '2001' }],
};
/** What a case worker who means well may write of somebody. */
const TELLING = [
  ...['Ouarda', 'Boulanger', 'Warda', 'ouarda.b@example.org', '06 39 98 43 21', '+33 6 39 98 43 21', '0639984321'],
  ...['12 rue des Lilas', '59500', 'Douai', 'Entrepôts Delobel', 'Delobel', 'Hénin-Beaumont', 'Lycée Corot'],
  ...[
    'née le 12/03/1980',
    '46 ans',
    'RQTH',
    'célibataire',
    'Nationalité algérienne',
    '3 enfants',
    'son bailleur',
    'impayés',
  ],
];
const SHAPES: ((text: string) => string)[] = [
  (text) => `À voir : ${text}.`,
  (text) => `Très motivée.\n\n${text.toUpperCase()}\nDisponible lundi.`,
  (text) => `Bonne expérience (${text.normalize('NFD').replace(/\p{Diacritic}/gu, '')}) en logistique`,
];
/** Words that the employer writes of somebody whose name it does not know. */
const OWN = { note: 'NoteQzx', search: 'RechercheQzx', message: 'MessageQzx', comment: 'CommentaireQzx' };

describe('free text around a card', () => {
  let stage: Stage;
  let tenantId: string;
  let offerId: string;
  let aliasId: string;
  const as = (session: { headers: Record<string, string> }) => ({
    get: (path: string) => stage.http().get(`/api/${path}`).set(session.headers),
    post: (path: string, body: object) => stage.http().post(`/api/${path}`).set(session.headers).send(body),
  });
  const texts = async (sql: string) => JSON.stringify(await stage.t.db.query(sql));

  beforeAll(async () => {
    stage = await setStage(await startTestApp());
    const { employer } = stage;
    offerId = await offerOf(stage, { employerId: employer.organisationId, createdBy: employer.userId, city: 'Lille' });
    tenantId = await listed(stage, { tenant: TENANT, wanted: { occupations: ['N1103'] }, fields: FIELDS });
    aliasId = (await as(employer).get('candidates').expect(200)).body.items[0].id;
  }, 120_000);
  afterAll(() => stage.t.close());

  it.each(TELLING)('of a case worker may not tell who it is: %s', async (telling) => {
    for (const shape of SHAPES) {
      const message = shape(telling);
      const { status, body } = await as(stage.worker).post(`tenants/${tenantId}/proposals`, {
        offerId,
        agreed: 'spoken',
        message,
      });
      expect({ message, status, code: body.errors?.[0]?.code }).toEqual({ message, status: 400, code: 'tells_who' });
    }
    expect(await texts('SELECT 1 FROM proposals')).toBe('[]');
  });

  it('of a case worker reaches the employer when it tells of the work', async () => {
    const message = 'Prépare vite et sans erreur, en froid positif aussi.\nLibre dès lundi.';
    await as(stage.worker).post(`tenants/${tenantId}/proposals`, { offerId, agreed: 'written', message }).expect(201);
    expect((await as(stage.employer).get('proposals')).body.items).toMatchObject([{ message, candidateId: aliasId }]);
  });

  it('of the employer is read by itself, and by those it is written to without a way around the release', async () => {
    const own = as(stage.employer);
    const call = (word: string) => `${word} : appelez le 06 39 98 77 66 ou rh@martel.example`;
    await own.post('shortlist', { candidateId: aliasId, offerId, note: call(OWN.note) }).expect(201);
    await own.post('saved-searches', { name: OWN.search, query: { q: 'preparatrice' } }).expect(201);
    await own.post(`candidates/${aliasId}/release-requests`, { message: call(OWN.message), offerId }).expect(201);
    const [proposal] = (await own.get('proposals')).body.items;
    await own.post(`proposals/${proposal.id}/answer`, { interested: true, comment: OWN.comment }).expect(204);
    await stage.t.settle();
    // To the tenant: the message, and no number or address with it.
    const told = await texts(`SELECT subject, body_text, body_html FROM messages WHERE recipient_kind = 'tenant'`);
    expect(told).toContain(OWN.message);
    expect(told).not.toMatch(/98 77 66|rh@martel/);
    for (const word of [OWN.note, OWN.search]) expect(told).not.toContain(word);
    // The trail names no texts.
    const trail = await texts('SELECT details FROM audit_entries');
    for (const word of Object.values(OWN)) expect(trail).not.toContain(word);
  });

  it('of one employer is never read by another, nor its lists by the association', async () => {
    const paths = [
      'shortlist',
      'saved-searches',
      'release-requests',
      'proposals',
      'candidates',
      `candidates/${aliasId}`,
    ];
    for (const path of paths) {
      const { text } = await as(stage.rival).get(path);
      for (const word of Object.values(OWN)) expect(text).not.toContain(word);
      const other = (await as(stage.worker).get(path)).text;
      for (const word of [OWN.note, OWN.search]) expect(other).not.toContain(word);
    }
    for (const path of [
      `tenants/${tenantId}`,
      `tenants/${tenantId}/candidate`,
      `tenants/${tenantId}/sharing`,
      `tenants/${tenantId}/offers`,
    ])
      expect((await as(stage.worker).get(path)).text).not.toMatch(/NoteQzx|RechercheQzx/);
  });

  it('brings nothing of the person to the employer by any list or letter', async () => {
    const seen: string[] = [];
    for (const path of [
      'shortlist',
      `shortlist?offerId=${offerId}`,
      'saved-searches',
      'release-requests',
      'proposals',
      'home',
    ])
      seen.push((await as(stage.employer).get(path).expect(200)).text);
    seen.push(await texts(`SELECT subject, body_text, body_html FROM messages WHERE recipient_kind = 'employer'`));
    expect(seen.join()).toContain('Candidat ');
    const secrets = [
      'ouarda',
      'warda',
      'boulanger',
      '639984321',
      'lilas',
      '59500',
      'delobel',
      'hénin',
      'corot',
      tenantId,
    ];
    for (const text of seen) expect(secrets.filter((secret) => text.toLowerCase().includes(secret))).toEqual([]);
  });

  it('goes with the consent: notes are deleted, and what was written stands under no card', async () => {
    await agree(stage, tenantId, false);
    expect(await texts('SELECT 1 FROM shortlist_entries')).toBe('[]');
    const [proposal] = (await as(stage.employer).get('proposals').expect(200)).body.items;
    expect(proposal).toMatchObject({ candidateId: null, pseudonym: null, headline: '' });
  });
});
