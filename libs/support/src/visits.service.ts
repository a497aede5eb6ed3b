import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, Outbox } from '#database';
import { type Actor, UserEntity } from '#identity';
import { assertTransition, Clock, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Assessments } from './assessments/assessments.service.js';
import { Confidential } from './confidential.js';
import { assertAssessment } from './domain/assessment-lists.js';
import { VISIT_TEXTS } from './domain/journal-texts.js';
import {
  assertMayNote,
  assertOutcome,
  assertPlannable,
  assertReopenable,
  VISIT_TRANSITIONS,
  type VisitState,
} from './domain/visit.js';
import { Journal } from './journal.js';
import { VisitEntity } from './support.entities.js';
import { VisitNotices } from './visit-notices.service.js';
import type { OutcomeInput, VisitMove, VisitPlan } from './visits.dto.js';

type Plan = Pick<VisitEntity, 'tenantId' | 'userId' | 'plannedAt' | 'kind' | 'place' | 'minutes' | 'companionId'>;

/** Visits: planned, moved, and what came of them. */
@Injectable()
export class Visits {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly journal: Journal,
    private readonly assessments: Assessments,
    private readonly notices: VisitNotices,
  ) {}

  async plan(tenantId: string, plan: VisitPlan, actor: Actor): Promise<string> {
    const plannedAt = new Date(plan.plannedAt);
    assertPlannable(plannedAt, this.clock.now());
    return this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      if (plan.companionId) await this.assertComesAlong(tenantId, plan.companionId, actor);
      const id = await this.insert({ ...plan, tenantId, userId: actor.userId, plannedAt });
      await this.note(actor, 'visit.plan', id, tenantId, { kind: plan.kind });
      return id;
    });
  }

  /** The visit stays as moved, and points to the one that takes its place. */
  async move(id: string, { plannedAt: to, reason }: VisitMove, actor: Actor): Promise<string> {
    const plannedAt = new Date(to);
    assertPlannable(plannedAt, this.clock.now());
    return this.db.transaction(async () => {
      const visit = await this.load(id, actor);
      this.become(visit, 'moved');
      visit.reason = reason;
      visit.movedTo = await this.insert({ ...visit, plannedAt });
      await this.db.repo(VisitEntity).save(visit);
      await this.note(actor, 'visit.move', id, visit.tenantId, reason ? { reason } : {});
      return visit.movedTo;
    });
  }

  async noteOutcome(id: string, outcome: OutcomeInput, actor: Actor): Promise<void> {
    const { state, reason, notice, assessments, scales } = outcome;
    assertOutcome({ state, reason, notice, assesses: assessments.length + scales.length > 0 });
    assertAssessment(actor, assessments, scales);
    await this.db.transaction(async () => {
      const visit = await this.load(id, actor);
      const now = this.clock.now();
      this.become(visit, state);
      visit.note = outcome.note ? this.confidential.sealVisitNote(id, outcome.note) : null;
      visit.notedBy = actor.userId;
      visit.doneAt = state === 'done' ? now : null;
      visit.reason = reason;
      await this.db.repo(VisitEntity).save(visit);
      await this.assessments.keep({ tenantId: visit.tenantId, visitId: id, assessments, scales }, actor);
      if (notice) await this.notices.leave(visit, notice, actor);
      await this.journal.write({
        tenantId: visit.tenantId,
        // The day of the visit, also when it is noted on the next one.
        at: visit.plannedAt < now ? visit.plannedAt : now,
        kind: 'visit',
        domain: 'general',
        text: VISIT_TEXTS[state],
        authorId: actor.userId,
        source: `visit:${id}`,
      });
      await this.note(actor, 'visit.outcome', id, visit.tenantId, { state });
      if (state === 'done') await this.outbox.add('visit.done', { visitId: id, tenantId: visit.tenantId });
    });
  }

  /**
   * A slip of the finger at the door: a visit noted as refused or as nobody home is to be made again. The journal keeps what was written first.
   * One that took place stays: its levels and what followed from it are counted.
   */
  async reopen(id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const visit = await this.load(id, actor);
      const was = visit.state;
      assertReopenable(was, await this.journal.writtenAt(`visit:${id}`), this.clock.now());
      Object.assign(visit, { state: 'planned', reason: null, note: null, notedBy: null });
      await this.db.repo(VisitEntity).save(visit);
      await this.journal.takeBack(`visit:${id}`, 'Visite notée par erreur, remise à faire.');
      await this.note(actor, 'visit.reopen', id, visit.tenantId, { was });
    });
  }

  private async insert(plan: Plan): Promise<string> {
    const id = this.ids.uuid();
    const { tenantId, userId, plannedAt, kind, place, minutes, companionId } = plan;
    await this.db.repo(VisitEntity).insert({
      ...{ id, tenantId, userId, plannedAt, kind, place, minutes, companionId },
      ...{ state: 'planned', reason: null, note: null, notedBy: null, doneAt: null, movedTo: null },
      createdAt: this.clock.now(),
      version: 1,
    });
    return id;
  }

  /** Two people go only where both may go: the companion sees the household in their week. */
  private async assertComesAlong(tenantId: string, companionId: string, actor: Actor): Promise<void> {
    if (companionId === actor.userId) throw invalid('companionId', 'same_person', 'Name somebody else.');
    const { organisationId } = actor;
    const user = await this.db.repo(UserEntity).findOneBy({ id: companionId, organisationId, active: true });
    const scope = user && this.access.condition({ userId: user.id, organisationId, role: user.role }, 'record', 't', 2);
    const reaches =
      scope &&
      (await this.db.one(`SELECT 1 FROM tenants t WHERE t.id = $1 AND ${scope.sql}`, [tenantId, ...scope.params]));
    if (!reaches)
      throw invalid('companionId', 'not_assigned', 'This person does not follow or accompany the household.');
  }

  private async load(id: string, actor: Actor): Promise<VisitEntity> {
    const visit = await this.db.repo(VisitEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!visit) throw notFound('visit');
    await this.access.require(actor, visit.tenantId, 'record');
    assertMayNote(actor, [visit.userId, visit.companionId]);
    return visit;
  }

  private become(visit: VisitEntity, state: VisitState): void {
    assertTransition(VISIT_TRANSITIONS, visit.state, state, 'visit');
    visit.state = state;
  }

  private note(actor: Actor, action: string, id: string, tenantId: string, details: Record<string, string> = {}) {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'visit', id },
      tenantId,
      details,
    });
  }
}
