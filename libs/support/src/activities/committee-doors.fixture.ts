import { expect, it } from '@jest/globals';
import type { Session } from '../../../../test/support/test-app.js';
import type { Case, CommitteeStage } from './committees.fixture.js';

/** What committees.spec.ts says of ways around the table, on the program that it has booted. */
export function committeeDoors(stage: () => CommitteeStage): void {
  it('say nothing by another door than the one at the table', async () => {
    const s = stage();
    const { t, made, post, put, get } = s.stage;
    const { worker, colleague, manager, landlord } = s.who;
    const { ids, body, household, committee } = s;
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
      partnerId: await s.stage.organisation('landlord', 'Le suivant'),
      active: true,
      version: 1,
    };
    expect((await put(manager, `committees/${id}`, rival).expect(409)).body.code).toBe('partner_stays');
  });

  it('take up a rhythm on a day on which they have met', async () => {
    const s = stage();
    const { made, post, put } = s.stage;
    const { manager } = s.who;
    const { ids, body, committee, meeting } = s;
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
    const s = stage();
    const { t, made, post } = s.stage;
    const { manager } = s.who;
    const { ids, body, referral, committee, decide } = s;
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
}
