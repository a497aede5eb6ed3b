import type { MigrationInterface, QueryRunner } from 'typeorm';
import { identity } from './initial/identity.js';
import { market } from './initial/market.js';
import { people } from './initial/people.js';
import { platform } from './initial/platform.js';
import { rallies } from './initial/rallies.js';

/** The whole chain: organisations and accounts, tenants and their support, CVs, offers and cards, rallies, placements. */
export class Initial1764000000000 implements MigrationInterface {
  readonly name = 'Initial1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [platform, identity, people, market, rallies]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not undone: drop the database instead.');
  }
}
