import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, Outbox } from '#database';
import type { Actor } from '#identity';
import { assertTransition, Clock, conflict, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { CvEntity, DocumentEntity } from './cv.entities.js';
import { CV_TRANSITIONS } from './domain/cv-states.js';
import type { CvFields } from './reading/index.js';

/** A person looks at what was read, corrects and confirms it. The reading is kept beside the corrections. */
@Injectable()
export class CvReview {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
  ) {}

  async current(tenantId: string, actor: Actor): Promise<{ cv: CvEntity; document: DocumentEntity }> {
    await this.access.require(actor, tenantId, 'cv');
    const cv = await this.db
      .repo(CvEntity)
      .createQueryBuilder('c')
      .where(`c.tenant_id = :tenantId AND c.state <> 'replaced'`, { tenantId })
      .getOne();
    if (!cv) throw notFound('CV');
    return { cv, document: await this.db.repo(DocumentEntity).findOneByOrFail({ id: cv.documentId }) };
  }

  /**
   * Confirms the fields of the current CV.
   * @throws DomainError `cv_changed` when the CV is no longer the one that was looked at
   */
  async validate(tenantId: string, version: number, fields: CvFields, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { cv } = await this.current(tenantId, actor);
      const locked = await this.db
        .repo(CvEntity)
        .findOneOrFail({ where: { id: cv.id }, lock: { mode: 'pessimistic_write' } });
      if (locked.version !== version)
        throw conflict('cv_changed', 'This CV was changed or replaced meanwhile: look at it again.');
      assertTransition(CV_TRANSITIONS, locked.state, 'validated', 'CV');
      Object.assign(locked, { state: 'validated', fields, validatedAt: this.clock.now(), validatedBy: actor.userId });
      await this.db.repo(CvEntity).save(locked);
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'cv.validate',
        subject: { kind: 'cv', id: locked.id },
        tenantId,
      });
      await this.outbox.add('cv.validated', { cvId: locked.id, tenantId });
    });
  }

  /** Reads the document once more, for instance after the reader was mended. */
  async readAgain(tenantId: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { cv } = await this.current(tenantId, actor);
      assertTransition(CV_TRANSITIONS, cv.state, 'received', 'CV');
      await this.db.query(
        `UPDATE cvs SET state = 'received', failure_code = NULL, failure_message = NULL, version = version + 1 WHERE id = $1 RETURNING id`,
        [cv.id],
      );
      await this.outbox.add('cv.received', { cvId: cv.id, tenantId });
    });
  }

  /** The document, for who may see the CV of its tenant. Every look is noted. */
  async document(documentId: string, actor: Actor): Promise<DocumentEntity> {
    const document = await this.requireDocument(documentId, actor);
    await this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action: 'document.read',
      subject: { kind: 'document', id: documentId },
      tenantId: document.tenantId,
    });
    return document;
  }

  /** @throws DomainError `not_found` when the document does not exist or its tenant's CV is outside the actor's scope */
  async requireDocument(documentId: string, actor: Actor): Promise<DocumentEntity> {
    const document = await this.db.repo(DocumentEntity).findOneBy({ id: documentId });
    if (!document) throw notFound('document');
    await this.access.require(actor, document.tenantId, 'cv');
    return document;
  }
}
