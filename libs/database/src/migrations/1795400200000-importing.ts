import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists that are read, judged and taken over in the background. */
export class Importing1795400200000 implements MigrationInterface {
  readonly name = 'Importing1795400200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE imports (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  organisation_id uuid NOT NULL REFERENCES organisations,
  by_user uuid NOT NULL REFERENCES users,
  filename text NOT NULL,
  headers jsonb NOT NULL,
  -- The field of each column.
  mapping jsonb NOT NULL,
  -- What was said once for the whole file.
  choices jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('judging', 'judged', 'taking', 'taken', 'stopped')),
  -- Counts up with every wish: work on an older one stops.
  run int NOT NULL,
  total int NOT NULL,
  done int NOT NULL,
  counts jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  taken_at timestamptz
);
CREATE INDEX imports_organisation ON imports (organisation_id, kind, created_at DESC);

CREATE TABLE import_lines (
  import_id uuid NOT NULL REFERENCES imports ON DELETE CASCADE,
  line int NOT NULL,
  cells jsonb NOT NULL,
  -- A person said that it is none of those whom it resembles.
  as_new boolean NOT NULL DEFAULT false,
  outcome text CHECK (outcome IN ('new', 'updated', 'unchanged', 'duplicate', 'refused')),
  problems jsonb NOT NULL DEFAULT '[]',
  title text,
  summary text,
  match jsonb,
  taken_at timestamptz,
  PRIMARY KEY (import_id, line)
);

-- How an organisation's files name their columns, as last said.
CREATE TABLE import_columns (
  organisation_id uuid NOT NULL REFERENCES organisations,
  kind text NOT NULL,
  header text NOT NULL,
  field text,
  PRIMARY KEY (organisation_id, kind, header)
);

-- How the lists of an organisation call what was made of their lines, so that the same list again makes nothing twice.
CREATE TABLE import_references (
  organisation_id uuid NOT NULL REFERENCES organisations,
  kind text NOT NULL,
  reference text NOT NULL,
  subject_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, kind, reference)
);
CREATE INDEX import_references_subject ON import_references (subject_id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_references, import_columns, import_lines, imports');
  }
}
