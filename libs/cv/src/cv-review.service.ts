import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, Outbox } from '#database';
import type { Actor } from '#identity';
import { assertTransition, Clock, conflict, DomainError, Ids, notFound } from '#kernel';
import { reachOf, TenantAccess } from '#tenants';
import { CvDraftEntity, CvEntity, type CvValidationEntity, DocumentEntity } from './cv.entities.js';
import { correctionsOf } from './domain/corrections.js';
import { CV_TRANSITIONS } from './domain/cv-states.js';
import type { CvFields } from './reading/index.js';

/** Characters of JSON; the longest CV that the fields allow takes about half. */
const LONGEST_DRAFT = 400_000;

export interface Review {
  version: number;
  fields: CvFields;
  /** Pointers of the fields of low confidence that the person looked at. */
  confirmed: string[];
}

/** A person looks at what was read, corrects and confirms it. The reading is kept beside the corrections. */
@Injectable()
export class CvReview {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
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
   * Confirms the fields of the current CV. Each confirmation is kept with what it corrected; drafts of the review have done their service.
   * @throws DomainError `cv_changed` when the CV is no longer the one that was looked at
   */
  async validate(tenantId: string, review: Review, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const cv = await this.locked(tenantId, review.version, actor);
      await this.save(cv, { kind: 'review', fields: review.fields, confirmed: review.confirmed }, actor);
    });
  }

  /**
   * The CV is still right as it was confirmed, said without going through it again: the tenant was asked. Brings back a card that was
   * hidden because the CV was stale.
   * @throws DomainError `cv_changed`; `illegal_transition` for a CV that nobody has confirmed yet
   */
  async confirm(tenantId: string, version: number, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const cv = await this.locked(tenantId, version, actor);
      if ((cv.state !== 'validated' && cv.state !== 'stale') || !cv.fields)
        throw conflict('illegal_transition', 'Only a CV that was confirmed before can be said to be still right.');
      await this.save(cv, { kind: 'confirmation', fields: cv.fields, confirmed: [] }, actor);
    });
  }

  private async locked(tenantId: string, version: number, actor: Actor): Promise<CvEntity> {
    const { cv } = await this.current(tenantId, actor);
    const locked = await this.db
      .repo(CvEntity)
      .findOneOrFail({ where: { id: cv.id }, lock: { mode: 'pessimistic_write' } });
    if (locked.version !== version || locked.state === 'replaced')
      throw conflict('cv_changed', 'This CV was changed or replaced meanwhile: look at it again.');
    return locked;
  }

  private async save(
    cv: CvEntity,
    { kind, fields, confirmed }: Pick<CvValidationEntity, 'kind' | 'fields' | 'confirmed'>,
    actor: Actor,
  ): Promise<void> {
    assertTransition(CV_TRANSITIONS, cv.state, 'validated', 'CV');
    const at = { validatedAt: this.clock.now(), validatedBy: actor.userId };
    const corrections = correctionsOf(cv.reading, fields);
    await this.db.repo(CvEntity).save(Object.assign(cv, { state: 'validated', fields, ...at }));
    await this.db.query(
      `INSERT INTO cv_validations (id, cv_id, kind, fields, corrections, confirmed, validated_at, validated_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[this.ids.uuid(), cv.id, kind, JSON.stringify(fields), JSON.stringify(corrections), confirmed],
        ...[at.validatedAt, at.validatedBy],
      ],
    );
    await this.db.repo(CvDraftEntity).delete({ cvId: cv.id });
    await this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action: kind === 'review' ? 'cv.validate' : 'cv.confirm',
      subject: { kind: 'cv', id: cv.id },
      tenantId: cv.tenantId,
      details: { corrections: corrections.length, confirmed: confirmed.length },
    });
    await this.outbox.add('cv.validated', { cvId: cv.id, tenantId: cv.tenantId });
  }

  /** What the actor had in the form when they were interrupted. */
  draftOf(cvId: string, actor: Actor): Promise<CvDraftEntity | null> {
    return this.db.repo(CvDraftEntity).findOneBy({ cvId, userId: actor.userId });
  }

  /**
   * Keeps an unfinished review; of two savings the later one stands. The CV itself does not change by it.
   * @throws DomainError `cv_changed`; `too_large`
   */
  async saveDraft(
    tenantId: string,
    draft: { version: number; form: Record<string, unknown>; confirmed: string[] },
    actor: Actor,
  ): Promise<void> {
    if (JSON.stringify(draft.form).length > LONGEST_DRAFT)
      throw new DomainError('too_large', 'too_large', 'This draft is longer than any CV.');
    await this.db.transaction(async () => {
      const cv = await this.locked(tenantId, draft.version, actor);
      assertTransition(CV_TRANSITIONS, cv.state, 'validated', 'CV');
      await this.db.query(
        `INSERT INTO cv_drafts (cv_id, user_id, form, confirmed, saved_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (cv_id, user_id) DO UPDATE SET form = excluded.form, confirmed = excluded.confirmed, saved_at = excluded.saved_at`,
        [cv.id, actor.userId, JSON.stringify(draft.form), draft.confirmed, this.clock.now()],
      );
    });
  }

  async dropDraft(tenantId: string, actor: Actor): Promise<void> {
    const { cv } = await this.current(tenantId, actor);
    await this.db.repo(CvDraftEntity).delete({ cvId: cv.id, userId: actor.userId });
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
      // What is read anew has other rows: a draft of the old reading would be laid over them.
      await this.db.repo(CvDraftEntity).delete({ cvId: cv.id });
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
    // Who takes a CV at a visit sees that one, not what others took before.
    if (reachOf(actor.role, 'cv') === 'own_uploads' && document.uploadedBy !== actor.userId) throw notFound('document');
    return document;
  }
}
