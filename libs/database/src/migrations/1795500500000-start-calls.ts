import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calls that nobody took about whether a hire, training or trial has begun, beside those about whether somebody is still there. */
export class StartCalls1795500500000 implements MigrationInterface {
  readonly name = 'StartCalls1795500500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE placement_start_calls (
  placement_id uuid NOT NULL REFERENCES placements,
  side text NOT NULL CHECK (side IN ('employer', 'tenant')),
  tries int NOT NULL CHECK (tries > 0),
  tried_at timestamptz NOT NULL,
  PRIMARY KEY (placement_id, side)
)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE placement_start_calls');
  }
}
