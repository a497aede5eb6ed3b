import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { MERGE_COLUMNS } from './merge-columns.js';

describe('merging two files of one person', () => {
  let t: TestApp;
  let landlord: string;
  let association: string;
  let employer: Session & { organisationId: string };
  let worker: Session;
  let colleague: Session;
  let manager: Session;
  /** The file that stays, and the one that is merged into it. */
  let kept: string;
  let given: string;
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, body: object, as = worker) => http().post(`/api/${path}`).set(as.headers).send(body);
  const get = (path: string, as = manager) => http().get(`/api/${path}`).set(as.headers);
  const preview = async () => (await get(`tenants/${kept}/merge?other=${given}`).expect(200)).body;
  const merge = async () => {
    const { fingerprint } = await preview();
    await post(`tenants/${kept}/merge`, { other: given, fingerprint }, manager).expect(204);
    await t.settle();
  };
  const sql = (text: string, params: unknown[] = []) => t.db.query(text, params);
  const consent = (tenantId: string, isGiven: boolean, employerId?: string, as = manager) =>
    post(
      `tenants/${tenantId}/consents`,
      { scope: employerId ? 'release' : 'listing', given: isGiven, ...(employerId ? { employerId } : {}) },
      as,
    ).expect(201);
  const inForce = async (tenantId: string, scope = 'listing') =>
    (
      await t.db.one<{ given: boolean }>(
        'SELECT given FROM consents WHERE tenant_id = $1 AND scope = $2 ORDER BY seq DESC LIMIT 1',
        [tenantId, scope],
      )
    )?.given;

  const cv = async (tenantId: string, state: string, at: string) => {
    const [documentId, cvId] = [randomUUID(), randomUUID()];
    await sql(
      `INSERT INTO documents (id, tenant_id, filename, media_type, size_bytes, sha256, storage_key, uploaded_at) VALUES ($1, $2, 'cv.pdf', 'application/pdf', 1, $3, $3, $4)`,
      [documentId, tenantId, documentId, at],
    );
    const fields = {
      ...{
        language: 'fr',
        name: { given: 'Nour', family: 'Vasseur' },
        email: null,
        phone: null,
        postcode: null,
        city: null,
      },
      ...{ drivingLicences: [], languages: [], certificates: [], skills: ['Scan'], experiences: [], education: [] },
    };
    await sql(
      `INSERT INTO cvs (id, tenant_id, document_id, state, fields, received_at, validated_at) VALUES ($1, $2, $3, $4, $5, $6, $6)`,
      [cvId, tenantId, documentId, state, JSON.stringify(fields), at],
    );
    return cvId;
  };
  const placement = (tenantId: string, kind: string) =>
    sql(
      `INSERT INTO placements (id, tenant_id, kind, organisation_name, title, contract, state, promised_at) VALUES ($1, $2, $3, 'Martel', 'Cariste', 'CDD', 'promised', now())`,
      [randomUUID(), tenantId, kind],
    );
  const rally = async (state: string) => {
    const id = randomUUID();
    await sql(
      `INSERT INTO rallies (id, association_id, name, held_on, starts_at, venue, address, slot_minutes, slots, blocks, capacity, state, created_at)
       VALUES ($1, $2, 'Rallye', '2026-12-01', '09:00', 'Salle', 'Rue', 10, 18, '[[0,17]]', 40, $3, now())`,
      [id, association, state],
    );
    return id;
  };
  const invite = async (rallyId: string, tenantId: string, state: string) => {
    const id = randomUUID();
    await sql(
      `INSERT INTO rally_invitations (id, rally_id, tenant_id, state, created_at) VALUES ($1, $2, $3, $4, now())`,
      [id, rallyId, tenantId, state],
    );
    return id;
  };
  const meet = (rallyId: string, tenantId: string, slot: number, state = 'planned') =>
    sql(
      `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, state) VALUES ($1, $2, $3, $4, $5, $6, 1, $7)`,
      [randomUUID(), rallyId, tenantId, employer.organisationId, slot, 1, state],
    );

  beforeAll(async () => {
    t = await startTestApp();
    const accounts = t.get(Accounts);
    association = await accounts.createOrganisation('association', 'Nous');
    landlord = await accounts.createOrganisation('landlord', 'Bailleur');
    const organisationId = await accounts.createOrganisation('employer', 'Entrepôts Martel');
    employer = { ...(await t.signIn('employer', organisationId)), organisationId };
    worker = await t.signIn('case_worker', association);
    colleague = await t.signIn('case_worker', association);
    manager = await t.signIn('association_manager', association);
  });
  beforeEach(async () => {
    kept = (await post('tenants', { givenName: 'Nour', familyName: 'Vasseur', email: 'nour@example.org' }).expect(201))
      .body.id;
    const other = {
      givenName: 'Nour',
      familyName: 'Vaseur',
      phone: '+33639981234',
      address: '12 rue des Lilas',
      postcode: '59500',
    };
    given = (await post('tenants', { ...other, wanted: { occupations: ['N1103'] } }, colleague).expect(201)).body.id;
    await t.settle();
  });
  afterAll(() => t.close());

  it('knows every column by which something hangs on a tenant', async () => {
    const columns = await t.db.query<{ name: string }>(
      `SELECT k.table_name || '.' || k.column_name AS name FROM information_schema.columns k
       WHERE k.table_schema = 'public' AND (k.column_name IN ('tenant_id', 'recipient_id', 'subject_id') AND k.udt_name = 'uuid')
       UNION
       SELECT c.conrelid::regclass || '.' || a.attname FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
       WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
         AND c.confrelid IN ('tenants'::regclass, 'candidates'::regclass, 'support_records'::regclass, 'cvs'::regclass, 'rally_invitations'::regclass, 'meetings'::regclass)`,
    );
    // The subject of an audit entry is the past, like the entry.
    const names = columns.map(({ name }) => name).filter((name) => name !== 'audit_entries.subject_id');
    expect(names.sort()).toEqual(Object.keys(MERGE_COLUMNS).sort());
  });

  it('moves everything that hangs on one to the other, shows it before, and leads old links on', async () => {
    await sql(`UPDATE tenants SET landlord_id = $2 WHERE id = $1 RETURNING id`, [given, landlord]);
    await sql(
      `INSERT INTO arrears_balances (tenant_id, landlord_id, on_day, balance_cents, source, noted_at) VALUES
       ($1, $3, '2026-10-01', 100, 'landlord', '2026-10-02'), ($2, $3, '2026-10-01', 200, 'landlord', '2026-10-03'), ($2, $3, '2026-11-01', 300, 'landlord', now())`,
      [kept, given, landlord],
    );
    for (const [tenantId, by] of [
      [kept, worker],
      [given, colleague],
    ] as const) {
      await post(`tenants/${tenantId}/support-record`, {}, by).expect(201);
      await post(
        `tenants/${tenantId}/support-record/objectives`,
        { domain: 'money', title: `But ${tenantId}` },
        by,
      ).expect(201);
      await post(
        `tenants/${tenantId}/support-record/entries`,
        { kind: 'note', domain: 'health', text: `Note ${tenantId}` },
        by,
      ).expect(201);
    }
    const validated = await cv(kept, 'validated', '2026-06-01T00:00:00Z');
    const newer = await cv(given, 'to_review', '2026-11-01T00:00:00Z');
    await placement(given, 'training');
    const rallyId = await rally('inviting');
    await invite(rallyId, kept, 'sent');
    const accepted = await invite(rallyId, given, 'accepted');
    await sql(
      `INSERT INTO rally_wishes (rally_id, tenant_id, employer_id, by, wish, noted_at) VALUES ($1, $2, $4, 'tenant', 'want', '2026-11-02'), ($1, $3, $4, 'tenant', 'no', '2026-11-01')`,
      [rallyId, kept, given, employer.organisationId],
    );
    await post(`tenants/${given}/visits`, { plannedAt: '2026-11-25T09:00:00Z' }, colleague).expect(201);

    const before = await sql('SELECT * FROM tenants WHERE id = ANY($1) ORDER BY id', [[kept, given]]);
    const shown = await preview();
    expect(shown).toMatchObject({
      survivor: { id: kept, familyName: 'Vasseur' },
      merged: { id: given, familyName: 'Vaseur' },
      filled: ['phone', 'address', 'postcode', 'landlordId', 'wanted'],
      blockers: [],
    });
    expect(shown.settled).toEqual(
      expect.arrayContaining([
        { code: 'second_referent_stands_in', count: 1 },
        { code: 'one_support_record', count: 1 },
        { code: 'newer_balance_kept', count: 1 },
        { code: 'one_current_cv', count: 1 },
        { code: 'one_invitation', count: 1 },
        { code: 'wish_kept', count: 1 },
      ]),
    );
    expect(shown.moved).toEqual(
      expect.arrayContaining([
        { table: 'visits', count: 1 },
        { table: 'placements', count: 1 },
        { table: 'objectives', count: 1 },
        { table: 'arrears_balances', count: 2 },
      ]),
    );
    // Shown, and nothing changed by it.
    expect(await sql('SELECT * FROM tenants WHERE id = ANY($1) ORDER BY id', [[kept, given]])).toEqual(before);

    await merge();
    for (const [column, rule] of Object.entries(MERGE_COLUMNS)) {
      const [table, name] = column.split('.');
      if (rule === 'stay' || !name?.match(/tenant_id|recipient_id/)) continue;
      expect({ column, rows: await sql(`SELECT 1 FROM ${table} WHERE ${name} = $1`, [given]) }).toEqual({
        column,
        rows: [],
      });
    }
    // The old address opens the file that stays, for its own case worker and the one who had the other.
    for (const session of [worker, colleague, manager])
      expect((await get(`tenants/${given}`, session).expect(200)).body).toMatchObject({
        id: kept,
        phone: '+33639981234',
        email: 'nour@example.org',
      });
    const record = (await get(`tenants/${given}/support-record`, worker).expect(200)).body;
    // Protected notes of both files can be read.
    expect(record.entries.map(({ text }: { text: string }) => text)).toEqual(
      expect.arrayContaining([`Note ${kept}`, `Note ${given}`]),
    );
    expect(record.objectives.map(({ title }: { title: string }) => title).sort()).toEqual(
      [`But ${kept}`, `But ${given}`].sort(),
    );
    expect(
      await sql('SELECT id, state, replaced_by FROM cvs WHERE tenant_id = $1 ORDER BY received_at', [kept]),
    ).toEqual([
      { id: validated, state: 'validated', replaced_by: null },
      { id: newer, state: 'replaced', replaced_by: validated },
    ]);
    expect(await sql('SELECT id, state FROM rally_invitations WHERE tenant_id = $1', [kept])).toEqual([
      { id: accepted, state: 'accepted' },
    ]);
    expect(await sql('SELECT wish FROM rally_wishes WHERE tenant_id = $1', [kept])).toEqual([{ wish: 'no' }]);
    expect(
      await sql(
        'SELECT on_day::text AS day, balance_cents FROM arrears_balances WHERE tenant_id = $1 ORDER BY on_day',
        [kept],
      ),
    ).toEqual([
      { day: '2026-10-01', balance_cents: 200 },
      { day: '2026-11-01', balance_cents: 300 },
    ]);
    expect(
      await sql(`SELECT user_id, role FROM tenant_assignments WHERE tenant_id = $1 AND until IS NULL ORDER BY role`, [
        kept,
      ]),
    ).toEqual([
      { user_id: worker.userId, role: 'referent' },
      { user_id: colleague.userId, role: 'stand_in' },
    ]);
    expect(
      await sql(`SELECT tenant_id FROM audit_entries WHERE action = 'tenant.merge' AND tenant_id = ANY($1)`, [
        [kept, given],
      ]),
    ).toHaveLength(2);
    // The pointer says nothing of the person, is in no list and cannot be merged again.
    expect(await sql('SELECT given_name, phone, merged_into FROM tenants WHERE id = $1', [given])).toEqual([
      { given_name: '', phone: null, merged_into: kept },
    ]);
    const { items } = (await get('tenants?size=100').expect(200)).body;
    expect(items.map(({ id }: { id: string }) => id)).not.toContain(given);
    await get(`tenants/${kept}/merge?other=${given}`).expect(404);
  });

  it.each([
    ['agreed in both', true, true, true],
    ['agreed in the one that stays', true, null, true],
    ['agreed in the one that goes', null, true, false],
    ['withdrawn in the one that goes', true, false, false],
    ['withdrawn in the one that stays', false, true, false],
  ])('never widens a consent: %s', async (_, own, other, after) => {
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

  it('leaves one card, one pseudonym for each employer, and ends releases of the file that goes', async () => {
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

  it('leaves nothing behind of what is written for the file that goes, in that moment or later', async () => {
    const insert = (text: string) =>
      sql(
        `INSERT INTO record_entries (id, tenant_id, at, kind, domain, text, encrypted, created_at) VALUES ($1, $2, now(), 'note', 'work', $3, false, now())`,
        [randomUUID(), given, text],
      );
    const { fingerprint } = await preview();
    const done = await Promise.all([
      post(`tenants/${kept}/merge`, { other: given, fingerprint }, manager),
      ...Array.from({ length: 8 }, (_, at) => insert(`au même moment ${at}`)),
    ]);
    // The notes may have come first: then the merge no longer does what was shown, and is made again.
    if (done[0]?.status === 409) await merge();
    await insert('plus tard');
    expect(await sql('SELECT 1 FROM record_entries WHERE tenant_id = $1', [given])).toEqual([]);
    const left = await sql(`SELECT 1 FROM record_entries WHERE tenant_id = $1 AND text ~ 'moment|tard'`, [kept]);
    expect(left).toHaveLength(9);
    const tables = await t.db.query<{ name: string }>(
      `SELECT tgrelid::regclass::text || '.tenant_id' AS name FROM pg_trigger WHERE tgname LIKE '%_follow_merged'`,
    );
    const needed = Object.entries(MERGE_COLUMNS).filter(
      ([column, rule]) => column.endsWith('.tenant_id') && rule !== 'stay',
    );
    expect(tables.map(({ name }) => name).sort()).toEqual(needed.map(([column]) => column).sort());
  });
});
