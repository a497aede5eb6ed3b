import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What impact figures keep of people who were erased, and what an organisation assumes. */
export class Impact1795400700000 implements MigrationInterface {
  readonly name = 'Impact1795400700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- What was counted of a person when they were erased: yes and no, sums and days, no name and no link to anything. One row for the association
-- and one for the landlord, who may have met the person at different times.
CREATE TABLE impact_facts (
  id uuid PRIMARY KEY,
  scope text NOT NULL CHECK (scope IN ('association', 'landlord')),
  organisation_id uuid NOT NULL REFERENCES organisations,
  association_id uuid NOT NULL REFERENCES organisations,
  landlord_id uuid REFERENCES organisations,
  programme_id uuid REFERENCES programmes,
  territory text,
  -- The first day of the month of the first referral.
  entry_month date NOT NULL CHECK (extract(day FROM entry_month) = 1),
  facts jsonb NOT NULL CHECK (jsonb_typeof(facts) = 'object'),
  frozen_on date NOT NULL,
  -- As it was at the end of the month before: what a landlord is told until the next.
  earlier jsonb CHECK (jsonb_typeof(earlier) = 'object')
);
CREATE INDEX impact_facts_organisation ON impact_facts (organisation_id, scope);

-- Whose facts are kept so: they are not counted a second time from what is left of their file.
CREATE TABLE impact_frozen (
  tenant_id uuid PRIMARY KEY REFERENCES tenants,
  frozen_at timestamptz NOT NULL
);

-- What an organisation assumes, with where it has it from.
CREATE TABLE impact_settings (
  organisation_id uuid PRIMARY KEY REFERENCES organisations,
  -- Fewer persons are not told. Never less than eleven.
  threshold int NOT NULL DEFAULT 11 CHECK (threshold BETWEEN 11 AND 1000),
  -- What one eviction costs, all in all. Null: the program's assumption.
  eviction_cost_cents bigint CHECK (eviction_cost_cents BETWEEN 0 AND 100000000),
  eviction_cost_source text CHECK (length(btrim(eviction_cost_source)) BETWEEN 1 AND 300),
  changed_by uuid REFERENCES users,
  changed_at timestamptz NOT NULL,
  CHECK ((eviction_cost_cents IS NULL) = (eviction_cost_source IS NULL))
);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE impact_settings, impact_frozen, impact_facts');
  }
}
