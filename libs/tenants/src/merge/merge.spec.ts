import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp } from '../../../../test/support/test-app.js';
import { type MergeStage, setMergeStage } from './merge.fixture.js';
import { MERGE_COLUMNS } from './merge-columns.js';

describe('merging two files of one person', () => {
  let stage: MergeStage;
  beforeAll(async () => {
    stage = await setMergeStage(await startTestApp());
  });
  beforeEach(() => stage.register());
  afterAll(() => stage.t.close());

  it('knows every column by which something hangs on a tenant', async () => {
    const { t } = stage;
    const columns = await t.db.query<{ name: string }>(
      `SELECT k.table_name || '.' || k.column_name AS name FROM information_schema.columns k
       WHERE k.table_schema = 'public' AND (k.column_name IN ('tenant_id', 'recipient_id', 'subject_id') AND k.udt_name = 'uuid')
         AND k.table_name IN (SELECT table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE')
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
    const {
      landlord,
      employer,
      worker,
      colleague,
      manager,
      kept,
      given,
      post,
      get,
      preview,
      merge,
      sql,
      cv,
      placement,
      rally,
      invite,
    } = stage;
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

  it('leaves nothing behind of what is written for the file that goes, in that moment or later', async () => {
    const { t, manager, kept, given, post, preview, merge, sql } = stage;
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
