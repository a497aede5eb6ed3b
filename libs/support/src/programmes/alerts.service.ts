import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { OnEvent, OnJob } from '#jobs';
import { Clock, dayOf, Ids } from '#kernel';
import { AlertMail } from './alert-mail.service.js';
import { type AlertKind, alertsOf, type HELD, isWatched } from './domain/alerts.js';
import { missingOf } from './domain/rules.js';
import { RecordSteps } from './record-steps.service.js';
import { type WatchedRecord, WatchQueries } from './watch.queries.js';

/** So many records are looked at in one transaction. */
const BATCH = 200;

/** Another part of support that finds what it holds alerts for by itself. */
export interface AlertSource {
  /** @param tenantId null: of everybody */
  watch(tenantId: string | null): Promise<void>;
}

/**
 * The alerts of open records: found every day and whenever something happens with a household, told once to the case worker and, when
 * they stand for long, to the managers, and cleared by what they asked for.
 */
@Injectable()
export class Alerts {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly queries: WatchQueries,
    private readonly steps: RecordSteps,
    private readonly mail: AlertMail,
  ) {}

  private readonly sources: AlertSource[] = [];

  /** From now on it is asked whenever alerts are looked for. */
  alsoAsk(source: AlertSource): void {
    this.sources.push(source);
  }

  /** Looks at every open record. @returns how many alerts stand */
  @OnJob('support.watch')
  async watchAll(): Promise<number> {
    const today = dayOf(this.clock.now());
    for (let last: string | null = null; ; ) {
      const records: WatchedRecord[] = await this.queries.after(last, BATCH, today);
      if (!records.length) break;
      await this.db.transaction(async () => {
        for (const record of records) await this.settle(record, today);
      });
      last = records.at(-1)?.recordId ?? null;
    }
    for (const source of this.sources) await this.db.transaction(() => source.watch(null));
    // What stands of a record that was closed has nothing left to ask for.
    await this.db.query(
      `UPDATE record_alerts a SET cleared_at = $1 FROM support_records r
       WHERE r.id = a.record_id AND r.state = 'closed' AND a.cleared_at IS NULL RETURNING a.id`,
      [this.clock.now()],
    );
    await this.mail.tell(today);
    const [{ standing } = { standing: 0 }] = await this.db.query<{ standing: number }>(
      'SELECT count(*) AS standing FROM record_alerts WHERE cleared_at IS NULL',
    );
    return standing;
  }

  /** Looks at the open record of one tenant now, so that what was just done clears its alert. Tells nobody. */
  async watch(tenantId: string): Promise<void> {
    const today = dayOf(this.clock.now());
    await this.db.transaction(async () => {
      const record = await this.queries.ofTenant(tenantId, today);
      if (record) await this.settle(record, today);
      for (const source of this.sources) await source.watch(tenantId);
    });
  }

  @OnEvent('visit.done')
  async visited({ visitId, tenantId }: { visitId: string; tenantId: string }): Promise<void> {
    const visit = await this.db.one<{ at: Date; assessed: boolean }>(
      `SELECT planned_at AS at, EXISTS (SELECT 1 FROM assessments a WHERE a.visit_id = v.id) AS assessed FROM visits v WHERE id = $1`,
      [visitId],
    );
    if (!visit) return;
    await this.steps.close(tenantId, 'visit', dayOf(visit.at));
    if (visit.assessed) await this.steps.close(tenantId, 'assessment', dayOf(visit.at));
    await this.watch(tenantId);
  }

  @OnEvent('cv.validated')
  async cvValidated({ tenantId }: { cvId: string; tenantId: string }): Promise<void> {
    await this.steps.close(tenantId, 'cv_validated');
    await this.watch(tenantId);
  }

  @OnEvent('placement.made', 'placement.changed')
  async placed({ placementId, tenantId }: { placementId: string; tenantId: string }): Promise<void> {
    const started = await this.db.one<{ on: string }>(
      `SELECT started_on AS on FROM placements WHERE id = $1 AND started_on IS NOT NULL AND state IN ('started', 'ended') AND kind <> 'trial'`,
      [placementId],
    );
    if (started) await this.steps.close(tenantId, 'placement', started.on);
    await this.watch(tenantId);
  }

  /**
   * Lets an alert of another part of support stand, or keeps the one that stands, by its present day. For example a work-site that goes on
   * for too long.
   * @param subject tells two alerts of one kind apart
   */
  async hold(recordId: string, kind: (typeof HELD)[number], subject: string, dueOn: string): Promise<void> {
    await this.insert(recordId, [{ kind, subject, dueOn }]);
  }

  async clear(recordId: string, kind: (typeof HELD)[number], subject: string): Promise<void> {
    await this.end(recordId, kind, subject);
  }

  /** Writes only what changed: on most days nothing does. */
  private async settle(record: WatchedRecord, today: string): Promise<void> {
    const { recordId, tenantId, definition, stepsDone, standing } = record;
    const proved = record.checklist.length > 0 && missingOf(record.checklist).length === 0;
    if (proved && definition.steps.some(({ key, closedBy }) => closedBy === 'checklist' && !stepsDone.has(key)))
      await this.steps.close(tenantId, 'checklist', today);
    const found = alertsOf(record, today);
    const same = (a: { kind: string; subject: string }) => (b: { kind: string; subject: string }) =>
      a.kind === b.kind && a.subject === b.subject;
    const isNew = found.filter((due) => !standing.some(same(due)));
    if (isNew.length) await this.insert(recordId, isNew);
    for (const alert of standing)
      if (isWatched(alert.kind) && !found.some(same(alert))) await this.end(recordId, alert.kind, alert.subject);
  }

  private async end(recordId: string, kind: AlertKind, subject: string): Promise<void> {
    await this.db.query(
      `UPDATE record_alerts SET cleared_at = $4 WHERE record_id = $1 AND kind = $2 AND subject = $3 AND cleared_at IS NULL RETURNING id`,
      [recordId, kind, subject, this.clock.now()],
    );
  }

  private async insert(
    recordId: string,
    alerts: readonly { kind: AlertKind; subject: string; dueOn: string }[],
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO record_alerts (id, record_id, kind, subject, due_on, since)
       SELECT DISTINCT ON (a.kind, a.subject) a.id, $1, a.kind, a.subject, a.due_on, $2
       FROM unnest($3::uuid[], $4::text[], $5::text[], $6::date[]) a (id, kind, subject, due_on) ORDER BY a.kind, a.subject, a.due_on
       ON CONFLICT (record_id, kind, subject) WHERE cleared_at IS NULL
         DO UPDATE SET due_on = excluded.due_on WHERE record_alerts.due_on <> excluded.due_on`,
      [
        ...[recordId, this.clock.now(), alerts.map(() => this.ids.uuid())],
        ...[alerts.map(({ kind }) => kind), alerts.map(({ subject }) => subject), alerts.map(({ dueOn }) => dueOn)],
      ],
    );
  }
}
