import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('visits', () => {
  let t: TestApp;
  let landlord: Session;
  let worker: Session;
  let volunteer: Session;
  let manager: Session;
  const http = () => request(t.app.getHttpServer());
  const post = (by: Session, path: string, body: object) => http().post(`/api/${path}`).set(by.headers).send(body);
  const get = (by: Session, path: string) => http().get(`/api/${path}`).set(by.headers);

  beforeAll(async () => {
    t = await startTestApp();
    const make = (kind: 'landlord' | 'association', name: string) => t.get(Accounts).createOrganisation(kind, name);
    const ours = await make('association', 'Nous');
    landlord = await t.signIn('landlord_staff', await make('landlord', 'Habitat Nord'));
    worker = await t.signIn('case_worker', ours);
    volunteer = await t.signIn('volunteer', ours);
    manager = await t.signIn('association_manager', ours);
  });
  afterAll(() => t.close());

  /** A tenant whom `worker` follows and `volunteer` accompanies. */
  const household = async () => {
    const { id } = (await post(worker, 'tenants', { givenName: 'Nadia', familyName: 'Wojcik' }).expect(201)).body;
    await post(manager, `tenants/${id}/assignments`, { userId: volunteer.userId, role: 'volunteer' }).expect(204);
    return id as string;
  };
  const plan = async (tenantId: string, by = worker, plannedAt = '2026-11-24T14:00:00+01:00') =>
    (await post(by, `tenants/${tenantId}/visits`, { plannedAt }).expect(201)).body.id as string;
  const record = async (by: Session, tenantId: string) =>
    (await get(by, `tenants/${tenantId}/support-record`).expect(200)).body;

  it('notes a visit with its assessment, before the record is opened', async () => {
    const id = await household();
    const visit = await plan(id);
    await post(worker, `visits/${visit}/outcome`, {
      state: 'done',
      note: 'Accueil chaleureux, pleure en parlant de son frère.',
      assessments: [
        { domain: 'work', level: 3, note: 'Dix ans de caisse.' },
        { domain: 'health', level: 2, barrier: true, note: 'Dos opéré en mars.' },
      ],
    }).expect(204);
    const seen = await record(worker, id);
    expect(seen).toMatchObject({ state: 'not_opened', view: 'full' });
    expect(seen.assessments).toEqual([
      expect.objectContaining({ domain: 'health', level: 2, barrier: true, note: 'Dos opéré en mars.' }),
      expect.objectContaining({ domain: 'work', level: 3, barrier: false, note: 'Dix ans de caisse.' }),
    ]);
    expect(seen.entries).toEqual([
      expect.objectContaining({
        kind: 'visit',
        text: 'Visite à domicile faite.',
        visitNote: 'Accueil chaleureux, pleure en parlant de son frère.',
      }),
    ]);
    expect((await post(worker, `visits/${visit}/outcome`, { state: 'refused' }).expect(409)).body.code).toBe(
      'illegal_transition',
    );
    expect(
      await t.db.query(`SELECT payload FROM outbox WHERE type = 'visit.done' AND payload ->> 'visitId' = $1`, [visit]),
    ).toHaveLength(1);
  });

  it('moves a visit to another date and shows one’s own week', async () => {
    const id = await household();
    const visit = await plan(id);
    const moved = (await post(worker, `visits/${visit}/move`, { plannedAt: '2026-11-26T09:30:00+01:00' }).expect(201))
      .body.id;
    await post(worker, `visits/${visit}/move`, { plannedAt: '2026-11-27T09:30:00+01:00' }).expect(409);
    const week = (await get(worker, 'visits').expect(200)).body.items;
    expect(week.map((item: { id: string }) => item.id)).toContain(moved);
    expect(week.map((item: { id: string }) => item.id)).not.toContain(visit);
    expect(week.find((item: { id: string }) => item.id === moved)).toMatchObject({
      plannedAt: '2026-11-26T08:30:00.000Z',
      tenant: { id, familyName: 'Wojcik' },
    });
    expect((await get(worker, 'visits?from=2026-11-27&to=2026-11-28').expect(200)).body.items).toEqual([]);
    expect((await get(volunteer, 'visits').expect(200)).body.items).toEqual([]);
    await get(worker, 'visits?from=2026-11-27&to=2026-11-20').expect(400);
    await get(landlord, 'visits').expect(403);
    const both = (await get(worker, `tenants/${id}/visits`).expect(200)).body.items;
    expect(both.map((item: { state: string }) => item.state)).toEqual(['planned', 'moved']);
    expect(both[1].movedTo).toBe(moved);
  });

  it('keeps volunteers out of money, health, law and debts', async () => {
    const id = await household();
    const visit = await plan(id, volunteer);
    const health = { domain: 'health', level: 1 };
    const refused = await post(volunteer, `visits/${visit}/outcome`, { state: 'done', assessments: [health] }).expect(
      403,
    );
    expect(refused.body.code).toBe('confidential_domain');
    await post(volunteer, `visits/${visit}/outcome`, {
      state: 'done',
      note: 'Thé à la menthe.',
      assessments: [{ domain: 'mobility', level: 2 }],
    }).expect(204);
    const other = await plan(id);
    expect((await post(volunteer, `visits/${other}/outcome`, { state: 'done' }).expect(403)).body.code).toBe(
      'not_your_visit',
    );
    await post(worker, `visits/${other}/outcome`, {
      state: 'done',
      note: 'Parle de sa dépression.',
      assessments: [health],
    }).expect(204);

    // What a case worker notes on a volunteer's visit is the case worker's note.
    const third = await plan(id, volunteer);
    await post(worker, `visits/${third}/outcome`, { state: 'done', note: 'Parle de ses dettes.' }).expect(204);

    const visits = (await get(volunteer, `tenants/${id}/visits`).expect(200)).body.items;
    expect(visits.map((item: { note: string | null }) => item.note).sort()).toEqual(['Thé à la menthe.', null, null]);
    for (const domain of ['money', 'health', 'law', 'debts'])
      await post(volunteer, `tenants/${id}/support-record/entries`, { kind: 'note', domain, text: 'x' }).expect(403);
    await post(volunteer, `tenants/${id}/support-record`, {}).expect(403);
    await post(volunteer, `tenants/${id}/support-record/objectives`, { domain: 'work', title: 'x' }).expect(403);
  });
});
