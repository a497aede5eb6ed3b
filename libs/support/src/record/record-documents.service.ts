import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids, invalid, notFound } from '#kernel';
import { DocumentStore } from '#storage';
import { TenantAccess } from '#tenants';
import { Confidential } from '../confidential.js';
import { assertMayHandle, CONFIDENTIAL, type EntryDomain, isConfidential, viewOf } from '../domain/confidentiality.js';
import { cleanName, paperType } from '../domain/papers.js';
import type { DocumentUpload } from './record-documents.dto.js';
import { openFile, sealFile } from './sealed-file.js';
import { RecordTrail } from './trail.js';

interface Stored {
  id: string;
  tenantId: string;
  domain: EntryDomain;
  filename: string;
  mediaType: string;
  storageKey: string;
  contentKey: string;
}

/** As many papers as a person can bring in a shopping bag. */
const MOST = 500;

/** The papers of a record. Each lies encrypted; its theme says who of those who reach the person may open it. */
@Injectable()
export class RecordDocuments {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly store: DocumentStore,
    private readonly trail: RecordTrail,
  ) {}

  async add(
    tenantId: string,
    file: { filename: string; bytes: Buffer },
    { kind, domain, shared }: DocumentUpload,
    actor: Actor,
  ): Promise<string> {
    assertMayHandle(actor, domain);
    await this.access.require(actor, tenantId, 'record');
    if (!file.bytes.length) throw invalid('file', 'empty_file', 'The file is empty.');
    const mediaType = paperType(file.bytes);
    if (!mediaType)
      throw invalid(
        'file',
        'unsupported_type',
        'Papers are PDF, JPEG, PNG, HEIC, DOCX or ODT; this file is something else.',
      );
    const id = this.ids.uuid();
    const storageKey = this.ids.uuid();
    const { sealed, key } = sealFile(file.bytes);
    // The file first, then the row: a row never points at nothing. A file without its row is removed again.
    await this.store.put(storageKey, sealed);
    try {
      await this.db.transaction(async () => {
        const { count } = (await this.db.one<{ count: number }>(
          'SELECT count(*) AS count FROM record_documents WHERE tenant_id = $1',
          [tenantId],
        )) ?? { count: 0 };
        if (count >= MOST) throw conflict('too_many_documents', `A record holds ${MOST} papers at most.`);
        await this.db.query(
          `INSERT INTO record_documents (id, tenant_id, kind, domain, filename, media_type, size_bytes, storage_key, content_key,
             shared_with_tenant, uploaded_by, uploaded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
          [
            ...[id, tenantId, kind, domain],
            this.confidential.hide({ table: 'record_documents', id }, cleanName(file.filename)),
            ...[mediaType, file.bytes.length, storageKey],
            this.confidential.hide({ table: 'record_documents.content_key', id }, key),
            ...[shared === 'true', actor.userId, this.clock.now()],
          ],
        );
        await this.trail.note(actor, 'document.add', 'record_document', id, tenantId, { kind, domain });
      });
    } catch (error) {
      await this.store.remove(storageKey);
      throw error;
    }
    return id;
  }

  async list(tenantId: string, actor: Actor): Promise<Record<string, unknown>[]> {
    await this.access.require(actor, tenantId, 'record');
    const view = viewOf(actor.role, undefined);
    await this.trail.read(actor, tenantId, 'documents', { view });
    const rows = await this.db.query<Stored>(
      `SELECT d.id, d.kind, d.domain, d.filename, d.media_type AS "mediaType", d.size_bytes AS "sizeBytes",
         d.shared_with_tenant AS "sharedWithTenant", u.display_name AS "uploadedBy", d.uploaded_at AS "uploadedAt"
       FROM record_documents d JOIN users u ON u.id = d.uploaded_by
       WHERE d.tenant_id = $1 AND d.domain <> ALL($2::text[]) ORDER BY d.uploaded_at DESC, d.id`,
      [tenantId, view === 'without_confidential' ? CONFIDENTIAL : []],
    );
    return rows.map((row) => ({
      ...row,
      filename:
        view === 'outline' ? null : this.confidential.show({ table: 'record_documents', id: row.id }, row.filename),
      mayOpen: view !== 'outline',
    }));
  }

  /** @throws DomainError `not_found` also for a paper of a theme that is closed to the reader */
  async open(id: string, actor: Actor): Promise<{ filename: string; mediaType: string; bytes: Buffer }> {
    const document = await this.load(id);
    await this.access.require(actor, document.tenantId, 'record');
    const view = viewOf(actor.role, undefined);
    if (view === 'outline' || (view === 'without_confidential' && isConfidential(document.domain)))
      throw notFound('document');
    await this.trail.note(actor, 'document.open', 'record_document', id, document.tenantId);
    return this.opened(document);
  }

  /** For the person's own link: what was shared with them. */
  async openShared(id: string, tenantId: string): Promise<{ filename: string; mediaType: string; bytes: Buffer }> {
    const document = await this.load(id);
    if (document.tenantId !== tenantId || !document.shared) throw notFound('document');
    await this.trail.note({ kind: 'link', id: null }, 'document.open', 'record_document', id, tenantId);
    return this.opened(document);
  }

  async remove(id: string, actor: Actor): Promise<void> {
    const document = await this.load(id);
    await this.db.transaction(async () => {
      await this.access.require(actor, document.tenantId, 'record');
      await this.db.query('DELETE FROM record_documents WHERE id = $1', [id]);
      await this.trail.note(actor, 'document.remove', 'record_document', id, document.tenantId);
    });
    // After the row: a file that nobody points at does no harm.
    await this.store.remove(document.storageKey);
  }

  private async load(id: string): Promise<Stored & { shared: boolean }> {
    const document = await this.db.one<Stored & { shared: boolean }>(
      `SELECT id, tenant_id AS "tenantId", domain, filename, media_type AS "mediaType", storage_key AS "storageKey",
         content_key AS "contentKey", shared_with_tenant AS shared FROM record_documents WHERE id = $1`,
      [id],
    );
    if (!document) throw notFound('document');
    return document;
  }

  private async opened({ id, filename, mediaType, storageKey, contentKey }: Stored) {
    const key = this.confidential.show({ table: 'record_documents.content_key', id }, contentKey);
    return {
      filename: this.confidential.show({ table: 'record_documents', id }, filename),
      mediaType,
      bytes: openFile(await buffer(await this.store.read(storageKey)), key),
    };
  }
}
