import { type MergeContext, move, settle } from './merge-context.js';

/** The survivor's tenancy that is the same home as one of the other file's: same landlord, not two references, not two times. */
const PAIRS = `SELECT DISTINCT ON (o.id) s.id AS kept, o.id AS given FROM tenancies o JOIN tenancies s ON s.tenant_id = $1 AND s.landlord_id = o.landlord_id
    AND (s.reference IS NULL OR o.reference IS NULL OR lower(s.reference) = lower(o.reference))
    AND coalesce(s.starts_on, '-infinity') <= coalesce(o.ends_on, 'infinity') AND coalesce(o.starts_on, '-infinity') <= coalesce(s.ends_on, 'infinity')
  WHERE o.tenant_id = $2 ORDER BY o.id, s.created_at DESC, s.id`;

/** Tenancies go over; two of one home become one, and of two of its balances of one day and source the one that was noted later is right. */
export async function mergeArrears(context: MergeContext): Promise<void> {
  const { db, survivor, merged } = context;
  const pairs = await db.query<{ kept: string; given: string }>(PAIRS, [survivor, merged]);
  for (const { kept, given } of pairs) await mergeTenancy(context, kept, given);
  await move(context, 'tenancies', 'UPDATE tenancies SET tenant_id = $1 WHERE tenant_id = $2 RETURNING id');
  await move(
    context,
    'arrears_balances',
    'UPDATE arrears_balances SET tenant_id = $1 WHERE tenant_id = $2 RETURNING on_day::text AS id',
  );
}

async function mergeTenancy(context: MergeContext, kept: string, given: string): Promise<void> {
  const pair = [kept, given];
  const day = [...pair, context.now];
  const clash = 's.tenancy_id = $1 AND o.tenancy_id = $2 AND (s.on_day, s.source) = (o.on_day, o.source)';
  const run = (sql: string) => context.db.query(sql, pair);
  await settle(
    context,
    'newer_balance_kept',
    `DELETE FROM arrears_balances s USING arrears_balances o WHERE ${clash} AND s.noted_at < o.noted_at RETURNING 1`,
    pair,
  );
  await settle(
    context,
    'newer_balance_kept',
    `DELETE FROM arrears_balances o USING arrears_balances s WHERE ${clash} RETURNING 1`,
    pair,
  );
  await settle(
    context,
    'one_plan',
    `UPDATE repayment_plans p SET ended_on = $3::timestamptz::date, end_reason = 'renegotiated' WHERE ended_on IS NULL AND tenancy_id IN ($1, $2) AND EXISTS
       (SELECT 1 FROM repayment_plans r WHERE r.ended_on IS NULL AND r.tenancy_id IN ($1, $2) AND (r.agreed_on, r.id) > (p.agreed_on, p.id)) RETURNING 1`,
    day,
  );
  await settle(
    context,
    'one_procedure',
    `UPDATE eviction_procedures p SET closed_on = $3::timestamptz::date, outcome = 'noted_by_mistake' WHERE closed_on IS NULL AND tenancy_id IN ($1, $2) AND EXISTS
       (SELECT 1 FROM eviction_procedures r WHERE r.closed_on IS NULL AND r.tenancy_id IN ($1, $2) AND (r.created_at, r.id) > (p.created_at, p.id)) RETURNING 1`,
    day,
  );
  // Rows keep naming the other file's tenant until all of them go over, so that what is told of them is counted once.
  await run('UPDATE arrears_balances SET tenancy_id = $1 WHERE tenancy_id = $2 RETURNING 1');
  for (const table of [
    'arrears_corrections',
    'arrears_erasures',
    'repayment_plans',
    'eviction_procedures',
    'debts',
  ] as const)
    await run(`UPDATE ${table} SET tenancy_id = $1 WHERE tenancy_id = $2 RETURNING 1`);
  const [other] = await context.db.query<Record<string, unknown>>(
    `SELECT reference, address, postcode, city, starts_on, ends_on, rent_cents, charges_cents, housing_aid_cents FROM tenancies WHERE id = $1`,
    [given],
  );
  await settle(context, 'one_tenancy', 'DELETE FROM tenancies WHERE id = $1 RETURNING id', [given]);
  // Only what the one that stays does not say; a home given up stays so. After the deletion: a reference is of one tenancy only.
  const names = Object.keys(other ?? {});
  await context.db.query(
    `UPDATE tenancies SET ${names.map((name, at) => `${name} = coalesce(${name}, $${at + 2})`).join(', ')}, version = version + 1 WHERE id = $1 RETURNING id`,
    [kept, ...Object.values(other ?? {})],
  );
}

/** Debts and budgets are many. Of two over-indebtedness files under way that of the survivor goes on; the debts of the other are kept. */
export async function mergeDebts(context: MergeContext): Promise<void> {
  await settle(
    context,
    'one_debt_file',
    `UPDATE debt_files o SET state = 'closed', version = o.version + 1 WHERE tenant_id = $2 AND state NOT IN ('closed', 'inadmissible')
       AND EXISTS (SELECT 1 FROM debt_files s WHERE s.tenant_id = $1 AND s.state NOT IN ('closed', 'inadmissible')) RETURNING id`,
  );
  for (const table of ['debt_files', 'debts', 'household_budgets'])
    await move(context, table, `UPDATE ${table} SET tenant_id = $1 WHERE tenant_id = $2 RETURNING id`);
}
