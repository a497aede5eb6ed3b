import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts, Sessions } from '#identity';
import { JobQueues } from '#jobs';
import { type Session, startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Programmes } from '../programmes/programmes.service.js';

describe('group sessions, work-sites, tools, shared places', () => {
  let t: TestApp;
  let worker: Session;
  let colleague: Session;
  let manager: Session;
  let stranger: Session;
  const ids = { ours: '', soliha: '', agena: '', coup: '', homes: '', plain: '' };
  const http = () => request(t.app.getHttpServer());
  const post = (by: Session, path: string, body: object = {}) => http().post(`/api/${path}`).set(by.headers).send(body);
  const put = (by: Session, path: string, body: object) => http().put(`/api/${path}`).set(by.headers).send(body);
  const get = (by: Session, path: string) => http().get(`/api/${path}`).set(by.headers);
  const made = async (by: Session, path: string, body: object = {}) =>
    (await post(by, path, body).expect(201)).body.id as string;
  const read = async (by: Session, path: string) => (await get(by, path).expect(200)).body;

  beforeAll(async () => {
    t = await startTestApp();
    const make = (name: string) => t.get(Accounts).createOrganisation('association', name);
    ids.ours = await make('Nous');
    worker = await t.signIn('case_worker', ids.ours);
    colleague = await t.signIn('case_worker', ids.ours);
    manager = await t.signIn('association_manager', ids.ours);
    stranger = await t.signIn('case_worker', await make('Les autres'));
    const of = async (key: Parameters<Programmes['ofTemplate']>[1]) =>
      (await t.get(Programmes).ofTemplate(ids.ours, key)).id;
    ids.soliha = await of('soliha-metropole-nord');
    ids.agena = await of('sip-agena');
    ids.coup = await of('coup-de-pouce-habitat');
    ids.homes = await of('maisons-cites-cheval-bleu');
    ids.plain = await of('sia-renforce');
  });
  afterAll(() => t.close());

  const at = async (day: string) => {
    t.clock.set(new Date(`${day}T12:00:00Z`));
    const sessions = t.get(Sessions);
    for (const one of [worker, colleague, manager, stranger]) {
      const secret = await sessions.open(one.userId);
      one.headers = { cookie: `re_session=${secret}`, 'x-csrf-token': sessions.csrfToken(secret) };
    }
  };
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
  const standing = (tenantId: string) =>
    t.db.query(
      `SELECT a.kind, a.due_on::text AS due FROM record_alerts a JOIN support_records r ON r.id = a.record_id
       WHERE r.tenant_id = $1 AND a.cleared_at IS NULL AND a.kind IN ('site_too_long', 'loan_overdue')`,
      [tenantId],
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
    await get(stranger, `group-sessions/${day}`).expect(404);
    expect(
      (await put(worker, `group-sessions/${day}`, session({ capacity: 1, version: 1 })).expect(409)).body.code,
    ).toBe('places_taken');

    // A place that is free goes to who waits longest, and they are told.
    const taken = before.participants.filter(({ state }: { state: string }) => state === 'enrolled');
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

  it('runs a work-site under a signed contract, within two months, and says what it cost', async () => {
    await at('2026-11-26');
    const family = await tenant('Paul');
    await post(worker, `tenants/${family}/support-record`, { programmeId: ids.coup }).expect(201);
    const body = {
      programmeId: ids.coup,
      tenantId: family,
      title: 'Cuisine et chambre',
      beganOn: '2026-11-20',
      beforeState: 'Murs humides.',
    };
    await post(worker, 'work-sites', { ...body, programmeId: ids.plain }).expect(409);
    await post(colleague, 'work-sites', body).expect(404);
    const id = await made(worker, 'work-sites', body);
    expect((await post(worker, 'work-sites', body).expect(409)).body.code).toBe('site_exists');
    const site = () => read(worker, `work-sites/${id}`);
    const plan = async (days: string[]) =>
      put(worker, `work-sites/${id}/plan`, {
        ...{
          title: 'Cuisine',
          days,
          tasks: [{ what: 'Peindre', by: 'family', done: false }],
          helpers: [{ name: 'M. Petit', kind: 'neighbour' }],
        },
        version: (await site()).version,
      });
    const six = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11', '2026-12-12'];
    expect((await (await plan(six)).body).errors[0].code).toBe('too_many_days');
    await (await plan(six.slice(0, 4))).status;
    expect(
      (await post(worker, `work-sites/${id}/start`, { version: (await site()).version }).expect(409)).body.code,
    ).toBe('contract_missing');
    await get(worker, `work-sites/${id}/contract`).expect(200);
    await post(worker, `work-sites/${id}/contract`, {
      ...{
        signedOn: '2026-11-25',
        signedFamily: 'Paul Wojcik',
        signedAssociation: 'Léa Martin',
        version: (await site()).version,
      },
    }).expect(204);
    await post(worker, `work-sites/${id}/start`, { version: (await site()).version }).expect(204);
    expect(await site()).toMatchObject({
      state: 'under_way',
      endsBy: '2027-01-20',
      daysOver: 0,
      maxDays: 5,
      targetCents: 130_000,
    });
    await made(worker, `work-sites/${id}/costs`, {
      kind: 'materials',
      label: 'Peinture',
      cents: 84_000,
      onDay: '2026-11-26',
    });
    const wrong = await made(worker, `work-sites/${id}/costs`, {
      kind: 'people',
      label: 'Encadrement',
      cents: 9_999,
      onDay: '2026-11-26',
    });
    await post(worker, `work-sites/${id}/costs/${wrong}/removal`).expect(204);
    await at('2027-01-25');
    expect(await site()).toMatchObject({ daysOver: 5 });
    expect((await read(worker, 'activities')).waiting.sitesLate).toBe(1);
    await t.get(JobQueues).enqueue('activities.daily', {});
    await t.settle();
    expect(await standing(family)).toEqual([{ kind: 'site_too_long', due: '2027-01-20' }]);
    await post(worker, `work-sites/${id}/end`, {
      finishedOn: '2027-01-22',
      afterState: 'Murs secs.',
      version: (await site()).version,
    }).expect(204);
    expect(await standing(family)).toEqual([]);
    const list = await read(manager, 'work-sites');
    expect(list.costs).toEqual([
      expect.objectContaining({ sites: 1, totalCents: 84_000, meanCents: 84_000, targetCents: 130_000 }),
    ]);
    // Finished two days late, whenever one looks.
    expect(list.items[0]).toMatchObject({ state: 'finished', daysOver: 2 });
    expect((await read(colleague, 'work-sites')).items).toEqual([]);
    await get(colleague, `work-sites/${id}`).expect(404);
    expect(await journal(family)).toEqual(
      ['terminé', 'commencés', 'signé'].map((word) => expect.stringContaining(word)),
    );
  });

  it('never lends a tool twice, and asks for what is late', async () => {
    await at('2027-01-26');
    const body = { programmeId: ids.coup, name: 'Perceuse', code: 'P-01' };
    const id = await made(worker, 'tools', body);
    expect((await post(worker, 'tools', body).expect(409)).body.code).toBe('tool_code_taken');
    const [one, two] = [await tenant('Rita', { email: 'rita@example.org' }), await tenant('Sam')];
    const lend = (tenantId: string) => post(worker, `tools/${id}/loans`, { tenantId, dueOn: '2027-01-28' });
    const both = await Promise.all([lend(one), lend(two)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const borrower = both[0]?.status === 201 ? one : two;
    const [tool] = (await read(worker, 'tools')).items;
    expect(tool.loan).toMatchObject({ tenantId: borrower, daysLate: 0 });
    expect((await read(colleague, 'tools')).items[0].loan).toMatchObject({
      tenantId: null,
      person: null,
      dueOn: '2027-01-28',
    });
    const morning = async (day: string) => {
      await at(day);
      await t.get(JobQueues).enqueue('activities.daily', {});
      await t.settle();
    };
    const reminders = async () => (await told(borrower)).filter(({ subject }) => subject.startsWith('Outil')).length;
    await morning('2027-01-28');
    expect(await reminders()).toBe(0);
    await morning('2027-01-29');
    await morning('2027-01-30');
    expect(await reminders()).toBe(1);
    await morning('2027-02-12');
    expect(await reminders()).toBe(2);
    expect(await told(worker.userId)).toEqual([expect.objectContaining({ subject: 'Outil non rendu' })]);
    expect((await read(worker, 'activities')).waiting.toolsLate).toBe(1);
    await post(colleague, `tool-loans/${tool.loan.id}/return`, { state: 'broken' }).expect(204);
    await post(colleague, `tool-loans/${tool.loan.id}/return`, { state: 'good' }).expect(409);
    expect((await lend(two)).body.code ?? '').toBe('validation_failed');
    expect(
      (await post(worker, `tools/${id}/loans`, { tenantId: two, dueOn: '2027-02-20' }).expect(409)).body.code,
    ).toBe('not_lendable');
  });

  it('gives a place of shared housing to one person at a time', async () => {
    const place = await made(manager, 'shared-places', {
      programmeId: ids.homes,
      home: 'Rue des Lilas',
      label: 'Chambre 1',
    });
    const other = await made(manager, 'shared-places', {
      programmeId: ids.homes,
      home: 'Rue des Lilas',
      label: 'Chambre 2',
    });
    await post(worker, 'shared-places', { programmeId: ids.homes, home: 'x', label: 'y' }).expect(403);
    const [one, two] = [await tenant('Tia'), await tenant('Ugo')];
    const enter = (id: string, tenantId: string) =>
      post(worker, `shared-places/${id}/stays`, { tenantId, onDay: '2027-02-12' });
    await enter(place, one).expect(204);
    expect((await enter(place, two).expect(409)).body.code).toBe('place_taken');
    expect((await enter(other, one).expect(409)).body.code).toBe('has_a_place');
    expect((await read(worker, `tenants/${one}/activities`)).place).toEqual({
      name: 'Rue des Lilas, Chambre 1',
      since: '2027-02-12',
    });
    expect((await read(colleague, 'shared-places')).items[0]).toMatchObject({
      taken: true,
      tenantId: null,
      person: null,
    });
    await post(colleague, `shared-places/${place}/departure`, { onDay: '2027-02-12' }).expect(404);
    await post(worker, `shared-places/${place}/departure`, { onDay: '2027-02-12' }).expect(204);
    await enter(place, two).expect(204);
    expect(await read(stranger, 'activities')).toMatchObject({ committees: false, groups: false, places: false });
    expect(await read(worker, 'activities')).toMatchObject({
      committees: true,
      groups: true,
      sites: true,
      tools: true,
      places: true,
    });
  });
});
