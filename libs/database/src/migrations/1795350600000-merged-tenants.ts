import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every table whose rows belong to a tenant who may have been merged into another. */
const TABLES = [
  ...['tenant_assignments', 'consents', 'referrals', 'support_records', 'arrears_balances', 'visits', 'assessments'],
  ...['record_entries', 'documents', 'cvs', 'placements', 'candidates', 'rally_invitations', 'rally_wishes'],
  ...['meetings', 'personal_links'],
];

/**
 * What is written for a file while, or after, it is merged goes to the file that stays. Merging locks the tenant; the lock taken here waits for
 * it and then sees where the file leads, so that a visit noted in that very moment is not left on a pointer that nobody opens.
 */
export class MergedTenants1795350600000 implements MigrationInterface {
  readonly name = 'MergedTenants1795350600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE FUNCTION follow_merged_tenant() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE target uuid;
BEGIN
  SELECT merged_into INTO target FROM tenants WHERE id = NEW.tenant_id FOR KEY SHARE;
  NEW.tenant_id := coalesce(target, NEW.tenant_id);
  RETURN NEW;
END $$;`);
    for (const table of TABLES)
      await runner.query(
        `CREATE TRIGGER ${table}_follow_merged BEFORE INSERT ON ${table} FOR EACH ROW WHEN (NEW.tenant_id IS NOT NULL) EXECUTE FUNCTION follow_merged_tenant();`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION follow_merged_tenant() CASCADE');
  }
}
