import { Injectable } from '@nestjs/common';
import type { Actor } from '#identity';
import { type Condition, TenantAccess } from '#tenants';

/** Which placements an actor reaches: of the tenants whom they follow, of their own firm, of their association's rallies. */
@Injectable()
export class PlacementAccess {
  constructor(private readonly tenants: TenantAccess) {}

  /** A condition on `placements p JOIN tenants t`, its parameters numbered from `first`. */
  condition(actor: Actor, first: number): Condition {
    switch (actor.role) {
      case 'employer':
        return { sql: `p.employer_id = $${first}`, params: [actor.organisationId] };
      case 'organiser':
        return {
          sql: `EXISTS (SELECT 1 FROM rallies r WHERE r.id = p.rally_id AND r.association_id = $${first})`,
          params: [actor.organisationId],
        };
      case 'case_worker':
      case 'association_manager':
        return this.tenants.condition(actor, 'identity', 't', first);
      default:
        return { sql: 'false', params: [] };
    }
  }
}
