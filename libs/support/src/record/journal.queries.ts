import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Confidential } from '../confidential.js';
import { CONFIDENTIAL, type EntryDomain, isConfidential, showsVisitNote, viewOf } from '../domain/confidentiality.js';
import { mayCorrect } from '../domain/correction.js';
import { type EntryKind, showsText } from '../domain/record.js';
import type { JournalQuery } from './journal.dto.js';
import { RecordTrail } from './trail.js';

interface Row {
  id: string;
  kind: EntryKind;
  domain: EntryDomain;
  text: string;
  visitId: string | null;
  visitNote: string | null;
  notedBy: string | null;
  authorId: string | null;
  source: string | null;
  createdAt: Date;
  total: number;
}

/** The journal page by page, however long it is, within what its reader may know. */
@Injectable()
export class JournalPages {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly trail: RecordTrail,
  ) {}

  async page(actor: Actor, tenantId: string, { kind, domain, page, size }: JournalQuery) {
    await this.access.require(actor, tenantId, 'record');
    const view = viewOf(actor.role, undefined);
    await this.trail.read(actor, tenantId, 'journal', { view });
    const closed = view === 'without_confidential' ? CONFIDENTIAL : [];
    const rows = await this.db.query<Row>(
      `SELECT e.id, e.at, e.kind, e.domain, e.text, u.display_name AS author, e.shared_with_tenant AS "sharedWithTenant",
         e.edited_at AS "editedAt", e.author_id AS "authorId", e.source, e.created_at AS "createdAt",
         v.id AS "visitId", v.note AS "visitNote", v.noted_by AS "notedBy", count(*) OVER () AS total
       FROM record_entries e LEFT JOIN users u ON u.id = e.author_id LEFT JOIN visits v ON e.source = 'visit:' || v.id
       WHERE e.tenant_id = $1 AND e.domain <> ALL($2::text[]) AND ($3::text IS NULL OR e.kind = $3) AND ($4::text IS NULL OR e.domain = $4)
       ORDER BY e.at DESC, e.seq DESC LIMIT $5 OFFSET $6`,
      [tenantId, closed, kind ?? null, domain ?? null, size, (page - 1) * size],
    );
    const now = this.clock.now();
    const items = rows.map((row) => ({
      ...row,
      mayCorrect: mayCorrect(row, actor.userId, now),
      text: showsText(view, row.kind, row.domain, row.source !== null)
        ? this.confidential.open({ table: 'record_entries', id: row.id }, row.domain, row.text)
        : null,
      visitNote:
        row.visitId !== null && row.visitNote !== null && showsVisitNote(view, row.notedBy === actor.userId)
          ? this.confidential.openVisitNote(row.visitId, row.visitNote)
          : null,
    }));
    return { items, view, total: await this.total(rows, page, tenantId, closed, kind, domain), page, size };
  }

  /** What an entry said before each correction, for those who may read its words. */
  async versions(actor: Actor, entryId: string): Promise<Record<string, unknown>[]> {
    const entry = await this.db.one<{ tenantId: string; kind: EntryKind; domain: EntryDomain }>(
      'SELECT tenant_id AS "tenantId", kind, domain FROM record_entries WHERE id = $1',
      [entryId],
    );
    if (!entry) throw notFound('entry');
    await this.access.require(actor, entry.tenantId, 'record');
    const view = viewOf(actor.role, undefined);
    await this.trail.read(actor, entry.tenantId, 'entry_versions', { view });
    const rows = await this.db.query<{ id: string; kind: EntryKind; domain: EntryDomain; text: string }>(
      `SELECT id, number, at, kind, domain, text, written_at AS "writtenAt" FROM record_entry_versions WHERE entry_id = $1 ORDER BY number`,
      [entryId],
    );
    // An entry that was first written under a confidential theme stays closed to whom that theme is closed.
    const readable = ({ kind, domain }: Pick<Row, 'kind' | 'domain'>) =>
      // Only what a person wrote is ever corrected.
      showsText(view, kind, domain, false) && !(view === 'without_confidential' && isConfidential(domain));
    if (!readable(entry)) throw notFound('entry');
    return rows.filter(readable).map((row) => ({
      ...row,
      text: this.confidential.open({ table: 'record_entry_versions', id: row.id }, row.domain, row.text),
    }));
  }

  /** A page past the end has no row to carry the count. */
  private async total(
    rows: readonly Row[],
    page: number,
    tenantId: string,
    closed: readonly EntryDomain[],
    kind: string | undefined,
    domain: string | undefined,
  ): Promise<number> {
    if (rows[0] || page === 1) return rows[0]?.total ?? 0;
    const counted = await this.db.one<{ total: number }>(
      `SELECT count(*) AS total FROM record_entries WHERE tenant_id = $1 AND domain <> ALL($2::text[])
         AND ($3::text IS NULL OR kind = $3) AND ($4::text IS NULL OR domain = $4)`,
      [tenantId, closed, kind ?? null, domain ?? null],
    );
    return counted?.total ?? 0;
  }
}
