import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Visits by kind and with two people, barriers and strengths, scales before and after, what tenants say of themselves. */
export class Visits1795400600000 implements MigrationInterface {
  readonly name = 'Visits1795400600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE visits
  ADD COLUMN kind text NOT NULL DEFAULT 'follow_up' CHECK (kind IN ('first', 'follow_up', 'cv', 'review', 'signing', 'with_partner', 'urgent')),
  ADD COLUMN place text NOT NULL DEFAULT 'home' CHECK (place IN ('home', 'office', 'elsewhere')),
  ADD COLUMN minutes int NOT NULL DEFAULT 60 CHECK (minutes BETWEEN 15 AND 480),
  -- Who comes along.
  ADD COLUMN companion_id uuid REFERENCES users CHECK (companion_id <> user_id),
  -- Why it was moved or refused, from a list.
  ADD COLUMN reason text;
CREATE INDEX visits_companion ON visits (companion_id, planned_at) WHERE state = 'planned';

-- Barriers and strengths from the lists of the domain, as JSON; encrypted where notes are.
ALTER TABLE assessments ADD COLUMN marks text;

-- Qualitative scales, 1 (very bad) to 5 (very good); the first and the last of a person are their before and after.
CREATE TABLE scales (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  scale text NOT NULL CHECK (scale IN ('home_kept', 'social_contact', 'self_esteem')),
  level int NOT NULL CHECK (level BETWEEN 1 AND 5),
  at timestamptz NOT NULL,
  -- Who judged: somebody of the association, or the tenant of themselves.
  by text NOT NULL CHECK (by IN ('case_worker', 'tenant')),
  noted_by uuid REFERENCES users,
  visit_id uuid REFERENCES visits,
  CHECK ((by = 'case_worker') = (noted_by IS NOT NULL))
);
CREATE INDEX scales_tenant ON scales (tenant_id, scale, at);
CREATE TRIGGER scales_follow_merged BEFORE INSERT ON scales FOR EACH ROW EXECUTE FUNCTION follow_merged_tenant();

-- How tenants see themselves, by their personal link: domain → level 1 to 5. Their words are encrypted.
CREATE TABLE own_assessments (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  at timestamptz NOT NULL,
  levels jsonb NOT NULL CHECK (jsonb_typeof(levels) = 'object'),
  words text
);
CREATE INDEX own_assessments_tenant ON own_assessments (tenant_id, at);
CREATE TRIGGER own_assessments_follow_merged BEFORE INSERT ON own_assessments FOR EACH ROW EXECUTE FUNCTION follow_merged_tenant();

-- Other migrations add purposes too: this one is added to whatever list there is.
DO $$
DECLARE definition text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = 'personal_links_purpose_check';
  ALTER TABLE personal_links DROP CONSTRAINT personal_links_purpose_check;
  EXECUTE 'ALTER TABLE personal_links ADD CONSTRAINT personal_links_purpose_check '
    || replace(definition, 'ARRAY[', 'ARRAY[''self_assessment''::text, ');
END $$;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DELETE FROM personal_links WHERE purpose = 'self_assessment';
DO $$
DECLARE definition text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = 'personal_links_purpose_check';
  ALTER TABLE personal_links DROP CONSTRAINT personal_links_purpose_check;
  EXECUTE 'ALTER TABLE personal_links ADD CONSTRAINT personal_links_purpose_check '
    || replace(definition, '''self_assessment''::text, ', '');
END $$;
DROP TABLE own_assessments, scales;
ALTER TABLE assessments DROP COLUMN marks;
ALTER TABLE visits DROP COLUMN kind, DROP COLUMN place, DROP COLUMN minutes, DROP COLUMN companion_id, DROP COLUMN reason;
`);
  }
}
