import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facets of the candidate index, and the indexes that its filters and orders need. */
export class SearchFacets1764200000000 implements MigrationInterface {
  readonly name = 'SearchFacets1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE candidates ADD COLUMN search_facets text[] NOT NULL DEFAULT '{}';
CREATE INDEX candidates_newest ON candidates (updated_at DESC, id) WHERE listed AND indexed_version > 0;
CREATE INDEX candidates_soonest ON candidates (availability NULLS FIRST, id) WHERE listed AND indexed_version > 0;
CREATE INDEX candidates_town ON candidates (latitude, longitude) WHERE listed AND indexed_version > 0;
-- A newer version than the index has: the reconciliation at the start of the program fills in the facets, and meanwhile everybody is found.
UPDATE candidates SET version = version + 1 WHERE listed;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP INDEX candidates_town; DROP INDEX candidates_soonest; DROP INDEX candidates_newest;
ALTER TABLE candidates DROP COLUMN search_facets;
`);
  }
}
