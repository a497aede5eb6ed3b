import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, dayOf } from '#kernel';
import { Alerts } from '../programmes/alerts.service.js';
import { daysOver, processEnds } from './domain/sites.js';

const OPEN_RECORD = `JOIN support_records r ON r.tenant_id = w.tenant_id AND r.state = 'open'`;

/** Sites that take too long and tools that are late are alerts of the household's record, until they are over. */
@Injectable()
export class ActivityAlerts {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly alerts: Alerts,
  ) {}

  async raise(): Promise<void> {
    const today = dayOf(this.clock.now());
    const sites = await this.db.query<{ id: string; recordId: string; beganOn: string; maxDays: number }>(
      `SELECT w.id, r.id AS "recordId", w.began_on AS "beganOn",
         coalesce((p.definition->'activities'->'workSites'->>'siteMaxDays')::int, 61) AS "maxDays"
       FROM work_sites w JOIN programmes p ON p.id = w.programme_id ${OPEN_RECORD} WHERE w.state IN ('preparing', 'contracted', 'under_way')`,
    );
    for (const { id, recordId, beganOn, maxDays } of sites)
      if (daysOver(beganOn, maxDays, null, today) > 0)
        await this.alerts.hold(recordId, 'site_too_long', id, processEnds(beganOn, maxDays));
    const loans = await this.db.query<{ id: string; recordId: string; dueOn: string }>(
      `SELECT w.id, r.id AS "recordId", w.due_on AS "dueOn" FROM tool_loans w ${OPEN_RECORD} WHERE w.returned_on IS NULL AND w.due_on < $1`,
      [today],
    );
    for (const { id, recordId, dueOn } of loans) await this.alerts.hold(recordId, 'loan_overdue', id, dueOn);
  }

  siteOver(siteId: string): Promise<void> {
    return this.clear('site_too_long', siteId);
  }

  loanOver(loanId: string): Promise<void> {
    return this.clear('loan_overdue', loanId);
  }

  private async clear(kind: 'site_too_long' | 'loan_overdue', subject: string): Promise<void> {
    const standing = await this.db.query<{ recordId: string }>(
      'SELECT record_id AS "recordId" FROM record_alerts WHERE kind = $1 AND subject = $2 AND cleared_at IS NULL',
      [kind, subject],
    );
    for (const { recordId } of standing) await this.alerts.clear(recordId, kind, subject);
  }
}
