import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, Ids, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Confidential } from '../confidential.js';
import { assertMayHandle, isConfidential } from '../domain/confidentiality.js';
import { assertMayCorrect } from '../domain/correction.js';
import { RecordEntryEntity } from '../support.entities.js';
import type { Correction } from './journal.dto.js';
import { RecordTrail } from './trail.js';

/** An own entry put right within two days. What it said before stays beside it. */
@Injectable()
export class Corrections {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly trail: RecordTrail,
  ) {}

  async correct(entryId: string, { kind, domain, text }: Correction, actor: Actor): Promise<void> {
    assertMayHandle(actor, domain);
    await this.db.transaction(async () => {
      const entry = await this.db
        .repo(RecordEntryEntity)
        .findOne({ where: { id: entryId }, lock: { mode: 'pessimistic_write' } });
      if (!entry) throw notFound('entry');
      await this.access.require(actor, entry.tenantId, 'record');
      assertMayHandle(actor, entry.domain);
      const now = this.clock.now();
      assertMayCorrect(entry, actor.userId, now);
      await this.keepVersion(entry);
      await this.db.repo(RecordEntryEntity).update(entryId, {
        kind,
        domain,
        text: this.confidential.seal({ table: 'record_entries', id: entryId }, domain, text),
        encrypted: isConfidential(domain),
        editedAt: now,
      });
      await this.trail.note(actor, 'record.correct', 'record_entry', entryId, entry.tenantId, { kind });
    });
  }

  private async keepVersion(entry: RecordEntryEntity): Promise<void> {
    const { domain } = entry;
    const id = this.ids.uuid();
    const text = this.confidential.open({ table: 'record_entries', id: entry.id }, domain, entry.text);
    await this.db.query(
      `INSERT INTO record_entry_versions (id, entry_id, number, at, kind, domain, text, encrypted, written_at)
       VALUES ($1, $2, (SELECT count(*) + 1 FROM record_entry_versions WHERE entry_id = $2), $3, $4, $5, $6, $7, $8)`,
      [
        ...[id, entry.id, entry.at, entry.kind, domain],
        this.confidential.seal({ table: 'record_entry_versions', id }, domain, text),
        isConfidential(domain),
        entry.editedAt ?? entry.createdAt,
      ],
    );
  }
}
