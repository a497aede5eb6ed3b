import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Session, TestApp } from '../../../../test/support/test-app.js';
import { ActivityStage } from './activities.fixture.js';

interface Case {
  id: string;
  person: string;
  version: number;
  reason: string;
  decision: string | null;
  [field: string]: unknown;
}

describe('committees', () => {
  let stage: ActivityStage;
  let landlord: Session;
  let otherLandlord: Session;
  let worker: Session;
  let colleague: Session;
  let manager: Session;
  let stranger: Session;
  let volunteer: Session;
  const ids = { landlord: '', soliha: '', cell: '', sia: '' };
  let t: TestApp;
  let { post, put, get, made, at } = {} as ActivityStage;

  beforeAll(async () => {
    stage = await ActivityStage.open();
    ({ t, post, put, get, made, at } = stage);
    ids.landlord = await stage.organisation('landlord', 'Opac');
    landlord = await stage.signIn('landlord_staff', ids.landlord);
    otherLandlord = await stage.signIn('landlord_staff', await stage.organisation('landlord', 'Un autre bailleur'));
    worker = await stage.signIn('case_worker');
    colleague = await stage.signIn('case_worker');
    volunteer = await stage.signIn('volunteer');
    manager = await stage.signIn('association_manager');
    stranger = await stage.signIn('association_manager', await stage.organisation('association', 'Les autres'));
    ids.soliha = await stage.programme('soliha-metropole-nord');
    ids.cell = await stage.programme('opac-oise-chi');
    ids.sia = await stage.programme('sia-sauvegarde');
  });
  afterAll(() => t.close());

  const body = (kind: string, programmeId: string, more: object = {}) => ({
    ...{ programmeId, kind, name: `Comité ${kind}`, rhythm: 'monthly', anchorOn: '2026-11-24', startsAt: '14:00' },
    ...{ place: 'Salle du premier', ...more },
  });
  const referral = async (familyName: string) => {
    const id = await made(landlord, 'referrals', {
      ...{ associationId: stage.ours, givenName: 'Ida', familyName, arrearsCents: 90_000, arrearsMonths: 2 },
      ...{ agreedOn: '2026-11-20', agreedHow: 'written' },
    });
    await t.db.query('UPDATE referrals SET programme_id = $2 WHERE id = $1 RETURNING id', [id, ids.soliha]);
    return id;
  };
  /** Referred by the landlord, followed by `by`, under that programme. */
  const household = async (familyName: string, programmeId: string, by = worker) => {
    const id = await made(by, 'tenants', { givenName: 'Nadia', familyName });
    await t.db.query('UPDATE tenants SET landlord_id = $2 WHERE id = $1 RETURNING id', [id, ids.landlord]);
    await post(by, `tenants/${id}/support-record`, { programmeId }).expect(201);
    return id;
  };
  const committee = async (id: string, by = manager) => (await get(by, `committees/${id}`).expect(200)).body;
  const meeting = async (id: string, by = manager) => (await get(by, `committee-meetings/${id}`).expect(200)).body;
  const caseOf = async (meetingId: string, person: string, by = manager): Promise<Case> => {
    const found = (await meeting(meetingId, by)).cases.find((one: Case) => one.person.includes(person));
    if (!found) throw new Error(`${person} is not on the agenda.`);
    return found;
  };
  const decide = async (meetingId: string, person: string, decision: string, more: object = {}, by = manager) => {
    const { id, version } = await caseOf(meetingId, person, by);
    return post(by, `committee-cases/${id}/decision`, { decision, version, ...more });
  };

  it('say nothing by another door than the one at the table', async () => {
    const tenant = await household('Porte', ids.sia);
    const sheltered = await household('Abri', ids.sia);
    await t.db.query('UPDATE tenants SET sheltered = true WHERE id = $1 RETURNING id', [sheltered]);
    const fields = body('joint_cell', ids.cell, { partnerId: ids.landlord });
    const id = await made(manager, 'committees', fields);
    const target = (await committee(id)).next.id;
    const signal = { tenantId: tenant, concern: 'repairs', words: 'Fuite.' };
    const told = await made(landlord, `committees/${id}/signals`, signal);
    await made(landlord, `committees/${id}/signals`, { ...signal, tenantId: null, person: 'M. Untel' });
    const people = async (by: Session) =>
      (await get(by, `committees/${id}/signals`).expect(200)).body.items.map((one: Case) => one.person).sort();
    // A colleague follows neither the one nor sits at this table.
    expect(await people(colleague)).toEqual(['M. Untel']);
    expect(await people(worker)).toEqual(['M. Untel', 'Nadia Porte']);
    expect(await people(manager)).toEqual(['M. Untel', 'Nadia Porte']);

    await post(colleague, `cell-signals/${told}/closure`, { outcome: 'Vu.' }).expect(404);
    await get(colleague, `committee-meetings/${target}/minutes?audience=partner`).expect(403);
    await get(manager, `committee-meetings/${target}/minutes?audience=partner`).expect(200);
    // What a landlord said itself does not vanish: that would tell who is sheltered. What came of it is not told.
    const quiet = await made(landlord, `committees/${id}/signals`, { ...signal, tenantId: sheltered });
    await post(manager, `cell-signals/${quiet}/closure`, { outcome: 'Abri sûr trouvé.' }).expect(204);
    expect(await people(landlord)).toEqual(['M. Untel', 'Nadia Abri', 'Nadia Porte']);
    const seen = (await get(landlord, `committees/${id}/signals`).expect(200)).body.items;
    expect(seen.find((one: Case) => one.id === quiet)).toMatchObject({ closedAt: null, outcome: null });
    expect((await committee(id, landlord)).signals).toEqual({ opened: 3, closed: 0 });
    // The next landlord at the table would read what this one said of people by name.
    const { kind: _, programmeId: __, ...change } = fields as Record<string, unknown>;
    const rival = {
      ...change,
      partnerId: await stage.organisation('landlord', 'Le suivant'),
      active: true,
      version: 1,
    };
    expect((await put(manager, `committees/${id}`, rival).expect(409)).body.code).toBe('partner_stays');
  });

  it('take up a rhythm on a day on which they have met', async () => {
    const fields = body('orientation', ids.soliha, { rhythm: 'none', anchorOn: '2026-11-22', name: 'Sans rythme' });
    const id = await made(manager, 'committees', fields);
    const today = await made(manager, `committees/${id}/meetings`, { heldOn: '2026-11-22', startsAt: '09:00' });
    for (const one of (await meeting(today)).cases)
      await post(manager, `committee-cases/${one.id}/removal`).expect(204);
    await post(manager, `committee-meetings/${today}/closure`, {}).expect(204);
    const { kind: _, programmeId: __, ...change } = fields as Record<string, unknown>;
    await put(manager, `committees/${id}`, { ...change, rhythm: 'weekly', active: true, version: 1 }).expect(204);
    expect((await committee(id)).next).toMatchObject({ heldOn: '2026-11-29' });
  });

  it('keep a note for the association out of the referral that they refuse', async () => {
    const id = await made(manager, 'committees', body('orientation', ids.soliha, { anchorOn: '2026-11-22' }));
    const referralId = await referral('Sans Suite');
    const target = (await committee(id)).next.id;
    await post(manager, `committee-meetings/${target}/proposals`);
    const note = { refusal: 'other', note: 'Soupçon de troubles psychiques.' };
    expect((await decide(target, 'Sans Suite', 'refused', note)).status).toBe(204);
    const kept = await t.db.one<{ reason: string }>('SELECT decision_reason AS reason FROM referrals WHERE id = $1', [
      referralId,
    ]);
    expect(kept?.reason).toBe('Comité orientation');
  });

  it('meet in their rhythm, fill their own agenda, and decide with effect', async () => {
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
    const pdf = await get(worker, `committee-meetings/${first}/minutes`).expect(200);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.headers['content-disposition']).toBe('attachment; filename="compte-rendu-2026-11-24.pdf"');
  });

  it('leave nothing half done when a decision cannot take effect', async () => {
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

  it('hear signals both ways in a joint cell, and show the landlord the agreed part about its own tenants', async () => {
    await at('2026-11-26');
    const tenant = await household('Caron', ids.cell);
    const sheltered = await household('Secret', ids.cell);
    const foreign = await household('Ailleurs', ids.cell);
    await t.db.query('UPDATE tenants SET sheltered = true WHERE id = $1 RETURNING id', [sheltered]);
    await t.db.query('UPDATE tenants SET landlord_id = NULL WHERE id = $1 RETURNING id', [foreign]);
    await post(manager, 'committees', body('joint_cell', ids.cell, { anchorOn: '2026-11-27' })).expect(400);
    const id = await made(
      manager,
      'committees',
      body('joint_cell', ids.cell, { anchorOn: '2026-11-27', partnerId: ids.landlord, partnerName: 'CHI' }),
    );
    await made(manager, `committees/${id}/members`, { userId: worker.userId });
    await made(manager, `committees/${id}/members`, { userId: landlord.userId });
    const target = (await committee(id)).next.id;
    // Each household that both follow is met on; the landlord's own only are shared.
    expect((await meeting(target, worker)).cases.map(({ person }: Case) => person).sort()).toEqual([
      'Nadia Caron',
      'Nadia Secret',
    ]);
    await made(worker, `committee-meetings/${target}/cases`, { tenantId: foreign });

    const signal = await made(landlord, `committees/${id}/signals`, {
      tenantId: tenant,
      concern: 'no_contact',
      words: 'Volets fermés depuis dix jours.',
    });
    await made(worker, `committees/${id}/signals`, {
      tenantId: tenant,
      concern: 'repairs',
      words: 'Fuite dans la salle de bains.',
    });
    await made(landlord, `committees/${id}/signals`, {
      person: 'M. Inconnu, 3e étage',
      concern: 'other',
      words: 'Semble seul.',
    });
    await post(landlord, `committees/${id}/signals`, { tenantId: foreign, concern: 'rent', words: 'x' }).expect(404);
    expect(
      (await post(worker, `committees/${id}/signals`, { tenantId: sheltered, concern: 'rent', words: 'x' }).expect(409))
        .body.code,
    ).toBe('sheltered_person');

    const { id: caseId, version } = await caseOf(target, 'Caron', worker);
    await put(worker, `committee-cases/${caseId}/presentation`, {
      presentation: 'Traitement modifié.',
      shared: 'Visite prévue chaque mardi.',
      version,
    }).expect(204);
    await at('2026-11-27');
    expect(
      (await decide(target, 'Caron', 'tenant_left', { note: 'Hôpital.', said: 'Absence jusqu’à janvier.' }, worker))
        .status,
    ).toBe(204);
    await made(worker, `committee-cases/${caseId}/tasks`, {
      what: 'Relever le courrier',
      person: 'Gardien',
      shared: true,
    });
    await made(worker, `committee-cases/${caseId}/tasks`, { what: 'Appeler le psychiatre', userId: worker.userId });

    const seen = await meeting(target, landlord);
    expect(seen).toMatchObject({ mayRun: false });
    expect(seen.cases.map(({ person }: Case) => person).sort()).toEqual(['M. Inconnu, 3e étage', 'Nadia Caron']);
    const shown = seen.cases.find(({ person }: Case) => person === 'Nadia Caron');
    expect(shown).toMatchObject({
      ...{
        presentation: null,
        note: null,
        caseWorker: null,
        shared: 'Visite prévue chaque mardi.',
        decision: 'tenant_left',
      },
      ...{ said: 'Absence jusqu’à janvier.', target: '2026-11-27', mayDecide: [], mayPresent: false },
      tasks: [expect.objectContaining({ what: 'Relever le courrier' })],
    });
    const whole = JSON.stringify([seen, (await get(landlord, `committees/${id}`).expect(200)).body]);
    for (const words of ['Secret', 'Ailleurs', 'Traitement', 'Hôpital', 'psychiatre'])
      expect(whole).not.toContain(words);
    expect((await get(landlord, 'activities').expect(200)).body).toMatchObject({
      committees: true,
      groups: false,
      programmes: [],
    });
    for (const path of [`committee-cases/${caseId}/decision`, `committee-meetings/${target}/closure`])
      await post(landlord, path, {}).expect(403);

    // Somebody else's cell does not exist.
    for (const by of [otherLandlord, stranger]) {
      await get(by, `committees/${id}`).expect(404);
      await get(by, `committee-meetings/${target}`).expect(404);
      await get(by, `committee-meetings/${target}/minutes`).expect(404);
    }
    await get(volunteer, `committees/${id}`).expect(403);
    await get(volunteer, `tenants/${tenant}/activities`).expect(403);

    await post(landlord, `cell-signals/${signal}/closure`, { outcome: 'Absence connue.' }).expect(204);
    expect((await committee(id)).signals).toEqual({ opened: 2, closed: 1 });
    expect((await get(worker, `tenants/${tenant}/activities`).expect(200)).body.away).toEqual({ since: '2026-11-27' });
    await post(worker, `committee-meetings/${target}/closure`, {}).expect(204);

    // A month later they are all met on again; one is back.
    await at('2026-12-25');
    await t.settle();
    const next = (await committee(id)).meetings[0];
    expect(next.heldOn).toBe('2026-12-25');
    await post(worker, `committee-meetings/${next.id}/proposals`).expect(201);
    expect((await decide(next.id, 'Caron', 'tenant_left', {}, worker)).body.code).toBe('decision_not_possible');
    expect((await decide(next.id, 'Caron', 'tenant_returned', { onDay: '2026-11-01' }, worker)).status).toBe(400);
    expect((await decide(next.id, 'Caron', 'tenant_returned', { onDay: '2026-12-20' }, worker)).status).toBe(204);
    const read = await t.db.query(
      `SELECT 1 FROM audit_entries WHERE action = 'committee.read_case' AND tenant_id = $1 AND actor_id = $2`,
      [tenant, landlord.userId],
    );
    expect(read.length).toBeGreaterThan(0);
  });
});
