import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { Clock, dayOf, type IsoDay } from '#kernel';
import { Messages } from '#messaging';
import { alertMail } from './alerts.messages.js';
import { type AlertKind, forWorkerOnly, goesToManager } from './domain/alerts.js';

interface Row {
  alertId: string;
  kind: AlertKind;
  dueOn: IsoDay;
  tenantId: string;
  /** Null for somebody about whom no mail says who they are. */
  name: string | null;
  programme: string;
  userId: string;
  email: string;
  locale: 'fr' | 'en';
}

/** A person whom nobody follows with an open account has the managers for it. */
const WORKERS = `SELECT u.id, u.email, u.locale FROM (
    SELECT u.id, u.email, u.locale,
      rank() OVER (ORDER BY CASE a.role WHEN 'referent' THEN 1 WHEN 'stand_in' THEN 2 ELSE 3 END) AS turn
    FROM users u LEFT JOIN tenant_assignments a
      ON a.user_id = u.id AND a.tenant_id = t.id AND a.until IS NULL AND a.role IN ('referent', 'stand_in')
    WHERE u.active AND u.organisation_id = t.association_id AND (a.user_id IS NOT NULL OR u.role = 'association_manager')
  ) u WHERE u.turn = 1`;
const MANAGERS = `SELECT u.id, u.email, u.locale FROM users u
  WHERE u.active AND u.organisation_id = t.association_id AND u.role = 'association_manager'`;

const UNTOLD = (level: string) =>
  `NOT EXISTS (SELECT 1 FROM record_alert_tellings k WHERE k.alert_id = a.id AND k.user_id = f.id AND k.level = '${level}')`;
/** Readers are looked up once for each household, not for each of its alerts. */
const ROWS = (readers: string, more = '') => `WITH f AS MATERIALIZED (
    SELECT r.id AS record_id, f.* FROM support_records r
    JOIN tenants t ON t.id = r.tenant_id AND t.erased_at IS NULL AND t.merged_into IS NULL CROSS JOIN LATERAL (${readers}) f
    WHERE r.state = 'open' AND ($1::uuid IS NULL OR r.id = $1)
      AND EXISTS (SELECT 1 FROM record_alerts a WHERE a.record_id = r.id AND a.cleared_at IS NULL))
  SELECT a.id AS "alertId", a.kind, a.due_on AS "dueOn", t.id AS "tenantId",
    CASE WHEN t.sheltered THEN NULL ELSE t.given_name || ' ' || left(t.family_name, 1) || '.' END AS name,
    p.name AS programme, f.id AS "userId", f.email, f.locale${more}
  FROM f JOIN support_records r ON r.id = f.record_id JOIN record_alerts a ON a.record_id = r.id
  JOIN tenants t ON t.id = r.tenant_id JOIN programmes p ON p.id = r.programme_id`;

/** Tells of alerts: once to whoever follows the person, and when it stands for long once to the managers. One letter for all that is new. */
@Injectable()
export class AlertMail {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly messages: Messages,
  ) {}

  /** @param recordId only of that record */
  async tell(today: IsoDay, recordId: string | null = null): Promise<void> {
    await this.db.transaction(async () => {
      await this.toWorkers(recordId);
      await this.toManagers(today, recordId);
    });
  }

  /** Whoever takes a household over is told of what stands. */
  private async toWorkers(recordId: string | null): Promise<void> {
    const rows = await this.db.query<Row>(
      `${ROWS(WORKERS)} WHERE a.cleared_at IS NULL AND ${UNTOLD('worker')} ORDER BY a.due_on, a.id`,
      [recordId],
    );
    await this.send(rows, 'worker');
  }

  private async toManagers(today: IsoDay, recordId: string | null): Promise<void> {
    const rows = await this.db.query<Row & { toldAt: Date; managerAfterDays: number }>(
      `${ROWS(MANAGERS, `, (p.definition -> 'rhythm' ->> 'managerAfterDays')::int AS "managerAfterDays", (SELECT min(k.at) FROM record_alert_tellings k WHERE k.alert_id = a.id) AS "toldAt"`)}
       WHERE a.cleared_at IS NULL AND ${UNTOLD('manager')}
         AND EXISTS (SELECT 1 FROM record_alert_tellings k WHERE k.alert_id = a.id AND k.level = 'worker')
       ORDER BY a.due_on, a.id`,
      [recordId],
    );
    const due = rows.filter(
      ({ kind, toldAt, managerAfterDays }) =>
        kind === 'urgent' || (!forWorkerOnly(kind) && goesToManager(dayOf(toldAt), today, managerAfterDays)),
    );
    await this.send(due, 'manager');
  }

  private async send(rows: readonly Row[], level: 'worker' | 'manager'): Promise<void> {
    const byReader = new Map<string, Row[]>();
    for (const row of rows) byReader.set(row.userId, [...(byReader.get(row.userId) ?? []), row]);
    for (const [userId, alerts] of byReader) {
      const [first] = alerts;
      if (!first) continue;
      await this.messages.queue({
        // An alert is told to one reader once, so that the first of a letter names the letter.
        occasion: `alerts:${level}:${userId}:${first.alertId}`,
        recipient: { kind: 'user', id: userId },
        address: first.email,
        locale: first.locale,
        ...alertMail[first.locale](level, alerts, `${this.config.publicUrl}/alerts`),
      });
      await this.db.query(
        `INSERT INTO record_alert_tellings (alert_id, user_id, level, at) SELECT id, $2, $3, $4 FROM unnest($1::uuid[]) id
         ON CONFLICT DO NOTHING`,
        [alerts.map(({ alertId }) => alertId), userId, level, this.clock.now()],
      );
    }
  }
}
