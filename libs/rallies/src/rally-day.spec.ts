import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { instantOf } from '#kernel';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { makeWorld, signInAgain, template, type World } from './rallies.fixture.js';

interface MeetingBody {
  id: string;
  slot: number;
  table: number;
  tenantId: string;
  employerId: string;
  state: string;
}

describe('the timetable and the day', () => {
  let t: TestApp;
  let world: World;
  let id: string;
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, who: Session, body: object = {}) =>
    http().post(`/api${path}`).set(who.headers).send(body);
  const get = (path: string, who: Session) => http().get(`/api${path}`).set(who.headers);
  const employer = (index: number) => world.employers[index] as World['employers'][0];
  const grid = async (who = world.organiser) => (await get(`/rallies/${id}/timetable`, who).expect(200)).body;
  const meetings = async (): Promise<MeetingBody[]> => (await grid()).meetings;
  const accept = (tenantId: string) =>
    t.db.query(`UPDATE rally_invitations SET state = 'accepted' WHERE rally_id = $1 AND tenant_id = $2 RETURNING id`, [
      id,
      tenantId,
    ]);

  beforeAll(async () => {
    t = await startTestApp();
    world = await makeWorld(t, { tenants: 60, employers: 3 });
    t.clock.set(instantOf('2027-01-28', '12:00'));
    await signInAgain(t, world);
    const { body } = await post('/rallies', world.organiser, {
      heldOn: '2027-02-01',
      name: 'Rallye',
      ...template({ capacity: 60 }),
    }).expect(201);
    id = body.id;
    await post(`/rallies/${id}/invitations`, world.organiser).expect(201);
  });
  afterAll(() => t.close());

  it('is not made of nobody, nor announced before it is made', async () => {
    expect((await post(`/rallies/${id}/timetable`, world.organiser).expect(409)).body.code).toBe('nobody_to_plan');
    expect((await post(`/rallies/${id}/replans`, world.organiser).expect(409)).body.code).toBe('not_announced');
    expect(await grid(employer(0).session)).toMatchObject({ version: 0, meetings: [] });
  });

  it('plans who accepted with who registered, and leaves out who said no', async () => {
    for (const tenant of world.tenants.slice(0, 8)) await accept(tenant);
    await post(`/rallies/${id}/registration`, employer(0).session, { tables: 2, away: [0] }).expect(200);
    await post(`/rallies/${id}/registration`, employer(1).session).expect(200);
    const no = { tenantId: world.tenants[0], employerId: employer(0).id, wish: 'no' };
    await http()
      .put(`/api/rallies/${id}/wishes`)
      .set(world.worker.headers)
      .send({ wishes: [no] })
      .expect(204);
    const { body } = await post(`/rallies/${id}/timetable`, world.organiser).expect(201);
    expect(body).toMatchObject({ version: 1, changed: 0, shortfalls: 0 });
    const planned = await meetings();
    expect(planned).toHaveLength(body.meetings);
    expect(planned.some((m) => m.tenantId === world.tenants[0] && m.employerId === employer(0).id)).toBe(false);
    expect(planned.some((m) => m.employerId === employer(0).id && m.slot === 0)).toBe(false);
    expect(new Set(planned.map((m) => m.tenantId)).size).toBe(8);
    // Nobody but the organiser knows yet.
    expect(await grid(employer(0).session)).toMatchObject({ version: 0, meetings: [] });
  });

  it('announces, once, and shows an employer pseudonyms only', async () => {
    await post(`/rallies/${id}/timetable`, world.organiser, { announce: true }).expect(201);
    expect((await post(`/rallies/${id}/timetable`, world.organiser).expect(409)).body.code).toBe('already_announced');
    const bare = `calendar IS NULL AND channel = 'email' AS bare FROM messages WHERE occasion LIKE 'rally:%:agenda:%'`;
    expect(await t.db.query(`SELECT ${bare}`)).toEqual(Array(10).fill({ bare: false }));
    const own = await grid(employer(0).session);
    expect(own.meetings.length).toBeGreaterThan(0);
    for (const meeting of own.meetings) {
      expect(meeting).toMatchObject({ employerId: employer(0).id, candidateName: null, pseudonym: expect.any(String) });
      expect(meeting).not.toHaveProperty('tenantId');
    }
    const mails = await t.db.query<{ text: string }>('SELECT body_text AS text FROM messages WHERE recipient_id = $1', [
      employer(0).id,
    ]);
    for (const { text } of mails) expect(text).not.toMatch(/Prénom|Essai/);
    // A case worker reads the names of those they follow.
    const names = (await grid(world.worker)).meetings.map((m: { candidateName: string | null }) => m.candidateName);
    expect(new Set(names)).toEqual(new Set([null, 'Prénom 0 Essai', 'Prénom 1 Essai']));
    const changed = await post(`/rallies/${id}/registration`, employer(1).session, { tables: 3 }).expect(409);
    expect(changed.body.code).toBe('already_announced');
  });

  it('plans again without moving who stays, and tells only those whose agenda changed', async () => {
    const before = await meetings();
    const [first] = before as [MeetingBody];
    await http().put(`/api/meetings/${first.id}/lock`).set(world.organiser.headers).send({ locked: true }).expect(204);
    const leaving = before.find((m) => m.tenantId !== first.tenantId && m.tenantId !== world.tenants[0])
      ?.tenantId as string;
    const list = await get(`/rallies/${id}/invitations?kind=tenant&size=100`, world.organiser);
    const invitation = list.body.items.find((item: { tenantId: string }) => item.tenantId === leaving);
    await post(`/rallies/${id}/invitations/${invitation.id}/answer`, world.organiser, { answer: 'decline' }).expect(
      200,
    );
    expect((await meetings()).some((m) => m.tenantId === leaving)).toBe(false);
    const { body } = await post(`/rallies/${id}/replans`, world.organiser).expect(201);
    const after = await meetings();
    const stayed = before.filter(
      (m) => m.tenantId !== leaving && after.some((n) => n.id === m.id && n.slot === m.slot),
    );
    expect(before.filter((m) => m.tenantId !== leaving).length - stayed.length).toBe(body.changed);
    expect(after.find((m) => m.id === first.id)).toMatchObject({ slot: first.slot });
    const told = await t.db.query<{ id: string }>('SELECT recipient_id AS id FROM messages WHERE occasion LIKE $1', [
      `rally:${id}:agenda:${body.version}:%`,
    ]);
    expect(told.length).toBeLessThan(9);
    expect(told.map((row) => row.id)).not.toContain(leaving);
  });

  it('gives one table to one of fifty rivals', async () => {
    const away = await post(`/rallies/${id}/meetings`, world.organiser, {
      tenantId: world.tenants[9],
      employerId: employer(0).id,
      slot: 0,
      table: 1,
    }).expect(409);
    expect(away.body.code).toBe('employer_away');
    const taken = await meetings();
    const slot = [8, 7, 6, 5, 4, 3, 2, 1].find(
      (s) => !taken.some((m) => m.employerId === employer(0).id && m.slot === s && m.table === 2),
    ) as number;
    const rivals = world.tenants.slice(10, 60);
    const answers = await Promise.all(
      rivals.map((tenantId) =>
        post(`/rallies/${id}/meetings`, world.organiser, { tenantId, employerId: employer(0).id, slot, table: 2 }),
      ),
    );
    const statuses = answers.map((answer) => answer.status).sort();
    expect(statuses).toEqual([201, ...Array.from({ length: 49 }, () => 409)]);
    expect(new Set(answers.filter((answer) => answer.status === 409).map((answer) => answer.body.code))).toEqual(
      new Set(['table_taken']),
    );
    const winner = rivals[answers.findIndex((answer) => answer.status === 201)] as string;
    const twice = { tenantId: winner, employerId: employer(1).id, slot, table: 1 };
    const free = !taken.some((m) => m.employerId === employer(1).id && m.slot === slot);
    const second = await post(`/rallies/${id}/meetings`, world.organiser, twice).expect(409);
    // Who is busy and finds the table taken as well may be told either.
    expect(second.body.code).toMatch(free ? /candidate_busy/ : /candidate_busy|table_taken/);
    const again = { tenantId: winner, employerId: employer(0).id, slot: slot === 8 ? 7 : 8, table: 1 };
    expect((await post(`/rallies/${id}/meetings`, world.organiser, again).expect(409)).body.code).toMatch(
      /already_meet|table_taken/,
    );
  });

  it('signs in on the day, and not before', async () => {
    const signIn = (body: object, who = world.organiser) => post(`/rallies/${id}/sign-ins`, who, body);
    expect((await signIn({ tenantId: world.tenants[0], attendance: 'present' }).expect(409)).body.code).toBe(
      'not_the_day',
    );
    t.clock.set(instantOf('2027-02-01', '09:05'));
    await signInAgain(t, world);
    await t.settle();
    await signIn({ tenantId: world.tenants[0], attendance: 'present' }).expect(200);
    await signIn({ tenantId: world.tenants[0], attendance: 'present' }).expect(200);
    await signIn({ employerId: employer(0).id, attendance: 'present' }).expect(200);
    await signIn({ attendance: 'present' }).expect(400);
    await signIn({ tenantId: world.tenants[0], employerId: employer(0).id, attendance: 'present' }).expect(400);
    await signIn({ tenantId: employer(0).id, attendance: 'present' }).expect(404);
    const events = await t.db.query(`SELECT id FROM outbox WHERE type = 'rally.signed_in'`);
    expect(events).toHaveLength(1);
    const { body } = await get(`/rallies/${id}/floor`, world.organiser).expect(200);
    expect(body).toMatchObject({ state: 'on_the_day', slot: 0 });
    expect(body.candidates.find((c: { tenantId: string }) => c.tenantId === world.tenants[0])).toMatchObject({
      attendance: 'present',
      name: 'Prénom 0 Essai',
    });
    await get(`/rallies/${id}/floor`, employer(0).session).expect(403);
  });

  it('leaves alone on the day what is past, and plans without who stayed away', async () => {
    t.clock.set(instantOf('2027-02-01', '09:45'));
    const before = await meetings();
    const past = before.filter((m) => m.slot < 2);
    const absent = before.find((m) => m.slot >= 2 && m.tenantId !== world.tenants[0])?.tenantId as string;
    await post(`/rallies/${id}/sign-ins`, world.organiser, { tenantId: absent, attendance: 'no_show' }).expect(200);
    await post(`/rallies/${id}/replans`, world.organiser).expect(201);
    const after = await meetings();
    for (const meeting of past) expect(after).toContainEqual(meeting);
    expect(after.filter((m) => m.slot < 2)).toHaveLength(past.length);
    const missed = after.filter((m) => m.tenantId === absent && m.slot >= 2);
    expect(missed.length).toBeGreaterThan(0);
    expect(missed.every((m) => m.state === 'missed_by_candidate')).toBe(true);
  });

  it('takes verdicts of the employer who met, on meetings that took place', async () => {
    const open = (await meetings()).filter((m) => m.employerId === employer(0).id && m.state === 'planned');
    const [meeting, missed] = open as [MeetingBody, MeetingBody];
    const decide = (of: MeetingBody, body: object, who = employer(0).session) =>
      post(`/meetings/${of.id}/verdict`, who, body);
    await decide(meeting, { verdict: 'refused' }).expect(400);
    await decide(meeting, { verdict: 'hire', reason: 'skills' }).expect(400);
    await decide(meeting, { verdict: 'refused', reason: 'age' }).expect(400);
    await decide(meeting, { verdict: 'hire' }, employer(1).session).expect(404);
    await decide(meeting, { verdict: 'second_interview' }).expect(204);
    await decide(meeting, { verdict: 'second_interview' }).expect(204);
    await decide(meeting, { verdict: 'hire' }, world.organiser).expect(204);
    const events = await t.db.query<{ payload: object }>(
      `SELECT payload FROM outbox WHERE type = 'meeting.verdict' ORDER BY seq`,
    );
    expect(events.map(({ payload }) => payload)).toEqual([
      { meetingId: meeting.id, tenantId: meeting.tenantId, verdict: 'second_interview' },
      { meetingId: meeting.id, tenantId: meeting.tenantId, verdict: 'hire' },
    ]);
    const trail = await t.db.query<{ details: object }>(
      `SELECT details FROM audit_entries WHERE action = 'meeting.verdict' ORDER BY seq`,
    );
    expect(trail.at(-1)?.details).toEqual({ verdict: 'hire', reason: null, before: 'second_interview', via: 'app' });
    await post(`/meetings/${missed.id}/attendance`, employer(0).session, { state: 'missed_by_candidate' }).expect(204);
    expect((await decide(missed, { verdict: 'hire' }).expect(409)).body.code).toBe('meeting_missed');
    const contradiction = await post(`/meetings/${meeting.id}/attendance`, employer(0).session, {
      state: 'missed_by_employer',
    }).expect(409);
    expect(contradiction.body.code).toBe('has_verdict');
  });

  it('closes with absences on their own side, and reports', async () => {
    t.clock.set(instantOf('2027-02-01', '20:00'));
    await t.settle();
    await signInAgain(t, world);
    const missed = (await meetings()).filter((m) => m.state === 'missed_by_employer');
    // The second employer was never seen while the first one was.
    expect(new Set(missed.map((m) => m.employerId))).toEqual(new Set([employer(1).id]));
    const { body } = await get(`/rallies/${id}/report`, world.organiser).expect(200);
    expect(body).toMatchObject({
      rally: { state: 'closing' },
      candidates: { invited: 60, came: 1 },
      employers: { invited: 3, accepted: 2, came: 1, noShow: 1, met: 1 },
      verdicts: { hire: 1, secondInterview: 0 },
      placements: { hires: 1, trainings: 0 },
    });
    await post(`/rallies/${id}/closure`, world.organiser).expect(204);
    const [meeting] = (await meetings()).filter((m) => m.state === 'held') as [MeetingBody];
    expect(
      (await post(`/meetings/${meeting.id}/verdict`, employer(0).session, { verdict: 'trial' }).expect(409)).body.code,
    ).toBe('rally_closed');
  });
});
