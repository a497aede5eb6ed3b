import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, type Page, type PageQuery } from '#kernel';
import { TenantAccess } from '#tenants';
import { occupation } from './candidate.view.js';
import type { ReleaseState } from './domain/release.js';

/** `stateNow` of domain/release.ts in SQL; `$1` is the present instant. */
export const RELEASE_STATE = `CASE WHEN r.state IN ('requested', 'granted') AND r.expires_at <= $1 THEN 'expired' ELSE r.state END`;
const COMMON = `r.id, k.headline, k.occupations, r.employer_id AS "employerId", e.name AS "employerName", r.offer_id AS "offerId", o.title AS "offerTitle",
  r.message, ${RELEASE_STATE} AS state, r.requested_at AS "requestedAt", r.decided_at AS "decidedAt", r.expires_at AS "expiresAt"`;
const FROM = `FROM release_requests r JOIN candidates k ON k.id = r.candidate_id JOIN organisations e ON e.id = r.employer_id
  LEFT JOIN offers o ON o.id = r.offer_id`;

/** Requests for name and contact as each side may see them. */
@Injectable()
export class ReleaseQueries {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { page, size, state }: PageQuery & { state?: ReleaseState | undefined },
  ): Promise<Page<Record<string, unknown>>> {
    const scope = actor.role === 'employer' ? this.ofEmployer(actor) : this.ofTenants(actor);
    const items = await this.db.query<{ total: number; occupations: string[] }>(
      `SELECT ${COMMON}, ${scope.columns}, count(*) OVER () AS total ${FROM} ${scope.joins}
       WHERE ($2::text IS NULL OR ${RELEASE_STATE} = $2) AND ${scope.where} ORDER BY r.requested_at DESC, r.id LIMIT $3 OFFSET $4`,
      [this.clock.now(), state ?? null, size, (page - 1) * size, ...scope.params],
    );
    return {
      items: items.map((item) => ({ ...item, occupations: item.occupations.map(occupation) })),
      ...{ total: items[0]?.total ?? 0, page, size },
    };
  }

  private ofEmployer(actor: Actor) {
    return {
      columns: `a.id AS "candidateId", a.pseudonym, NULL AS "tenantId", NULL AS "tenantName"`,
      joins: 'JOIN candidate_aliases a ON a.candidate_id = r.candidate_id AND a.employer_id = r.employer_id',
      where: 'r.employer_id = $5',
      params: [actor.organisationId],
    };
  }

  private ofTenants(actor: Actor) {
    const reach = this.access.condition(actor, 'identity', 't', 5);
    return {
      columns: `k.id AS "candidateId", NULL AS pseudonym, t.id AS "tenantId", t.given_name || ' ' || t.family_name AS "tenantName"`,
      joins: 'JOIN tenants t ON t.id = k.tenant_id',
      where: reach.sql,
      params: reach.params,
    };
  }

  /** Candidate id → the newest request of that employer. */
  async newestOf(
    employerId: string,
    candidateIds: readonly string[],
  ): Promise<Map<string, { id: string; state: ReleaseState; expiresAt: Date }>> {
    const rows = await this.db.query<{ candidateId: string; id: string; state: ReleaseState; expiresAt: Date }>(
      `SELECT DISTINCT ON (r.candidate_id) r.candidate_id AS "candidateId", r.id, ${RELEASE_STATE} AS state, r.expires_at AS "expiresAt"
       FROM release_requests r WHERE r.employer_id = $2 AND r.candidate_id = ANY($3) ORDER BY r.candidate_id, r.requested_at DESC, r.id`,
      [this.clock.now(), employerId, candidateIds],
    );
    return new Map(rows.map(({ candidateId, ...release }) => [candidateId, release]));
  }

  /** What the tenant is shown by the link. */
  async forTenant(requestId: string): Promise<Record<string, unknown> | undefined> {
    const row = await this.db.one<{ phone: string | null; email: string | null }>(
      `SELECT e.name AS "employerName", o.title AS "offerTitle", r.message, ${RELEASE_STATE} AS state, r.expires_at AS "expiresAt", t.locale, t.phone, t.email
       ${FROM} JOIN tenants t ON t.id = k.tenant_id AND t.erased_at IS NULL WHERE r.id = $2`,
      [this.clock.now(), requestId],
    );
    if (!row) return undefined;
    const { phone, email, ...shown } = row;
    return { ...shown, shared: ['name', ...(phone ? ['phone'] : []), ...(email ? ['email'] : []), 'cv'] };
  }
}
