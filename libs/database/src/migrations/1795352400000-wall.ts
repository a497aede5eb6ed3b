import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What keeps employers from finding out who a card is: places searched from, coarser cards, releases that nobody at the employer asked for. */
export class Wall1795352400000 implements MigrationInterface {
  readonly name = 'Wall1795352400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- From how many areas an employer searched on one day. Kept for a month.
CREATE TABLE search_places (
  employer_id uuid NOT NULL REFERENCES organisations,
  day date NOT NULL,
  -- INSEE code of the centre of the area, or a rounded position.
  area text NOT NULL,
  PRIMARY KEY (employer_id, day, area)
);

-- A tenant may agree to be known to an employer that has not asked.
ALTER TABLE release_requests ALTER COLUMN requested_by DROP NOT NULL;

-- Who saw whom, for the tenant concerned; and what was already noted today.
CREATE INDEX audit_entries_seen ON audit_entries (tenant_id, action, at);

-- Every card was made by the old rules, with the centre of the town, the exact day and all languages. Not shown until it has been made
-- anew, which the reconciler does at the next start.
UPDATE candidates SET listed = false, latitude = NULL, longitude = NULL WHERE listed;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are not taken back: restore the backup made before.');
  }
}
