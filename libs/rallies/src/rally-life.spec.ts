import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { JobRunner } from '#jobs';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { makeWorld, template, tokenOf, type World } from './rallies.fixture.js';
import { Travels } from './rally-travels.fixture.js';

jest.setTimeout(180_000);

/** Nine months of a series, over both clock changes. Every job runs twice at every stop. */
describe('the life of a series', () => {
  let t: TestApp;
  let world: World;
  let seriesId: string;
  let first: string;
  let next: string;
  let travels: Travels;
  const http: Travels['http'] = () => travels.http();
  const send: Travels['send'] = (...all) => travels.send(...all);
  const get: Travels['get'] = (...all) => travels.get(...all);
  const travel: Travels['travel'] = (...all) => travels.travel(...all);
  const told: Travels['told'] = (...all) => travels.told(...all);
  const tenant = (index: number) => world.tenants[index] as string;
  const employer = (index: number) => world.employers[index] as World['employers'][0];

  beforeAll(async () => {
    t = await startTestApp();
    t.clock.set('2026-07-10T08:00:00Z');
    world = await makeWorld(t, { tenants: 14, employers: 3 });
    travels = new Travels(t, world);
    await t.db.query(`UPDATE tenants SET postcode = '59500' WHERE id = ANY($1) RETURNING id`, [world.tenants.slice(8)]);
    await travels.setCv(tenant(13), 'stale');
  });
  afterAll(() => t.close());

  const stepOf = async (rallyId: string, name: string) =>
    (await get(`/rallies/${rallyId}`, world.organiser)).steps.find(({ step }: { step: string }) => step === name);
  const answer = async (rallyId: string, who: string, body: object = { answer: 'accept' }) => {
    const page = world.tenants.includes(who) ? 'invitation' : 'registration';
    await http()
      .post(`/api/links/${await tokenOf(t, rallyId, who)}/${page}`)
      .send(body)
      .expect(200);
  };
  const invitationOf = async (index: number) =>
    (
      await t.db.one<{ state: string }>('SELECT state FROM rally_invitations WHERE rally_id = $1 AND tenant_id = $2', [
        first,
        tenant(index),
      ])
    )?.state;

  it('begins with agencies, a venue, a team and a rally on 5 November 2026', async () => {
    const { organiser, manager, worker } = world;
    const agency = await send('post', '/agencies', organiser, { name: 'Agence de Douai', postcodes: ['59500'] }).expect(
      201,
    );
    const again = await send('post', '/agencies', organiser, { name: 'Agence de Douai', postcodes: ['59000'] }).expect(
      409,
    );
    expect(again.body.code).toBe('place_exists');
    const hall = {
      name: 'Salle des Glycines',
      address: '1 rue des Glycines, Douai',
      rooms: [{ name: 'Hall', tables: 2 }],
    };
    const venue = await send('post', '/venues', manager, hall).expect(201);
    const team = { organising: [organiser.userId], entrance: [manager.userId], phone: [worker.userId] };
    const made = await send('post', '/rally-series', organiser, {
      ...{ name: 'Rallyes de Douai', territory: 'Douaisis', agencyIds: [agency.body.id], team },
      template: template({ capacity: 10, venueId: venue.body.id }),
    }).expect(201);
    seriesId = made.body.id;
    const stranger = { team: { ...team, phone: [world.stranger.userId] } };
    const wrong = await send('patch', `/rally-series/${seriesId}`, organiser, stranger).expect(400);
    expect(wrong.body.errors[0]).toMatchObject({ path: 'team.phone.0', code: 'not_in_team' });
    const early = { schedule: { invite: -3 } };
    expect((await send('patch', `/rally-series/${seriesId}`, organiser, early).expect(400)).body.errors[0].path).toBe(
      'schedule.invite',
    );
    const notes = await get('/rally-calendar?day=2026-10-28&zone=B', organiser);
    expect(notes.items).toMatchObject([{ code: 'school_holiday', from: '2026-10-17', to: '2026-11-01' }]);
    first = (await send('post', '/rallies', organiser, { seriesId, heldOn: '2026-11-05' }).expect(201)).body.id;
    expect(await get(`/rallies/${first}/team`, worker)).toEqual(team);
  });

  it('invites employers eight weeks before, and reminds who is silent two weeks later', async () => {
    await travel('2026-09-10', '08:59');
    expect(await told(first)).toEqual({});
    await travel('2026-09-10', '09:00');
    expect(await told(first)).toEqual({ invite: 3 });
    await answer(first, employer(0).id, { tables: 3 });
    await answer(first, employer(2).id, { answer: 'decline' });
    await travel('2026-09-24', '09:00');
    expect((await told(first))['remind_employers:2026-11-05']).toBe(1);
    await answer(first, employer(1).id);
  });

  it('asks case workers five weeks before, each about their own, those of the agency first', async () => {
    await travel('2026-10-01', '09:00');
    expect((await told(first)).propose).toBe(2);
    expect((await get(`/rallies/${first}/proposals`, world.worker)).items).toHaveLength(2);
    const card = (await get('/home', world.worker)).cards.find((c: { kind: string }) => c.kind === 'rally_proposals');
    expect(card).toMatchObject({ count: 2, items: [{ target: { kind: 'rally', id: first } }, {}] });
    const all = (await get(`/rallies/${first}/proposals`, world.manager)).items;
    expect(all.map(({ local }: { local: boolean }) => local)).toEqual([
      ...Array(6).fill(true),
      ...Array(8).fill(false),
    ]);
    const readiness = all.map((row: { readiness: string }) => row.readiness).sort();
    expect(readiness).toEqual(['cv_stale', ...Array(13).fill('ready')]);
    const path = `/rallies/${first}/proposals`;
    await http().get(`/api${path}`).set(world.organiser.headers).expect(403);
    const decide = (who: Session, decisions: object[]) => send('put', path, who, { decisions });
    await decide(
      world.manager,
      [8, 9, 10, 11, 12, 13].map((index) => ({ tenantId: tenant(index), invite: true })),
    ).expect(204);
    await decide(world.worker, [{ tenantId: tenant(0), invite: true }]).expect(204);
    const without = await decide(world.manager, [{ tenantId: tenant(2), invite: false }]).expect(400);
    expect(without.body.errors[0]).toMatchObject({ path: 'decisions.0.reason', code: 'required' });
    const foreign = await decide(world.worker, [{ tenantId: tenant(5), invite: true }]).expect(400);
    expect(foreign.body.errors[0].code).toBe('not_proposed');
    await decide(world.manager, [{ tenantId: tenant(2), invite: false, reason: 'has_work' }]).expect(204);
  });

  it('invites those chosen four weeks before, the others while places last, nobody left out', async () => {
    await travel('2026-10-08', '09:00');
    expect((await told(first)).invite).toBe(3 + 10);
    const states = await Promise.all(Array.from({ length: 14 }, (_, index) => invitationOf(index)));
    const withPlace = [0, 1, 3, 4, 5, 8, 9, 10, 11, 12];
    const waiting = (index: number) => (index === 6 || index === 7 ? 'waiting_list' : undefined);
    expect(states).toEqual(states.map((_, index) => (withPlace.includes(index) ? 'sent' : waiting(index))));
    // Chosen while a CV was stale: on the list as soon as it is confirmed.
    await travels.setCv(tenant(13), 'validated');
    await travel('2026-10-09', '10:00');
    expect(await invitationOf(13)).toBe('waiting_list');
    await answer(first, tenant(1), { answer: 'decline' });
    expect([await invitationOf(6), await invitationOf(7)]).toEqual(['sent', 'waiting_list']);
    expect((await told(first)).invite).toBe(14);
  });

  it('reminds at nine on the wall on both sides of 25 October', async () => {
    for (const index of [0, 3, 4, 5, 6, 8, 9, 10, 11]) await answer(first, tenant(index));
    await travel('2026-10-22', '09:00');
    expect(t.clock.now().toISOString()).toBe('2026-10-22T07:00:00.000Z');
    expect((await told(first))['remind_14:2026-11-05']).toBe(1);
    await travel('2026-10-29', '08:59');
    expect(await told(first)).not.toHaveProperty('remind_7:2026-11-05');
    await travel('2026-10-29', '09:00');
    expect(t.clock.now().toISOString()).toBe('2026-10-29T08:00:00.000Z');
    // Everybody with a place but who has declined, and who phones about the one who is silent.
    expect(await told(first)).toMatchObject({ 'remind_7:2026-11-05': 12, 'phone_before:2026-11-05': 1 });
    await answer(first, tenant(12));
  });

  it('leaves alone what was done by hand, and says by whom', async () => {
    await send('post', `/rallies/${first}/steps/plan`, world.organiser).expect(204);
    await travel('2026-10-30', '07:00');
    const { displayName } = (await get('/session', world.organiser)).user;
    expect(await stepOf(first, 'plan')).toMatchObject({ outcome: 'by_hand', doneBy: displayName });
    expect(await t.db.query('SELECT version FROM rally_plans WHERE rally_id = $1', [first])).toEqual([{ version: 1 }]);
    expect((await send('post', `/rallies/${first}/steps/close`, world.organiser).expect(409)).body.code).toBe(
      'not_by_hand',
    );
    await travel('2026-10-30', '10:00');
    expect((await told(first))['agenda:2']).toBe(12);
    expect(await stepOf(first, 'announce')).toMatchObject({ outcome: 'done', doneBy: null });
    await travel('2026-11-03', '09:00');
    await travel('2026-11-05', '06:00');
    await travel('2026-11-05', '07:00');
    expect(await told(first)).toMatchObject({
      ...{ 'remind_2:2026-11-05': 12, 'entrance:2026-11-05': 1, 'remind_day:2026-11-05': 12 },
    });
  });

  it('asks for verdicts twice, then hands over to the phone, and makes the next rally with what was learned', async () => {
    const signIn = (who: object, attendance: string) =>
      send('post', `/rallies/${first}/sign-ins`, world.organiser, { ...who, attendance });
    for (const index of [0, 3, 4, 5, 6, 8, 9, 10]) await signIn({ tenantId: tenant(index) }, 'present');
    for (const index of [0, 1]) await signIn({ employerId: employer(index).id }, 'present');
    const grid = await get(`/rallies/${first}/timetable`, world.organiser);
    const hired = grid.meetings.find(
      (m: { tenantId: string; employerId: string }) => m.tenantId === tenant(0) && m.employerId === employer(0).id,
    );
    await send('post', `/meetings/${hired.id}/attendance`, world.organiser, { state: 'held' });
    await send('post', `/meetings/${hired.id}/verdict`, employer(0).session, { verdict: 'hire' }).expect(204);
    await travel('2026-11-05', '20:00');
    await travel('2026-11-06', '09:00');
    expect((await told(first)).verdicts).toBe(2);
    await send('put', `/rallies/${first}/lessons`, world.organiser, { lessons: 'Prévoir plus de chaises.' }).expect(
      204,
    );
    // Three days after is a Sunday.
    await travel('2026-11-09', '09:00');
    await travel('2026-11-10', '09:00');
    expect(await told(first)).toMatchObject({ verdicts_again: 2, 'phone_after:2026-11-05': 1 });
    await travel('2026-11-12', '18:00');
    const [series] = (await get('/rally-series', world.organiser)).items;
    // Four months on is 5 March, in the winter holidays of zone B.
    expect(series.nextRally).toMatchObject({ heldOn: '2027-03-08', state: 'planned' });
    next = series.nextRally.id;
    expect(await told(next)).toEqual({ made: 1 });
    const preparation = await get(`/rallies/${next}/preparation`, world.worker);
    expect(preparation).toMatchObject({
      previous: {
        lessons: 'Prévoir plus de chaises.',
        noShowRate: 0.2,
        candidates: { accepted: 10, came: 8, noShow: 2 },
      },
      suggestedCapacity: 13,
    });
    expect((await get(`/rallies/${next}/team`, world.organiser)).entrance).toEqual([world.manager.userId]);
  });

  it('asks both sides and whoever follows how the hire is doing, once', async () => {
    const [placement] = (await get('/placements', world.worker)).items;
    const start = { startedOn: '2026-11-12', title: 'Cariste', contract: 'CDI' };
    await send('post', `/placements/${placement.id}/start`, world.worker, start).expect(204);
    const asked = async () =>
      (await t.db.query('SELECT 1 FROM messages WHERE occasion LIKE $1', [`placement:${placement.id}:check:%`])).length;
    await travel('2026-12-11', '10:00');
    await t.get(JobRunner).run({ name: 'placements.ask', data: {} });
    expect(await asked()).toBe(0);
    await travel('2026-12-14', '10:00');
    for (let i = 0; i < 2; i++) await t.get(JobRunner).run({ name: 'placements.ask', data: {} });
    expect(await asked()).toBe(3);
    expect(await stepOf(first, 'check_1')).toMatchObject({ outcome: 'done', dueAt: '2026-12-07T08:00:00.000Z' });
  });

  it('moves the next one over 28 March with every pending step, and calls it off, telling everybody once', async () => {
    await travel('2027-02-08', '09:00');
    const before = await told(next);
    expect(before.invite).toBeGreaterThanOrEqual(13);
    await send('patch', `/rallies/${next}`, world.organiser, { heldOn: '2027-04-01' }).expect(204);
    await travel('2027-03-25', '08:59');
    expect(Object.keys(await told(next)).filter((kind) => kind.startsWith('moved:'))).toHaveLength(1);
    expect(await told(next)).not.toHaveProperty('remind_7:2027-04-01');
    await travel('2027-03-25', '09:00');
    expect((await told(next))['remind_7:2027-04-01']).toBeGreaterThan(0);
    expect((await stepOf(next, 'remind_2')).dueAt).toBe('2027-03-30T07:00:00.000Z');
    await send('post', `/rallies/${next}/cancellation`, world.organiser, { reason: 'Salle inondée' }).expect(204);
    await t.settle();
    const after = await told(next);
    expect(after.cancelled).toBe(after.invite);
    await travel('2027-04-02', '09:00');
    expect(await told(next)).toEqual(after);
  });
});
