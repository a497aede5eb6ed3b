import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The values that facets count, a column for each kind: counting the values of one kind looked at those of all kinds. */
export class FacetColumns1795363800000 implements MigrationInterface {
  readonly name = 'FacetColumns1795363800000';

  async up(runner: QueryRunner): Promise<void> {
    const kinds = ['occupation', 'skill', 'certificate', 'licence', 'contract'];
    const columns = kinds.map((kind) => `ADD COLUMN facet_${kind} text[] NOT NULL DEFAULT '{}'`);
    const values = kinds.map(
      (kind) =>
        `facet_${kind} = ARRAY(SELECT substr(f, ${kind.length + 2}) FROM unnest(search_facets) AS f WHERE f ^@ '${kind}:')`,
    );
    await runner.query(`
ALTER TABLE candidates ${columns.join(', ')};
UPDATE candidates SET ${values.join(', ')} WHERE indexed_version > 0;
ALTER TABLE candidates DROP COLUMN search_facets;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are not taken back: restore the backup made before.');
  }
}
