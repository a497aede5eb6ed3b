import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Network } from './network.fixture.js';
import { recordsOf } from './records.fixture.js';

const AT = '2026-11-20T10:00:00Z';

describe('whom a merged employer had in mind', () => {
  let n: Network;
  let kept: string;
  let duplicate: string;
  const { uuid, sql, tenant } = recordsOf(() => n);
  const candidate = async () => {
    const [id, tenantId] = [uuid(), await tenant()];
    await sql('INSERT INTO candidates (id, tenant_id, listed, updated_at) VALUES ($1, $2, true, now())', [
      id,
      tenantId,
    ]);
    return { id, tenantId };
  };
  const alias = async (employerId: string, candidateId: string, pseudonym: string) => {
    const id = uuid();
    await sql('INSERT INTO candidate_aliases VALUES ($1, $2, $3, $4, now())', [id, employerId, candidateId, pseudonym]);
    return id;
  };
  const entry = async (employerId: string, aliasId: string, note: string | null, offerId: string | null = null) => {
    const id = uuid();
    await sql('INSERT INTO shortlist_entries VALUES ($1, $2, $3, $4, $5, $6, $7, $7)', [
      ...[id, employerId, aliasId, offerId, note],
      ...[n.who.organiser.userId, AT],
    ]);
    return id;
  };
  const proposal = async (employerId: string, tenantId: string, state: string) => {
    const id = uuid();
    await sql(
      `INSERT INTO proposals (id, tenant_id, employer_id, agreed_how, state, proposed_by, proposed_at) VALUES ($1, $2, $3, 'spoken', $4, $5, $6)`,
      [id, tenantId, employerId, state, n.who.worker.userId, AT],
    );
    return id;
  };

  beforeAll(async () => {
    n = await Network.open();
    kept = await n.employer('Garage Lemoine');
    duplicate = await n.employer('Garage Lemoine SARL');
  });
  afterAll(() => n.close());

  it('goes over with notes, pseudonyms, proposals and what was told, each person once', async () => {
    const [both, alone, namesake, other] = [await candidate(), await candidate(), await candidate(), await candidate()];
    const keptBoth = await alias(kept, both.id, 'Candidat A2-100');
    await alias(kept, other.id, 'Candidat B3-200');
    const goneBoth = await alias(duplicate, both.id, 'Candidat C4-300');
    const movedAlone = await alias(duplicate, alone.id, 'Candidat D5-400');
    const renamed = await alias(duplicate, namesake.id, 'Candidat B3-200');
    const twice = await entry(kept, keptBoth, 'Vue au rallye');
    await entry(duplicate, goneBoth, 'À rappeler');
    const only = await entry(duplicate, movedAlone, null);
    const called = await entry(duplicate, renamed, 'Bien');
    const open = await proposal(kept, both.tenantId, 'open');
    const doubled = await proposal(duplicate, both.tenantId, 'open');
    const interested = await proposal(duplicate, alone.tenantId, 'interested');
    const search = uuid();
    await sql(
      `INSERT INTO saved_searches (id, employer_id, name, query, notify, created_by, created_at, watched_from, watched_at, complete)
       VALUES ($1, $2, 'Caristes', '{}', true, $3, $4, $4, $4, true)`,
      [search, duplicate, n.who.organiser.userId, AT],
    );
    await sql('INSERT INTO saved_search_seen VALUES ($1, $2), ($1, $3)', [search, goneBoth, movedAlone]);

    await n.post(n.who.manager, `employers/${kept}/merge`, { duplicateId: duplicate }).expect(204);

    const rows = await n.t.db.query<Record<string, string>>(
      `SELECT s.id, s.employer_id AS employer, a.employer_id AS alias_of, a.candidate_id AS candidate, s.note, a.pseudonym
       FROM shortlist_entries s JOIN candidate_aliases a ON a.id = s.alias_id`,
    );
    const of = (id: string) => rows.find((row) => row.id === id);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toMatchObject({ employer: kept, alias_of: kept });
    expect(of(twice)).toMatchObject({
      candidate: both.id,
      note: 'Vue au rallye\nÀ rappeler',
      pseudonym: 'Candidat A2-100',
    });
    expect(of(only)).toMatchObject({ candidate: alone.id, note: null, pseudonym: 'Candidat D5-400' });
    // Two people were called the same, one at each: the newcomer is called otherwise now.
    expect(of(called)).toMatchObject({
      candidate: namesake.id,
      pseudonym: expect.stringMatching(/^Candidat B3-(?!200)\d{3}$/),
    });
    const proposals = await n.t.db.query<Record<string, string>>(
      'SELECT id, employer_id AS employer, state FROM proposals',
    );
    expect(new Map(proposals.map(({ id, ...row }) => [id, row]))).toEqual(
      new Map([
        [open, { employer: kept, state: 'open' }],
        [doubled, { employer: kept, state: 'withdrawn' }],
        [interested, { employer: kept, state: 'interested' }],
      ]),
    );
    const seen = await n.t.db.query<{ id: string }>(
      'SELECT alias_id AS id FROM saved_search_seen WHERE search_id = $1',
      [search],
    );
    expect(seen.map(({ id }) => id).sort()).toEqual([keptBoth, movedAlone].sort());
    expect(await sql('SELECT employer_id FROM saved_searches')).toEqual([{ employer_id: kept }]);
    expect(await sql(`SELECT details FROM audit_entries WHERE action = 'employer.merge'`)).toMatchObject([
      { details: { shortlist_entries: 2, proposals: 2, saved_searches: 1 } },
    ]);
  });

  it('waits until an account made by a link is confirmed or refused', async () => {
    const checked = await n.employer('Scierie Dubois');
    const stranger = await n.employer('Scierie Dubois et fils');
    await n.t.signIn('employer', stranger);
    await sql('UPDATE organisations SET confirmed_at = NULL WHERE id = $1', [stranger]);
    const merge = () => n.post(n.who.manager, `employers/${checked}/merge`, { duplicateId: stranger });
    expect((await merge().expect(409)).body.code).toBe('merge_unconfirmed');
    await n.post(n.who.manager, `employers/${stranger}/confirmation`).expect(204);
    await merge().expect(204);
    expect(await sql('SELECT confirmed_at IS NOT NULL AS ok FROM organisations WHERE id = $1', [checked])).toEqual([
      { ok: true },
    ]);
  });
});
