import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('visits', () => {
  let t: TestApp;
  let ours: string;
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
    ours = await make('association', 'Nous');
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

  it('goes in two where both may go, leaves a note where nobody opens, and says why a visit was moved or refused', async () => {
    const id = await household();
    const stranger = await t.signIn('case_worker', ours);
    const at = { plannedAt: '2026-12-02T10:00:00+01:00', kind: 'first', minutes: 90 };
    const alone = await post(worker, `tenants/${id}/visits`, { ...at, companionId: stranger.userId }).expect(400);
    expect(alone.body.errors[0]).toMatchObject({ path: 'companionId', code: 'not_assigned' });
    const two = { ...at, companionId: volunteer.userId };
    const first = (await post(worker, `tenants/${id}/visits`, two).expect(201)).body.id;
    const [seen] = (await get(volunteer, 'visits?from=2026-12-02&to=2026-12-02').expect(200)).body.items;
    expect(seen).toMatchObject({ id: first, kind: 'first', minutes: 90, companion: { id: worker.userId } });
    const sheet = (await get(volunteer, `visits/${first}`).expect(200)).body;
    expect(sheet).toMatchObject({ visitor: { id: worker.userId }, tenant: { familyName: 'Wojcik' } });
    expect(sheet.lists.map(({ domain }: { domain: string }) => domain)).not.toContain('health');
    await get(stranger, `visits/${first}`).expect(404);
    await get(landlord, `visits/${first}`).expect(403);
    const moved = { plannedAt: '2026-12-03T10:00:00+01:00', reason: 'tenant_asked' };
    const second = (await post(volunteer, `visits/${first}/move`, moved).expect(201)).body.id;
    await post(worker, `visits/${second}/outcome`, { state: 'done', notice: 'letter' }).expect(400);
    const sms = await post(worker, `visits/${second}/outcome`, { state: 'nobody_home', notice: 'sms' }).expect(400);
    expect(sms.body.errors[0]).toMatchObject({ path: 'notice', code: 'no_mobile' });
    await post(worker, `visits/${second}/outcome`, { state: 'nobody_home', notice: 'letter' }).expect(204);
    const third = await plan(id);
    await post(worker, `visits/${third}/outcome`, { state: 'refused', reason: 'not_today' }).expect(204);
    const visits = (await get(worker, `tenants/${id}/visits`).expect(200)).body.items;
    const of = (visit: string) => visits.find((one: { id: string }) => one.id === visit);
    expect(of(first)).toMatchObject({ state: 'moved', reason: 'tenant_asked', movedTo: second });
    expect(of(second)).toMatchObject({ kind: 'first', companion: { id: volunteer.userId } });
    // Who else reads it at the door learns nothing of association, landlord or reason.
    expect(of(second).notice).toMatch(/^Bonjour Nadia,\n\nJe suis passé\(e\) vous voir le jeudi 3 décembre à 10 h 00/);
    expect(of(second).notice).not.toMatch(/Nous|Habitat|Wojcik/);
    expect(of(third)).toMatchObject({ state: 'refused', reason: 'not_today', notice: null });
  });

  it('orders a day as a round from a town, and one’s own households by distance', async () => {
    const ids: string[] = [];
    for (const [city, hour] of [
      ['Valenciennes', '09'],
      ['Douai', '10'],
      ['Denain', '11'],
      ['Nulle-Part', '12'],
    ]) {
      const tenant = (await post(worker, 'tenants', { givenName: 'A', familyName: city, city }).expect(201)).body.id;
      ids.push(await plan(tenant, worker, `2026-12-08T${hour}:00:00+01:00`));
    }
    const tour = (await get(worker, 'visits/tour?day=2026-12-08&from=59500').expect(200)).body;
    expect(tour.from).toBe('Douai');
    expect(tour.byTime.map(({ visitId }: { visitId: string }) => visitId)).toEqual(ids);
    expect(tour.shortest.map(({ visitId }: { visitId: string }) => ids.indexOf(visitId)).at(-1)).toBe(3);
    expect(tour.shortest.find(({ visitId }: { visitId: string }) => visitId === ids[1]).km).toBe(0);
    expect(tour.shortest.at(-1).km).toBeNull();
    expect(tour.shortestKm).toBeLessThan(tour.byTimeKm);
    expect((await get(worker, 'visits/tour?day=2026-12-08&from=Atlantis').expect(200)).body.from).toBeNull();
    const near = (await get(worker, 'visits/nearby?from=Denain').expect(200)).body.items;
    expect(near[0]).toMatchObject({ tenant: { city: 'Denain' }, km: 0, nextVisitAt: '2026-12-08T10:00:00.000Z' });
    expect(near.at(-1).km).toBeNull();
    expect((await get(volunteer, 'visits/nearby?from=Denain').expect(200)).body.items).not.toContainEqual(
      expect.objectContaining({ tenant: expect.objectContaining({ city: 'Denain' }) }),
    );
  });

  it('keeps assessments as a whole, beside how the person sees themselves, each for who may know', async () => {
    const id = await household();
    const domains = [
      { domain: 'work', level: 2, barriers: ['no_cv'], strengths: ['motivated'], note: 'Veut travailler.' },
      { domain: 'health', level: 1, barriers: ['psychic_distress'], note: 'Voit un psychologue.' },
    ];
    const scales = [{ scale: 'self_esteem', level: 2 }];
    await post(worker, `tenants/${id}/assessments`, {}).expect(400);
    await post(worker, `tenants/${id}/assessments`, { assessments: domains, scales }).expect(204);
    await post(volunteer, `tenants/${id}/assessments`, { assessments: domains }).expect(403);
    await post(landlord, `tenants/${id}/assessments`, { assessments: domains }).expect(403);
    await post(volunteer, `tenants/${id}/self-assessment-links`, { send: false }).expect(403);
    const nowhere = await post(worker, `tenants/${id}/self-assessment-links`, { send: true }).expect(400);
    expect(nowhere.body.errors[0].code).toBe('no_address');
    const { url } = (await post(worker, `tenants/${id}/self-assessment-links`, { send: false }).expect(201)).body;
    const page = `/api/links/${url.split('/t/')[1]}/self-assessment`;
    expect((await http().get(page).expect(200)).body).toMatchObject({ givenName: 'Nadia', answeredAt: null });
    await http().post(page).send({}).expect(400);
    await http()
      .post(page)
      .send({ levels: { work: 6 } })
      .expect(400);
    await http()
      .post(page)
      .send({ levels: { work: 5 } })
      .expect(204);
    const said = { levels: { work: 4, health: 2 }, scales: { self_esteem: 3 }, words: 'Je dors mal.' };
    await http().post(page).send(said).expect(204);
    expect(JSON.stringify((await http().get(page).expect(200)).body)).not.toMatch(/dors|"work":4/);

    const seen = async (by: Session) => (await get(by, `tenants/${id}/assessments`).expect(200)).body;
    const full = await seen(worker);
    expect(full.rounds).toHaveLength(1);
    expect(full.rounds[0]).toMatchObject({
      items: [
        { domain: 'work', level: 2, barrier: true, barriers: ['no_cv'], strengths: ['motivated'] },
        { domain: 'health', level: 1, barriers: ['psychic_distress'], note: 'Voit un psychologue.' },
      ],
      scales,
    });
    const levels = [
      { domain: 'work', level: 4 },
      { domain: 'health', level: 2 },
    ];
    expect(full.own).toMatchObject([{ levels, scales: [{ scale: 'self_esteem', level: 3 }], words: 'Je dors mal.' }]);
    const accompanied = await seen(volunteer);
    expect(accompanied.own).toMatchObject([{ levels: [{ domain: 'work', level: 4 }], words: null }]);
    expect(JSON.stringify(accompanied)).not.toMatch(/health|psych|debts|dors/);
    const outline = await seen(manager);
    expect(outline.rounds[0].items[1]).toMatchObject({ level: 1, barrier: true, barriers: [], note: null });
    expect(JSON.stringify([outline.rounds, outline.own])).not.toMatch(/psych|dors|Veut/);
    await get(landlord, `tenants/${id}/assessments`).expect(403);
    const stored = JSON.stringify(
      await t.db.query('SELECT * FROM assessments a, own_assessments s WHERE a.tenant_id = $1', [id]),
    );
    expect(stored).not.toMatch(/psych|dors/);
    expect(await t.db.query('SELECT by, level FROM scales WHERE tenant_id = $1 ORDER BY by', [id])).toEqual([
      { by: 'case_worker', level: 2 },
      { by: 'tenant', level: 3 },
    ]);
  });
});
