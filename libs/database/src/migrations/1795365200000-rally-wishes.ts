import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pairs that an organiser lets meet although a rule speaks against it. */
export class RallyWishes1795365200000 implements MigrationInterface {
  readonly name = 'RallyWishes1795365200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE rally_lifts (
  rally_id uuid NOT NULL REFERENCES rallies,
  tenant_id uuid NOT NULL REFERENCES tenants,
  employer_id uuid NOT NULL REFERENCES organisations,
  -- Why they meet all the same, for colleagues.
  note text NOT NULL CHECK (note <> ''),
  lifted_by uuid NOT NULL REFERENCES users,
  lifted_at timestamptz NOT NULL,
  PRIMARY KEY (rally_id, tenant_id, employer_id)
);
-- The memory of earlier rallies asks for what a person held.
CREATE INDEX meetings_tenant_held ON meetings (tenant_id, employer_id) WHERE state = 'held';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX meetings_tenant_held; DROP TABLE rally_lifts;');
  }
}
