import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The life of a CV (validations, drafts, what replaced it), people registered twice, and their merging. */
export class CvLife1795347600000 implements MigrationInterface {
  readonly name = 'CvLife1795347600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE cvs ADD COLUMN replaced_by uuid REFERENCES cvs, ADD COLUMN replaced_at timestamptz;
UPDATE cvs c SET replaced_by = n.id, replaced_at = n.received_at
FROM (SELECT id, received_at, lag(id) OVER (PARTITION BY tenant_id ORDER BY received_at, id) AS before FROM cvs) n
WHERE c.id = n.before AND c.state = 'replaced';

-- Every confirmation of a CV by a person: a second one does not lose the first.
CREATE TABLE cv_validations (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  cv_id uuid NOT NULL REFERENCES cvs ON DELETE CASCADE,
  -- 'review': the fields were gone through; 'confirmation': said to be still right, nothing changed.
  kind text NOT NULL CHECK (kind IN ('review', 'confirmation')),
  fields jsonb NOT NULL,
  -- What differs from the reading: [{pointer, was, now}].
  corrections jsonb NOT NULL,
  -- Pointers of the fields of low confidence that the person looked at.
  confirmed text[] NOT NULL DEFAULT '{}',
  validated_at timestamptz NOT NULL,
  validated_by uuid REFERENCES users
);
CREATE INDEX cv_validations_cv ON cv_validations (cv_id, seq);
-- What was corrected before corrections were kept is not known any more: the fields and their date are.
INSERT INTO cv_validations (id, cv_id, kind, fields, corrections, validated_at, validated_by)
SELECT gen_random_uuid(), id, 'review', fields, '[]', validated_at, validated_by FROM cvs WHERE fields IS NOT NULL AND validated_at IS NOT NULL;

-- A review that was interrupted, one per person and CV.
CREATE TABLE cv_drafts (
  cv_id uuid NOT NULL REFERENCES cvs ON DELETE CASCADE,
  user_id uuid NOT NULL REFERENCES users,
  -- What stands in the form of the screen, right or not yet.
  form jsonb NOT NULL,
  confirmed text[] NOT NULL DEFAULT '{}',
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (cv_id, user_id)
);

CREATE INDEX documents_sha256 ON documents (sha256);

-- A file that was merged into another stays as a pointer, so that old links lead to the person.
ALTER TABLE tenants ADD COLUMN merged_into uuid REFERENCES tenants;
CREATE INDEX tenants_merged ON tenants (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX tenants_phone ON tenants (phone) WHERE phone IS NOT NULL;
CREATE INDEX tenants_email ON tenants (lower(email)) WHERE email IS NOT NULL;

-- Two files that may be one person. The lower id stands first, so that a pair exists once.
CREATE TABLE tenant_duplicates (
  id uuid PRIMARY KEY,
  first_id uuid NOT NULL REFERENCES tenants,
  second_id uuid NOT NULL REFERENCES tenants,
  score int NOT NULL CHECK (score BETWEEN 0 AND 100),
  reasons text[] NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'different', 'merged')),
  found_at timestamptz NOT NULL,
  decided_by uuid REFERENCES users,
  decided_at timestamptz,
  CHECK (first_id < second_id),
  UNIQUE (first_id, second_id)
);
CREATE INDEX tenant_duplicates_second ON tenant_duplicates (second_id);

-- Which rows came from which file: ids only, so that a merge made in error can be taken apart by hand.
CREATE TABLE tenant_merges (
  id uuid PRIMARY KEY,
  survivor_id uuid NOT NULL REFERENCES tenants,
  merged_id uuid NOT NULL REFERENCES tenants,
  moved jsonb NOT NULL,
  merged_by uuid NOT NULL REFERENCES users,
  merged_at timestamptz NOT NULL
);
CREATE INDEX tenant_merges_survivor ON tenant_merges (survivor_id);

-- A merge notes the narrower of two consents itself.
ALTER TABLE consents DROP CONSTRAINT consents_how_check;
ALTER TABLE consents ADD CONSTRAINT consents_how_check CHECK (how IN ('written', 'spoken', 'link', 'merge'));
`);
  }

  async down(): Promise<void> {
    throw new Error('The history of CVs is not thrown away: restore a backup instead.');
  }
}
