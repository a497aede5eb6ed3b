import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, Outbox } from '#database';
import type { Actor } from '#identity';
import { assertTransition, Clock, Ids, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Confidential } from './confidential.js';
import { VISIT_TEXTS } from './domain/journal-texts.js';
import {
  assertAssessable,
  assertMayNote,
  assertPlannable,
  type NewAssessment,
  VISIT_TRANSITIONS,
  type VisitState,
} from './domain/visit.js';
import { Journal } from './journal.js';
import { AssessmentEntity, VisitEntity } from './support.entities.js';
import type { OutcomeInput } from './visits.dto.js';

/** Visits at home: planned, moved, and what came of them. */
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
  ) {}

  async plan(tenantId: string, plannedAt: Date, actor: Actor): Promise<string> {
    assertPlannable(plannedAt, this.clock.now());
    return this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const id = await this.insert(tenantId, actor.userId, plannedAt);
      await this.note(actor, 'visit.plan', id, tenantId);
      return id;
    });
  }

  /** The visit stays as moved, and points to the one that takes its place. */
  async move(id: string, plannedAt: Date, actor: Actor): Promise<string> {
    assertPlannable(plannedAt, this.clock.now());
    return this.db.transaction(async () => {
      const visit = await this.load(id, actor);
      this.become(visit, 'moved');
      visit.movedTo = await this.insert(visit.tenantId, visit.userId, plannedAt);
      await this.db.repo(VisitEntity).save(visit);
      await this.note(actor, 'visit.move', id, visit.tenantId);
      return visit.movedTo;
    });
  }

  async noteOutcome(id: string, outcome: OutcomeInput, actor: Actor): Promise<void> {
    assertAssessable(actor, outcome.state, outcome.assessments);
    await this.db.transaction(async () => {
      const visit = await this.load(id, actor);
      const now = this.clock.now();
      this.become(visit, outcome.state);
      visit.note = outcome.note ? this.confidential.sealVisitNote(id, outcome.note) : null;
      visit.notedBy = actor.userId;
      visit.doneAt = outcome.state === 'done' ? now : null;
      await this.db.repo(VisitEntity).save(visit);
      for (const assessment of outcome.assessments) await this.assess(visit, assessment, actor);
      await this.journal.write({
        tenantId: visit.tenantId,
        // The day of the visit, also when it is noted on the next one.
        at: visit.plannedAt < now ? visit.plannedAt : now,
        kind: 'visit',
        domain: 'general',
        text: VISIT_TEXTS[outcome.state],
        authorId: actor.userId,
        source: `visit:${id}`,
      });
      await this.note(actor, 'visit.outcome', id, visit.tenantId, { state: outcome.state });
      if (outcome.state === 'done') await this.outbox.add('visit.done', { visitId: id, tenantId: visit.tenantId });
    });
  }

  private async insert(tenantId: string, userId: string, plannedAt: Date): Promise<string> {
    const id = this.ids.uuid();
    await this.db.repo(VisitEntity).insert({
      id,
      tenantId,
      userId,
      plannedAt,
      kind: 'follow_up',
      place: 'home',
      minutes: 60,
      companionId: null,
      state: 'planned',
      reason: null,
      note: null,
      notedBy: null,
      doneAt: null,
      movedTo: null,
      createdAt: this.clock.now(),
      version: 1,
    });
    return id;
  }

  private async assess(visit: VisitEntity, { domain, level, barrier, note }: NewAssessment, actor: Actor) {
    const id = this.ids.uuid();
    await this.db.repo(AssessmentEntity).insert({
      id,
      tenantId: visit.tenantId,
      visitId: visit.id,
      domain,
      level,
      barrier,
      note: note === null ? null : this.confidential.seal({ table: 'assessments', id }, domain, note),
      marks: null,
      notedBy: actor.userId,
      at: this.clock.now(),
    });
  }

  private async load(id: string, actor: Actor): Promise<VisitEntity> {
    const visit = await this.db.repo(VisitEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!visit) throw notFound('visit');
    await this.access.require(actor, visit.tenantId, 'record');
    assertMayNote(actor, visit.userId);
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
