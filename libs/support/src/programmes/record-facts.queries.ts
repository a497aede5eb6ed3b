import { Injectable } from '@nestjs/common';
import { Db } from '#database';

/** Small facts about a person and their record, for the page of the programme. Whoever asks has looked at the wall. */
@Injectable()
export class RecordFacts {
  constructor(private readonly db: Db) {}

  records(tenantId: string) {
    return this.db.query(
      `SELECT r.id, p.name AS programme, r.state, r.opened_at AS "openedAt", r.closed_at AS "closedAt"
       FROM support_records r JOIN programmes p ON p.id = r.programme_id WHERE r.tenant_id = $1 ORDER BY r.opened_at DESC, r.id`,
      [tenantId],
    );
  }

  async volunteers(tenantId: string): Promise<string[]> {
    const rows = await this.db.query<{ name: string }>(
      `SELECT u.display_name AS name FROM tenant_assignments a JOIN users u ON u.id = a.user_id
       WHERE a.tenant_id = $1 AND a.role = 'volunteer' AND a.until IS NULL ORDER BY u.display_name`,
      [tenantId],
    );
    return rows.map(({ name }) => name);
  }

  extensions(recordId: string) {
    return this.db.query(
      `SELECT x.until_day AS "untilDay", x.reason, u.display_name AS by, x.at FROM record_extensions x JOIN users u ON u.id = x.by_user
       WHERE x.record_id = $1 ORDER BY x.until_day DESC`,
      [recordId],
    );
  }

  async situation(recordId: string) {
    const row = await this.db.one(
      `SELECT situation, on_day AS "onDay" FROM record_situations WHERE record_id = $1 ORDER BY on_day DESC, noted_at DESC LIMIT 1`,
      [recordId],
    );
    return row ?? null;
  }

  async doneBy(recordId: string): Promise<Map<string, string>> {
    const rows = await this.db.query<{ step: string; name: string }>(
      'SELECT s.step, u.display_name AS name FROM record_steps s JOIN users u ON u.id = s.done_by WHERE s.record_id = $1',
      [recordId],
    );
    return new Map(rows.map(({ step, name }) => [step, name]));
  }
}
