/** One part of what is kept about a person, `$1`. */
export interface ExportPart {
  name: string;
  sql: string;
  /** Encrypted columns of the part with the first half of their context; each row then names its `id`. */
  sealed?: Record<string, string>;
  /** Only in the whole export, which an operator makes to answer a request for access: what was noted about the person. */
  noted?: true;
}

const TENANCY = 'JOIN tenancies y ON y.id = x.tenancy_id WHERE y.tenant_id = $1';
const PLAN = `JOIN repayment_plans p ON p.id = x.plan_id JOIN tenancies y ON y.id = p.tenancy_id WHERE y.tenant_id = $1`;

/** Everything about a person's money: what they owe and owed, to whom, and how it is to be settled. What was corrected is told too. */
export const MONEY_PARTS: readonly ExportPart[] = [
  {
    name: 'tenancies',
    sql: `SELECT y.id, coalesce(y.landlord_name, o.name) AS landlord, y.reference, y.address, y.postcode, y.city, y.starts_on, y.ends_on, y.rent_cents,
        y.charges_cents, y.housing_aid_cents FROM tenancies y LEFT JOIN organisations o ON o.id = y.landlord_id WHERE y.tenant_id = $1 ORDER BY y.created_at`,
  },
  {
    name: 'arrears',
    sql: 'SELECT tenancy_id, on_day, balance_cents, source FROM arrears_balances WHERE tenant_id = $1 ORDER BY on_day, source',
  },
  {
    name: 'arrears_corrections',
    sql: `SELECT x.tenancy_id, x.on_day, x.balance_cents, x.source, x.corrected_at FROM arrears_corrections x ${TENANCY} ORDER BY x.corrected_at, x.on_day`,
  },
  {
    name: 'arrears_erasures',
    sql: `SELECT x.tenancy_id, x.on_day, x.cents, x.kind FROM arrears_erasures x ${TENANCY} ORDER BY x.on_day`,
  },
  {
    name: 'repayment_plans',
    sql: `SELECT x.id, x.tenancy_id, x.version_no, x.agreed_on, x.agreed_with, x.total_cents, x.ended_on, x.end_reason
      FROM repayment_plans x ${TENANCY} ORDER BY x.agreed_on, x.version_no`,
  },
  {
    name: 'plan_instalments',
    sql: `SELECT x.plan_id, x.due_on, x.cents FROM plan_instalments x ${PLAN} ORDER BY p.agreed_on, p.version_no, x.due_on`,
  },
  {
    name: 'plan_payments',
    sql: `SELECT x.plan_id, x.on_day, x.cents, x.source, x.cancelled_at FROM plan_payments x ${PLAN} ORDER BY x.on_day, x.noted_at`,
  },
  {
    name: 'plan_notes',
    noted: true,
    sql: `SELECT x.id, x.note FROM repayment_plans x ${TENANCY} AND x.note IS NOT NULL ORDER BY x.agreed_on`,
    sealed: { note: 'repayment_plans' },
  },
  {
    name: 'evictions',
    sql: `SELECT x.id, x.tenancy_id, x.closed_on, x.outcome FROM eviction_procedures x ${TENANCY} ORDER BY x.created_at`,
  },
  {
    name: 'eviction_stages',
    sql: `SELECT s.procedure_id, s.stage, s.on_day FROM eviction_stages s JOIN eviction_procedures x ON x.id = s.procedure_id ${TENANCY} ORDER BY s.on_day, s.stage`,
  },
  {
    name: 'eviction_notes',
    noted: true,
    sql: `SELECT x.id, x.note FROM eviction_procedures x ${TENANCY} AND x.note IS NOT NULL ORDER BY x.created_at`,
    sealed: { note: 'eviction_procedures' },
  },
  {
    name: 'debts',
    sql: 'SELECT id, kind, creditor, monthly_cents, seizure, contracted_on FROM debts WHERE tenant_id = $1 ORDER BY created_at',
    sealed: { creditor: 'debts' },
  },
  {
    name: 'debt_balances',
    sql: `SELECT b.debt_id, b.on_day, b.balance_cents, b.erased_cents, b.replaced_at FROM debt_balances b JOIN debts d ON d.id = b.debt_id
      WHERE d.tenant_id = $1 ORDER BY d.created_at, b.on_day, b.noted_at`,
  },
  {
    name: 'debt_notes',
    noted: true,
    sql: 'SELECT id, note FROM debts WHERE tenant_id = $1 AND note IS NOT NULL ORDER BY created_at',
    sealed: { note: 'debts.note' },
  },
  {
    name: 'debt_files',
    sql: 'SELECT id, reference, state FROM debt_files WHERE tenant_id = $1 ORDER BY created_at',
    sealed: { reference: 'debt_files' },
  },
  {
    name: 'debt_file_steps',
    sql: `SELECT s.file_id, s.step, s.on_day, s.way, s.months, s.moratorium_months, s.reason, s.cancelled_at FROM debt_file_steps s
      JOIN debt_files f ON f.id = s.file_id WHERE f.tenant_id = $1 ORDER BY f.created_at, s.number, s.noted_at`,
  },
  {
    name: 'debt_file_notes',
    noted: true,
    sql: 'SELECT id, note FROM debt_files WHERE tenant_id = $1 AND note IS NOT NULL ORDER BY created_at',
    sealed: { note: 'debt_files.note' },
  },
  {
    name: 'budgets',
    sql: `SELECT month, days, persons, incomes, outgoings, replaced_at FROM household_budgets WHERE tenant_id = $1 ORDER BY month, noted_at`,
  },
  {
    name: 'budget_notes',
    noted: true,
    sql: 'SELECT id, month, note FROM household_budgets WHERE tenant_id = $1 AND note IS NOT NULL ORDER BY month, noted_at',
    sealed: { note: 'household_budgets' },
  },
];
