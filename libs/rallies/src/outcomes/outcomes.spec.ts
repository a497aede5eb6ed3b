import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '#identity';
import { instantOf } from '#kernel';
import { startTestApp } from '../../../../test/support/test-app.js';
import { signInAgain, tokenOf } from '../rallies.fixture.js';
import { type GridMeeting, type PlayedRally, playRally } from './outcomes.fixture.js';

describe('what comes of the meetings of a rally', () => {
  let r: PlayedRally;
  const own = async (index: number) => (await r.outcomes()).filter((m) => m.employerId === r.employer(index).id);
  const first = async (index: number, at = 0) => (await own(index))[at] as GridMeeting;
  const read = async (id: string) => (await r.outcomes()).find((m) => m.id === id) as GridMeeting;
  const at = async (day: string, time: string) => {
    r.t.clock.set(instantOf(day, time));
    await signInAgain(r.t, r.world);
    await r.t.settle();
  };
  const journal = (tenantId: string) =>
    r.t.db.query<{ text: string }>(
      `SELECT text FROM record_entries WHERE tenant_id = $1 AND kind = 'meeting' ORDER BY created_at, at`,
      [tenantId],
    );

  beforeAll(async () => {
    r = await playRally(await startTestApp(), { tenants: 6, employers: 3 });
  });
  afterAll(() => r.t.close());

  it('takes a verdict by one tap, lets it be taken back for a quarter of an hour, and changed after that', async () => {
    const { id, tenantId } = await first(0);
    const { session } = r.employer(0);
    await r.post(`/meetings/${id}/verdict`, session, { verdict: 'hire' }).expect(204);
    expect(await read(id)).toMatchObject({ state: 'held', verdict: 'hire', verdictVia: 'app' });
    r.t.clock.set(instantOf('2027-02-01', '14:14'));
    await r.post(`/meetings/${id}/verdict/undo`, session).expect(204);
    expect(await read(id)).toMatchObject({ state: 'held', verdict: null, undoUntil: null });
    expect((await r.post(`/meetings/${id}/verdict/undo`, session).expect(409)).body.code).toBe('no_verdict');
    await r.t.settle();
    // Nothing of what was taken back in time has left the house: the promise was made with the verdict, and went with it.
    expect(await journal(tenantId)).toEqual([]);
    expect(await r.t.db.query('SELECT state FROM placements')).toEqual([{ state: 'cancelled' }]);
    await r.post(`/meetings/${id}/verdict`, session, { verdict: 'trial' }).expect(204);
    r.t.clock.set(instantOf('2027-02-01', '14:29'));
    expect((await r.post(`/meetings/${id}/verdict/undo`, session).expect(409)).body.code).toBe('undo_over');
    await r.post(`/meetings/${id}/verdict`, session, { verdict: 'second_interview' }).expect(204);
    // Another firm's meeting is none for this one.
    await r.post(`/meetings/${(await first(1)).id}/verdict/undo`, session).expect(404);
  });

  it('tells in the journal what was told and no longer holds', async () => {
    const { id, tenantId } = await first(0, 1);
    await r.post(`/meetings/${id}/verdict`, r.employer(0).session, { verdict: 'hire' }).expect(204);
    await r.t.settle();
    expect(await r.t.db.query(`SELECT state FROM placements WHERE meeting_id = $1`, [id])).toEqual([
      { state: 'promised' },
    ]);
    await r.post(`/meetings/${id}/verdict/undo`, r.employer(0).session).expect(204);
    await r.t.settle();
    expect((await journal(tenantId)).map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Rencontre avec Employeur 000 : embauche proposée.',
        'Rencontre avec Employeur 000 : réponse retirée par l’entreprise.',
      ]),
    );
    expect(await r.t.db.query(`SELECT state FROM placements WHERE meeting_id = $1`, [id])).toEqual([
      { state: 'cancelled' },
    ]);
  });

  it('asks the tenant for the name when the verdict stands, once, and gives none by the tap', async () => {
    await at('2027-02-01', '15:00');
    const { id, tenantId } = await first(0, 2);
    await r.post(`/meetings/${id}/verdict`, r.employer(0).session, { verdict: 'hire' }).expect(204);
    const asked = () =>
      r.t.db.query<{ state: string }>(
        `SELECT q.state FROM release_requests q JOIN candidates c ON c.id = q.candidate_id WHERE c.tenant_id = $1 AND q.employer_id = $2`,
        [tenantId, r.employer(0).id],
      );
    await r.t.settle();
    expect(await asked()).toEqual([]);
    r.t.clock.set(instantOf('2027-02-01', '15:16'));
    await r.t.settle();
    expect(await asked()).toEqual([{ state: 'requested' }]);
    await r.post(`/meetings/${id}/verdict`, r.employer(0).session, { verdict: 'trial' }).expect(204);
    r.t.clock.set(instantOf('2027-02-01', '15:40'));
    await r.t.settle();
    expect(await asked()).toEqual([{ state: 'requested' }]);
    const { body } = await r.get(`/rallies/${r.id}/timetable`, r.employer(0).session).expect(200);
    expect(body.meetings.find((m: { id: string }) => m.id === id).candidateName).toBeNull();
  });

  it('lays an absence on its side, corrected by the organiser with a reason, excused ones apart', async () => {
    const { id } = await first(1);
    await r.post(`/meetings/${id}/attendance`, r.employer(1).session, { state: 'missed_by_candidate' }).expect(204);
    expect(await read(id)).toMatchObject({ state: 'missed_by_candidate', isExcused: false });
    const right = { state: 'missed_by_employer', isExcused: true, reason: 'Le recruteur était malade.' };
    await r.put(`/meetings/${id}/absence`, r.employer(1).session, right).expect(403);
    const stranger = await r.t.signIn(
      'organiser',
      await r.t.get(Accounts).createOrganisation('association', 'Ailleurs'),
    );
    await r.put(`/meetings/${id}/absence`, stranger, right).expect(404);
    await r.put(`/meetings/${id}/absence`, r.world.organiser, { state: 'held' }).expect(400);
    await r.put(`/meetings/${id}/absence`, r.world.organiser, right).expect(204);
    expect(await read(id)).toMatchObject({
      state: 'missed_by_employer',
      isExcused: true,
      absenceReason: 'Le recruteur était malade.',
    });
    const judged = await first(0);
    expect((await r.put(`/meetings/${judged.id}/absence`, r.world.organiser, right).expect(409)).body.code).toBe(
      'has_verdict',
    );
  });

  it('asks who has not answered by a link that opens their own meetings of this rally and nothing else', async () => {
    await at('2027-02-02', '09:05');
    const token = await tokenOf(r.t, r.id, r.employer(1).id);
    const before = await r.t.db.query('SELECT acted_at FROM personal_links ORDER BY id');
    const { body } = await r.get(`/links/${token}/verdicts`).expect(200);
    await r.http().head(`/api/links/${token}/verdicts`);
    expect(await r.t.db.query('SELECT acted_at FROM personal_links ORDER BY id')).toEqual(before);
    expect(body.meetings).toHaveLength((await own(1)).length);
    expect(JSON.stringify(body)).not.toMatch(/Prénom|Essai|tenantId/);
    const open = body.meetings.find((m: GridMeeting) => m.state === 'held' || m.state === 'planned');
    const act = (what: object) => r.post(`/links/${token}/verdicts`, null, what);
    await act({ act: 'verdict', meetingId: open.id, verdict: 'refused' }).expect(400);
    await act({ act: 'verdict', meetingId: open.id, verdict: 'refused', reason: 'distance' }).expect(204);
    expect(await read(open.id)).toMatchObject({ verdict: 'refused', verdictVia: 'link' });
    await act({ act: 'undo', meetingId: open.id }).expect(204);
    await act({ act: 'verdict', meetingId: open.id, verdict: 'second_interview' }).expect(204);
    await act({ act: 'verdict', meetingId: (await first(0)).id, verdict: 'hire' }).expect(404);
    await r.post(`/links/${token}/word`, null, { act: 'day', smile: 'good' }).expect(404);
    const answers = { act: 'feedback', organisation: 5, candidates: 4, again: 'yes', comment: 'Très bien.' };
    await act(answers).expect(204);
    expect((await r.get(`/links/${token}/verdicts`).expect(200)).body.feedback).toMatchObject({ organisation: 5 });
    const [entry] = await r.t.db.query<{ kind: string }>(
      `SELECT actor_kind AS kind FROM audit_entries WHERE subject_id = $1 AND action = 'meeting.verdict' ORDER BY seq DESC LIMIT 1`,
      [open.id],
    );
    expect(entry).toEqual({ kind: 'link' });
  });

  it('hears the candidate too: for the case worker beside the verdict, never for employer or organiser', async () => {
    const meeting = (await r.outcomes()).find(
      (m) => m.verdict === 'second_interview' || m.verdict === 'trial',
    ) as GridMeeting;
    const token = await tokenOf(r.t, r.id, meeting.tenantId);
    const page = (await r.get(`/links/${token}/word`).expect(200)).body;
    expect(page.meetings.map((m: { id: string }) => m.id)).toContain(meeting.id);
    expect(JSON.stringify(page)).not.toMatch(/verdict|refused/);
    const say = (what: object) => r.post(`/links/${token}/word`, null, what);
    await say({ act: 'word', meetingId: meeting.id, word: 'interested', comment: 'Mais sans voiture.' }).expect(204);
    await say({ act: 'word', meetingId: meeting.id, word: 'interested' }).expect(204);
    await say({ act: 'day', smile: 'good', comment: 'Merci.' }).expect(204);
    const foreign = (await r.outcomes()).find((m) => m.tenantId !== meeting.tenantId) as GridMeeting;
    await say({ act: 'word', meetingId: foreign.id, word: 'interested' }).expect(404);
    expect(await read(meeting.id)).toMatchObject({ word: 'interested', comment: 'Mais sans voiture.', bothWant: true });
    const [stored] = await r.t.db.query<{ comment: string }>(
      'SELECT comment FROM meeting_words WHERE meeting_id = $1',
      [meeting.id],
    );
    expect(stored?.comment).toMatch(/^k1\./);
    for (const seen of await r.outcomes(r.world.organiser)) expect(seen).not.toHaveProperty('comment');
    for (const seen of await r.outcomes(r.world.organiser)) expect(seen).not.toHaveProperty('word');
    // A case worker reads those of whom they follow.
    const mine = new Set(r.world.tenants.slice(0, 2));
    for (const seen of await r.outcomes(r.world.worker)) {
      expect(seen.tenantId === null || mine.has(seen.tenantId)).toBe(true);
      if (seen.tenantId === null) expect(seen).toMatchObject({ word: null, comment: null });
    }
  });

  it('lists whom to phone, and takes what they say on the phone, also after the closing', async () => {
    const list = async () => (await r.get(`/rallies/${r.id}/verdict-calls`, r.world.organiser).expect(200)).body.items;
    const owing = (await list()).find((e: { employerId: string }) => e.employerId === r.employer(2).id);
    expect(owing).toMatchObject({ reminders: 1, missing: (await own(2)).length, contact: 'Camille' });
    await r.get(`/rallies/${r.id}/verdict-calls`, r.employer(2).session).expect(403);
    await at('2027-02-08', '18:30');
    const meeting = await first(2);
    const verdict = { verdict: 'trial' };
    expect(
      (await r.post(`/meetings/${meeting.id}/verdict`, r.employer(2).session, verdict).expect(409)).body.code,
    ).toBe('rally_closed');
    await r.post(`/meetings/${meeting.id}/verdict`, r.world.organiser, { ...verdict, byPhone: true }).expect(204);
    expect(await read(meeting.id)).toMatchObject({ verdict: 'trial', verdictVia: 'phone' });
    // What was given does not change any more.
    await r.post(`/meetings/${meeting.id}/verdict`, r.world.organiser, { verdict: 'hire', byPhone: true }).expect(409);
  });
});
