import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { notFound } from '#kernel';
import { type Condition, TenantAccess } from '#tenants';
import { InvitationEntity, RallyEntity } from './rally.entities.js';

/** Which rallies an actor reaches: the association its own, an employer those it was invited to. */
@Injectable()
export class RallyAccess {
  constructor(
    private readonly db: Db,
    private readonly tenants: TenantAccess,
  ) {}

  /** A condition on the table `rallies` under that alias, its parameters numbered from `first`. */
  condition(actor: Actor, alias = 'r', first = 1): Condition {
    const params = [actor.organisationId];
    if (actor.role !== 'employer') return { sql: `${alias}.association_id = $${first}`, params };
    return {
      sql: `EXISTS (SELECT 1 FROM rally_invitations ri WHERE ri.rally_id = ${alias}.id AND ri.employer_id = $${first})`,
      params,
    };
  }

  /** @throws DomainError `not_found` when the rally does not exist or lies outside the actor's scope. */
  async require(actor: Actor, rallyId: string): Promise<RallyEntity> {
    const { sql, params } = this.condition(actor, 'r', 2);
    const found = await this.db.one(`SELECT 1 FROM rallies r WHERE r.id = $1 AND ${sql}`, [rallyId, ...params]);
    if (!found) throw notFound('rally');
    return this.read(rallyId);
  }

  /** Like `require`, and nobody else changes this rally until the transaction ends. */
  async requireForUpdate(actor: Actor, rallyId: string): Promise<RallyEntity> {
    await this.require(actor, rallyId);
    return this.lock(rallyId);
  }

  /** The rally, for the program itself: whoever calls has checked the scope. */
  read(rallyId: string): Promise<RallyEntity> {
    return this.db.repo(RallyEntity).findOneByOrFail({ id: rallyId });
  }

  /** The rally, locked first of everything that a use case locks: so two of them wait for each other and never deadlock. */
  lock(rallyId: string): Promise<RallyEntity> {
    return this.db.repo(RallyEntity).findOneOrFail({ where: { id: rallyId }, lock: { mode: 'pessimistic_write' } });
  }

  /**
   * Which invited tenants an actor sees by name: an organiser all who are invited, others those whom the wall lets them see. A condition
   * on the table `tenants` under that alias.
   */
  peopleCondition(actor: Actor, alias = 't', first = 1): Condition {
    if (actor.role !== 'organiser') return this.tenants.condition(actor, 'identity', alias, first);
    return {
      sql: `${alias}.erased_at IS NULL AND ${alias}.association_id = $${first}`,
      params: [actor.organisationId],
    };
  }

  /**
   * Who stands at the entrance on the day sees by name everybody who is invited, as an organiser does (decision 12). Before and after that day
   * a volunteer sees nobody, and others whom they always see.
   */
  doorCondition(actor: Actor, rally: RallyEntity, alias = 't', first = 1): Condition {
    return this.peopleCondition(rally.state === 'on_the_day' ? { ...actor, role: 'organiser' } : actor, alias, first);
  }

  /** The rally, for who stands at its entrance. @throws DomainError `not_found`; to a volunteer also on every other day */
  async requireAtDoor(actor: Actor, rallyId: string): Promise<RallyEntity> {
    const rally = await this.require(actor, rallyId);
    if (actor.role === 'volunteer' && rally.state !== 'on_the_day') throw notFound('rally');
    return rally;
  }

  async requireAtDoorForUpdate(actor: Actor, rallyId: string): Promise<RallyEntity> {
    await this.requireAtDoor(actor, rallyId);
    return this.lock(rallyId);
  }

  /** @throws DomainError `not_found` when they are not invited to the rally, or behind the actor's wall */
  async requireInvited(
    actor: Actor,
    rallyId: string,
    who: { invitationId?: string | undefined; tenantId?: string | undefined; employerId?: string | undefined },
    { sql, params }: Condition = this.peopleCondition(actor, 't', 5),
  ): Promise<InvitationEntity> {
    const found = await this.db.one<{ id: string }>(
      `SELECT i.id FROM rally_invitations i LEFT JOIN tenants t ON t.id = i.tenant_id
       WHERE i.rally_id = $1 AND (i.id = $2 OR i.tenant_id = $3 OR i.employer_id = $4) AND (i.employer_id IS NOT NULL OR ${sql})`,
      [rallyId, who.invitationId ?? null, who.tenantId ?? null, who.employerId ?? null, ...params],
    );
    if (!found) throw notFound('invitation');
    return this.db.repo(InvitationEntity).findOneByOrFail({ id: found.id });
  }
}
