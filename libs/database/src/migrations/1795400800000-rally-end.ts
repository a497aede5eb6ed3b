import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where an employer's tables stand. */
export class RallyEnd1795400800000 implements MigrationInterface {
  readonly name = 'RallyEnd1795400800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Of an employer: where its first table stands along the way through the hall, counted in tables. Null: nobody said.
ALTER TABLE rally_invitations ADD COLUMN place int CHECK (place BETWEEN 1 AND 500);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE rally_invitations DROP COLUMN place');
  }
}
