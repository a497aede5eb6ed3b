import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { committeeDoors } from './committee-doors.fixture.js';
import { type Case, CommitteeStage } from './committees.fixture.js';
import { invitedPartners } from './invited-partners.fixture.js';
import { jointCells } from './joint-cells.fixture.js';

describe('committees', () => {
  let s: CommitteeStage;

  beforeAll(async () => {
    s = await CommitteeStage.open();
  });
  afterAll(() => s.stage.t.close());

  committeeDoors(() => s);

  it('meet in their rhythm, fill their own agenda, and decide with effect', async () => {
    const { t, made, post, put, get, at } = s.stage;
    const { worker, colleague, manager, landlord } = s.who;
    const { ids, body, referral, committee, meeting, caseOf, decide } = s;
    const waiting = await referral('Dufresne');
    const refused = await referral('Lemoine');
    const late = await referral('Tardif');
    const id = await made(manager, 'committees', body('orientation', ids.soliha));
    const page = await committee(id);
    expect(page).toMatchObject({ rhythm: 'monthly', next: { heldOn: '2026-11-24', cases: 3 } });
    const first = page.next.id as string;
    expect((await meeting(first)).cases.map(({ reason }: Case) => reason)).toEqual(Array(3).fill('referral_waiting'));
    await made(manager, `committees/${id}/members`, { userId: worker.userId, chairs: true });
    const guest = await made(manager, `committees/${id}/members`, { guestName: 'Mme Roy', organisation: 'CCAS' });
    expect((await post(manager, `committees/${id}/members`, { userId: worker.userId }).expect(409)).body.code).toBe(
      'already_member',
    );
    await post(manager, `committees/${id}/members`, { userId: landlord.userId }).expect(400);

    // Prepared before the day, decided on it.
    const prepared = await caseOf(first, 'Dufresne');
    await put(worker, `committee-cases/${prepared.id}/presentation`, {
      ...{ presentation: 'Hospitalisée en mai.', shared: null, version: prepared.version },
    }).expect(204);
    await put(worker, `committee-cases/${prepared.id}/presentation`, {
      ...{ presentation: 'Autre chose.', shared: null, version: prepared.version },
    }).expect(409);
    // Whoever does not read it does not write over it.
    expect(await caseOf(first, 'Dufresne', manager)).toMatchObject({ presentation: null, mayPresent: false });
    const blind = await caseOf(first, 'Dufresne', manager);
    await put(manager, `committee-cases/${blind.id}/presentation`, {
      ...{ presentation: null, shared: null, version: blind.version },
    }).expect(403);
    expect(await caseOf(first, 'Dufresne', worker)).toMatchObject({ presentation: 'Hospitalisée en mai.' });
    expect((await (await decide(first, 'Dufresne', 'accepted')).body).code).toBe('meeting_to_come');
    await at('2026-11-24');
    await put(worker, `committee-meetings/${first}/attendance`, {
      items: [{ memberId: guest, state: 'excused' }],
    }).expect(204);
    // A colleague who is not a member, and does not follow them, decides nothing.
    expect((await decide(first, 'Dufresne', 'accepted', {}, colleague)).status).toBe(403);
    const accepted = await decide(first, 'Dufresne', 'accepted', {
      ...{ caseWorkerId: worker.userId, said: 'Accompagnement global.', note: 'Fragile.' },
    });
    expect(accepted.status).toBe(204);
    expect((await decide(first, 'Dufresne', 'accepted')).body.code).toBe('case_decided');
    expect((await decide(first, 'Lemoine', 'refused')).status).toBe(400);
    expect((await decide(first, 'Lemoine', 'closed')).body.code).toBe('decision_not_possible');
    expect((await decide(first, 'Lemoine', 'refused', { refusal: 'no_place' })).status).toBe(204);
    expect((await get(manager, `referrals/${waiting}`).expect(200)).body.state).toBe('accepted');
    expect((await get(manager, `referrals/${refused}`).expect(200)).body.state).toBe('not_eligible');

    const tenantId = (await caseOf(first, 'Dufresne')).tenantId as string;
    const file = (await get(manager, `tenants/${tenantId}`).expect(200)).body;
    expect(file.followers).toEqual([expect.objectContaining({ userId: worker.userId, role: 'referent' })]);
    const record = (await get(worker, `tenants/${tenantId}/support-record`).expect(200)).body;
    expect(record.entries.map(({ text }: { text: string }) => text)).toContainEqual(
      expect.stringContaining('Comité orientation : accord'),
    );

    // What was not decided is on the next agenda, in the rhythm.
    await post(worker, `committee-meetings/${first}/closure`, {}).expect(204);
    await post(worker, `committee-meetings/${first}/closure`, {}).expect(409);
    const next = (await committee(id)).meetings[0];
    expect(next).toMatchObject({ heldOn: '2026-12-22', cases: 1 });
    expect(await caseOf(next.id, 'Tardif')).toMatchObject({ reason: 'carried_over', referralId: late });
    expect(await caseOf(first, 'Tardif')).toMatchObject({ carriedOver: true, decision: null });

    const stored = JSON.stringify(await t.db.query('SELECT * FROM committee_cases'));
    for (const words of ['Hospitalisée', 'Fragile']) expect(stored).not.toContain(words);
    expect(stored).toContain('Accompagnement global.');
    // A manager who is no member sees what was decided, not what was told; a member both.
    expect(await caseOf(first, 'Dufresne', manager)).toMatchObject({ presentation: null, note: null });
    expect(await caseOf(first, 'Dufresne', worker)).toMatchObject({
      presentation: 'Hospitalisée en mai.',
      note: 'Fragile.',
    });
    // A colleague at no table sees what waits for somebody, and nobody whom another follows.
    expect((await meeting(first, colleague)).cases.map(({ person }: Case) => person)).toEqual(['Ida Tardif']);
    const pdf = await get(worker, `committee-meetings/${first}/minutes`).expect(200);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.headers['content-disposition']).toBe('attachment; filename="compte-rendu-2026-11-24.pdf"');
  });

  it('leave nothing half done when a decision cannot take effect', async () => {
    const { made, post, get, at } = s.stage;
    const { worker, colleague, manager } = s.who;
    const { ids, body, household, committee, caseOf, decide } = s;
    const id = await made(manager, 'committees', body('orientation', ids.soliha, { anchorOn: '2026-11-25' }));
    await at('2026-11-25');
    const target = (await committee(id)).next.id;
    const tenant = await household('Moinet', ids.soliha, colleague);
    await made(colleague, `committee-meetings/${target}/cases`, { tenantId: tenant });
    expect(
      (await post(colleague, `committee-meetings/${target}/cases`, { tenantId: tenant }).expect(409)).body.code,
    ).toBe('on_agenda');
    await post(worker, `committee-meetings/${target}/cases`, { tenantId: tenant }).expect(404);
    // No such programme: neither is the record closed nor the case decided.
    expect((await decide(target, 'Moinet', 'other_programme', { programmeId: id })).status).toBe(400);
    expect(await caseOf(target, 'Moinet')).toMatchObject({ decision: null });
    expect((await get(colleague, `tenants/${tenant}/support-record`).expect(200)).body.state).toBe('open');
    expect((await decide(target, 'Moinet', 'other_programme', { programmeId: ids.sia })).status).toBe(204);
    const moved = (await get(colleague, `tenants/${tenant}/support-record`).expect(200)).body;
    expect(moved).toMatchObject({ state: 'open', programme: 'sia-sauvegarde' });
    // Of two who decide at once, one does.
    const again = await household('Vasseur', ids.soliha, colleague);
    await made(colleague, `committee-meetings/${target}/cases`, { tenantId: again });
    const { id: caseId, version } = await caseOf(target, 'Vasseur');
    const both = await Promise.all(
      ['goes_on', 'adjourned'].map((decision) =>
        post(manager, `committee-cases/${caseId}/decision`, { decision, version }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    await made(colleague, `committee-cases/${caseId}/tasks`, {
      what: 'Appeler la CAF',
      userId: colleague.userId,
      dueOn: '2026-12-01',
    });
    const [task] = (await get(colleague, 'activities').expect(200)).body.waiting.tasks;
    expect(task).toMatchObject({ what: 'Appeler la CAF', meetingId: target });
    await post(colleague, `committee-tasks/${task.id}/completion`).expect(204);
    expect((await get(colleague, 'activities').expect(200)).body.waiting.tasks).toEqual([]);
  });

  jointCells(() => s);
  invitedPartners(() => s);
});
