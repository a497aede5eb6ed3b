import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import type { Page, PageQuery } from '#kernel';
import type { SameReason } from '../domain/same-person.js';
import { TenantAccess } from '../tenant-access.js';

/** As much of a tenant as it takes to tell whether it is the same person. */
export interface PersonShort {
  id: string;
  givenName: string;
  familyName: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  postcode: string | null;
  city: string | null;
  createdAt: Date;
  referent: string | null;
}

interface Pair {
  id: string;
  firstId: string;
  secondId: string;
  score: number;
  reasons: SameReason[];
  state: 'open' | 'different' | 'merged';
  foundAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  total: number;
}

const PERSON = `t.id, t.given_name AS "givenName", t.family_name AS "familyName", t.phone, t.email, t.address, t.postcode, t.city,
  t.created_at AS "createdAt", (SELECT u.display_name FROM tenant_assignments a JOIN users u ON u.id = a.user_id
    WHERE a.tenant_id = t.id AND a.role = 'referent' AND a.until IS NULL) AS referent`;

@Injectable()
export class DuplicateQueries {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
  ) {}

  /** Those of these tenants whom the actor reaches. */
  async people(ids: readonly string[], actor: Actor): Promise<Map<string, PersonShort>> {
    const reach = this.access.condition(actor, 'identity', 't', 2);
    const rows = await this.db.query<PersonShort>(
      `SELECT ${PERSON} FROM tenants t WHERE t.id = ANY($1) AND ${reach.sql}`,
      [ids, ...reach.params],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Pairs of which the actor reaches both, the surest first. */
  async list(
    actor: Actor,
    { page, size, state, tenantId }: PageQuery & { state: 'open' | 'different'; tenantId?: string | undefined },
  ): Promise<Page<Record<string, unknown>>> {
    const first = this.access.condition(actor, 'identity', 'a', 5);
    const second = this.access.condition(actor, 'identity', 'b', 5);
    const pairs = await this.db.query<Pair>(
      `SELECT p.id, p.first_id AS "firstId", p.second_id AS "secondId", p.score, p.reasons, p.state, p.found_at AS "foundAt",
              p.decided_at AS "decidedAt", u.display_name AS "decidedBy", count(*) OVER () AS total
       FROM tenant_duplicates p JOIN tenants a ON a.id = p.first_id JOIN tenants b ON b.id = p.second_id LEFT JOIN users u ON u.id = p.decided_by
       WHERE p.state = $1 AND ($2::uuid IS NULL OR $2 IN (p.first_id, p.second_id)) AND ${first.sql} AND ${second.sql}
       ORDER BY p.score DESC, p.found_at, p.id LIMIT $3 OFFSET $4`,
      [state, tenantId ?? null, size, (page - 1) * size, ...first.params],
    );
    const people = await this.people(
      pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]),
      actor,
    );
    const items = pairs.map(({ firstId, secondId, total: _, ...pair }) => ({
      ...pair,
      // The older file first: it is the one that the other is usually merged into.
      people: [firstId, secondId]
        .flatMap((id) => people.get(id) ?? [])
        .sort((x, y) => x.createdAt.getTime() - y.createdAt.getTime()),
    }));
    return { items, total: pairs[0]?.total ?? 0, page, size };
  }
}
