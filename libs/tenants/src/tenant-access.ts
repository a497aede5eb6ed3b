import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, dayOf, notFound } from '#kernel';
import { reachOf, type TenantPart } from './domain/wall.js';
import { TenantEntity } from './tenant.entity.js';

/** A SQL condition with its parameters. */
export interface Condition {
  sql: string;
  params: unknown[];
}

/** The wall between the three parties, as rows: which tenants an actor reaches for which part. Every read of tenants goes through here. */
@Injectable()
export class TenantAccess {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * A condition on the table `tenants` under that alias. Its parameters are numbered from `first`, so that it can stand in a longer
   * statement: `const c = access.condition(actor, 'identity', 't', 3)` → `WHERE … AND ${c.sql}` with `[...mine, ...c.params]`.
   */
  condition(actor: Actor, part: TenantPart, alias = 't', first = 1): Condition {
    const present = `${alias}.erased_at IS NULL AND ${alias}.merged_into IS NULL`;
    // The restricted archive is out of daily work: a manager still finds it, and reads notes by exception.
    const alive = `${present} AND ${alias}.archived_at IS NULL`;
    switch (reachOf(actor.role, part)) {
      case 'assigned':
        return {
          sql: `${alive} AND ${alias}.association_id = $${first} AND EXISTS (SELECT 1 FROM tenant_assignments ta
                WHERE ta.tenant_id = ${alias}.id AND ta.user_id = $${first + 1} AND ta.until IS NULL AND ${this.inTime()})`,
          params: [actor.organisationId, actor.userId],
        };
      case 'own_uploads':
        return {
          sql: `${alive} AND ${alias}.association_id = $${first} AND EXISTS (SELECT 1 FROM tenant_assignments ta
                WHERE ta.tenant_id = ${alias}.id AND ta.user_id = $${first + 1} AND ta.until IS NULL AND ${this.inTime()})
                AND EXISTS (SELECT 1 FROM cvs cv JOIN documents d ON d.id = cv.document_id
                WHERE cv.tenant_id = ${alias}.id AND cv.state <> 'replaced' AND d.uploaded_by = $${first + 1})`,
          params: [actor.organisationId, actor.userId],
        };
      case 'association':
        return { sql: `${present} AND ${alias}.association_id = $${first}`, params: [actor.organisationId] };
      case 'referred':
        return { sql: `${alive} AND ${alias}.landlord_id = $${first}`, params: [actor.organisationId] };
      case 'none':
        return { sql: 'false', params: [] };
    }
  }

  /** Whoever stands in reaches the person until their last day, also when the job that ends it is late. On `tenant_assignments ta`. */
  private inTime(): string {
    return `(ta.role <> 'stand_in' OR NOT EXISTS (SELECT 1 FROM stand_ins late WHERE late.tenant_id = ta.tenant_id
      AND late.user_id = ta.user_id AND late.state = 'running' AND late.until_day < '${dayOf(this.clock.now())}'))`;
  }

  /** @throws DomainError `not_found` when the tenant does not exist or lies outside the actor's scope: the two look the same. */
  async require(actor: Actor, tenantId: string, part: TenantPart): Promise<TenantEntity> {
    const { sql, params } = this.condition(actor, part, 't', 2);
    const found = await this.db.one(`SELECT 1 FROM tenants t WHERE t.id = $1 AND ${sql}`, [tenantId, ...params]);
    if (!found) throw notFound('tenant');
    return this.db.repo(TenantEntity).findOneByOrFail({ id: tenantId });
  }
}
