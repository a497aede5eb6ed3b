import type { MigrationInterface, QueryRunner } from 'typeorm';
import { figures } from './money/figures.js';
import { tables } from './money/tables.js';

/** Arrears over time by tenancy, repayment plans, debts and over-indebtedness files, household budgets, eviction procedures. */
export class Money1795400400000 implements MigrationInterface {
  readonly name = 'Money1795400400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const table of ['tenancies', 'debts', 'debt_files', 'household_budgets'])
      await runner.query(
        `CREATE TRIGGER ${table}_follow_merged BEFORE INSERT ON ${table} FOR EACH ROW WHEN (NEW.tenant_id IS NOT NULL) EXECUTE FUNCTION follow_merged_tenant();`,
      );
    await runner.query(figures);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP VIEW eviction_outcomes;
DROP FUNCTION arrears_figures, debt_figures, arrears_of_tenancy;
DROP VIEW arrears_in_force;
DROP TABLE household_budgets, debt_balances, debts, debt_file_steps, debt_files, eviction_stages, eviction_procedures, plan_payments,
  plan_instalments, repayment_plans, arrears_erasures, arrears_corrections CASCADE;
DROP TRIGGER arrears_balances_to_tenancy ON arrears_balances;
DROP FUNCTION balance_to_tenancy;
-- What the former schema has no place for: balances of the association, of landlords that are no organisation, second ones of a day.
DELETE FROM arrears_balances WHERE source = 'association' OR landlord_id IS NULL;
DELETE FROM arrears_balances a USING arrears_balances b
  WHERE (a.tenant_id, a.on_day, a.source) = (b.tenant_id, b.on_day, b.source) AND a.tenancy_id < b.tenancy_id;
ALTER TABLE arrears_balances DROP CONSTRAINT arrears_balances_pkey, DROP COLUMN tenancy_id, DROP COLUMN noted_by,
  ALTER COLUMN landlord_id SET NOT NULL, ADD PRIMARY KEY (tenant_id, on_day, source);
ALTER TABLE arrears_balances DROP CONSTRAINT arrears_balances_source_check,
  ADD CONSTRAINT arrears_balances_source_check CHECK (source IN ('referral', 'landlord', 'import'));
DROP TABLE tenancies;`);
  }
}
