import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { notFound, type Page } from '#kernel';
import { AGREED_STATUS, type Condition, STATUS_OUTSIDE, TenantAccess } from '#tenants';
import type { ReferralQuery } from './referrals.dto.js';

/** What only helps to find somebody is not told to a landlord again, once the person is sheltered: not even what it wrote itself. */
const place = (column: string) => `CASE WHEN t.sheltered THEN NULL ELSE r.${column} END AS ${column}`;
const WHERE_THEY_LIVE = {
  landlord: ['email', 'phone', 'address', 'postcode', 'city', 'comment'].map(place).join(', '),
  association: 'r.email, r.phone, r.address, r.postcode, r.city, r.comment',
};
const shared = (
  reader: keyof typeof WHERE_THEY_LIVE,
  status: string,
) => `r.id, json_build_object('id', l.id, 'name', l.name) AS landlord, json_build_object('id', a.id, 'name', a.name) AS association,
  r.given_name AS "givenName", r.family_name AS "familyName", ${WHERE_THEY_LIVE[reader]},
  r.arrears_cents AS "arrearsCents", r.arrears_months AS "arrearsMonths", r.agreed_on AS "agreedOn", r.agreed_how AS "agreedHow",
  r.state, CASE WHEN t.id IS NOT NULL THEN ${status} END AS status, t.id AS "tenantId",
  r.created_at AS "createdAt", r.decided_at AS "decidedAt"`;
const SHARED = shared('landlord', STATUS_OUTSIDE);
const OURS = `${shared('association', AGREED_STATUS)}, r.contact_tries AS "contactTries", r.decision_reason AS "decisionReason",
  (SELECT u.display_name FROM users u WHERE u.id = r.decided_by) AS "decidedBy"`;
const FROM = `referrals r JOIN organisations l ON l.id = r.landlord_id JOIN organisations a ON a.id = r.association_id
  LEFT JOIN tenants t ON t.id = r.tenant_id AND t.erased_at IS NULL`;

const columns = (actor: Actor) => (actor.role === 'landlord_staff' ? SHARED : OURS);

@Injectable()
export class ReferralQueries {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
  ) {}

  /**
   * Which referrals an actor reaches, as a condition on `referrals r LEFT JOIN tenants t`. A case worker sees those that wait for a
   * decision, those that they declined, and those of the tenants that they follow.
   */
  private reach(actor: Actor, first: number): Condition {
    switch (actor.role) {
      case 'landlord_staff':
        return { sql: `r.landlord_id = $${first}`, params: [actor.organisationId] };
      case 'association_manager':
        return { sql: `r.association_id = $${first}`, params: [actor.organisationId] };
      case 'case_worker': {
        const followed = this.access.condition(actor, 'identity', 't', first + 2);
        return {
          sql: `r.association_id = $${first} AND (r.state IN ('received', 'contact_tried')
                OR (r.state <> 'accepted' AND r.decided_by = $${first + 1}) OR (${followed.sql}))`,
          params: [actor.organisationId, actor.userId, ...followed.params],
        };
      }
      default:
        return { sql: 'false', params: [] };
    }
  }

  async list(actor: Actor, { page, size, state }: ReferralQuery): Promise<Page<Record<string, unknown>>> {
    const reach = this.reach(actor, 4);
    const items = await this.db.query<{ total: number }>(
      `SELECT ${columns(actor)}, count(*) OVER () AS total FROM ${FROM}
       WHERE ($1::text IS NULL OR r.state = $1) AND ${reach.sql} ORDER BY r.created_at DESC, r.id LIMIT $2 OFFSET $3`,
      [state ?? null, size, (page - 1) * size, ...reach.params],
    );
    return { items, total: items[0]?.total ?? 0, page, size };
  }

  /** @throws DomainError `not_found` outside of the actor's scope */
  async read(actor: Actor, id: string): Promise<Record<string, unknown>> {
    const reach = this.reach(actor, 2);
    const row = await this.db.one(`SELECT ${columns(actor)} FROM ${FROM} WHERE r.id = $1 AND ${reach.sql}`, [
      id,
      ...reach.params,
    ]);
    if (!row) throw notFound('referral');
    return row;
  }

  /** Who of an association can follow or accompany tenants, the least busy first. */
  async colleagues(actor: Actor): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT u.id AS "userId", u.display_name AS "displayName", u.role, count(t.id) AS following
       FROM users u LEFT JOIN tenant_assignments ta ON ta.user_id = u.id AND ta.until IS NULL
       LEFT JOIN tenants t ON t.id = ta.tenant_id AND t.erased_at IS NULL
       WHERE u.organisation_id = $1 AND u.active AND u.role IN ('case_worker', 'association_manager', 'volunteer')
       GROUP BY u.id ORDER BY count(t.id), u.display_name, u.id`,
      [actor.organisationId],
    );
  }
}
