import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, FieldCipher } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids, invalid, notFound } from '#kernel';
import { PersonalLinks } from '#messaging';
import { TenantAccess } from '#tenants';
import { Confidential } from '../confidential.js';
import { assertAssessment, type Marks, type NewAssessment, type ScaleLevel } from '../domain/assessment-lists.js';
import { RecordSteps } from '../programmes/record-steps.service.js';
import { AssessmentEntity } from '../support.entities.js';
import type { AssessmentRound, SelfAssessment } from './assessments.dto.js';

export interface Round {
  tenantId: string;
  visitId: string | null;
  assessments: readonly NewAssessment[];
  scales: readonly ScaleLevel[];
}

export const selfContext = (id: string): string => `own_assessments:${id}`;

/** How a household stands, domain by domain: as the case worker finds it, and as the person sees themselves. */
@Injectable()
export class Assessments {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly cipher: FieldCipher,
    private readonly links: PersonalLinks,
    private readonly steps: RecordSteps,
  ) {}

  /** An assessment without a visit, or beside one that was noted before. */
  async note(tenantId: string, { visitId, assessments, scales }: AssessmentRound, actor: Actor): Promise<void> {
    if (assessments.length + scales.length === 0)
      throw invalid('assessments', 'required', 'Give at least one domain or scale its level.');
    assertAssessment(actor, assessments, scales);
    await this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const closed = await this.db.one(
        `SELECT 1 FROM support_records WHERE tenant_id = $1 HAVING count(*) > 0 AND bool_and(state = 'closed')`,
        [tenantId],
      );
      if (closed) throw conflict('record_closed', 'This support record is closed.');
      const visit =
        visitId && (await this.db.one('SELECT 1 FROM visits WHERE id = $1 AND tenant_id = $2', [visitId, tenantId]));
      if (visitId && !visit) throw notFound('visit');
      await this.keep({ tenantId, visitId, assessments, scales }, actor);
      if (assessments.length) await this.steps.close(tenantId, 'assessment');
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'assessment.note',
        subject: { kind: 'tenant', id: tenantId },
        tenantId,
        details: { domains: assessments.length, scales: scales.length },
      });
    });
  }

  /** All of one act has one date. Part of the caller's transaction. */
  async keep({ tenantId, visitId, assessments, scales }: Round, actor: Actor): Promise<void> {
    const at = this.clock.now();
    for (const { domain, level, barrier, barriers, strengths, note } of assessments) {
      const id = this.ids.uuid();
      const marks: Marks | null = barriers.length + strengths.length > 0 ? { barriers, strengths } : null;
      await this.db.repo(AssessmentEntity).insert({
        ...{ id, tenantId, visitId, domain, level, at },
        barrier: barrier || barriers.length > 0,
        note: note === null ? null : this.confidential.seal({ table: 'assessments', id }, domain, note),
        marks: marks && this.confidential.seal({ table: 'assessments.marks', id }, domain, JSON.stringify(marks)),
        notedBy: actor.userId,
      });
    }
    for (const { scale, level } of scales)
      await this.db.query(
        `INSERT INTO scales (id, tenant_id, scale, level, at, by, noted_by, visit_id) VALUES ($1, $2, $3, $4, $5, 'case_worker', $6, $7)`,
        [this.ids.uuid(), tenantId, scale, level, at, actor.userId, visitId],
      );
  }

  /** A link is answered once; answering it again replaces what was said by it. */
  async answer(token: string, { levels, scales, words }: SelfAssessment): Promise<void> {
    const given = Object.entries(scales).filter((entry): entry is [string, number] => entry[1] !== undefined);
    if (Object.values(levels).every((level) => level === undefined) && given.length === 0)
      throw invalid('levels', 'required', 'Answer at least one question.');
    await this.db.transaction(async () => {
      const { id, tenantId } = await this.links.resolve(token, 'self_assessment');
      const alive = await this.db.one('SELECT 1 FROM tenants WHERE id = $1 AND erased_at IS NULL FOR UPDATE', [
        tenantId,
      ]);
      if (!alive || tenantId === null) throw notFound('link');
      const at = this.clock.now();
      await this.db.query(
        `DELETE FROM scales s USING own_assessments a WHERE a.id = $1 AND s.tenant_id = a.tenant_id AND s.by = 'tenant' AND s.at = a.at`,
        [id],
      );
      await this.db.query(
        `INSERT INTO own_assessments (id, tenant_id, at, levels, words) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO UPDATE SET at = excluded.at, levels = excluded.levels, words = excluded.words`,
        [id, tenantId, at, JSON.stringify(levels), words ? this.cipher.encrypt(words, selfContext(id)) : null],
      );
      for (const [scale, level] of given)
        await this.db.query(
          `INSERT INTO scales (id, tenant_id, scale, level, at, by) VALUES ($1, $2, $3, $4, $5, 'tenant')`,
          [this.ids.uuid(), tenantId, scale, level, at],
        );
      await this.links.markActed(id);
      await this.audit.record({
        actor: { kind: 'link', id },
        action: 'assessment.self',
        subject: { kind: 'tenant', id: tenantId },
        tenantId,
        details: {},
      });
    });
  }
}
