import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names and numbers in disguise, and what tells a sex, are taken out of cards when they are made. */
export class CardsInDisguise1795370400000 implements MigrationInterface {
  readonly name = 'CardsInDisguise1795370400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Every card was made by looser rules. Not shown until it has been made anew, which the reconciler does at the next start.
UPDATE candidates SET listed = false WHERE listed;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are not taken back: restore the backup made before.');
  }
}
