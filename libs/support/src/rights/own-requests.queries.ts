import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Confidential } from '../confidential.js';
import { RecordTrail } from '../record/trail.js';
import type { ContactField, OwnRequestKind, OwnRequestState } from './domain/own-request.js';

export interface OwnRequestRow {
  id: string;
  tenantId: string;
  kind: OwnRequestKind;
  state: OwnRequestState;
  fields: ContactField[];
  words: string | null;
  answer: string | null;
  askedAt: Date;
  dueAt: Date | null;
  settledAt: Date | null;
  by: 'link' | 'staff';
  notedBy: string | null;
  codesSent: number;
}

const COLUMNS = `q.id, q.tenant_id AS "tenantId", q.kind, q.state, q.fields, q.words, q.answer, q.asked_at AS "askedAt", q.due_at AS "dueAt",
  q.settled_at AS "settledAt", CASE WHEN q.link_id IS NULL THEN 'staff' ELSE 'link' END AS by, q.codes_sent AS "codesSent",
  (SELECT u.display_name FROM users u WHERE u.id = q.noted_by) AS "notedBy"`;
const DAY_MS = 86_400_000;

/** What people asked of their own data, for themselves and for who follows them. */
@Injectable()
export class OwnRequestQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly trail: RecordTrail,
  ) {}

  /** For the person. A change that they made themselves shows that it was made, not what was there before: a link may have been forwarded. */
  async own(tenantId: string) {
    return (await this.rows(tenantId)).map((row) => ({
      ...row,
      words: row.kind === 'correction' ? this.wordsOf(row) : null,
      answer: this.answerOf(row),
    }));
  }

  /** For the case worker in full; a manager reads that and when, not the words. */
  async list(actor: Actor, tenantId: string) {
    await this.access.require(actor, tenantId, 'record');
    await this.trail.read(actor, tenantId, 'own_requests');
    const reads = actor.role === 'case_worker';
    return (await this.rows(tenantId)).map((row) => ({
      ...row,
      words: reads && row.kind === 'correction' ? this.wordsOf(row) : null,
      answer: reads ? this.answerOf(row) : null,
      former: reads ? this.formerOf(row) : null,
    }));
  }

  /** One that the actor reaches. @throws DomainError `not_found` */
  async one(actor: Actor, id: string): Promise<OwnRequestRow> {
    const row = await this.db.one<OwnRequestRow>(
      `SELECT ${COLUMNS} FROM own_requests q WHERE q.id = $1 FOR UPDATE OF q`,
      [id],
    );
    if (!row) throw notFound('request');
    await this.access.require(actor, row.tenantId, 'record');
    return row;
  }

  /** One of that person's. @throws DomainError `not_found` */
  async ofPerson(tenantId: string, id: string): Promise<OwnRequestRow> {
    const row = await this.db.one<OwnRequestRow>(
      `SELECT ${COLUMNS} FROM own_requests q WHERE q.id = $1 AND q.tenant_id = $2 FOR UPDATE OF q`,
      [id, tenantId],
    );
    if (!row) throw notFound('request');
    return row;
  }

  /** So many by link in the last 24 hours. */
  async countSince(tenantId: string, kind: OwnRequestKind): Promise<number> {
    const row = await this.db.one<{ count: number }>(
      'SELECT count(*) AS count FROM own_requests WHERE tenant_id = $1 AND kind = $2 AND link_id IS NOT NULL AND asked_at > $3',
      [tenantId, kind, new Date(this.clock.now().getTime() - DAY_MS)],
    );
    return row?.count ?? 0;
  }

  private rows(tenantId: string): Promise<OwnRequestRow[]> {
    return this.db.query(
      `SELECT ${COLUMNS} FROM own_requests q WHERE q.tenant_id = $1 ORDER BY q.asked_at DESC, q.id LIMIT 50`,
      [tenantId],
    );
  }

  private wordsOf({ id, words }: OwnRequestRow): string | null {
    return words && this.confidential.show({ table: 'own_requests', id }, words);
  }

  private answerOf({ id, answer }: OwnRequestRow): string | null {
    return answer && this.confidential.show({ table: 'own_requests.answer', id }, answer);
  }

  private formerOf(row: OwnRequestRow): { field: ContactField; value: string | null }[] {
    const words = row.kind === 'contact' ? this.wordsOf(row) : null;
    if (words === null) return [];
    const former = JSON.parse(words) as Partial<Record<ContactField, string | null>>;
    return row.fields.map((field) => ({ field, value: former[field] ?? null }));
  }
}
