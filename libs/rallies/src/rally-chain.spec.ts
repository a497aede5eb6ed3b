import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { instantOf } from '#kernel';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { STEPS, type StepName } from './domain/steps.js';
import { makeWorld, signInAgain, template, tokenOf, type World } from './rallies.fixture.js';
import { RallyJobs } from './rallies.jobs.js';

jest.setTimeout(180_000);

describe('the dated chain of a rally', () => {
  let t: TestApp;
  let world: World;
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, who: Session, body: object = {}) =>
    http().post(`/api${path}`).set(who.headers).send(body);
  const patch = (path: string, who: Session, body: object) => http().patch(`/api${path}`).set(who.headers).send(body);

  beforeEach(async () => {
    t = await startTestApp();
    world = await makeWorld(t, { tenants: 5, employers: 2 });
  });
  afterEach(() => t.close());

  /** To that local time, with every job of the chain run once more afterwards: nothing may happen twice. */
  const travel = async (day: string, time: string, rallyId?: string) => {
    t.clock.set(instantOf(day, time));
    await signInAgain(t, world);
    await t.settle();
    if (!rallyId) return;
    const before = await snapshot(rallyId);
    for (const step of STEPS) await t.get(RallyJobs).ring({ rallyId, step });
    await t.get(RallyJobs).onDate({ rallyId });
    await t.settle();
    expect(await snapshot(rallyId)).toEqual(before);
  };
  const snapshot = async (rallyId: string) => ({
    messages: await occasions(rallyId),
    invitations: await t.db.query('SELECT * FROM rally_invitations WHERE rally_id = $1 ORDER BY seq', [rallyId]),
    plans: await t.db.query('SELECT * FROM rally_plans WHERE rally_id = $1 ORDER BY version', [rallyId]),
    steps: await t.db.query('SELECT * FROM rally_steps WHERE rally_id = $1 ORDER BY due_at', [rallyId]),
  });
  const make = async (heldOn: string, changes: object = {}) => {
    const { body } = await post('/rallies', world.organiser, { heldOn, name: 'Rallye', ...template(changes) }).expect(
      201,
    );
    return body.id as string;
  };
  /** How many messages of each occasion, the person left out. */
  const occasions = async (rallyId: string): Promise<Record<string, number>> => {
    const rows = await t.db.query<{ kind: string; count: number }>(
      `SELECT regexp_replace(substr(occasion, 44), ':[^:]+$', '') AS kind, count(*)::int AS count FROM messages
       WHERE rally_id = $1 GROUP BY 1 ORDER BY 1`,
      [rallyId],
    );
    return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
  };
  const stateOf = async (rallyId: string) =>
    (await t.db.one<{ state: string }>('SELECT state FROM rallies WHERE id = $1', [rallyId]))?.state;
  const doneSteps = async (rallyId: string) => {
    const rows = await t.db.query<{ step: StepName }>(
      'SELECT step FROM rally_steps WHERE rally_id = $1 AND done_at IS NOT NULL ORDER BY due_at',
      [rallyId],
    );
    return rows.map(({ step }) => step);
  };
  const answer = async (rallyId: string, who: string, body: object = { answer: 'accept' }) => {
    const page = world.tenants.includes(who) ? 'invitation' : 'registration';
    await http()
      .post(`/api/links/${await tokenOf(t, rallyId, who)}/${page}`)
      .send(body)
      .expect(200);
  };

  it('runs from the first letter to the last verdict, each thing once', async () => {
    const id = await make('2027-02-01');
    await travel('2026-12-07', '08:59', id);
    expect(await stateOf(id)).toBe('planned');
    await travel('2026-12-07', '09:00', id);
    expect([await stateOf(id), await occasions(id)]).toEqual(['open', { invite: 2 }]);
    for (const { id: employer } of world.employers) await answer(id, employer, { tables: 1 });
    await travel('2027-01-04', '09:00', id);
    expect([await stateOf(id), await occasions(id)]).toEqual(['inviting', { invite: 6 }]);
    const [a, b, c, d, waiting] = world.tenants as [string, string, string, string, string];
    await answer(id, a);
    await answer(id, b);
    await answer(id, c);
    await travel('2027-01-18', '09:00', id);
    // Only the fourth tenant has not answered.
    expect(await occasions(id)).toEqual({ invite: 6, 'remind_14:2027-02-01': 1 });
    await answer(id, d, { answer: 'decline' });
    await answer(id, waiting);
    await travel('2027-01-25', '09:00', id);
    expect(await occasions(id)).toMatchObject({ invite: 7, 'remind_7:2027-02-01': 6 });
    await travel('2027-01-27', '07:00', id);
    const planned = await t.db.query<{ version: number }>('SELECT version FROM rally_plans WHERE rally_id = $1', [id]);
    expect(planned).toEqual([{ version: 1 }]);
    expect((await http().get(`/api/links/${await tokenOf(t, id, a)}/invitation`)).body.agenda).toBeNull();
    await travel('2027-01-28', '10:00', id);
    expect(await stateOf(id)).toBe('announced');
    expect((await occasions(id))['agenda:2']).toBe(6);
    const page = await http()
      .get(`/api/links/${await tokenOf(t, id, a)}/invitation`)
      .expect(200);
    expect(page.body.agenda.length).toBeGreaterThan(0);
    // Two days before is a Saturday: the Friday.
    await travel('2027-01-29', '09:00', id);
    expect((await occasions(id))['remind_2:2027-02-01']).toBe(6);
    await travel('2027-02-01', '06:00', id);
    expect(await stateOf(id)).toBe('on_the_day');
    await travel('2027-02-01', '20:00', id);
    expect(await stateOf(id)).toBe('closing');
    await travel('2027-02-02', '09:00', id);
    expect((await occasions(id)).verdicts).toBe(2);
    await travel('2027-02-08', '18:00', id);
    expect(await stateOf(id)).toBe('closed');
    expect(await doneSteps(id)).toEqual(STEPS.filter((step) => !step.startsWith('check_')));
  });

  it('catches up in order what a program that stood still has missed, and leaves unsaid what is too late', async () => {
    const id = await make('2027-02-01');
    await travel('2027-02-03', '12:00', id);
    expect(await stateOf(id)).toBe('closing');
    expect(await occasions(id)).toEqual({});
    const outcomes =
      'SELECT DISTINCT outcome FROM rally_steps WHERE rally_id = $1 AND due_at < $2 AND done_at IS NOT NULL';
    expect(await t.db.query(outcomes, [id, '2027-02-01T00:00:00Z'])).toEqual([{ outcome: 'skipped' }]);
    await travel('2027-02-09', '12:00', id);
    expect(await stateOf(id)).toBe('closed');
  });

  it('begins at once when it is made at short notice', async () => {
    const id = await make('2026-12-02');
    await travel('2026-11-22', '12:00', id);
    // What would have been asked and reminded of before is passed over.
    const now = ['open_to_employers', 'remind_employers', 'propose', 'invite', 'remind_14'];
    expect(await doneSteps(id)).toEqual(now);
    expect(await occasions(id)).toEqual({ invite: 6 });
    await travel('2026-11-25', '09:00', id);
    expect(await occasions(id)).toEqual({ invite: 6, 'remind_7:2026-12-02': 6, 'phone_before:2026-12-02': 1 });
  });

  it('moves every pending step with the date, and tells everybody once', async () => {
    const id = await make('2027-02-01');
    await travel('2027-01-18', '09:00', id);
    const told = await occasions(id);
    expect(told).toEqual({ invite: 6, 'remind_14:2027-02-01': 6 });
    await patch(`/rallies/${id}`, world.organiser, { heldOn: '2027-03-01' }).expect(204);
    await patch(`/rallies/${id}`, world.organiser, { heldOn: '2027-03-01' }).expect(204);
    await t.settle();
    const moved = await occasions(id);
    expect(Object.values(moved).reduce((sum, count) => sum + count)).toBe(18);
    await travel('2027-02-02', '12:00', id);
    expect(await occasions(id)).toEqual(moved);
    // The reminder was about another day: it comes again.
    await travel('2027-02-15', '09:00', id);
    expect(await occasions(id)).toEqual({ ...moved, 'remind_14:2027-03-01': 6 });
    // And back again to nearly the old date, past some of the new alarms.
    await patch(`/rallies/${id}`, world.organiser, { heldOn: '2027-02-22', startsAt: '14:00' }).expect(204);
    await travel('2027-02-15', '09:01', id);
    expect((await occasions(id))['remind_7:2027-02-22']).toBe(6);
    await travel('2027-02-22', '06:00', id);
    expect(await stateOf(id)).toBe('on_the_day');
    const late = await patch(`/rallies/${id}`, world.organiser, { heldOn: '2027-03-01' }).expect(409);
    expect(late.body.code).toBe('too_late');
  });

  it('tells everybody once that it is cancelled, and does nothing more', async () => {
    const id = await make('2027-02-01');
    await travel('2027-01-04', '09:00', id);
    await answer(id, world.tenants[0] as string, { answer: 'decline' });
    await post(`/rallies/${id}/cancellation`, world.organiser, { reason: 'Salle inondée' }).expect(204);
    await post(`/rallies/${id}/cancellation`, world.organiser).expect(204);
    // Two employers, three who had a place and the one who took the free one; neither who declined nor nobody else.
    expect((await occasions(id)).cancelled).toBe(6);
    const after = await occasions(id);
    await travel('2027-02-09', '12:00', id);
    await t.get(RallyJobs).tick();
    await t.settle();
    expect([await stateOf(id), await occasions(id)]).toEqual(['cancelled', after]);
    const link = `/api/links/${await tokenOf(t, id, world.tenants[1] as string)}/invitation`;
    t.clock.set('2027-01-05T08:00:00Z');
    expect((await http().get(link).expect(200)).body).toMatchObject({
      canAnswer: false,
      rally: { state: 'cancelled', cancelReason: 'Salle inondée' },
    });
    expect((await http().post(link).send({ answer: 'accept' }).expect(409)).body.code).toBe('cancelled');
  });

  it('rings for steps whose alarm was lost', async () => {
    const id = await make('2027-02-01');
    await t.db.query(`UPDATE outbox SET relayed_at = created_at WHERE type = 'rally.scheduled' RETURNING id`);
    await travel('2026-12-07', '09:00');
    expect(await doneSteps(id)).toEqual([]);
    await travel('2026-12-07', '09:10');
    await t.get(RallyJobs).tick();
    await t.settle();
    expect(await doneSteps(id)).toEqual(['open_to_employers']);
  });

  it('does a step once when two workers ring at the same time', async () => {
    const id = await make('2027-02-01');
    t.clock.set('2027-01-04T08:00:00Z');
    await Promise.all(Array.from({ length: 4 }, () => t.get(RallyJobs).ring({ rallyId: id, step: 'invite' })));
    expect(await occasions(id)).toEqual({ invite: 6 });
    expect(await t.db.one(`SELECT count(*)::int AS audits FROM audit_entries WHERE action = 'rally.invite'`)).toEqual({
      audits: 2,
    });
  });

  it('rings again for an alarm that came early', async () => {
    const id = await make('2027-02-01');
    await t.settle();
    await t.db.query(
      `UPDATE rally_steps SET due_at = due_at + interval '1 second' WHERE step = 'open_to_employers' RETURNING step`,
    );
    await travel('2026-12-07', '09:00');
    expect(await doneSteps(id)).toEqual([]);
    t.clock.set('2026-12-07T08:00:01Z');
    await t.settle();
    expect(await doneSteps(id)).toEqual(['open_to_employers']);
  });

  it('takes somebody out of the rally who no longer wants to be shown to employers', async () => {
    const id = await make('2027-02-01');
    await travel('2027-01-04', '09:00', id);
    const tenant = world.tenants[0] as string;
    await answer(id, tenant);
    await post(`/tenants/${tenant}/consents`, world.worker, { scope: 'listing', given: false }).expect(201);
    await t.settle();
    const row = await t.db.one('SELECT state FROM rally_invitations WHERE rally_id = $1 AND tenant_id = $2', [
      id,
      tenant,
    ]);
    expect(row).toEqual({ state: 'declined' });
    expect((await occasions(id)).invite).toBe(7);
  });
});
