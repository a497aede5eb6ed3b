import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, isUniqueViolation, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, Ids, invalid } from '#kernel';
import { DocumentStore } from '#storage';
import { TenantAccess } from '#tenants';
import { CvEntity, DocumentEntity } from './cv.entities.js';
import { mediaTypeOf } from './domain/media-type.js';

export interface Upload {
  filename: string;
  bytes: Buffer;
}

/** Takes the documents that tenants hand over. */
@Injectable()
export class Documents {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
    private readonly store: DocumentStore,
  ) {}

  /**
   * Keeps a CV and has it read. It replaces the one before. Whatever the document is, it is kept: what cannot be read is said by the
   * reading, and a person may still fill in the fields beside it. The same document again is the same CV (`known`).
   * @param again take it although it is an older version of this tenant's CV
   * @throws DomainError `older_version` when it is one and `again` was not said
   */
  async uploadCv(
    tenantId: string,
    upload: Upload,
    actor: Actor,
    again = false,
  ): Promise<DocumentEntity & { known: boolean }> {
    if (!upload.bytes.length) throw invalid('file', 'empty_file', 'The file is empty.');
    await this.access.require(actor, tenantId, 'identity');
    const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
    const known = await this.currentWith(tenantId, sha256);
    if (known) return { ...known, known: true };
    if (!again) await this.refuseOlder(tenantId, sha256);
    const document: DocumentEntity = {
      id: this.ids.uuid(),
      tenantId,
      filename: cleanName(upload.filename),
      mediaType: mediaTypeOf(upload.bytes),
      sizeBytes: upload.bytes.length,
      sha256,
      storageKey: this.ids.uuid(),
      uploadedBy: actor.userId,
      uploadedAt: this.clock.now(),
      previewText: null,
      previewedAt: null,
    };
    // The file first, then the row: a row never points at nothing. A file without its row is removed again.
    await this.store.put(document.storageKey, upload.bytes);
    try {
      await this.db.transaction(() => this.save(document, actor));
    } catch (error) {
      await this.store.remove(document.storageKey);
      if (isUniqueViolation(error, 'cvs_one_current'))
        throw conflict('uploaded_at_once', 'Somebody uploaded another CV at the same moment: look again.');
      throw error;
    }
    return { ...document, known: false };
  }

  /** Mistaken more often than meant: the newer CV would be taken out of sight by the older one. */
  private async refuseOlder(tenantId: string, sha256: string): Promise<void> {
    const older = await this.db.one<{ at: Date }>(
      'SELECT uploaded_at AS at FROM documents WHERE tenant_id = $1 AND sha256 = $2 ORDER BY uploaded_at DESC LIMIT 1',
      [tenantId, sha256],
    );
    if (older)
      throw conflict(
        'older_version',
        `This document was already uploaded on ${dayOf(older.at)} and has been replaced since. Say that it is meant to take it again.`,
      );
  }

  private async save(document: DocumentEntity, actor: Actor): Promise<void> {
    const cvId = this.ids.uuid();
    const replaced = await this.db.query<{ id: string }>(
      `UPDATE cvs SET state = 'replaced', replaced_at = $2, version = version + 1 WHERE tenant_id = $1 AND state <> 'replaced' RETURNING id`,
      [document.tenantId, document.uploadedAt],
    );
    await this.db.repo(DocumentEntity).insert(document);
    await this.db.repo(CvEntity).insert({
      id: cvId,
      tenantId: document.tenantId,
      documentId: document.id,
      state: 'received',
      receivedAt: document.uploadedAt,
      version: 1,
    });
    await this.db.query('UPDATE cvs SET replaced_by = $1 WHERE id = ANY($2)', [cvId, replaced.map(({ id }) => id)]);
    await this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action: 'cv.upload',
      subject: { kind: 'document', id: document.id },
      tenantId: document.tenantId,
    });
    for (const { id } of replaced) await this.outbox.add('cv.withdrawn', { cvId: id, tenantId: document.tenantId });
    await this.outbox.add('cv.received', { cvId, tenantId: document.tenantId });
  }

  private currentWith(tenantId: string, sha256: string): Promise<DocumentEntity | null> {
    return this.db
      .repo(DocumentEntity)
      .createQueryBuilder('d')
      .innerJoin(CvEntity, 'c', `c.document_id = d.id AND c.state <> 'replaced'`)
      .where('d.tenant_id = :tenantId AND d.sha256 = :sha256', { tenantId, sha256 })
      .getOne();
  }
}

/** The name as a person gave it, kept only to be shown: without folders, control characters or marks that reverse the reading direction. */
function cleanName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const plain = [...base].filter((character) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(character)).join('');
  return plain.trim().slice(0, 150) || 'cv';
}
