import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '#identity';
import { columnsThat, MERGE_PLAN } from '../domain/merge-plan.js';
import { Network } from './network.fixture.js';
import { recordsOf } from './records.fixture.js';

describe('merging two employers that are one', () => {
  let n: Network;
  const { uuid, sql, tenant, rally, invitation, meeting } = recordsOf(() => n);
  beforeAll(async () => {
    n = await Network.open();
  });
  afterAll(() => n.close());

  it('knows every column that names an organisation', async () => {
    const columns = await n.t.db.query<{ name: string }>(
      `SELECT c.conrelid::regclass || '.' || a.attname AS name FROM pg_constraint c
         JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
         WHERE c.contype = 'f' AND c.confrelid = 'organisations'::regclass
         UNION SELECT c.table_name || '.' || c.column_name FROM information_schema.columns c
         JOIN information_schema.tables t USING (table_schema, table_name)
         WHERE table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.column_name IN ('employer_id', 'organisation_id', 'landlord_id', 'association_id')`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(Object.keys(MERGE_PLAN).sort());
    expect(columnsThat('moves').length).toBeGreaterThan(5);
  });

  it('takes over what is the duplicate’s, puts notes together, and closes it', async () => {
    const kept = await n.employer('Garage Lemoine', { siret: '00012345600014', sector: 'Garage' });
    const duplicate = await n.employer('GARAGE LEMOINE SARL', { naf: '45', contactName: 'Bo Roy' }, n.who.landlord);
    const user = await n.t.signIn('employer', duplicate);
    await n.post(n.who.organiser, `employers/${duplicate}/exchanges`, {
      kind: 'call',
      happenedOn: '2026-11-01',
      summary: 'Oui.',
    });
    const tie = { knownByUserId: null, knownByName: 'Léa', tags: ['auto'], notes: 'Un' };
    await n.put(n.who.organiser, `employers/${kept}/tie`, tie).expect(204);
    await n.put(n.who.organiser, `employers/${duplicate}/tie`, { ...tie, tags: ['moto'], notes: 'Deux' }).expect(204);
    const [both, alone] = [await rally('2027-02-01', 'open'), await rally('2026-09-01', 'closed')];
    await invitation(both, kept, 'accepted');
    const closed = await invitation(both, duplicate, 'sent');
    await invitation(alone, duplicate, 'accepted', 'present');
    await meeting(alone, duplicate, 0, null);
    for (const role of [n.who.organiser, n.who.landlord, n.who.worker, n.who.admin])
      await n.post(role, `employers/${kept}/merge`, { duplicateId: duplicate }).expect(403);
    await n.post(n.who.manager, `employers/${kept}/merge`, { duplicateId: duplicate }).expect(204);

    expect((await n.get(n.who.worker, `employers/${kept}`).expect(200)).body).toMatchObject({
      ...{ siret: '00012345600014', naf: '45', sector: 'Garage', landlordId: n.landlordId, hasAccount: true },
      contactName: 'Aline Ferrand',
    });
    expect((await n.get(n.who.worker, `employers/${kept}/contacts`)).body.items).toMatchObject([
      { name: 'Aline Ferrand', isMain: true },
      { name: 'Bo Roy', isMain: false },
    ]);
    expect((await n.get(n.who.worker, `employers/${kept}/exchanges`)).body.total).toBe(1);
    expect((await n.get(n.who.organiser, `employers/${kept}/tie`)).body.own).toMatchObject({
      tags: ['auto', 'moto'],
      notes: 'Un\n\nDeux',
    });
    expect((await n.get(user, 'employers/me').expect(200)).body.id).toBe(kept);
    expect((await n.get(n.who.organiser, `employers/${kept}/figures`)).body).toMatchObject({
      ralliesInvited: 2,
      meetingsHeld: 1,
    });
    expect(await sql('SELECT state, employer_id FROM rally_invitations WHERE id = $1', [closed])).toEqual([
      { state: 'expired', employer_id: duplicate },
    ]);
    await n.get(n.who.worker, `employers/${duplicate}`).expect(404);
    await n.post(n.who.manager, `employers/${kept}/merge`, { duplicateId: duplicate }).expect(404);
    await n.employer('GARAGE LEMOINE SARL', { city: 'Arras' });
    expect(
      await sql(`SELECT details ->> 'duplicateId' AS of FROM audit_entries WHERE action = 'employer.merge'`),
    ).toEqual([{ of: duplicate }]);
  });

  it('is refused where a tenant agreed to one company only, two networks, two companies, or both at one rally', async () => {
    const a = await n.employer('Alpha', { city: 'Arras', siret: '00000000000018' }, n.who.landlord);
    const b = await n.employer('Bêta', { city: 'Arras' }, n.who.rival);
    const c = await n.employer('Gamma', { city: 'Arras', siret: '73282932000074' });
    const d = await n.employer('Delta', { city: 'Arras' });
    const merge = async (kept: string, duplicateId: string) =>
      (await n.post(n.who.manager, `employers/${kept}/merge`, { duplicateId })).body.code;
    expect(await merge(a, b)).toBe('merge_two_networks');
    expect(await merge(a, c)).toBe('merge_different_companies');
    expect(await merge(a, a)).toBe('validation_failed');
    const here = await rally('2027-03-01', 'open');
    await invitation(here, a, 'accepted');
    await invitation(here, d, 'accepted');
    expect(await merge(a, d)).toBe('merge_same_rally');
    await sql(`UPDATE rally_invitations SET state = 'declined' WHERE rally_id = $1 AND employer_id = $2`, [here, d]);

    const candidate = uuid();
    await sql(`INSERT INTO candidates (id, tenant_id, listed, updated_at) VALUES ($1, $2, true, now())`, [
      candidate,
      await tenant(),
    ]);
    const release = (employerId: string, by: string) =>
      sql(
        `INSERT INTO release_requests (id, candidate_id, employer_id, requested_by, state, requested_at, expires_at)
           VALUES ($1, $2, $3, $4, 'granted', now(), '2027-06-01')`,
        [uuid(), candidate, employerId, by],
      );
    await release(d, n.who.organiser.userId);
    expect(await merge(a, d)).toBe('merge_live_releases');
    await sql(`UPDATE release_requests SET state = 'revoked' WHERE employer_id = $1`, [d]);
    // The people of the duplicate would get to know whom only the other one was told of.
    await release(a, n.who.organiser.userId);
    const someone = await n.t.signIn('employer', d);
    expect(await merge(a, d)).toBe('merge_live_releases');
    await n.t
      .get(Accounts)
      .setActive(someone.userId, false, { userId: n.who.admin.userId, organisationId: d, role: 'administrator' });
    expect(await merge(a, d)).toBeUndefined();
    expect(await sql('SELECT employer_id FROM release_requests WHERE state = $1', ['revoked'])).toEqual([
      { employer_id: d },
    ]);
  });
});
