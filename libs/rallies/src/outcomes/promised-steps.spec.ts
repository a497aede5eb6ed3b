import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';
import { startTestApp } from '../../../../test/support/test-app.js';
import { signInAgain } from '../rallies.fixture.js';
import { type GridMeeting, type PlayedRally, playRally } from './outcomes.fixture.js';
import { OutcomeJobs } from './outcomes.jobs.js';

describe('what was promised at meetings', () => {
  let r: PlayedRally;
  /** One meeting of each verdict, with different people; the first two are of whom the case worker follows. */
  let interview: GridMeeting;
  let trial: GridMeeting;
  let hire: GridMeeting;
  const at = async (day: string, time: string) => {
    r.t.clock.set(instantOf(day, time));
    await signInAgain(r.t, r.world);
    await r.t.settle();
  };
  const promise = (m: GridMeeting, body: object, who = sessionOf(m)) => r.post(`/meetings/${m.id}/steps`, who, body);
  const sessionOf = (m: GridMeeting) => {
    const session = r.world.employers.find(({ id }) => id === m.employerId)?.session;
    if (!session) throw new Error('No such employer.');
    return session;
  };
  const stepsOf = async (m: GridMeeting) => (await r.outcomes()).find(({ id }) => id === m.id)?.steps ?? [];
  const mails = (tenantId: string) =>
    r.t.db.query<{ subject: string; text: string }>(
      `SELECT subject, body_text AS text FROM messages WHERE recipient_id = $1 AND occasion LIKE 'step:%' ORDER BY created_at, occasion`,
      [tenantId],
    );

  beforeAll(async () => {
    r = await playRally(await startTestApp(), { tenants: 6, employers: 3 });
    const all = await r.outcomes();
    const of = (tenant: number) => all.find((m) => m.tenantId === r.world.tenants[tenant]) as GridMeeting;
    [interview, trial, hire] = [of(0), of(1), of(3)];
    for (const [m, verdict] of [
      [interview, 'second_interview'],
      [trial, 'trial'],
      [hire, 'hire'],
    ] as const)
      await r.post(`/meetings/${m.id}/verdict`, sessionOf(m), { verdict }).expect(204);
    await r.t.settle();
  });
  afterAll(() => r.t.close());

  it('holds a day that lies ahead, a month at most for a trial, one open step for each meeting', async () => {
    const wrong = async (m: GridMeeting, body: object) => (await promise(m, body).expect(400)).body.errors[0].code;
    expect(await wrong(interview, { kind: 'second_interview', startsOn: '2027-01-31' })).toBe('in_past');
    expect(await wrong(interview, { kind: 'second_interview', startsOn: '2028-02-02' })).toBe('too_far');
    expect(await wrong(trial, { kind: 'trial', startsOn: '2027-02-08' })).toBe('trial_needs_end');
    expect(await wrong(trial, { kind: 'trial', startsOn: '2027-02-08', endsOn: '2027-03-08' })).toBe('trial_too_long');
    const other = (await r.outcomes()).find((m) => m.verdict === null) as GridMeeting;
    const early = { kind: 'second_interview', startsOn: '2027-02-05' };
    expect((await promise(other, early).expect(409)).body.code).toBe('no_promise');
    const stranger = r.world.employers.find(({ id }) => id !== interview.employerId)?.session;
    await promise(interview, early, stranger).expect(404);
    await promise(trial, { kind: 'trial', startsOn: '2027-02-08', endsOn: '2027-03-07' }).expect(201);
    const place = { startsAt: '14:30', place: '3 rue du Port, Douai' };
    await promise(interview, { ...early, ...place }).expect(201);
    expect((await promise(interview, early).expect(409)).body.code).toBe('step_open');
  });

  it('is told to the tenant in plain words with a calendar file, and to the case worker in the record', async () => {
    await r.t.settle();
    const [mail] = await mails(interview.tenantId);
    expect(mail?.subject).toBe(`Deuxième entretien, ${interview.employerName} (vendredi 5 février 2027)`);
    expect(mail?.text).toContain('Quand : le vendredi 5 février 2027, à 14 h 30\nOù : 3 rue du Port, Douai');
    const token = /\/t\/([\w-]+)/.exec(mail?.text ?? '')?.[1];
    const page = (await r.get(`/links/${token}/word`).expect(200)).body;
    const [step] = page.meetings.find((m: GridMeeting) => m.id === interview.id).steps;
    const file = await r.get(`/links/${token}/steps/${step.id}/calendar`).expect(200);
    expect(file.headers['content-type']).toContain('text/calendar');
    const text = file.text.replace(/\r\n /g, '');
    expect(text).toContain('DTSTART:20270205T133000Z');
    expect(text).toContain('LOCATION:3 rue du Port\\, Douai');
    const [foreign] = await stepsOf(trial);
    await r.get(`/links/${token}/steps/${foreign?.id}/calendar`).expect(404);
    const entries = await r.t.db.query<{ text: string }>(
      `SELECT text FROM record_entries WHERE tenant_id = $1 AND source LIKE 'step:%'`,
      [interview.tenantId],
    );
    expect(entries).toEqual([
      {
        text: `Deuxième entretien chez ${interview.employerName}, prévu le 05/02/2027 à 14 h 30, 3 rue du Port, Douai.`,
      },
    ]);
  });

  it('moves, and both sides are reminded once of the new day', async () => {
    const [step] = await stepsOf(interview);
    const plan = { startsOn: '2027-02-10', startsAt: '09:00' };
    await r.put(`/promised-steps/${step?.id}/plan`, r.world.worker, plan).expect(204);
    await at('2027-02-08', '08:30');
    await r.t.get(OutcomeJobs).remind();
    await r.t.get(OutcomeJobs).remind();
    const told = await mails(interview.tenantId);
    expect(told.map(({ text }) => /chez .*?(change|bientôt)/.exec(text)?.[1] ?? 'new')).toEqual([
      'new',
      'change',
      'bientôt',
    ]);
    const employer = await r.t.db.query<{ text: string }>(
      `SELECT body_text AS text FROM messages WHERE recipient_id = $1 AND occasion LIKE 'step:' || $2 || '%'`,
      [interview.employerId, step?.id],
    );
    expect(employer).toHaveLength(1);
    expect(employer[0]?.text).not.toMatch(/Prénom|Essai/);
  });

  it('is overdue on the home page until somebody says what came of it', async () => {
    const card = async (who: typeof r.world.worker, kind: string) =>
      (await r.get('/home', who).expect(200)).body.cards.find((c: { kind: string }) => c.kind === kind);
    expect(await card(r.world.worker, 'steps_coming')).toMatchObject({ count: 2 });
    expect(await card(r.world.worker, 'steps_overdue')).toMatchObject({ count: 0 });
    await at('2027-02-12', '09:00');
    const overdue = await card(r.world.worker, 'steps_overdue');
    expect(overdue.items).toEqual([expect.objectContaining({ title: 'Prénom 0 Essai', code: 'second_interview' })]);
    const own = await card(sessionOf(interview), 'steps_overdue');
    expect(own.count).toBe(1);
    expect(JSON.stringify(own)).not.toMatch(/Prénom|Essai/);
    const listed = (await r.get('/promised-steps?state=open', sessionOf(interview)).expect(200)).body.items;
    expect(listed.find((s: { meetingId: string }) => s.meetingId === interview.id)).toMatchObject({
      isOverdue: true,
      tenantName: null,
      tenantId: null,
    });
    const [step] = await stepsOf(interview);
    const settle = (body: object) => r.post(`/promised-steps/${step?.id}/outcome`, r.world.worker, body);
    expect((await settle({ state: 'done', outcome: 'started' }).expect(400)).body.errors[0].code).toBe(
      'unknown_outcome',
    );
    await settle({ state: 'done', outcome: 'goes_on' }).expect(204);
    expect((await settle({ state: 'done', outcome: 'nothing' }).expect(409)).body.code).toBe('step_settled');
    expect(await card(r.world.worker, 'steps_overdue')).toMatchObject({ count: 0 });
  });

  it('gives the hire its first day, and is done when the job has begun', async () => {
    await promise(hire, { kind: 'hire_start', startsOn: '2027-02-15' }).expect(201);
    await r.t.settle();
    const [placement] = await r.t.db.query<{ id: string; startOn: string }>(
      `SELECT id, start_on AS "startOn" FROM placements WHERE meeting_id = $1 AND state = 'promised'`,
      [hire.id],
    );
    expect(placement?.startOn).toBe('2027-02-15');
    await at('2027-02-15', '12:00');
    await r
      .post(`/placements/${placement?.id}/start`, r.world.manager, {
        startedOn: '2027-02-15',
        contract: 'CDI',
        title: 'Magasinier',
      })
      .expect(204);
    await r.t.settle();
    expect(await stepsOf(hire)).toMatchObject([{ state: 'done', outcome: 'started' }]);
  });

  it('tells the tenant when it is off, and counts why', async () => {
    const [step] = await stepsOf(trial);
    const off = { state: 'cancelled', outcome: 'employer_withdrew' };
    // A trial that has begun is no longer ahead: the message is for who would still go there.
    await r
      .put(`/promised-steps/${step?.id}/plan`, sessionOf(trial), { startsOn: '2027-02-22', endsOn: '2027-02-26' })
      .expect(204);
    r.t.clock.set(instantOf('2027-02-15', '12:05'));
    await r.post(`/promised-steps/${step?.id}/outcome`, sessionOf(trial), off).expect(204);
    expect((await mails(trial.tenantId)).at(-1)?.text).toContain('c’est annulé. Ne vous déplacez pas.');
    expect(await stepsOf(trial)).toMatchObject([off]);
  });
});
