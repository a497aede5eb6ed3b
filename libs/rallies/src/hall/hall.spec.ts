import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '#identity';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import type { World } from '../rallies.fixture.js';
import { type Meeting, RallyDay } from './hall.fixture.js';
import { Seats } from './seats.service.js';

/**
 * Six people and three employers with a table each. In the first slot 0, 1 and 2 meet them, in the second 3, 4 and 0; 5 meets nobody.
 */
describe('the entrance and the hall', () => {
  let t: TestApp;
  let day: RallyDay;
  let volunteer: Awaited<ReturnType<TestApp['signIn']>>;

  beforeAll(async () => {
    t = await startTestApp();
    day = await RallyDay.open(t, {
      tenants: 6,
      employers: 3,
      template: { capacity: 6, minMeetings: 1, maxMeetings: 3 },
    });
    volunteer = await t.signIn('volunteer', day.world.association);
    await t.db.query('DELETE FROM meetings WHERE rally_id = $1', [day.id]);
    for (const [slot, people] of [
      [0, 1, 2],
      [3, 4, 0],
    ].entries())
      for (const [employer, person] of people.entries())
        await t.db.query(
          `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, state)
           VALUES (gen_random_uuid(), $1, $2, $3, $4, 1, 50, 'planned')`,
          [day.id, day.tenant(person), day.employer(employer).id, slot],
        );
  }, 300_000);
  afterAll(() => t.close());

  const badgeOf = async (invitationOf: 'candidates' | 'employers', index: number) =>
    (await day.floor())[invitationOf][index] as { code: string; invitationId: string; badge: number; name: string };
  const inSlot = async (slot: number) => (await day.meetings()).filter((m) => m.slot === slot && !m.freed) as Meeting[];
  const offers = () =>
    t.db.query<{ id: string; tenantId: string; employerId: string; slot: number; table: number; state: string }>(
      `SELECT s.id, c.tenant_id AS "tenantId", e.employer_id AS "employerId", s.slot, s.table_no AS table, s.state FROM rally_seat_offers s
       JOIN rally_invitations c ON c.id = s.invitation_id JOIN rally_invitations e ON e.id = s.employer_invitation_id
       WHERE s.rally_id = $1 ORDER BY s.offered_at, s.id`,
      [day.id],
    );

  it('is open to a volunteer on the day only, with names and tables and nothing else of a person', async () => {
    await day.get('', volunteer).expect(403);
    expect((await day.http().get('/api/rally-doors').set(volunteer.headers).expect(200)).body.items).toMatchObject([
      { id: day.id, name: 'Rallye' },
    ]);
    const { body } = await day.get('/floor', volunteer).expect(200);
    expect(body.candidates).toHaveLength(6);
    expect(Object.keys(body.candidates[0]).sort()).toEqual(
      'attendance badge code companions first invitationId leftAt name next now signedInAt state tenantId'
        .split(' ')
        .sort(),
    );
    await t.db.query(`UPDATE rallies SET state = 'announced' WHERE id = $1`, [day.id]);
    await day.get('/floor', volunteer).expect(404);
    await day.get('/board', volunteer).expect(404);
    await day.get('/live', volunteer).expect(404);
    await day.post('/sign-ins', { tenantId: day.tenant(0), attendance: 'present' }, volunteer).expect(404);
    await t.db.query(`UPDATE rallies SET state = 'on_the_day' WHERE id = $1`, [day.id]);
    const stranger = await t.signIn('organiser', await t.get(Accounts).createOrganisation('association', 'Ailleurs'));
    await day.get('/floor', stranger).expect(404);
    await day.get('/floor', day.employer(0).session).expect(403);
  });

  it('signs in by the code of the badge, as scanned or typed, and says where to go first', async () => {
    const { code, name, badge } = await badgeOf('candidates', 0);
    const signIn = (given: string) =>
      day.post('/sign-ins', { code: given, attendance: 'present', companions: 1 }, volunteer);
    const { body } = await signIn(`http://rallye.test/e/${code.toLowerCase()}`).expect(200);
    expect(body).toMatchObject({ name, badge, first: { table: 1, with: expect.stringContaining('Employeur') } });
    await signIn(`${code.slice(0, 4)} ${code.slice(4)}`).expect(200);
    expect((await signIn('7KQZ-M2PA').expect(409)).body.code).toBe('unknown_code');
    expect((await badgeOf('candidates', 0)) as object).toMatchObject({ companions: 1, attendance: 'present' });
  });

  it('keeps what was noted last, whatever order devices send it in', async () => {
    const guest = { invitationId: (await badgeOf('candidates', 1)).invitationId };
    const note = (attendance: string, at?: string) =>
      day.post('/sign-ins', { ...guest, attendance, ...(at ? { at } : {}) });
    await note('excused', '2027-02-01T07:29:00Z').expect(200);
    expect((await note('present', '2027-02-01T07:20:00Z').expect(409)).body.code).toBe('noted_later');
    await note('excused', '2027-02-01T07:20:00Z').expect(200);
    // A clock that runs ahead is not believed.
    await note('present', '2027-02-01T23:00:00Z').expect(200);
    await day.t.db.query('UPDATE rally_badges SET noted_at = NULL WHERE rally_id = $1', [day.id]);
    const twice = await Promise.all(
      [1, 2, 3].map(() =>
        day.post('/sign-ins', { ...guest, attendance: 'late' }).set('idempotency-key', 'one-and-the-same'),
      ),
    );
    expect(twice.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('lets in who was not invited as long as there is room, by the full name only', async () => {
    const walkIn = (familyName: string, givenName = 'Prénom 5') =>
      day.post('/walk-ins', { givenName, familyName }, volunteer);
    await t.db.query(`DELETE FROM meetings WHERE rally_id = $1 AND tenant_id = $2 RETURNING id`, [
      day.id,
      day.tenant(5),
    ]);
    await t.db.query('DELETE FROM rally_invitations WHERE rally_id = $1 AND tenant_id = $2 RETURNING id', [
      day.id,
      day.tenant(5),
    ]);
    expect((await walkIn('Ess').expect(409)).body.code).toBe('not_listed');
    await t.db.query('UPDATE rallies SET capacity = 5 WHERE id = $1', [day.id]);
    expect((await walkIn('Essai').expect(409)).body.code).toBe('rally_full');
    await t.db.query('UPDATE rallies SET capacity = 6 WHERE id = $1', [day.id]);
    const { body } = await walkIn('essai', 'prenom 5').expect(201);
    expect(body).toMatchObject({ name: 'Prénom 5 Essai', badge: 6, first: null });
    await walkIn('Essai').expect(201);
    // Their page for the day comes on their telephone, once.
    const welcome = `SELECT recipient_id AS id FROM messages WHERE rally_id = $1 AND occasion LIKE '%:welcome:%' AND body_text LIKE '%/t/%'`;
    expect(await t.db.query(welcome, [day.id])).toEqual([{ id: day.tenant(5) }]);
    await day.post('/sign-ins', { tenantId: day.tenant(5), attendance: 'unknown' }).expect(200);
  });

  it('frees the table of who does not come and offers it to who waits and fits', async () => {
    await day.everyEmployerComes();
    const second = (await inSlot(0)).find(({ tenantId }) => tenantId === day.tenant(1)) as Meeting;
    for (const tenantId of day.world.tenants)
      await day.post('/sign-ins', { tenantId, attendance: 'unknown' }).expect(200);
    await day.come(...[0, 2, 3].map((person) => ({ tenantId: day.tenant(person) })));
    await day.at('09:04');
    expect((await day.meetings()).find((m) => m.id === second.id)).toMatchObject({ state: 'planned' });
    await day.at('09:06');
    await day.post('/sign-ins', { tenantId: day.tenant(5), attendance: 'present' }).expect(200);
    await t.settle();
    expect((await day.meetings()).find((m) => m.id === second.id)).toMatchObject({
      state: 'missed_by_candidate',
      freed: true,
    });
    // Of the two who wait the one without any meeting comes first.
    expect(await offers()).toMatchObject([
      { tenantId: day.tenant(5), employerId: second.employerId, slot: 0, table: second.table, state: 'open' },
    ]);
    expect((await day.floor()).offers).toHaveLength(1);
    const board = (await day.get('/board').expect(200)).body;
    expect(board.running.every(({ here }: { here: boolean }) => here)).toBe(true);
    expect(board.waiting).toBe(2);
    expect(JSON.stringify(board)).not.toMatch(/Prénom|Essai"/);
  });

  it('asks the next one when nobody answers, and never the same one for the same table again', async () => {
    await day.at('09:08');
    await t.get(Seats).tendAll();
    const [expired, next] = await offers();
    expect(expired).toMatchObject({ tenantId: day.tenant(5), state: 'expired' });
    expect(next).toMatchObject({ state: 'open', slot: 0, employerId: expired?.employerId });
    expect(next?.tenantId).not.toBe(day.tenant(5));
    const late = await day.post(`/offers/${expired?.id}/answer`, { answer: 'accept' }).expect(409);
    expect(late.body.code).toBe('offer_gone');
    await day.post(`/offers/${next?.id}/answer`, { answer: 'decline' }, volunteer).expect(200);
    await t.settle();
    // Both who wait have had their chance at this one.
    expect((await offers()).filter(({ state, slot }) => state === 'open' && slot === 0)).toEqual([]);
    expect(await day.broken()).toEqual([]);
  });

  it('lets a latecomer have what is still theirs, and says when it was given away', async () => {
    const missed = (await day.meetings()).find((m) => m.freed) as Meeting;
    expect(missed.tenantId).toBe(day.tenant(1));
    await day.at('09:09');
    await day.come({ tenantId: missed.tenantId });
    // Eleven minutes of twenty are left, and nobody took the table.
    expect((await day.meetings()).find((m) => m.id === missed.id)).toMatchObject({ state: 'planned', freed: false });
  });

  it('offers on the own page of the candidate, who accepts once', async () => {
    const running = (await inSlot(0)).find(({ tenantId }) => tenantId === day.tenant(0)) as Meeting;
    await day.come({ tenantId: day.tenant(4) });
    const employer = day.world.employers.find(({ id }) => id === running.employerId) as World['employers'][0];
    // The one without a personal page does not wait any more.
    await day.post('/departures', { tenantId: day.tenant(5) }).expect(204);
    const path = `/api/meetings/${running.id}/attendance`;
    await day.http().post(path).set(employer.session.headers).send({ state: 'held' }).expect(204);
    await t.settle();
    const open = (await offers()).find(({ state }) => state === 'open') as Awaited<ReturnType<typeof offers>>[0];
    expect(open).toMatchObject({ employerId: running.employerId, tenantId: day.tenant(4), slot: 0 });
    const token = await day.token(open.tenantId);
    const show = () => day.http().get(`/api/links/${token}/day`).expect(200);
    const { body } = await show();
    expect(body).toMatchObject({ here: true, offer: { id: open.id, slot: open.slot, table: open.table } });
    const answer = (id: string, given = 'accept') =>
      day.http().post(`/api/links/${token}/offers/${id}`).send({ answer: given });
    const both = await Promise.all([answer(open.id), answer(open.id), answer(open.id)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200]);
    const now = (await show()).body;
    expect(now.offer).toBe(null);
    expect(now.lines.filter((l: { slot: number; freed: boolean }) => l.slot === open.slot && !l.freed)).toHaveLength(1);
    expect((await answer(open.id, 'decline').expect(409)).body.code).toBe('offer_gone');
    expect(await day.broken()).toEqual([]);
    // Another person's offer does not exist for them.
    const stranger = await day.token(day.tenant(0));
    await day.http().post(`/api/links/${stranger}/offers/${open.id}`).send({ answer: 'accept' }).expect(404);
  });

  it('lays the absence of an employer who leaves on its own side and frees its candidates', async () => {
    await day.at('09:21');
    const rest = (await day.meetings()).filter(
      (m) => m.employerId === day.employer(0).id && m.state === 'planned' && m.slot >= 1,
    );
    await day.post('/own-departure', {}, day.employer(0).session).expect(204);
    await day.post('/own-departure', {}, day.employer(0).session).expect(204);
    await t.settle();
    const after = await day.meetings();
    for (const { id } of rest)
      expect(after.find((m) => m.id === id)).toMatchObject({ state: 'missed_by_employer', freed: true });
    expect(
      (await offers()).filter(({ state, employerId }) => state === 'open' && employerId === day.employer(0).id),
    ).toEqual([]);
    expect((await day.get('/board')).body.free.some((f: { employer: string }) => f.employer === 'Employeur 000')).toBe(
      false,
    );
    // It comes back: what nobody has taken is its again.
    await day.come({ employerId: day.employer(0).id });
    expect((await day.meetings()).find((m) => m.id === rest[0]?.id)).toMatchObject({ state: 'planned', freed: false });
    expect(await day.broken()).toEqual([]);
  });

  it('shows an employer badge and pseudonym, never another employer or a name', async () => {
    const own = (await day.get('/timetable', day.employer(1).session).expect(200)).body;
    expect(own.meetings.length).toBeGreaterThan(0);
    for (const meeting of own.meetings)
      expect(meeting).toMatchObject({ badge: expect.any(Number), freed: expect.any(Boolean), candidateName: null });
    const token = await day.token(day.employer(1).id);
    const { body } = await day.http().get(`/api/links/${token}/day`).expect(200);
    expect(body).toMatchObject({ badge: null, offer: null });
    expect(JSON.stringify(body)).not.toMatch(/Prénom|Essai|Employeur/);
  });
});
