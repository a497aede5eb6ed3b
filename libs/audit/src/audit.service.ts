import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { OnJob } from '#jobs';
import { Clock } from '#kernel';

/** Who did it: an account, the holder of a personal link, or the program itself. */
export interface AuditActor {
  kind: 'user' | 'link' | 'system';
  id: string | null;
}

export interface AuditEntry {
  actor: AuditActor;
  /** `subject.verb`, for example `record.read`. */
  action: string;
  subject: { kind: string; id: string | null };
  /** The tenant concerned, so that they can be told who looked. */
  tenantId?: string | null;
  /** Plain facts; never names, contacts or notes. */
  details?: Record<string, string | number | boolean | null>;
}

interface Row {
  seq: string;
  at: Date;
  actor_kind: string;
  actor_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string | null;
  tenant_id: string | null;
  details: Record<string, unknown>;
  hash: string | null;
}

const COLUMNS = 'seq, at, actor_kind, actor_id, action, subject_kind, subject_id, tenant_id, details, hash';
const SEAL_LOCK = 726_002;

/** The append-only trail of who did and who looked at what. Sealed into a hash chain, so that a change behind its back shows. */
@Injectable()
export class Audit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async record(entry: AuditEntry): Promise<void> {
    await this.db.query(
      `INSERT INTO audit_entries (at, actor_kind, actor_id, action, subject_kind, subject_id, tenant_id, details)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        this.clock.now(),
        entry.actor.kind,
        entry.actor.id,
        entry.action,
        entry.subject.kind,
        entry.subject.id,
        entry.tenantId ?? null,
        JSON.stringify(entry.details ?? {}),
      ],
    );
  }

  /**
   * For what is shown on pages that are looked at again and again: noted once in 24 hours for each who looked, what they looked at and whom it
   * shows. Entries name a tenant.
   */
  async recordDaily(entries: readonly (AuditEntry & { tenantId: string })[]): Promise<void> {
    for (const { actor, action, subject, tenantId, details = {} } of entries)
      await this.db.query(
        `INSERT INTO audit_entries (at, actor_kind, actor_id, action, subject_kind, subject_id, tenant_id, details)
         SELECT $1, $2, $3::uuid, $4, $5, $6::uuid, $7::uuid, $8::jsonb WHERE NOT EXISTS (
           SELECT 1 FROM audit_entries a WHERE a.tenant_id = $7 AND a.action = $4 AND a.at > $1::timestamptz - interval '24 hours'
             AND a.actor_id = $3 AND a.subject_kind = $5 AND a.subject_id = $6)`,
        [
          ...[this.clock.now(), actor.kind, actor.id, action],
          ...[subject.kind, subject.id, tenantId, JSON.stringify(details)],
        ],
      );
  }

  /**
   * Seals what is not yet sealed, in order. Sealing is a job rather than part of the insert, so that no use case waits for another's
   * audit entry. Rows younger than 10 s are left: one with a lower number might still be in an open transaction.
   */
  @OnJob('audit.seal')
  async seal(): Promise<number> {
    return this.db.transaction(async () => {
      await this.db.query('SELECT pg_advisory_xact_lock($1)', [SEAL_LOCK]);
      let previous =
        (await this.db.one<Row>('SELECT hash FROM audit_entries WHERE hash IS NOT NULL ORDER BY seq DESC LIMIT 1'))
          ?.hash ?? '';
      const rows = await this.db.query<Row>(
        `SELECT ${COLUMNS} FROM audit_entries WHERE hash IS NULL AND at < $1::timestamptz - interval '10 seconds' ORDER BY seq LIMIT 5000`,
        [this.clock.now()],
      );
      for (const row of rows) {
        previous = digest(previous, row);
        await this.db.query('UPDATE audit_entries SET hash = $1 WHERE seq = $2', [previous, row.seq]);
      }
      return rows.length;
    });
  }

  /** @returns the number of sealed entries, and the first whose hash does not follow from the one before it */
  async verify(): Promise<{ sealed: number; broken: string | null }> {
    let previous = '';
    let sealed = 0;
    let after = '0';
    for (;;) {
      const rows = await this.db.query<Row>(
        `SELECT ${COLUMNS} FROM audit_entries WHERE hash IS NOT NULL AND seq > $1 ORDER BY seq LIMIT 5000`,
        [after],
      );
      if (!rows.length) return { sealed, broken: null };
      for (const row of rows) {
        previous = digest(previous, row);
        if (previous !== row.hash) return { sealed, broken: row.seq };
        sealed++;
        after = row.seq;
      }
    }
  }
}

function digest(previous: string, row: Row): string {
  const details = Object.keys(row.details)
    .sort()
    .map((key) => [key, row.details[key]]);
  const content = [
    row.seq,
    row.at.toISOString(),
    row.actor_kind,
    row.actor_id,
    row.action,
    row.subject_kind,
    row.subject_id,
    row.tenant_id,
    details,
  ];
  return createHash('sha256').update(previous).update(JSON.stringify(content)).digest('hex');
}
