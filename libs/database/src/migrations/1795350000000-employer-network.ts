import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The network of employers: contacts, exchanges, promises, invitations to an account, imports, and organisations that were merged. */
export class EmployerNetwork1795350000000 implements MigrationInterface {
  readonly name = 'EmployerNetwork1795350000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- What was merged stays as a closed row, to which what people once agreed to goes on referring. Its name is free again.
ALTER TABLE organisations ADD COLUMN merged_into uuid REFERENCES organisations;
ALTER TABLE organisations DROP CONSTRAINT organisations_kind_name_key;
CREATE UNIQUE INDEX organisations_kind_name_key ON organisations (kind, name) WHERE merged_into IS NULL;
CREATE INDEX organisations_name ON organisations USING gin (fold(name) gin_trgm_ops) WHERE kind = 'employer' AND merged_into IS NULL;

ALTER TABLE employer_profiles
  -- Division of INSEE's nomenclature, two digits.
  ADD COLUMN naf text CHECK (naf ~ '^[0-9]{2}$'),
  ADD COLUMN size_band text CHECK (size_band IN ('0', '1_9', '10_49', '50_249', '250_more')),
  ALTER COLUMN contact_name DROP NOT NULL,
  ALTER COLUMN contact_email DROP NOT NULL;

-- The main contact is repeated in the profile, from which letters take it.
CREATE TABLE employer_contacts (
  id uuid PRIMARY KEY,
  employer_id uuid NOT NULL REFERENCES organisations,
  name text NOT NULL,
  role text,
  email text,
  phone text,
  is_main boolean NOT NULL DEFAULT false,
  left_on date,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CHECK (NOT (is_main AND left_on IS NOT NULL))
);
CREATE INDEX employer_contacts_employer ON employer_contacts (employer_id);
CREATE UNIQUE INDEX employer_contacts_one_main ON employer_contacts (employer_id) WHERE is_main;
INSERT INTO employer_contacts (id, employer_id, name, email, phone, is_main, created_at, updated_at)
SELECT gen_random_uuid(), employer_id, contact_name, contact_email, contact_phone, true, updated_at, updated_at FROM employer_profiles;

-- What one organisation keeps about an employer: who knows them, tags, notes. Notes and tags are never shown to another organisation.
CREATE TABLE employer_ties (
  employer_id uuid NOT NULL REFERENCES organisations,
  organisation_id uuid NOT NULL REFERENCES organisations,
  known_by_user uuid REFERENCES users,
  known_by_name text,
  tags text[] NOT NULL DEFAULT '{}',
  notes text,
  updated_at timestamptz NOT NULL,
  updated_by uuid NOT NULL REFERENCES users,
  PRIMARY KEY (employer_id, organisation_id),
  CHECK (known_by_user IS NULL OR known_by_name IS NULL)
);

CREATE TABLE employer_exchanges (
  id uuid PRIMARY KEY,
  employer_id uuid NOT NULL REFERENCES organisations,
  organisation_id uuid NOT NULL REFERENCES organisations,
  by_user uuid NOT NULL REFERENCES users,
  contact_id uuid REFERENCES employer_contacts,
  kind text NOT NULL CHECK (kind IN ('call', 'visit', 'mail', 'meeting')),
  happened_on date NOT NULL,
  summary text NOT NULL,
  -- Only for the organisation that wrote it.
  private boolean NOT NULL DEFAULT false,
  next_step text,
  next_on date,
  next_done_at timestamptz,
  next_done_by uuid REFERENCES users,
  created_at timestamptz NOT NULL,
  CHECK ((next_step IS NULL) = (next_on IS NULL)),
  CHECK (next_done_at IS NULL OR next_step IS NOT NULL)
);
CREATE INDEX employer_exchanges_employer ON employer_exchanges (employer_id, happened_on DESC);
CREATE INDEX employer_exchanges_next ON employer_exchanges (organisation_id, next_on) WHERE next_step IS NOT NULL AND next_done_at IS NULL;

CREATE TABLE employer_promises (
  id uuid PRIMARY KEY,
  employer_id uuid NOT NULL REFERENCES organisations,
  organisation_id uuid NOT NULL REFERENCES organisations,
  by_user uuid NOT NULL REFERENCES users,
  -- What is counted from the records; 'other' is judged by a person.
  kind text NOT NULL CHECK (kind IN ('positions', 'hires', 'rally', 'other')),
  amount int NOT NULL DEFAULT 1 CHECK (amount BETWEEN 1 AND 500),
  label text NOT NULL,
  promised_on date NOT NULL,
  due_on date NOT NULL,
  private boolean NOT NULL DEFAULT false,
  settled text CHECK (settled IN ('kept', 'partly', 'broken')),
  settled_at timestamptz,
  settled_by uuid REFERENCES users,
  created_at timestamptz NOT NULL,
  CHECK (due_on >= promised_on),
  CHECK (settled IS NULL OR kind = 'other')
);
CREATE INDEX employer_promises_employer ON employer_promises (employer_id, due_on);

CREATE TABLE employer_account_invitations (
  id uuid PRIMARY KEY,
  -- The employer that was known before, or that came of it.
  employer_id uuid REFERENCES organisations,
  organisation_id uuid NOT NULL REFERENCES organisations,
  landlord_id uuid REFERENCES organisations,
  company_name text NOT NULL,
  contact_name text NOT NULL,
  email text NOT NULL,
  locale text NOT NULL CHECK (locale IN ('fr', 'en')),
  state text NOT NULL CHECK (state IN ('sent', 'accepted', 'revoked')),
  invited_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  user_id uuid REFERENCES users
);
CREATE INDEX employer_account_invitations_organisation ON employer_account_invitations (organisation_id, created_at DESC);
CREATE UNIQUE INDEX employer_account_invitations_open ON employer_account_invitations (lower(email)) WHERE state = 'sent';

ALTER TABLE personal_links DROP CONSTRAINT personal_links_purpose_check;
ALTER TABLE personal_links ADD CONSTRAINT personal_links_purpose_check
  CHECK (purpose IN ('invitation', 'employer_invitation', 'release', 'placement_check', 'tenant_space', 'employer_account'));

-- A list that was sent to be looked at before it is taken over; its lines go once that is done, or after a week.
CREATE TABLE employer_imports (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  by_user uuid NOT NULL REFERENCES users,
  filename text NOT NULL,
  headers jsonb NOT NULL,
  lines jsonb NOT NULL,
  mapping jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('previewed', 'applied')),
  created_at timestamptz NOT NULL,
  applied_at timestamptz,
  result jsonb
);
CREATE INDEX employer_imports_age ON employer_imports (created_at) WHERE state = 'previewed';

-- How an organisation's files name their columns, as last said.
CREATE TABLE employer_import_columns (
  organisation_id uuid NOT NULL REFERENCES organisations,
  header text NOT NULL,
  field text,
  PRIMARY KEY (organisation_id, header)
);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP TABLE employer_import_columns, employer_imports, employer_account_invitations, employer_promises, employer_exchanges, employer_ties, employer_contacts;
DELETE FROM personal_links WHERE purpose = 'employer_account';
ALTER TABLE personal_links DROP CONSTRAINT personal_links_purpose_check;
ALTER TABLE personal_links ADD CONSTRAINT personal_links_purpose_check
  CHECK (purpose IN ('invitation', 'employer_invitation', 'release', 'placement_check', 'tenant_space'));
ALTER TABLE employer_profiles DROP COLUMN naf, DROP COLUMN size_band;
DROP INDEX organisations_name;
DROP INDEX organisations_kind_name_key;
ALTER TABLE organisations DROP COLUMN merged_into;
ALTER TABLE organisations ADD CONSTRAINT organisations_kind_name_key UNIQUE (kind, name);
`);
  }
}
