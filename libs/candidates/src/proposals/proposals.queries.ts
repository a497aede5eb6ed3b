import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import type { Page, PageQuery } from '#kernel';
import { TenantAccess } from '#tenants';
import { Aliases } from '../aliases.service.js';
import { occupation } from '../candidate.view.js';
import type { ProposalState } from '../domain/proposal.js';

const COMMON = `p.id, p.employer_id AS "employerId", e.name AS "employerName", p.offer_id AS "offerId", f.title AS "offerTitle", p.message,
  p.state, p.reason, p.comment, p.proposed_at AS "proposedAt", p.answered_at AS "answeredAt"`;
const FROM = `FROM proposals p JOIN organisations e ON e.id = p.employer_id LEFT JOIN offers f ON f.id = p.offer_id
  LEFT JOIN candidates k ON k.tenant_id = p.tenant_id`;

interface Row {
  [column: string]: unknown;
  total: number;
  candidateId: string | null;
  occupations: string[] | null;
}

/** Proposals as each side may see them. */
@Injectable()
export class ProposalQueries {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
    private readonly aliases: Aliases,
  ) {}

  async list(
    actor: Actor,
    query: PageQuery & { state?: ProposalState | undefined; tenantId?: string | undefined },
  ): Promise<Page<Record<string, unknown>>> {
    const { page, size, state, tenantId } = query;
    const isEmployer = actor.role === 'employer';
    const scope = isEmployer ? this.ofEmployer(actor) : this.ofTenants(actor);
    const items = await this.db.query<Row>(
      `SELECT ${COMMON}, ${scope.columns}, count(*) OVER () AS total ${FROM} ${scope.joins}
       WHERE ($1::text IS NULL OR p.state = $1) AND ($2::uuid IS NULL OR p.tenant_id = $2) AND ${scope.where}
       ORDER BY (p.state = 'open') DESC, coalesce(p.answered_at, p.proposed_at) DESC, p.id LIMIT $3 OFFSET $4`,
      // An employer knows no tenant: it asks for none.
      [state ?? null, isEmployer ? null : (tenantId ?? null), size, (page - 1) * size, ...scope.params],
    );
    return {
      items: (isEmployer ? await this.underAliases(actor, items) : items).map((item) => ({
        ...item,
        occupations: (item.occupations ?? []).map(occupation),
      })),
      ...{ total: items[0]?.total ?? 0, page, size },
    };
  }

  private ofEmployer(actor: Actor) {
    return {
      columns: `CASE WHEN k.listed THEN k.id END AS "candidateId", CASE WHEN k.listed THEN k.headline ELSE '' END AS headline,
        CASE WHEN k.listed THEN k.occupations END AS occupations,
        NULL AS "tenantId", NULL AS "tenantName", NULL AS agreed`,
      joins: '',
      where: 'p.employer_id = $5',
      params: [actor.organisationId],
    };
  }

  private ofTenants(actor: Actor) {
    const reach = this.access.condition(actor, 'cv', 't', 5);
    return {
      columns: `k.id AS "candidateId", NULL AS pseudonym, coalesce(k.headline, '') AS headline, k.occupations, t.id AS "tenantId",
        t.given_name || ' ' || t.family_name AS "tenantName", p.agreed_how AS agreed`,
      joins: 'JOIN tenants t ON t.id = p.tenant_id',
      where: reach.sql,
      params: reach.params,
    };
  }

  /** By the ids and pseudonyms that this employer knows. */
  private async underAliases(actor: Actor, items: readonly Row[]) {
    const aliases = await this.aliases.of(
      actor.organisationId,
      items.flatMap(({ candidateId }) => candidateId ?? []),
    );
    return items.map((item) => {
      const alias = item.candidateId ? aliases.get(item.candidateId) : undefined;
      return { ...item, candidateId: alias?.id ?? null, pseudonym: alias?.pseudonym ?? null };
    });
  }
}
