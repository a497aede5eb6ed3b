import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Erasure } from '#tenants';
import type { Session, TestApp } from '../../../../test/support/test-app.js';
import { ActivityStage } from './activities.fixture.js';

describe('group sessions', () => {
  let t: TestApp;
  let { post, put, get, made, read, at } = {} as ActivityStage;
  let worker: Session;
  let colleague: Session;
  let stranger: Session;
  const ids = { soliha: '', agena: '', plain: '' };

  beforeAll(async () => {
    const stage = await ActivityStage.open();
    ({ t, post, put, get, made, read, at } = stage);
    worker = await stage.signIn('case_worker');
    colleague = await stage.signIn('case_worker');
    stranger = await stage.signIn('case_worker', await stage.organisation('association', 'Les autres'));
    ids.soliha = await stage.programme('soliha-metropole-nord');
    ids.agena = await stage.programme('sip-agena');
    ids.plain = await stage.programme('sia-renforce');
  });
  afterAll(() => t.close());

  const tenant = (givenName: string, more: object = {}, by = worker) =>
    made(by, 'tenants', { givenName, familyName: 'Wojcik', ...more });
  const told = (tenantId: string) =>
    t.db.query<{ subject: string; channel: string }>(
      'SELECT subject, channel FROM messages WHERE recipient_id = $1 ORDER BY created_at, occasion',
      [tenantId],
    );
  const journal = async (tenantId: string) =>
    (await read(worker, `tenants/${tenantId}/support-record`)).entries.map(
      ({ kind, text }: { kind: string; text: string }) => `${kind}: ${text}`,
    );
  const series = (more: object = {}) => ({
    ...{
      programmeId: ids.soliha,
      kind: 'modules',
      name: 'Bien chez soi',
      enrolBy: 'session',
      place: 'Roubaix',
      capacity: 12,
    },
    ...{ modules: [{ title: 'Budget', about: null }], ...more },
  });
  const session = (more: object = {}) => ({
    ...{
      title: 'Budget',
      heldOn: '2026-11-24',
      startsAt: '09:30',
      endsAt: '11:30',
      place: 'Roubaix',
      capacity: 2,
      ...more,
    },
  });

  it('frees the place of somebody who is erased', async () => {
    const id = await made(worker, 'group-series', series());
    const day = await made(worker, `group-series/${id}/sessions`, session());
    const one = await tenant('Partie');
    await post(worker, `group-series/${id}/enrolments`, { tenantId: one, sessionId: day }).expect(201);
    await t.get(Erasure).erase(one, { kind: 'system', id: null }, 'request');
    expect(await read(worker, `group-sessions/${day}`)).toMatchObject({ enrolled: 0, participants: [] });
  });

  it('gives places while there are some, lets others wait, and never overbooks', async () => {
    expect((await post(worker, 'group-series', series({ programmeId: ids.plain })).expect(409)).body.code).toBe(
      'activity_not_in_programme',
    );
    const id = await made(worker, 'group-series', series());
    await post(worker, `group-series/${id}/sessions`, session({ endsAt: '09:00' })).expect(400);
    const day = await made(worker, `group-series/${id}/sessions`, session());
    const people = [
      await tenant('Ana', { email: 'ana@example.org' }),
      await tenant('Bea', { phone: '+33639981234' }),
      await tenant('Céline'),
      await tenant('=1+2'),
    ] as const;
    const enrol = (tenantId: string, by = worker) =>
      post(by, `group-series/${id}/enrolments`, { tenantId, sessionId: day });
    const states = await Promise.all(people.map(async (one) => (await enrol(one).expect(201)).body.state));
    expect(states.sort()).toEqual(['enrolled', 'enrolled', 'waiting', 'waiting']);
    expect((await enrol(people[0]).expect(409)).body.code).toBe('enrolled_already');
    expect((await post(worker, `group-series/${id}/enrolments`, { tenantId: people[0] }).expect(409)).body.code).toBe(
      'enrol_otherwise',
    );
    await enrol(people[0], colleague).expect(404);
    // Rivals that know nothing of the service are held by the database.
    const force = t.db.query(`UPDATE group_enrolments SET state = 'enrolled' WHERE session_id = $1 RETURNING id`, [
      day,
    ]);
    await expect(force).rejects.toThrow('every place is taken');
    const before = await read(colleague, `group-sessions/${day}`);
    expect(before).toMatchObject({ enrolled: 2, waiting: 2, capacity: 2 });
    // The list is shown to who runs the session; whose record one may open is said.
    expect(before.participants.every(({ follows }: { follows: boolean }) => !follows)).toBe(true);
    // A name and who follows them, which signing in needs: no contact, no address, no way to the person; and the trail knows who read.
    expect(Object.keys(before.participants[0]).sort()).toEqual(
      ['caseWorker', 'enrolmentId', 'follows', 'name', 'presence', 'state', 'tenantId'].sort(),
    );
    for (const path of [
      `tenants/${people[0]}`,
      `tenants/${people[0]}/support-record`,
      `tenants/${people[0]}/activities`,
    ])
      await get(colleague, path).expect(404);
    const trail = (by: Session) =>
      t.db.query(
        `SELECT 1 FROM audit_entries WHERE action = 'group.read_names' AND subject_id = $1 AND actor_id = $2`,
        [...[day, by.userId]],
      );
    expect(await trail(colleague)).toHaveLength(1);
    await read(worker, `group-sessions/${day}`);
    expect(await trail(worker)).toEqual([]);
    await get(stranger, `group-sessions/${day}`).expect(404);
    expect(
      (await put(worker, `group-sessions/${day}`, session({ capacity: 1, version: 1 })).expect(409)).body.code,
    ).toBe('places_taken');

    // A place that is free goes to who waits longest, and they are told.
    // (Whoever has the name of a formula stays: which two were faster is chance.)
    const taken = before.participants.filter(
      ({ state, tenantId }: { state: string; tenantId: string }) => state === 'enrolled' && tenantId !== people[3],
    );
    const [longest] = before.participants.filter(({ state }: { state: string }) => state === 'waiting');
    await post(worker, `group-enrolments/${taken[0].enrolmentId}/cancellation`, { reason: 'ill' }).expect(204);
    expect((await read(worker, `group-sessions/${day}`)).participants).toContainEqual(
      expect.objectContaining({ tenantId: longest.tenantId, state: 'enrolled' }),
    );
    expect((await told(longest.tenantId)).map(({ subject }) => subject).sort()).toEqual([
      'Liste d’attente : Budget',
      'Votre place : Budget',
    ]);
    // More places: the last one gets in; moved: everybody is told of the new day.
    const { version } = await read(worker, `group-sessions/${day}`);
    await put(worker, `group-sessions/${day}`, session({ capacity: 3, heldOn: '2026-11-25', version })).expect(204);
    const full = await read(worker, `group-sessions/${day}`);
    expect(full).toMatchObject({ enrolled: 3, waiting: 0 });
    expect((await told(longest.tenantId)).at(-1)?.subject).toBe('Changement : Budget');
    expect(
      new Set(
        (await t.db.query<{ channel: string }>(`SELECT channel FROM messages WHERE occasion LIKE 'session:%'`)).map(
          ({ channel }) => channel,
        ),
      ),
    ).toEqual(new Set(['email', 'sms', 'letter']));

    // Signed in on the day; who did not sign was absent, and the journals say so once.
    const presence = (tenantId: string, state: string | null) =>
      put(colleague, `group-sessions/${day}/attendance`, { tenantId, state });
    const [first, second] = full.participants.map(({ tenantId }: { tenantId: string }) => tenantId);
    expect((await presence(first, 'present').expect(409)).body.code).toBe('session_to_come');
    await at('2026-11-25');
    await presence(first, 'late').expect(204);
    await presence(second, 'present').expect(204);
    await presence(second, null).expect(204);
    await presence(taken[0].tenantId, 'present').expect(404);
    await post(colleague, `group-sessions/${day}/closure`).expect(204);
    await post(colleague, `group-sessions/${day}/closure`).expect(409);
    expect(await journal(first)).toContain('accompaniment: Bien chez soi – Budget : présence, en retard.');
    expect(await journal(second)).toContain('step: Bien chez soi – Budget : absence.');
    await presence(second, 'excused').expect(204);
    await presence(second, 'excused').expect(204);
    expect((await journal(second)).filter((text: string) => text.includes('excusée'))).toHaveLength(1);

    const csv = (await get(worker, `group-sessions/${day}/sheet?format=csv`).expect(200)).text;
    expect(csv).toContain("'=1+2 Wojcik");
    expect(csv).not.toMatch(/;=1/);
    for (const format of ['pdf', 'xlsx'])
      expect(
        (await get(worker, `group-sessions/${day}/sheet?format=${format}`).expect(200)).headers[
          'x-content-type-options'
        ],
      ).toBe('nosniff');
    await get(stranger, `group-sessions/${day}/sheet`).expect(404);
  });

  it('keeps a group of twelve together on a training site', async () => {
    const id = await made(
      worker,
      'group-series',
      series({ programmeId: ids.agena, kind: 'training_site', enrolBy: 'series', capacity: 12 }),
    );
    const women: string[] = [];
    for (let at = 0; at < 14; at++) women.push(await tenant(`Femme ${at}`));
    const answers = await Promise.all(
      women.map((tenantId) => post(worker, `group-series/${id}/enrolments`, { tenantId })),
    );
    expect(answers.map(({ body }) => body.state).filter((state) => state === 'enrolled')).toHaveLength(12);
    const day = await made(
      worker,
      `group-series/${id}/sessions`,
      session({ title: 'Semaine 1', heldOn: '2026-12-01', capacity: 12 }),
    );
    expect(await read(worker, `group-sessions/${day}`)).toMatchObject({ enrolled: 12, waiting: 2 });
    await post(worker, `group-sessions/${day}/cancellation`).expect(204);
    const page = await read(worker, `group-series/${id}`);
    expect(page).toMatchObject({
      enrolled: 12,
      waiting: 2,
      sessions: [expect.objectContaining({ state: 'cancelled' })],
    });
  });
});
