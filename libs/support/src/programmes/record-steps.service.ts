import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, dayOf } from '#kernel';
import type { ProgrammeDefinition, StepCloser } from './domain/definition.js';

/** What happens with a household moves the steps of its open record. Other parts of support call this; calling it twice changes nothing. */
@Injectable()
export class RecordSteps {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Closes every open step that this closes. Nothing happens for a tenant without an open record. */
  async close(tenantId: string, by: StepCloser, on?: string): Promise<void> {
    const record = await this.db.one<{ id: string; definition: ProgrammeDefinition }>(
      `SELECT r.id, p.definition FROM support_records r JOIN programmes p ON p.id = r.programme_id WHERE r.tenant_id = $1 AND r.state = 'open'`,
      [tenantId],
    );
    if (!record) return;
    const now = this.clock.now();
    for (const step of record.definition.steps.filter(({ closedBy }) => closedBy === by))
      await this.db.query(
        `INSERT INTO record_steps (record_id, step, path, done_on, noted_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
        [record.id, step.key, step.path, on ?? dayOf(now), now],
      );
  }

  /** The objectives contract was signed or reviewed on that day: the next review is counted from it. */
  async reviewed(tenantId: string, on: string): Promise<void> {
    await this.mark(tenantId, 'reviewed_on', on);
    await this.close(tenantId, 'contract', on);
  }

  /** Partners met on this case on that day. */
  async discussed(tenantId: string, on: string): Promise<void> {
    await this.mark(tenantId, 'discussed_on', on);
  }

  private async mark(tenantId: string, column: 'reviewed_on' | 'discussed_on', on: string): Promise<void> {
    await this.db.query(
      `UPDATE support_records SET ${column} = greatest(${column}, $2::date), version = version + 1
       WHERE tenant_id = $1 AND state = 'open' RETURNING id`,
      [tenantId, on],
    );
  }
}
