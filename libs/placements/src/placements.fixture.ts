import request from 'supertest';
import { Accounts, Sessions } from '#identity';
import { JobRunner } from '#jobs';
import { type Session, START, startTestApp, type TestApp } from '../../../test/support/test-app.js';

export type Staged = Awaited<ReturnType<typeof stagePlacements>>;

/** One association, a landlord and two employers, a tenant for each test, and a clock that takes everybody's session along. */
export async function stagePlacements() {
  const t: TestApp = await startTestApp();
  const make = (kind: 'association' | 'landlord' | 'employer', name: string) =>
    t.get(Accounts).createOrganisation(kind, name);
  const [association, landlordId, employerId, rivalId] = [
    await make('association', 'Nous'),
    await make('landlord', 'Habitat'),
    await make('employer', 'Entrepôts Ferrand'),
    await make('employer', 'Concurrent'),
  ];
  const cast = {
    worker: await t.signIn('case_worker', association),
    landlord: await t.signIn('landlord_staff', landlordId),
    employer: await t.signIn('employer', employerId),
    rival: await t.signIn('employer', rivalId),
  };
  const http = () => request(t.app.getHttpServer());
  const get = (as: Session, path: string) => http().get(`/api/${path}`).set(as.headers);
  const post = (as: Session, path: string, body: object = {}) => http().post(`/api/${path}`).set(as.headers).send(body);
  const stage = {
    ...{ t, association, landlordId, employerId, rivalId, cast, get, post },
    tenantId: '',
    show: async (token: string) => (await http().get(`/api/links/${token}/placement`).expect(200)).body,
    act: (token: string, body: object) => http().post(`/api/links/${token}/placement`).send(body),
    read: async (id: string) => (await get(cast.worker, `placements/${id}`).expect(200)).body,
    today: () => t.clock.now().toISOString().slice(0, 10),
    /** That day at nine, with sessions that are young then, and what is due asked. */
    async travel(day: string) {
      t.clock.set(`${day}T08:00:00.000Z`);
      for (const session of Object.values(cast)) {
        const secret = await t.get(Sessions).open(session.userId);
        session.headers = { cookie: `re_session=${secret}`, 'x-csrf-token': t.get(Sessions).csrfToken(secret) };
      }
      await t.get(JobRunner).run({ name: 'placements.ask', data: {} });
      await t.settle();
    },
    /** How many messages went to that side about this placement, the newest, and the link in it. */
    async letters(id: string, side: string) {
      const rows = await t.db.query<{ text: string }>(
        'SELECT body_text AS text FROM messages WHERE occasion LIKE $1 ORDER BY created_at',
        [`placement:${id}:%${side}%`],
      );
      const last = rows.at(-1)?.text ?? '';
      return { count: rows.length, last, token: /\/t\/([A-Za-z0-9_-]+)/.exec(last)?.[1] ?? '' };
    },
    async news(id: string) {
      const rows = await t.db.query<{ occasion: string }>(
        'SELECT occasion FROM messages WHERE occasion LIKE $1 ORDER BY created_at, occasion',
        [`placement:${id}:news:%`],
      );
      return rows.map(({ occasion }) => occasion.split(':').slice(3, 5).join(' '));
    },
    async journal() {
      const { body } = await get(cast.worker, `tenants/${stage.tenantId}/support-record`).expect(200);
      return (body.entries as { text: string }[]).map(({ text }) => text).reverse();
    },
    /** A household of that landlord, with a mail address. */
    async register() {
      await stage.travel(START.slice(0, 10));
      const person = { givenName: 'Nadia', familyName: 'Wojcik', email: 'nadia@example.org', phone: '+33639981201' };
      stage.tenantId = (await post(cast.worker, 'tenants', person).expect(201)).body.id;
      await t.db.query('UPDATE tenants SET landlord_id = $2 WHERE id = $1', [stage.tenantId, landlordId]);
    },
    bakery: (changes: object = {}) => ({
      ...{ tenantId: stage.tenantId, kind: 'hire', organisationName: 'Boulangerie Lenoir', contactName: 'Mme Lenoir' },
      ...{ contactEmail: 'lenoir@example.org', title: 'Vendeuse', contract: 'SUBSIDISED', contractForm: 'CIE' },
      ...{ contractMonths: 9, startOn: '2026-11-24', via: 'own_search', ...changes },
    }),
    made: async (body: object) => (await post(cast.worker, 'placements', body).expect(201)).body.id as string,
  };
  return stage;
}
