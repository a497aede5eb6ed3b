import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { makeWorld, template, tokenOf, type World } from './rallies.fixture.js';

describe('series, rallies and invitations', () => {
  let t: TestApp;
  let world: World;
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, who: Session, body: object = {}) =>
    http().post(`/api${path}`).set(who.headers).send(body);
  const get = (path: string, who: Session) => http().get(`/api${path}`).set(who.headers);

  beforeAll(async () => {
    t = await startTestApp();
    world = await makeWorld(t, { tenants: 6, employers: 2 });
  });
  afterAll(() => t.close());

  let day = 0;
  /** A rally of its own for each test, eight weeks and more ahead. */
  const makeRally = async (changes: object = {}) => {
    const heldOn = ['2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09'][
      day++
    ];
    const { body } = await post('/rallies', world.organiser, {
      heldOn,
      name: `Rallye ${day}`,
      ...template(changes),
    }).expect(201);
    await t.settle();
    return body.id as string;
  };

  it.each([
    [{ heldOn: '2026-12-13' }, 'heldOn', 'not_a_working_day'],
    [{ heldOn: '2026-12-25' }, 'heldOn', 'not_a_working_day'],
    [{ heldOn: '2026-11-20' }, 'heldOn', 'in_the_past'],
    [{ heldOn: '2027-01-12', blocks: [[0, 20]] }, 'blocks', 'does_not_fit'],
    [{ heldOn: '2027-01-12', startsAt: '9:00' }, 'startsAt', 'invalid_format'],
    [{ heldOn: '2027-01-12', state: 'closed' }, 'state', 'unknown_field'],
  ])('refuses %j', async (wrong, path, code) => {
    const { body } = await post('/rallies', world.organiser, { name: 'Essai', ...template(), ...wrong }).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ path, code })]);
  });

  it('names everything that a rally outside of a series lacks', async () => {
    const { body } = await post('/rallies', world.organiser, {
      name: 'Essai',
      heldOn: '2027-01-12',
      venue: 'Salle',
    }).expect(400);
    expect(body.errors.map((error: { path: string }) => error.path)).toEqual([
      'address',
      'startsAt',
      'slots',
      'slotMinutes',
      'capacity',
    ]);
  });

  it('invites candidates up to the capacity, the rest waits, and nobody twice', async () => {
    const id = await makeRally();
    const { body } = await post(`/rallies/${id}/invitations`, world.organiser).expect(201);
    expect(body).toEqual({ invited: 6, waiting: 2, before: 0 });
    const again = await post(`/rallies/${id}/invitations`, world.organiser).expect(201);
    expect(again.body).toEqual({ invited: 0, waiting: 0, before: 8 });
    const messages = await t.db.query<{ channel: string }>(
      `SELECT channel FROM messages WHERE rally_id = $1 ORDER BY channel`,
      [id],
    );
    expect(messages.map(({ channel }) => channel)).toEqual(['email', 'email', 'email', 'email', 'email', 'phone']);
    const phone = await get(`/rallies/${id}/invitations?toPhone=true`, world.manager).expect(200);
    expect(phone.body.items).toEqual([
      expect.objectContaining({ tenantId: world.tenants[2], state: 'to_send', toPhone: true }),
    ]);
    expect((await get(`/rallies/${id}`, world.organiser)).body).toMatchObject({
      state: 'inviting',
      candidates: { invited: 4, waiting: 2 },
    });
    const unknown = await post(`/rallies/${id}/invitations`, world.organiser, {
      tenantIds: [world.tenants[0], world.employers[0]?.id],
    }).expect(400);
    expect(unknown.body.errors).toEqual([expect.objectContaining({ path: 'tenantIds.1', code: 'not_listed' })]);
  });

  it('shows each side of the wall what is its own', async () => {
    const id = await makeRally();
    await post(`/rallies/${id}/invitations`, world.organiser, {
      tenantIds: world.tenants,
      employerIds: [world.employers[0]?.id],
    }).expect(201);
    const all = await get(`/rallies/${id}/invitations?kind=tenant`, world.organiser).expect(200);
    expect(all.body.total).toBe(6);
    expect(all.body.items[0]).toMatchObject({ name: 'Prénom 0 Essai', email: null, phone: null });
    const own = await get(`/rallies/${id}/invitations?kind=tenant`, world.worker).expect(200);
    expect(own.body.items.map((item: { tenantId: string }) => item.tenantId)).toEqual(world.tenants.slice(0, 2));
    const [invited, other] = world.employers as [World['employers'][0], World['employers'][0]];
    await get(`/rallies/${id}`, other.session).expect(404);
    await get(`/rallies/${id}/invitations`, invited.session).expect(403);
    const { body } = await get(`/rallies/${id}`, invited.session).expect(200);
    expect(body.registration).toMatchObject({ state: 'sent', tables: 1, away: [] });
    for (const secret of ['capacity', 'candidates', 'employers', 'steps', 'planVersion', 'seriesId'])
      expect(body).not.toHaveProperty(secret);
    const cards = await get(`/rallies/${id}/candidates`, invited.session).expect(200);
    expect(cards.body.items).toHaveLength(4);
    for (const card of cards.body.items) expect(card).not.toHaveProperty('tenantId');
    await http().get(`/api/rallies/${id}`).expect(401);
    const landlord = await t.signIn(
      'administrator',
      await t.db
        .one<{ id: string }>(
          `INSERT INTO organisations (id, kind, name, created_at) VALUES (gen_random_uuid(), 'platform', 'P', now()) RETURNING id`,
        )
        .then((row) => row?.id as string),
    );
    await get(`/rallies/${id}`, landlord).expect(403);
  });

  it('lets a candidate answer by link, and the first who waits takes the place of who declines', async () => {
    const id = await makeRally();
    await post(`/rallies/${id}/invitations`, world.organiser).expect(201);
    const [first, second, , , waiting] = world.tenants as [string, string, string, string, string];
    const link = `/api/links/${await tokenOf(t, id, first)}/invitation`;
    const before = await t.db.query(`SELECT * FROM rally_invitations ORDER BY seq`);
    const links = await t.db.query(`SELECT * FROM personal_links ORDER BY id`);
    const shown = await http().get(link).expect(200);
    expect(shown.body).toMatchObject({
      givenName: 'Prénom 0',
      state: 'sent',
      canAnswer: true,
      agenda: null,
      association: 'Association',
    });
    await http().head(link);
    expect(await t.db.query(`SELECT * FROM rally_invitations ORDER BY seq`)).toEqual(before);
    expect(await t.db.query(`SELECT * FROM personal_links ORDER BY id`)).toEqual(links);
    const constraints = { late: true, interpreter: true };
    expect((await http().post(link).send({ answer: 'accept', constraints }).expect(200)).body).toEqual({
      state: 'accepted',
    });
    expect((await http().get(link).expect(200)).body).toMatchObject({ state: 'accepted', constraints });
    await http().post(link).send({ answer: 'maybe' }).expect(400);
    const other = `/api/links/${await tokenOf(t, id, second)}/invitation`;
    expect((await http().post(other).send({ answer: 'decline', reason: 'Rendez-vous' }).expect(200)).body).toEqual({
      state: 'declined',
    });
    const messages = await t.db.query<{ subject: string }>(
      `SELECT subject FROM messages WHERE rally_id = $1 AND recipient_id = $2`,
      [id, waiting],
    );
    expect(messages).toEqual([{ subject: expect.stringMatching(/^Une place s’est libérée/) }]);
    // The place is gone: who comes back waits.
    expect((await http().post(other).send({ answer: 'accept' }).expect(200)).body).toEqual({ state: 'waiting_list' });
    const reasons = await get(`/rallies/${id}/invitations?kind=tenant`, world.organiser);
    expect(reasons.body.items.every((item: { declineReason: unknown }) => item.declineReason === null)).toBe(true);
    await http()
      .get(`/api/links/${await tokenOf(t, id, world.employers[0]?.id as string)}/invitation`)
      .expect(404);
    await http().get('/api/links/unknown/invitation').expect(404);
  });

  it('notes what was said on the phone, within the wall', async () => {
    const id = await makeRally();
    await post(`/rallies/${id}/invitations`, world.organiser).expect(201);
    const { body } = await get(`/rallies/${id}/invitations`, world.organiser);
    const idOf = (tenantId: string | undefined) =>
      body.items.find((item: { tenantId: string }) => item.tenantId === tenantId).id as string;
    await post(`/rallies/${id}/invitations/${idOf(world.tenants[0])}/answer`, world.worker, {
      answer: 'accept',
    }).expect(200);
    await post(`/rallies/${id}/invitations/${idOf(world.tenants[3])}/answer`, world.worker, {
      answer: 'accept',
    }).expect(404);
    await post(`/rallies/${id}/invitations/${idOf(world.tenants[3])}/answer`, world.organiser, {
      answer: 'decline',
    }).expect(200);
  });

  it('registers employers by account and by link', async () => {
    const id = await makeRally();
    await post(`/rallies/${id}/invitations`, world.organiser, {
      employerIds: world.employers.map((employer) => employer.id),
    }).expect(201);
    const [one, two] = world.employers as [World['employers'][0], World['employers'][0]];
    await post(`/rallies/${id}/registration`, one.session, { tables: 2, away: [8, 0, 8] }).expect(200);
    expect((await get(`/rallies/${id}`, one.session)).body.registration).toMatchObject({
      state: 'accepted',
      tables: 2,
      away: [0, 8],
    });
    const wrong = await post(`/rallies/${id}/registration`, one.session, { away: [9] }).expect(400);
    expect(wrong.body.errors[0]).toMatchObject({ path: 'away.0', code: 'no_such_slot' });
    const link = `/api/links/${await tokenOf(t, id, two.id)}/registration`;
    expect((await http().get(link).expect(200)).body).toMatchObject({
      employerName: 'Employeur 001',
      state: 'sent',
      slotTimes: expect.any(Array),
    });
    await http().post(link).send({ tables: 1 }).expect(200);
    expect((await get(`/rallies/${id}`, two.session)).body.registration.state).toBe('accepted');
    await post(`/rallies/${id}/registration`, await t.signIn('employer', world.employers[1]?.id as string), {
      answer: 'decline',
    }).expect(200);
  });

  it('takes wishes of each side for its own only', async () => {
    const id = await makeRally();
    await post(`/rallies/${id}/invitations`, world.organiser).expect(201);
    const [one, two] = world.employers as [World['employers'][0], World['employers'][0]];
    const put = (who: Session, wishes: object[]) =>
      http().put(`/api/rallies/${id}/wishes`).set(who.headers).send({ wishes });
    const { body } = await get(`/rallies/${id}/candidates`, one.session);
    const [card] = body.items;
    await put(one.session, [{ candidateId: card.candidateId, wish: 'must' }]).expect(204);
    const marked = await get(`/rallies/${id}/candidates`, one.session);
    expect(marked.body.items.filter((item: { wish: string }) => item.wish === 'must')).toHaveLength(1);
    const stolen = await put(two.session, [{ candidateId: card.candidateId, wish: 'no' }]).expect(400);
    expect(stolen.body.errors[0]).toMatchObject({ path: 'wishes.0', code: 'unknown_pair' });
    await put(world.worker, [{ tenantId: world.tenants[0], employerId: one.id, wish: 'want' }]).expect(204);
    await put(world.worker, [{ tenantId: world.tenants[3], employerId: one.id, wish: 'want' }]).expect(400);
    await put(one.session, [{ candidateId: card.candidateId, wish: null }]).expect(204);
    expect(await t.db.query('SELECT by, wish FROM rally_wishes WHERE rally_id = $1', [id])).toEqual([
      { by: 'case_worker', wish: 'want' },
    ]);
  });
});
