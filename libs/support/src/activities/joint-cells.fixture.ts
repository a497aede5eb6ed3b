import { expect, it } from '@jest/globals';
import type { Case, CommitteeStage } from './committees.fixture.js';

/** What committees.spec.ts says of joint cells, on the program that it has booted. */
export function jointCells(stage: () => CommitteeStage): void {
  it('hear signals both ways in a joint cell, and show the landlord the agreed part about its own tenants', async () => {
    const s = stage();
    const { t, made, post, put, get, at } = s.stage;
    const { worker, manager, landlord, otherLandlord, stranger, volunteer } = s.who;
    const { ids, body, household, committee, meeting, caseOf, decide } = s;
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
}
