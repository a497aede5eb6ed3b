import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, isUniqueViolation, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, Ids, type IsoDay, invalid, notFound } from '#kernel';
import { PersonalLinks } from '#messaging';
import { TenantAccess } from '#tenants';
import { employerWants, outcomesOf, type StepKind, type StepOutcome, stepFault } from '../domain/outcomes.js';
import { MeetingEntity } from '../rally.entities.js';
import { PromisedStepEntity } from './promised-step.entity.js';
import { StepMail } from './step-mail.js';
import { Verdicts } from './verdicts.service.js';

export interface StepPlan {
  startsOn: IsoDay;
  /** `HH:MM`, local. */
  startsAt: string | null;
  endsOn: IsoDay | null;
  place: string | null;
}

const FAULTS = {
  in_past: ['startsOn', 'This day has passed.'],
  too_far: ['startsOn', 'A step lies at most a year ahead.'],
  trial_needs_end: ['endsOn', 'A trial has a last day, not before its first.'],
  trial_too_long: ['endsOn', 'A trial lasts at most one month.'],
  no_end: ['endsOn', 'Only a trial has a last day.'],
} as const;

const userOf = (actor: Actor): AuditActor => ({ kind: 'user', id: actor.userId });

/** What was promised at a meeting: a second interview, a trial or the first day of a job, with its day, until it is done or cancelled. */
@Injectable()
export class PromisedSteps {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly links: PersonalLinks,
    private readonly tenants: TenantAccess,
    private readonly verdicts: Verdicts,
    private readonly mail: StepMail,
  ) {}

  /** @throws DomainError `no_promise` unless the verdict is one that goes on, `step_open` while another is open */
  async promise(meetingId: string, kind: StepKind, plan: StepPlan, actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      const meeting = await this.meeting(meetingId, actor);
      return this.add(meeting, kind, plan, userOf(actor));
    });
  }

  async promiseByLink(token: string, meetingId: string, kind: StepKind, plan: StepPlan): Promise<string> {
    return this.db.transaction(async () => {
      const { linkId, invitation, employerId } = await this.verdicts.invitationOf(token);
      const meeting = await this.db
        .repo(MeetingEntity)
        .findOneBy({ id: meetingId, rallyId: invitation.rallyId, employerId });
      if (!meeting) throw notFound('meeting');
      const id = await this.add(meeting, kind, plan, { kind: 'link', id: linkId });
      await this.links.markActed(linkId);
      return id;
    });
  }

  /** Another day, hour or place; both sides are told. */
  async move(id: string, plan: StepPlan, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { step, meeting } = await this.step(id, actor);
      requireOpen(step);
      this.check(step.kind, plan);
      Object.assign(step, plan, { moves: step.moves + 1 });
      await this.db.repo(PromisedStepEntity).save(step);
      await this.tell(step, meeting, 'step.move', userOf(actor));
      await this.mail.tellTenant(step.id);
    });
  }

  /** @throws DomainError `step_settled`; `unknown_outcome` for one that does not fit */
  async settle(id: string, state: 'done' | 'cancelled', outcome: StepOutcome, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { step, meeting } = await this.step(id, actor);
      requireOpen(step);
      if (!outcomesOf(step.kind, state).includes(outcome))
        throw invalid('outcome', 'unknown_outcome', 'This is no outcome of such a step.');
      if (state === 'done' && dayOf(this.clock.now()) < step.startsOn)
        throw conflict('step_ahead', 'This step lies ahead: move it, or cancel it.');
      await this.end(step, meeting, state, outcome, userOf(actor));
    });
  }

  /** Ends a step and tells the others. Part of the caller's transaction. */
  async end(
    step: PromisedStepEntity,
    meeting: MeetingEntity,
    state: 'done' | 'cancelled',
    outcome: StepOutcome,
    by: AuditActor,
  ): Promise<void> {
    const wasAhead = step.startsOn >= dayOf(this.clock.now());
    Object.assign(step, { state, outcome, settledAt: this.clock.now() });
    await this.db.repo(PromisedStepEntity).save(step);
    await this.tell(step, meeting, `step.${state}`, by);
    // Nobody should wait for what does not come.
    if (state === 'cancelled' && wasAhead) await this.mail.tellTenant(step.id);
  }

  private async add(meeting: MeetingEntity, kind: StepKind, plan: StepPlan, by: AuditActor): Promise<string> {
    if (!employerWants(meeting.verdict))
      throw conflict('no_promise', 'A next step is promised after a hire, a second interview or a trial.');
    this.check(kind, plan);
    const step: PromisedStepEntity = {
      ...plan,
      ...{ id: this.ids.uuid(), meetingId: meeting.id, kind, state: 'open', outcome: null, moves: 0 },
      ...{ createdAt: this.clock.now(), createdBy: by.kind === 'user' ? by.id : null, settledAt: null, version: 1 },
    };
    try {
      await this.db.repo(PromisedStepEntity).insert(step);
    } catch (error) {
      if (isUniqueViolation(error, 'promised_steps_one_open'))
        throw conflict('step_open', 'Another step of this meeting is open: move it, or say what came of it.');
      throw error;
    }
    await this.tell(step, meeting, 'step.promise', by);
    await this.mail.tellTenant(step.id);
    return step.id;
  }

  private check(kind: StepKind, plan: StepPlan): void {
    const fault = stepFault(kind, plan, dayOf(this.clock.now()));
    if (fault) throw invalid(FAULTS[fault][0], fault, FAULTS[fault][1]);
  }

  /** A meeting within the actor's reach: an employer's own, an organiser's rally, a case worker's tenants. */
  private async meeting(id: string, actor: Actor): Promise<MeetingEntity> {
    const reach = reachOf(actor, this.tenants, 2);
    const found = await this.db.one(
      `SELECT 1 FROM meetings m JOIN rallies r ON r.id = m.rally_id JOIN tenants t ON t.id = m.tenant_id WHERE m.id = $1 AND ${reach.sql}
       FOR UPDATE OF m`,
      [id, ...reach.params],
    );
    if (!found) throw notFound('meeting');
    return this.db.repo(MeetingEntity).findOneByOrFail({ id });
  }

  private async step(id: string, actor: Actor): Promise<{ step: PromisedStepEntity; meeting: MeetingEntity }> {
    const step = await this.db.repo(PromisedStepEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!step) throw notFound('step');
    return { step, meeting: await this.meeting(step.meetingId, actor) };
  }

  private async tell(step: PromisedStepEntity, { id, tenantId }: MeetingEntity, action: string, actor: AuditActor) {
    const { kind, state, startsOn, outcome } = step;
    await this.audit.record({
      ...{ actor, action, subject: { kind: 'promised_step', id: step.id }, tenantId },
      details: { kind, startsOn, outcome },
    });
    await this.outbox.add('meeting.step', { stepId: step.id, meetingId: id, tenantId, state });
  }
}

/** Whose steps somebody sees, on `meetings` m, `rallies` r and `tenants` t. */
export function reachOf(actor: Actor, tenants: TenantAccess, first: number) {
  switch (actor.role) {
    case 'employer':
      return { sql: `t.erased_at IS NULL AND m.employer_id = $${first}`, params: [actor.organisationId] };
    case 'organiser':
      return { sql: `t.erased_at IS NULL AND r.association_id = $${first}`, params: [actor.organisationId] };
    default:
      return tenants.condition(actor, 'identity', 't', first);
  }
}

function requireOpen(step: PromisedStepEntity): void {
  if (step.state !== 'open') throw conflict('step_settled', 'This step is done or cancelled.');
}
