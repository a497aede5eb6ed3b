import { type MergeContext, move, settle } from './merge-context.js';
import { mergeRecordParts } from './merge-record.steps.js';

/** Who follows the person. The survivor's case worker stays; the other one goes on as stand-in, so that nobody loses a person they follow. */
export async function mergeAssignments(context: MergeContext): Promise<void> {
  const { db, survivor, merged, now } = context;
  // Who follows both files follows one person, in the role that they have in the file that stays.
  await db.query(
    `UPDATE tenant_assignments a SET until = $3 WHERE tenant_id = $2 AND until IS NULL
       AND EXISTS (SELECT 1 FROM tenant_assignments s WHERE s.tenant_id = $1 AND s.user_id = a.user_id AND s.until IS NULL)`,
    [survivor, merged, now],
  );
  await settle(
    context,
    'second_referent_stands_in',
    `UPDATE tenant_assignments a SET role = 'stand_in', since = $3 WHERE tenant_id = $2 AND role = 'referent' AND until IS NULL
       AND EXISTS (SELECT 1 FROM tenant_assignments s WHERE s.tenant_id = $1 AND s.role = 'referent' AND s.until IS NULL) RETURNING user_id`,
    [survivor, merged, now],
  );
  await db.query(
    `DELETE FROM tenant_assignments a WHERE tenant_id = $2 AND EXISTS (SELECT 1 FROM tenant_assignments s
       WHERE s.tenant_id = $1 AND (s.user_id, s.role, s.since) = (a.user_id, a.role, a.since))`,
    [survivor, merged],
  );
  await move(
    context,
    'tenant_assignments',
    'UPDATE tenant_assignments SET tenant_id = $1 WHERE tenant_id = $2 RETURNING user_id AS id',
  );
}

/**
 * All records go over; where both files have an open one, the two become one, since the earlier opening and under the survivor's
 * programme, and what hangs on the other goes to the one that stays.
 */
export async function mergeSupport(context: MergeContext): Promise<void> {
  const { db, survivor, merged } = context;
  const both = await db.one<{ kept: string; given: string }>(
    `SELECT s.id AS kept, o.id AS given FROM support_records s JOIN support_records o ON o.tenant_id = $2 AND o.state = 'open'
     WHERE s.tenant_id = $1 AND s.state = 'open'`,
    [survivor, merged],
  );
  if (both) await mergeOpenRecords(context, [both.kept, both.given]);
  await move(context, 'support_records', 'UPDATE support_records SET tenant_id = $1 WHERE tenant_id = $2 RETURNING id');
  await move(
    context,
    'condition_proofs',
    'UPDATE condition_proofs SET tenant_id = $1 WHERE tenant_id = $2 RETURNING id',
  );
  // Who is sheltered in one of the files is sheltered.
  await db.query(
    `UPDATE tenants s SET sheltered = s.sheltered OR o.sheltered, qpv = CASE WHEN s.qpv = 'unknown' THEN o.qpv ELSE s.qpv END
     FROM tenants o WHERE s.id = $1 AND o.id = $2 RETURNING s.id`,
    [survivor, merged],
  );
}

async function mergeOpenRecords(context: MergeContext, pair: [kept: string, given: string]): Promise<void> {
  const { db } = context;
  await db.query(
    `UPDATE support_records s SET
       opened_by = CASE WHEN o.opened_at < s.opened_at THEN o.opened_by ELSE s.opened_by END,
       opened_at = least(s.opened_at, o.opened_at), version = s.version + 1
     FROM support_records o WHERE s.id = $1 AND o.id = $2 RETURNING s.id`,
    pair,
  );
  await move(context, 'objectives', 'UPDATE objectives SET record_id = $1 WHERE record_id = $2 RETURNING id', pair);
  await db.query(
    `UPDATE record_steps SET record_id = $1 WHERE record_id = $2
       AND step NOT IN (SELECT step FROM record_steps WHERE record_id = $1) RETURNING step`,
    pair,
  );
  for (const table of ['record_extensions', 'record_situations'])
    await move(context, table, `UPDATE ${table} SET record_id = $1 WHERE record_id = $2 RETURNING id`, pair);
  await mergeRecordParts(context, pair);
  // Its alerts go with it: what is overdue is found again, once.
  await settle(context, 'one_support_record', 'DELETE FROM support_records WHERE id = $1 RETURNING id', [pair[1]]);
}

/** What a person may have many of. Protected texts are bound to their own row, not to the tenant: they open as before. */
export async function moveHistory(context: MergeContext): Promise<void> {
  for (const table of [
    'referrals',
    'visits',
    'assessments',
    'scales',
    'own_assessments',
    'record_entries',
    'documents',
    'placements',
  ])
    await move(context, table, `UPDATE ${table} SET tenant_id = $1 WHERE tenant_id = $2 RETURNING id`);
}

/** The most usable first. */
const CV_ORDER = `array_position(ARRAY['validated', 'stale', 'to_review', 'read', 'received', 'unreadable'], state), received_at DESC, id`;

/**
 * One current CV: the one that a person has confirmed, the newer of two alike. The other becomes an older version.
 * @returns the one that was taken out of use, if any
 */
export async function mergeCvs(context: MergeContext): Promise<string | null> {
  const { db, survivor, merged, now } = context;
  const current = await db.query<{ id: string }>(
    `SELECT id FROM cvs WHERE tenant_id IN ($1, $2) AND state <> 'replaced' ORDER BY ${CV_ORDER} FOR UPDATE`,
    [survivor, merged],
  );
  const [kept, given] = current;
  if (kept && given)
    await settle(
      context,
      'one_current_cv',
      `UPDATE cvs SET state = 'replaced', replaced_by = $1, replaced_at = $3, version = version + 1 WHERE id = $2 RETURNING id`,
      [kept.id, given.id, now],
    );
  await move(context, 'cvs', 'UPDATE cvs SET tenant_id = $1 WHERE tenant_id = $2 RETURNING id');
  return given?.id ?? null;
}
