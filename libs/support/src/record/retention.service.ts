import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { OnJob } from '#jobs';
import { addMonths, Clock, dayOf, eachByItself, instantOf } from '#kernel';
import { Erasure } from '#tenants';
import { type Kept, type RetentionStep, retentionSteps } from '../domain/retention.js';
import { RecordTrail } from './trail.js';

const SYSTEM = { kind: 'system', id: null } as const;

export interface RetentionReport {
  cvs: number;
  archived: number;
  anonymised: number;
  /** Referrals that never became support. */
  referrals: number;
  messages: number;
}

interface Row extends Omit<Kept, 'lastContactOn'> {
  id: string;
  lastContactAt: Date;
}

/** Takes away what has been kept long enough, every night. What is due follows from the days alone, so that a run cut short goes on the next. */
@Injectable()
export class Retention {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly erasure: Erasure,
    private readonly trail: RecordTrail,
  ) {}

  @OnJob('retention.run')
  async nightly(): Promise<void> {
    await this.run(false);
  }

  /** @param dry only counts what would be done */
  async run(dry: boolean): Promise<RetentionReport> {
    const report: RetentionReport = { cvs: 0, archived: 0, anonymised: 0, referrals: 0, messages: 0 };
    const today = dayOf(this.clock.now());
    // Whoever cannot be forgotten tonight must not keep the others from it; the job fails once all were tried.
    const forget = async (row: Row) => {
      const kept = { ...row, lastContactOn: dayOf(row.lastContactAt) };
      for (const step of retentionSteps(kept, today, this.config.retention)) await this.do(step, row.id, dry, report);
    };
    const parts = [
      async () => eachByItself(await this.people(), forget),
      async () => {
        report.referrals = await this.referrals(dry);
      },
      async () => {
        report.messages = await this.messages(dry);
      },
    ];
    await eachByItself(parts, (part) => part());
    return report;
  }

  private async do(step: RetentionStep, id: string, dry: boolean, report: RetentionReport): Promise<void> {
    if (step === 'drop_cv') {
      report.cvs++;
      if (!dry) await this.erasure.dropCv(id, SYSTEM);
    }
    if (step === 'archive') {
      report.archived++;
      if (!dry) await this.archive(id);
    }
    if (step === 'anonymise') {
      report.anonymised++;
      if (!dry) await this.erasure.erase(id, SYSTEM, 'retention');
    }
  }

  private archive(id: string): Promise<void> {
    return this.db.transaction(async () => {
      const now = this.clock.now();
      // Support may have begun anew since the list was read.
      const archived = await this.db.query(
        `UPDATE tenants SET archived_at = $2, version = version + 1 WHERE id = $1 AND archived_at IS NULL AND erased_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM support_records r WHERE r.tenant_id = $1 AND r.state = 'open') RETURNING id`,
        [id, now],
      );
      if (!archived.length) return;
      await this.db.query('UPDATE tenant_assignments SET until = $2 WHERE tenant_id = $1 AND until IS NULL', [id, now]);
      await this.trail.note(SYSTEM, 'tenant.archive', 'tenant', id, id);
    });
  }

  /** The last contact is the last thing that somebody noted, did or answered; support that is open never ends by silence. */
  private people(): Promise<Row[]> {
    const day = `AT TIME ZONE 'Europe/Paris')::date`;
    return this.db.query<Row>(
      `SELECT t.id, greatest(t.created_at, (SELECT max(e.at) FROM record_entries e WHERE e.tenant_id = t.id),
           (SELECT max(v.done_at) FROM visits v WHERE v.tenant_id = t.id), (SELECT max(l.acted_at) FROM personal_links l WHERE l.tenant_id = t.id),
           (SELECT max(f.decided_at) FROM referrals f WHERE f.tenant_id = t.id),
           (SELECT max(r.closed_at) FROM support_records r WHERE r.tenant_id = t.id)) AS "lastContactAt",
         EXISTS (SELECT 1 FROM cvs c WHERE c.tenant_id = t.id AND (c.fields IS NOT NULL OR c.reading IS NOT NULL OR c.state <> 'replaced')) AS "hasCv",
         (t.archived_at ${day} AS "archivedOn",
         EXISTS (SELECT 1 FROM support_records r WHERE r.tenant_id = t.id AND r.state = 'open') AS supported
       FROM tenants t WHERE t.erased_at IS NULL AND t.merged_into IS NULL ORDER BY t.id`,
    );
  }

  private async referrals(dry: boolean): Promise<number> {
    const before = this.before(this.config.retention.record);
    const due = `tenant_id IS NULL AND coalesce(decided_at, created_at) < $1 AND state NOT IN ('received', 'contact_tried') AND family_name <> 'effacée'`;
    if (dry) return this.count(`SELECT count(*) AS count FROM referrals WHERE ${due}`, before);
    const rows = await this.db.query(
      `UPDATE referrals SET given_name = 'Personne', family_name = 'effacée', email = NULL, phone = NULL, address = NULL, comment = NULL,
         decision_reason = NULL, version = version + 1 WHERE ${due} RETURNING id`,
      [before],
    );
    return rows.length;
  }

  /** The line of the ledger stays: what was sent when. Its words and address go. */
  private async messages(dry: boolean): Promise<number> {
    const before = this.before(this.config.retention.messages);
    const due = `created_at < $1 AND (body_text <> '' OR address IS NOT NULL) AND state NOT IN ('to_send', 'sending')`;
    if (dry) return this.count(`SELECT count(*) AS count FROM messages WHERE ${due}`, before);
    const rows = await this.db.query(
      `UPDATE messages SET address = NULL, subject = '', body_text = '', body_html = NULL, calendar = NULL WHERE ${due} RETURNING id`,
      [before],
    );
    return rows.length;
  }

  private before(months: number): Date {
    return instantOf(addMonths(dayOf(this.clock.now()), -months), '00:00');
  }

  private async count(sql: string, before: Date): Promise<number> {
    return (await this.db.one<{ count: number }>(sql, [before]))?.count ?? 0;
  }
}
