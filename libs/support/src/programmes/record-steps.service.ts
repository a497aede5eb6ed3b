import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, dayOf } from '#kernel';
import { definitionOf, type Step, type StepCloser } from './domain/definition.js';

/** What happens with a household moves the steps of its open record. Other parts of support call this; calling it twice changes nothing. */
@Injectable()
export class RecordSteps {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Closes every open step that this closes. Nothing happens for a tenant without an open record. */
  async close(tenantId: string, by: StepCloser, on?: string): Promise<void> {
    const record = await this.db.one<{ id: string; definition: unknown }>(
      `SELECT r.id, p.definition FROM support_records r JOIN programmes p ON p.id = r.programme_id WHERE r.tenant_id = $1 AND r.state = 'open'`,
      [tenantId],
    );
    if (!record) return;
    const now = this.clock.now();
    for (const step of definitionOf(record.definition).steps.filter(({ closedBy }) => closedBy === by)) {
      if (!(await this.isEnough(tenantId, step))) continue;
      await this.db.query(
        `INSERT INTO record_steps (record_id, step, path, done_on, noted_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
        [record.id, step.key, step.path, on ?? dayOf(now), now],
      );
    }
  }

  /** Whether what has happened since the record before is as the step asks for: at home, long enough, every domain. */
  private async isEnough(tenantId: string, { closedBy, atHome, minMinutes, domains }: Step): Promise<boolean> {
    if (!atHome && (closedBy === 'visit' ? minMinutes === null : domains.length === 0)) return true;
    if (closedBy !== 'visit' && closedBy !== 'assessment') return true;
    const since = `(SELECT coalesce(max(closed_at), '-infinity') FROM support_records WHERE tenant_id = $1 AND state = 'closed')`;
    const found =
      closedBy === 'visit'
        ? await this.db.one(
            `SELECT 1 FROM visits WHERE tenant_id = $1 AND state = 'done' AND planned_at > ${since} AND (NOT $2 OR place = 'home')
               AND minutes >= coalesce($3::int, 0)`,
            [tenantId, atHome, minMinutes],
          )
        : await this.db.one(
            `SELECT 1 FROM assessments a LEFT JOIN visits v ON v.id = a.visit_id WHERE a.tenant_id = $1 AND a.at > ${since}
             HAVING (NOT $2 OR bool_or(v.place = 'home')) AND array_agg(a.domain) @> $3::text[]`,
            [tenantId, atHome, domains],
          );
    return found !== undefined;
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
