import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, isUniqueViolation, Outbox } from '#database';
import type { Actor } from '#identity';
import { addMonths, assertTransition, Clock, conflict, dayOf, Ids, type IsoDay, invalid, notFound } from '#kernel';
import { findOccupation } from '#occupations';
import { type Contract } from '#tenants';
import { type CheckMonth, checksFrom } from './domain/checks.js';
import {
  type CancelReason,
  type EndReason,
  PLACEMENT_TRANSITIONS,
  type PlacementState,
} from './domain/placement-states.js';
import { PlacementEntity } from './placement.entity.js';
import { PlacementAccess } from './placement-access.js';
import { type NewPlacement, PlacementOrigins } from './placement-origins.js';

const userOf = (actor: Actor): AuditActor => ({ kind: 'user', id: actor.userId });

/** Hires and training starts: promised, started, ended or cancelled, and what both sides answer after one, three and six months. */
@Injectable()
export class Placements {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly origins: PlacementOrigins,
    private readonly access: PlacementAccess,
  ) {}

  /** @throws DomainError `already_hired` (the tenant has another hire) or `already_placed` (this meeting has its placement), conflicts */
  async create(input: NewPlacement, actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      const origin = await this.origins.originOf(input, actor);
      const place = await this.origins.placeOf(input, origin.employerId);
      if (input.occupation && !findOccupation(input.occupation))
        throw invalid('occupation', 'unknown_occupation', 'There is no occupation with this ROME code.');
      if (input.kind === 'hire' && !input.contract) throw invalid('contract', 'required', 'A hire names its contract.');
      assertMonthsFit(input.contract ?? null, input.contractMonths ?? null);
      const placement: PlacementEntity = {
        ...origin,
        ...place,
        id: this.ids.uuid(),
        kind: input.kind,
        title: input.title,
        occupation: input.occupation ?? null,
        contract: input.contract ?? null,
        contractMonths: input.contractMonths ?? null,
        state: 'promised',
        promisedAt: this.clock.now(),
        startOn: input.startOn ?? null,
        startedOn: null,
        endedOn: null,
        endReason: null,
        createdBy: actor.userId,
        version: 1,
      };
      try {
        await this.db.repo(PlacementEntity).insert(placement);
      } catch (error) {
        if (isUniqueViolation(error, 'placements_one_hire'))
          throw conflict('already_hired', 'This person has another hire that is promised or under way.');
        if (isUniqueViolation(error, 'placements_one_per_meeting'))
          throw conflict('already_placed', 'This meeting has its placement already.');
        throw error;
      }
      await this.announce(placement, userOf(actor));
      return placement.id;
    });
  }

  /** The job or training has begun: from now on both sides are asked after one, three and six months. */
  async start(
    id: string,
    input: { startedOn: IsoDay; title?: string; contract?: Contract; contractMonths?: number },
    actor: Actor,
  ): Promise<void> {
    this.assertNotAhead('startedOn', input.startedOn);
    await this.db.transaction(async () => {
      const placement = await this.load(id, actor);
      const { title = placement.title, contract = placement.contract } = input;
      const contractMonths = input.contractMonths ?? (contract === 'CDI' ? null : placement.contractMonths);
      if (placement.kind === 'hire' && !contract)
        throw invalid('contract', 'required', 'A hire that begins names its contract.');
      assertMonthsFit(contract, contractMonths);
      Object.assign(placement, { startedOn: input.startedOn, title, contract, contractMonths });
      await this.move(placement, 'started', userOf(actor));
      for (const check of checksFrom(input.startedOn, placement.employerId !== null)) {
        await this.db.query(
          'INSERT INTO placement_checks (placement_id, month, side, due_on) VALUES ($1, $2, $3, $4)',
          [id, check.month, check.side, check.dueOn],
        );
      }
    });
  }

  async end(id: string, endedOn: IsoDay, reason: EndReason, actor: Actor): Promise<void> {
    this.assertNotAhead('endedOn', endedOn);
    await this.db.transaction(async () => {
      const placement = await this.load(id, actor);
      if (placement.startedOn && endedOn < placement.startedOn)
        throw invalid('endedOn', 'before_start', 'The last day is not before the first.');
      Object.assign(placement, { endedOn, endReason: reason });
      await this.move(placement, 'ended', userOf(actor));
      // Nobody is asked any more whether somebody who left is still there.
      await this.db.query(
        'DELETE FROM placement_checks WHERE placement_id = $1 AND answered_at IS NULL AND due_on > $2 RETURNING month',
        [id, endedOn],
      );
    });
  }

  async cancel(id: string, reason: CancelReason, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const placement = await this.load(id, actor);
      placement.endReason = reason;
      await this.move(placement, 'cancelled', userOf(actor));
    });
  }

  /**
   * The actor's side says whether the person is still there; a later answer replaces an earlier one of the same side.
   * @throws DomainError `check_not_due` (conflict) before that month has passed
   */
  async check(id: string, month: CheckMonth, stillThere: boolean, comment: string | null, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const placement = await this.load(id, actor);
      if (!placement.startedOn) throw conflict('not_started', 'Only a placement that has begun is checked.');
      const dueOn = addMonths(placement.startedOn, month);
      if (dayOf(this.clock.now()) < dueOn) throw conflict('check_not_due', `This is asked from ${dueOn} on.`);
      const side = actor.role === 'employer' ? 'employer' : 'case_worker';
      await this.db.query(
        `INSERT INTO placement_checks (placement_id, month, side, due_on, still_there, comment, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (placement_id, month, side)
         DO UPDATE SET still_there = excluded.still_there, comment = excluded.comment, answered_at = excluded.answered_at`,
        [id, month, side, dueOn, stillThere, comment, this.clock.now()],
      );
      await this.note('placement.check', placement, userOf(actor), { month, side, stillThere });
    });
  }

  /** Tells the others of a new placement. Part of the transaction that made it. */
  async announce(placement: PlacementEntity, by: AuditActor): Promise<void> {
    const { id: placementId, tenantId, kind, employerId } = placement;
    // A hire gives the employer the person's name, so the trail says to whom.
    await this.note('placement.create', placement, by, { kind, employerId });
    await this.outbox.add('placement.made', { placementId, tenantId, kind });
  }

  /** Saves a placement in its next state and tells the others. Part of the caller's transaction. */
  async move(placement: PlacementEntity, to: PlacementState, by: AuditActor): Promise<void> {
    assertTransition(PLACEMENT_TRANSITIONS, placement.state, to, 'placement');
    placement.state = to;
    await this.db.repo(PlacementEntity).save(placement);
    await this.note(`placement.${to}`, placement, by, { reason: placement.endReason });
    await this.outbox.add('placement.changed', { placementId: placement.id, tenantId: placement.tenantId, state: to });
  }

  /** A placement within the actor's reach, held until the transaction ends. */
  private async load(id: string, actor: Actor): Promise<PlacementEntity> {
    const { sql, params } = this.access.condition(actor, 2);
    const found = await this.db.one(
      `SELECT 1 FROM placements p JOIN tenants t ON t.id = p.tenant_id WHERE p.id = $1 AND ${sql} FOR UPDATE OF p`,
      [id, ...params],
    );
    if (!found) throw notFound('placement');
    return this.db.repo(PlacementEntity).findOneByOrFail({ id });
  }

  private assertNotAhead(path: string, day: IsoDay): void {
    if (day > dayOf(this.clock.now())) throw invalid(path, 'in_future', 'This day has not come yet.');
  }

  private note(
    action: string,
    { id, tenantId }: PlacementEntity,
    actor: AuditActor,
    details: Record<string, string | number | boolean | null>,
  ): Promise<void> {
    return this.audit.record({ actor, action, subject: { kind: 'placement', id }, tenantId, details });
  }
}

function assertMonthsFit(contract: Contract | null, months: number | null): void {
  if (contract === 'CDI' && months !== null)
    throw invalid('contractMonths', 'permanent_contract', 'A CDI has no length in months.');
}
