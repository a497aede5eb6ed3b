import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Accounts } from '#identity';
import { startTestApp } from '../../../../test/support/test-app.js';
import { type MergeStage, setMergeStage } from './merge.fixture.js';

describe('the rules of merging', () => {
  let stage: MergeStage;
  beforeAll(async () => {
    stage = await setMergeStage(await startTestApp());
  });
  beforeEach(() => stage.register());
  afterAll(() => stage.t.close());

  it.each([
    ['agreed in both', true, true, true],
    ['agreed in the one that stays', true, null, true],
    ['agreed in the one that goes', null, true, false],
    ['withdrawn in the one that goes', true, false, false],
    ['withdrawn in the one that stays', false, true, false],
  ])('never widens a consent: %s', async (_, own, other, after) => {
    const { t, kept, given, preview, merge, sql, consent, inForce } = stage;
    // The wider one is always the younger, so that the newest line of the log alone would be wrong.
    const said: [string, boolean | null][] = [
      [kept, own],
      [given, other],
    ];
    for (const [tenantId, said_] of said.sort((a, b) => Number(a[1] ?? false) - Number(b[1] ?? false)))
      if (said_ !== null) await consent(tenantId, said_);
    await t.settle();
    const { consents } = await preview();
    expect(consents).toMatchObject([{ scope: 'listing', survivor: own, merged: other, after }]);
    await merge();
    expect((await inForce(kept)) ?? false).toBe(after);
    const events = await sql(
      `SELECT payload FROM outbox WHERE type = 'consent.changed' AND payload->>'tenantId' = $1 ORDER BY seq DESC LIMIT 1`,
      [kept],
    );
    expect(events).toEqual([{ payload: expect.objectContaining({ given: after }) }]);
  });

  it('leaves somebody sheltered who is so in one of the files', async () => {
    const { kept, given, merge, sql } = stage;
    await sql(`UPDATE tenants SET sheltered = true, qpv = 'yes' WHERE id = $1 RETURNING id`, [given]);
    await merge();
    expect(await sql('SELECT sheltered, qpv FROM tenants WHERE id = $1', [kept])).toEqual([
      { sheltered: true, qpv: 'yes' },
    ]);
  });

  it('leaves one card, one pseudonym for each employer, and ends releases of the file that goes', async () => {
    const { t, employer, kept, given, post, get, merge, sql, consent, inForce, cv } = stage;
    for (const tenantId of [kept, given]) {
      await cv(tenantId, 'validated', '2026-11-01T00:00:00Z');
      await sql(`UPDATE tenants SET wanted = '{"occupations": ["N1103"]}' WHERE id = $1 RETURNING id`, [tenantId]);
      await consent(tenantId, true);
    }
    await t.settle();
    const cards = async () =>
      (await get('candidates?size=100', employer).expect(200)).body.items as { id: string; pseudonym: string }[];
    const all = await cards();
    const aliases = await t.db.query<{ id: string; tenant_id: string }>(
      'SELECT a.id, k.tenant_id FROM candidate_aliases a JOIN candidates k ON k.id = a.candidate_id WHERE k.tenant_id = ANY($1)',
      [[kept, given]],
    );
    const aliasOf = (id: string) => aliases.find(({ tenant_id }) => tenant_id === id)?.id ?? '';
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining([aliasOf(kept), aliasOf(given)]));
    await post(`candidates/${aliasOf(given)}/release-requests`, {}, employer).expect(201);
    await consent(given, true, employer.organisationId);
    await t.settle();
    await get(`candidates/${aliasOf(given)}/identity`, employer).expect(200);
    await merge();
    const left = (await cards()).map(({ id }) => id);
    expect(left).toContain(aliasOf(kept));
    expect(left).not.toContain(aliasOf(given));
    await get(`candidates/${aliasOf(given)}/identity`, employer).expect(404);
    await get(`candidates/${aliasOf(kept)}/identity`, employer).expect(404);
    await get(`candidates/${aliasOf(kept)}/cv`, employer).expect(200);
    expect(await inForce(kept, 'release')).toBe(false);
    expect(await sql('SELECT id FROM candidates WHERE tenant_id = ANY($1)', [[kept, given]])).toHaveLength(1);
  });

  it('is refused for what people must settle first', async () => {
    const { t, landlord, manager, kept, given, post, preview, merge, sql, placement, rally, invite, meet } = stage;
    const refused = async () => {
      const { blockers, fingerprint } = await preview();
      const { body } = await post(`tenants/${kept}/merge`, { other: given, fingerprint }, manager).expect(409);
      return [blockers, body.code];
    };
    await placement(kept, 'hire');
    await placement(given, 'hire');
    expect(await refused()).toEqual([['two_hires'], 'two_hires']);
    await sql(`UPDATE placements SET state = 'cancelled' WHERE tenant_id = $1 RETURNING id`, [given]);
    await sql(`UPDATE tenants SET landlord_id = $2 WHERE id = $1 RETURNING id`, [kept, landlord]);
    const other = await t.get(Accounts).createOrganisation('landlord', `Autre ${kept}`);
    await sql(`UPDATE tenants SET landlord_id = $2 WHERE id = $1 RETURNING id`, [given, other]);
    expect(await refused()).toEqual([['landlords_differ'], 'landlords_differ']);
    await sql(`UPDATE tenants SET landlord_id = $2 WHERE id = $1 RETURNING id`, [given, landlord]);
    const day = await rally('on_the_day');
    for (const id of [kept, given]) await invite(day, id, 'accepted');
    expect(await refused()).toEqual([['rally_under_way'], 'rally_under_way']);
    await sql(`UPDATE rallies SET state = 'closed' WHERE id = $1 RETURNING id`, [day]);
    await meet(day, kept, 0, 'held');
    await meet(day, given, 3, 'held');
    expect(await refused()).toEqual([['meetings_collide'], 'meetings_collide']);
    await sql(`UPDATE meetings SET state = 'planned' WHERE tenant_id = $1 RETURNING id`, [kept]);
    expect((await preview()).settled).toContainEqual({ code: 'planned_meeting_dropped', count: 1 });
    await merge();
    expect(await sql('SELECT slot FROM meetings WHERE tenant_id = $1', [kept])).toEqual([{ slot: 3 }]);
  });

  it('does what was shown or nothing, for a manager of the association only', async () => {
    const { t, worker, colleague, manager, kept, given, http, post, get, preview, sql } = stage;
    const { fingerprint } = await preview();
    await http().patch(`/api/tenants/${given}`).set(colleague.headers).send({ city: 'Douai' }).expect(204);
    expect((await post(`tenants/${kept}/merge`, { other: given, fingerprint }, manager).expect(409)).body.code).toBe(
      'merge_changed',
    );
    expect(await sql('SELECT 1 FROM tenants WHERE merged_into = $1', [kept])).toEqual([]);
    await get(`tenants/${kept}/merge?other=${given}`, worker).expect(403);
    const stranger = await t.signIn(
      'association_manager',
      await t.get(Accounts).createOrganisation('association', `Ailleurs ${kept}`),
    );
    await get(`tenants/${kept}/merge?other=${given}`, stranger).expect(404);
    await post(`tenants/${kept}/merge`, { other: kept, fingerprint }, manager).expect(400);
    // Of two merges of one pair at once, one is made.
    const shown = (await preview()).fingerprint;
    const both = await Promise.all(
      [1, 2].map(() => post(`tenants/${kept}/merge`, { other: given, fingerprint: shown }, manager)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([204, 404]);
    await t.settle();
  });
});
