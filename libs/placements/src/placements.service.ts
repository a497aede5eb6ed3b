import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, isUniqueViolation, Outbox } from '#database';
import type { Actor } from '#identity';
import { assertTransition, Clock, conflict, dayOf, Ids, type IsoDay, invalid, notFound } from '#kernel';
import { findOccupation } from '#occupations';
import { type CheckSide, checksFrom } from './domain/checks.js';
import {
  type CancelReason,
  type EndReason,
  type EndSide,
  PLACEMENT_TRANSITIONS,
  type PlacementState,
} from './domain/placement-states.js';
import { assertTerms, endSideOf, NO_TERMS, type Terms } from './domain/terms.js';
import { PlacementEntity } from './placement.entity.js';
import { PlacementAccess } from './placement-access.js';
import { type NewPlacement, PlacementOrigins } from './placement-origins.js';

export const userOf = (actor: Actor): AuditActor => ({ kind: 'user', id: actor.userId });
/** The side for which somebody signed in speaks. */
export const sideOf = ({ role }: Actor): CheckSide => (role === 'employer' ? 'employer' : 'case_worker');

export interface StartInput extends Partial<{ [K in keyof Terms]: Terms[K] | undefined }> {
  startedOn: IsoDay;
  title?: string | undefined;
}
export interface EndInput {
  endedOn: IsoDay;
  reason: EndReason;
  side?: EndSide | undefined;
}

/** Hires, training starts and trials: promised, started, ended or cancelled. What both sides answer later is in `Checks`. */
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

  /**
   * @throws DomainError `already_hired` (the tenant has another hire), for an employer `no_longer_free`, which says nothing of where; or
   * `already_placed` (this meeting has its placement), conflicts
   */
  async create(input: NewPlacement, actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      const origin = await this.origins.originOf(input, actor);
      const place = await this.origins.placeOf(input, origin.employerId);
      if (input.occupation && !findOccupation(input.occupation))
        throw invalid('occupation', 'unknown_occupation', 'There is no occupation with this ROME code.');
      const terms = withTerms(NO_TERMS, input);
      assertTerms(input.kind, terms, input.startOn ?? null, true);
      const placement: PlacementEntity = {
        ...blank(this.ids.uuid(), this.clock.now()),
        ...origin,
        ...place,
        ...terms,
        kind: input.kind,
        title: input.title,
        occupation: input.occupation ?? null,
        via: origin.rallyId ? 'rally' : (input.via ?? (place.employerId ? 'network' : 'other')),
        startOn: input.startOn ?? null,
        createdBy: actor.userId,
      };
      try {
        await this.db.repo(PlacementEntity).insert(placement);
      } catch (error) {
        if (isUniqueViolation(error, 'placements_one_hire')) throw hiredAlready(actor);
        if (isUniqueViolation(error, 'placements_one_per_meeting'))
          throw conflict('already_placed', 'This meeting has its placement already.');
        throw error;
      }
      await this.announce(placement, userOf(actor));
      return placement.id;
    });
  }

  /** The job or training has begun, as somebody signed in says. */
  async start(id: string, input: StartInput, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const placement = await this.load(id, actor);
      await this.begin(placement, input, userOf(actor));
      await this.noteStart(placement, sideOf(actor), input.startedOn, 'app');
    });
  }

  /** From now on both sides are asked after one, three and six months. Part of the caller's transaction. */
  async begin(placement: PlacementEntity, input: StartInput, by: AuditActor): Promise<void> {
    this.assertNotAhead('startedOn', input.startedOn);
    const { startedOn, title = placement.title } = input;
    // Another contract has neither the months nor the form of the one before.
    const before = input.contract && input.contract !== placement.contract ? { ...NO_TERMS } : placement;
    const terms = withTerms(before, input);
    assertTerms(placement.kind, terms, startedOn, true);
    Object.assign(placement, { startedOn, title, ...terms });
    await this.move(placement, 'started', by);
    await this.planChecks(placement);
  }

  /** What is asked in the months to come; what was asked already stays as it is. */
  private async planChecks(placement: PlacementEntity): Promise<void> {
    if (placement.startedOn === null) return;
    const reachable =
      placement.employerId !== null || placement.contactEmail !== null || placement.contactPhone !== null;
    for (const check of checksFrom(placement.kind, placement.startedOn, placement.endsOn, reachable)) {
      await this.db.query(
        'INSERT INTO placement_checks (placement_id, month, side, due_on) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
        [placement.id, check.month, check.side, check.dueOn],
      );
    }
  }

  /** Keeps who says that it began; `null` says that it did not. */
  async noteStart(
    { id }: PlacementEntity,
    side: CheckSide,
    beganOn: IsoDay | null,
    via: 'app' | 'link' | 'phone',
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO placement_starts (placement_id, side, began, began_on, via, answered_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (placement_id, side) DO UPDATE SET began = excluded.began, began_on = excluded.began_on, via = excluded.via,
         answered_at = excluded.answered_at`,
      [id, side, beganOn !== null, beganOn, via, this.clock.now()],
    );
  }

  /**
   * It goes on beyond its agreed last day. @throws DomainError `not_running` (conflict) unless it has begun and goes on; `not_after`, `not_of_this_kind`, `permanent_contract`, … (validation)
   */
  async renew(id: string, to: { endsOn: IsoDay } | { contract: 'CDI' }, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const placement = await this.load(id, actor);
      if (placement.state !== 'started') throw conflict('not_running', 'Only what has begun and goes on is renewed.');
      if ('contract' in to && placement.contract === 'CDI')
        throw invalid('contract', 'permanent_contract', 'This is a CDI already.');
      if ('endsOn' in to && placement.endsOn !== null && to.endsOn <= placement.endsOn)
        throw invalid('endsOn', 'not_after', 'A renewal ends after the last day agreed on before.');
      // A CDI has neither months nor a last day; another day is what counts, not the months of the contract before.
      const changes =
        'contract' in to
          ? { contract: to.contract, contractForm: null, contractMonths: null, endsOn: null }
          : { endsOn: to.endsOn };
      const terms = withTerms(placement, {});
      assertTerms(placement.kind, { ...terms, ...changes }, placement.startedOn, true);
      const { endsOn: before } = placement;
      Object.assign(placement, changes);
      await this.db.repo(PlacementEntity).save(placement);
      await this.planChecks(placement);
      await this.note('placement.renew', placement, userOf(actor), { before, endsOn: placement.endsOn });
      const { tenantId, state } = placement;
      await this.outbox.add('placement.changed', { placementId: id, tenantId, state });
    });
  }

  async end(id: string, input: EndInput, actor: Actor): Promise<void> {
    await this.db.transaction(async () => this.finish(await this.load(id, actor), input, userOf(actor)));
  }

  /** Part of the caller's transaction. */
  async finish(placement: PlacementEntity, { endedOn, reason, side }: EndInput, by: AuditActor): Promise<void> {
    this.assertNotAhead('endedOn', endedOn);
    if (placement.startedOn && endedOn < placement.startedOn)
      throw invalid('endedOn', 'before_start', 'The last day is not before the first.');
    Object.assign(placement, { endedOn, endReason: reason, endSide: endSideOf(placement.kind, reason, side) });
    await this.move(placement, 'ended', by);
    // Nobody is asked any more whether somebody who left is still there.
    await this.db.query(
      'DELETE FROM placement_checks WHERE placement_id = $1 AND answered_at IS NULL AND due_on > $2 RETURNING month',
      [placement.id, endedOn],
    );
  }

  async cancel(id: string, reason: CancelReason, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const placement = await this.load(id, actor);
      placement.endReason = reason;
      await this.move(placement, 'cancelled', userOf(actor));
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
    await this.note(`placement.${to}`, placement, by, { reason: placement.endReason, side: placement.endSide });
    await this.outbox.add('placement.changed', { placementId: placement.id, tenantId: placement.tenantId, state: to });
  }

  /** A placement within the actor's reach, held until the transaction ends. */
  async load(id: string, actor: Actor): Promise<PlacementEntity> {
    const { sql, params } = this.access.condition(actor, 2);
    const found = await this.db.one(
      `SELECT 1 FROM placements p JOIN tenants t ON t.id = p.tenant_id WHERE p.id = $1 AND ${sql} FOR UPDATE OF p`,
      [id, ...params],
    );
    if (!found) throw notFound('placement');
    return this.db.repo(PlacementEntity).findOneByOrFail({ id });
  }

  assertNotAhead(path: string, day: IsoDay): void {
    if (day > dayOf(this.clock.now())) throw invalid(path, 'in_future', 'This day has not come yet.');
  }

  note(
    action: string,
    { id, tenantId }: PlacementEntity,
    actor: AuditActor,
    details: Record<string, string | number | boolean | null>,
  ): Promise<void> {
    return this.audit.record({ actor, action, subject: { kind: 'placement', id }, tenantId, details });
  }
}

/** A placement of which nothing is known yet. */
export const blank = (id: string, promisedAt: Date) => ({
  ...NO_TERMS,
  ...{ id, promisedAt, version: 1, state: 'promised' as const },
  ...{ contactName: null, contactEmail: null, contactPhone: null },
  ...{ startOn: null, startedOn: null, endedOn: null, endReason: null, endSide: null, createdBy: null },
  ...{ startAskedAt: null, startRemindedAt: null },
});

function withTerms(before: Terms, input: Partial<{ [K in keyof Terms]: Terms[K] | undefined }>): Terms {
  const terms = Object.fromEntries(
    (Object.keys(NO_TERMS) as (keyof Terms)[]).map((name) => [name, input[name] ?? before[name]]),
  );
  return terms as unknown as Terms;
}

/** What the second of two learns: an employer nothing of the first, and not even that it is about a hire. */
const hiredAlready = ({ role }: Actor) =>
  role === 'employer'
    ? conflict('no_longer_free', 'This person can no longer be taken on: their contact will tell you more.')
    : conflict('already_hired', 'This person has another hire that is promised or under way.');
