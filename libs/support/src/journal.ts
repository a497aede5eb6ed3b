import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, Ids } from '#kernel';
import { Confidential } from './confidential.js';
import { type EntryDomain, isConfidential } from './domain/confidentiality.js';
import type { EntryKind } from './domain/record.js';

export interface NewEntry {
  tenantId: string;
  at: Date;
  kind: EntryKind;
  domain: EntryDomain;
  text: string;
  authorId: string | null;
  /** What made the entry when no person wrote it: a second entry of the same source is not written. */
  source?: string;
  sharedWithTenant?: boolean;
}

/**
 * The timeline of a tenant. It hangs on the tenant rather than on the support record, because the first visit and the CV come before
 * the record is formally opened, and a retention result after it was closed.
 */
@Injectable()
export class Journal {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly confidential: Confidential,
  ) {}

  /** @returns the id of the entry; one that was not written because its source has spoken already has no row */
  async write(entry: NewEntry): Promise<string> {
    const id = this.ids.uuid();
    await this.db.query(
      `INSERT INTO record_entries (id, tenant_id, at, kind, domain, text, encrypted, shared_with_tenant, author_id, source, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (source) DO NOTHING`,
      [
        id,
        entry.tenantId,
        entry.at,
        entry.kind,
        entry.domain,
        this.confidential.seal({ table: 'record_entries', id }, entry.domain, entry.text),
        isConfidential(entry.domain),
        entry.sharedWithTenant ?? false,
        entry.authorId,
        entry.source ?? null,
        this.clock.now(),
      ],
    );
    return id;
  }

  /** When the entry of that source was written. */
  async writtenAt(source: string): Promise<Date | null> {
    const row = await this.db.one<{ at: Date }>('SELECT created_at AS at FROM record_entries WHERE source = $1', [
      source,
    ]);
    return row?.at ?? null;
  }

  /** The entry of that source was a mistake: it says so, what it said is kept beside it, and its source may speak again. For themes that are not confidential. */
  async takeBack(source: string, text: string): Promise<void> {
    const now = this.clock.now();
    await this.db.query(
      `INSERT INTO record_entry_versions (id, entry_id, number, at, kind, domain, text, encrypted, written_at)
       SELECT $2, e.id, 1 + (SELECT count(*) FROM record_entry_versions v WHERE v.entry_id = e.id), e.at, e.kind, e.domain, e.text, e.encrypted,
         coalesce(e.edited_at, e.created_at) FROM record_entries e WHERE e.source = $1 AND NOT e.encrypted`,
      [source, this.ids.uuid()],
    );
    await this.db.query(
      `UPDATE record_entries SET kind = 'note', text = $2, edited_at = $3, source = source || ':undone:' || id WHERE source = $1 AND NOT encrypted`,
      [source, text, now],
    );
  }
}
