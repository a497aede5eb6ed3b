import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { instantOf } from '#kernel';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { makeWorld, signInAgain, template, type World } from './rallies.fixture.js';

interface MeetingBody {
  id: string;
  version: number;
  candidate: string;
  employer: string;
  slot: number;
  table: number;
  locked: boolean;
  told: object | null;
}

describe('a timetable under the hands of organisers', () => {
  let t: TestApp;
  let world: World;
  let id: string;
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, who: Session, body: object = {}) =>
    http().post(`/api/rallies/${id}${path}`).set(who.headers).send(body);
  const get = (path: string, who: Session = world.organiser) =>
    http().get(`/api/rallies/${id}${path}`).set(who.headers);
  const board = async () => (await get('/grid').expect(200)).body;
  const meetings = async (): Promise<MeetingBody[]> => (await board()).meetings;
  const versions = async () => (await get('/versions').expect(200)).body;
  const moveTo = (meeting: MeetingBody, slot: number, table = meeting.table) => ({
    change: { kind: 'move', meeting: meeting.id, to: { employer: meeting.employer, slot, table } },
    seen: { [meeting.id]: meeting.version },
  });
  /** A place at the meeting's employer where nobody of the two has anything else. */
  const freeSlot = (all: readonly MeetingBody[], meeting: MeetingBody) =>
    [8, 7, 6, 5, 4, 3, 2, 1, 0].find(
      (slot) =>
        !all.some(
          (one) =>
            one.slot === slot &&
            (one.candidate === meeting.candidate || (one.employer === meeting.employer && one.table === meeting.table)),
        ),
    ) as number;
  const told = async (version: number) =>
    (
      await t.db.query<{ id: string }>('SELECT recipient_id AS id FROM messages WHERE occasion LIKE $1', [
        `rally:${id}:agenda:${version}:%`,
      ])
    ).map((row) => row.id);

  beforeAll(async () => {
    t = await startTestApp();
    world = await makeWorld(t, { tenants: 8, employers: 3 });
    t.clock.set(instantOf('2027-01-20', '12:00'));
    await signInAgain(t, world);
    const facts = {
      heldOn: '2027-02-01',
      name: 'Rallye',
      ...template({ capacity: 8, breaksPerBlock: 0, minMeetings: 1, maxMeetings: 2 }),
    };
    id = (await http().post('/api/rallies').set(world.organiser.headers).send(facts).expect(201)).body.id;
    await post('/invitations', world.organiser).expect(201);
    await t.db.query(`UPDATE rally_invitations SET state = 'accepted' WHERE rally_id = $1 RETURNING id`, [id]);
    await post('/timetable', world.organiser).expect(201);
  });
  afterAll(() => t.close());

  it('moves a meeting by the rules, and takes it back', async () => {
    const all = await meetings();
    const [first] = all as [MeetingBody];
    const slot = freeSlot(all, first);
    const { body } = await post('/edits', world.organiser, moveTo(first, slot)).expect(201);
    expect(body.cost).toEqual({ points: 0, short: [], relieved: [], retold: [] });
    const moved = (await meetings()).find((one) => one.id === first.id) as MeetingBody;
    expect(moved).toMatchObject({ slot, version: first.version + 1 });
    expect((await board()).edited).toBe(1);
    const other = all.find((one) => one.employer === first.employer && one.id !== first.id) as MeetingBody;
    const taken = await post('/edits', world.organiser, moveTo(other, slot)).expect(409);
    expect(taken.body.code).toMatch(/table_taken|candidate_busy/);
    await post(`/edits/${body.id}/undo`, world.organiser).expect(204);
    expect((await meetings()).find((one) => one.id === first.id)).toMatchObject({ slot: first.slot });
    expect((await post(`/edits/${body.id}/undo`, world.organiser).expect(409)).body.code).toBe('already_undone');
    await post('/edits', world.worker, moveTo(first, slot)).expect(403);
    await post('/edits', world.stranger, moveTo(first, slot)).expect(404);
  });

  it('lets one of two organisers who move the same meeting win, and tells the other; other meetings are not in the way', async () => {
    const all = await meetings();
    const [first, second] = all as [MeetingBody, MeetingBody];
    const slot = freeSlot(all, first);
    const answers = await Promise.all([
      post('/edits', world.organiser, moveTo(first, slot)),
      post('/edits', world.manager, moveTo(first, slot)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('edited_meanwhile');
    // What the one did does not make the other lose a change of another meeting.
    await post('/edits', world.manager, moveTo(second, freeSlot(await meetings(), second))).expect(201);
    const won = answers.find(({ status }) => status === 201)?.body.id;
    const now = (await meetings()).find((one) => one.id === first.id) as MeetingBody;
    await post('/edits', world.manager, moveTo(now, first.slot)).expect(201);
    // The first change was built on: taking it back would undo the colleague's.
    expect((await post(`/edits/${won}/undo`, world.organiser).expect(409)).body.code).toBe('edited_meanwhile');
  });

  it('removes, adds and swaps', async () => {
    const [first] = (await meetings()) as [MeetingBody];
    const removal = { change: { kind: 'remove', meeting: first.id }, seen: { [first.id]: first.version } };
    const { body } = await post('/edits', world.organiser, removal).expect(201);
    expect((await meetings()).some((one) => one.id === first.id)).toBe(false);
    const { candidate, employer, slot, table } = first;
    const addition = { change: { kind: 'add', candidate, to: { employer, slot, table } } };
    await post('/edits', world.organiser, addition).expect(201);
    // The place is taken again: undoing the removal would put two at one table.
    expect((await post(`/edits/${body.id}/undo`, world.organiser).expect(409)).body.code).toMatch(
      /table_taken|candidate_busy|already_meet/,
    );
    const all = await meetings();
    const pair = all.flatMap((a) =>
      all
        .filter((b) => b.employer === a.employer && b.slot !== a.slot && a.candidate !== b.candidate)
        .filter(
          (b) =>
            !all.some((c) => c.id !== a.id && c.candidate === a.candidate && c.slot === b.slot) &&
            !all.some((c) => c.id !== b.id && c.candidate === b.candidate && c.slot === a.slot),
        )
        .map((b) => [a, b] as const),
    )[0];
    const [a, b] = pair as [MeetingBody, MeetingBody];
    const swap = {
      change: { kind: 'swap', meeting: a.id, with: b.id },
      seen: { [a.id]: a.version, [b.id]: b.version },
    };
    await post('/edits', world.organiser, swap).expect(201);
    const after = await meetings();
    expect(after.find((one) => one.id === a.id)).toMatchObject({ slot: b.slot });
    expect(after.find((one) => one.id === b.id)).toMatchObject({ slot: a.slot });
    const pairs = (await get(`/grid/candidates/${a.candidate}`).expect(200)).body.pairs;
    expect(pairs).toHaveLength(3);
    for (const one of pairs) expect(one).toMatchObject({ score: expect.any(Number), exclusion: null });
  });

  it('plans the rest again with a look before it counts, keeps the edits as a version and goes back to it', async () => {
    const edited = await meetings();
    const planAgain = async () => {
      const runId = (await post('/plan-runs', world.organiser, { keep: false }).expect(201)).body.id;
      for (let looks = 0; looks < 200; looks++) {
        const { body } = await get(`/plan-runs/${runId}`).expect(200);
        if (body.state !== 'running') return { runId, ...body };
        await pause(50);
      }
      throw new Error('The planning does not end.');
    };
    const stale = await planAgain();
    expect(stale).toMatchObject({ state: 'done', problem: null });
    // Nothing counts before it is said so.
    expect(await meetings()).toEqual(edited);
    const [first] = edited as [MeetingBody];
    await http().put(`/api/meetings/${first.id}/lock`).set(world.organiser.headers).send({ locked: true }).expect(204);
    expect((await post(`/plan-runs/${stale.runId}/application`, world.organiser).expect(409)).body.code).toBe(
      'inputs_changed',
    );
    const run = await planAgain();
    const { body } = await post(`/plan-runs/${run.runId}/application`, world.organiser).expect(201);
    expect(body.version).toBe(3);
    const planned = await meetings();
    expect(planned.find((one) => one.id === first.id)).toMatchObject({ slot: first.slot, table: first.table });
    const list = (await versions()).versions;
    expect(list.map((one: { kind: string }) => one.kind)).toEqual(['planned', 'edited', 'planned']);
    const changes = (await get('/versions/comparison?from=2&to=3').expect(200)).body.items;
    const difference = changes.filter((one: { kind: string }) => one.kind !== 'added').length;
    expect(difference).toBe(list[0].changed);
    expect(run.result.changes).toHaveLength(changes.length);
    const back = await post('/versions/2/restoration', world.organiser).expect(201);
    expect(back.body).toMatchObject({ version: 4, leftOut: 0 });
    const places = (rows: MeetingBody[]) =>
      rows.map(({ candidate, employer, slot, table }) => `${candidate} ${employer} ${slot} ${table}`).sort();
    expect(places(await meetings())).toEqual(places(edited));
    expect((await get('/versions/comparison?from=2&to=4')).body.items).toEqual([]);
    expect((await versions()).versions[0]).toMatchObject({ kind: 'restored', restoredFrom: 2 });
    await get('/versions/comparison?from=9').expect(404);
  });

  it('shows what people do not know yet, and tells each of them once', async () => {
    expect((await post('/tellings', world.organiser).expect(409)).body.code).toBe('not_announced');
    await post('/timetable', world.organiser, { announce: true }).expect(201);
    const announced = await board();
    expect(announced).toMatchObject({ announced: true, edited: 0, untold: [] });
    for (const meeting of announced.meetings)
      expect(meeting.told).toEqual({ slot: meeting.slot, table: meeting.table });
    expect((await post('/tellings', world.organiser).expect(201)).body).toEqual({ told: 0 });
    const free = announced.meetings.find((one: MeetingBody) => !one.locked) as MeetingBody;
    const slot = freeSlot(announced.meetings, free);
    const edit = await post('/edits', world.organiser, moveTo(free, slot)).expect(201);
    expect(edit.body.cost.retold).toEqual([free.candidate]);
    const changed = await board();
    expect(changed.untold.map((one: { id: string }) => one.id).sort()).toEqual([free.candidate, free.employer].sort());
    expect(changed.meetings.find((one: MeetingBody) => one.id === free.id).told).toEqual({
      slot: free.slot,
      table: free.table,
    });
    // Two organisers press at once: each person still gets one message.
    const answers = await Promise.all([post('/tellings', world.organiser), post('/tellings', world.manager)]);
    expect(answers.map(({ body }) => body.told).sort()).toEqual([0, 2]);
    const { version } = await board();
    expect((await told(version)).sort()).toEqual([free.candidate, free.employer].sort());
    expect(await board()).toMatchObject({ untold: [], edited: 0 });
    // Back and forth: whoever is where they were told is not told again.
    const now = (await meetings()).find((one) => one.id === free.id) as MeetingBody;
    const again = await post('/edits', world.organiser, moveTo(now, free.slot)).expect(201);
    await post(`/edits/${again.body.id}/undo`, world.organiser).expect(204);
    expect((await post('/tellings', world.organiser).expect(201)).body).toEqual({ told: 0 });
  });

  it('stops a planning, which then has the best so far', async () => {
    const runId = (await post('/plan-runs', world.organiser).expect(201)).body.id;
    await post(`/plan-runs/${runId}/stop`, world.organiser).expect(204);
    await http().get(`/api/rallies/${id}/plan-runs/${runId}`).set(world.stranger.headers).expect(404);
    for (let looks = 0; looks < 200; looks++) {
      const { body } = await get(`/plan-runs/${runId}`);
      if (body.state !== 'running') break;
      await pause(50);
    }
    const { body } = await get(`/plan-runs/${runId}`);
    expect(body).toMatchObject({ state: 'done', stopping: true });
    expect(body.result).toMatchObject({ meetings: expect.any(Number), applied: false });
    expect(body.result.meetings).toBeGreaterThan(0);
  });
});
