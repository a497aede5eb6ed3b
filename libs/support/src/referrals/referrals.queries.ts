import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { notFound, type Page } from '#kernel';
import { AGREED_STATUS, type Condition, Duplicates, type PossibleDuplicate, TenantAccess } from '#tenants';
import { type EarlierReferral, ReferralIntake, traitsOf } from './intake.service.js';
import type { ReferralQuery } from './referrals.dto.js';

const SHARED = `r.id, CASE WHEN l.id IS NOT NULL THEN json_build_object('id', l.id, 'name', l.name) END AS landlord,
  json_build_object('id', a.id, 'name', a.name) AS association, CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END AS programme,
  r.source, r.given_name AS "givenName", r.family_name AS "familyName", r.email, r.phone, r.address, r.postcode, r.city,
  r.arrears_cents AS "arrearsCents", r.arrears_months AS "arrearsMonths", r.eviction_stage AS "evictionStage", r.agreed_on AS "agreedOn",
  r.agreed_how AS "agreedHow", r.informed_on AS "informedOn", r.informed_how AS "informedHow", r.notice_version AS "noticeVersion",
  r.comment, r.state, CASE WHEN t.id IS NOT NULL THEN ${AGREED_STATUS} END AS status, t.id AS "tenantId",
  r.created_at AS "createdAt", r.decided_at AS "decidedAt"`;
/** A landlord learns of an earlier referral only when it was its own. */
const LANDLORDS = `${SHARED}, (SELECT e.id FROM referrals e WHERE e.id = r.earlier_id AND e.landlord_id = r.landlord_id) AS "earlierId"`;
const OURS = `${SHARED}, r.channel, r.partner_name AS "partnerName", r.partner_contact AS "partnerContact", r.health_alert AS "healthAlert",
  r.earlier_id AS "earlierId", r.contact_tries AS "contactTries", r.decision_code AS "decisionCode", r.decision_reason AS "decisionReason",
  (SELECT u.display_name FROM users u WHERE u.id = r.decided_by) AS "decidedBy"`;
export const REFERRALS = `referrals r JOIN organisations a ON a.id = r.association_id LEFT JOIN organisations l ON l.id = r.landlord_id
  LEFT JOIN programmes p ON p.id = r.programme_id LEFT JOIN tenants t ON t.id = r.tenant_id AND t.erased_at IS NULL`;

const columns = (actor: Actor) => (actor.role === 'landlord_staff' ? LANDLORDS : OURS);

@Injectable()
export class ReferralQueries {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
    private readonly duplicates: Duplicates,
    private readonly intake: ReferralIntake,
  ) {}

  /**
   * Which referrals an actor reaches, as a condition on `referrals r LEFT JOIN tenants t`. A case worker sees those that wait for a
   * decision, those that they declined, and those of the tenants that they follow.
   */
  reach(actor: Actor, first: number): Condition {
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

  async list(actor: Actor, { page, size, state, source }: ReferralQuery): Promise<Page<Record<string, unknown>>> {
    const reach = this.reach(actor, 5);
    const items = await this.db.query<{ total: number }>(
      `SELECT ${columns(actor)}, count(*) OVER () AS total FROM ${REFERRALS}
       WHERE ($1::text IS NULL OR r.state = $1) AND ($4::text IS NULL OR r.source = $4) AND r.forgotten_at IS NULL AND ${reach.sql}
       ORDER BY r.created_at DESC, r.id LIMIT $2 OFFSET $3`,
      [state ?? null, size, (page - 1) * size, source ?? null, ...reach.params],
    );
    return { items, total: items[0]?.total ?? 0, page, size };
  }

  /** @throws DomainError `not_found` outside of the actor's scope */
  async read(actor: Actor, id: string): Promise<Record<string, unknown>> {
    const reach = this.reach(actor, 2);
    const row = await this.db.one(
      `SELECT ${columns(actor)} FROM ${REFERRALS} WHERE r.id = $1 AND r.forgotten_at IS NULL AND ${reach.sql}`,
      [id, ...reach.params],
    );
    if (!row) throw notFound('referral');
    return row;
  }

  async contactTries(actor: Actor, id: string): Promise<Record<string, unknown>[]> {
    await this.read(actor, id);
    return this.db.query(
      `SELECT c.id, c.at, c.way, c.result, u.display_name AS by FROM referral_contact_tries c JOIN users u ON u.id = c.by_user
       WHERE c.referral_id = $1 ORDER BY c.at DESC, c.noted_at DESC`,
      [id],
    );
  }

  /** Whether the person is known already: files and earlier referrals that the actor reaches. */
  async known(
    actor: Actor,
    id: string,
  ): Promise<{ tenants: PossibleDuplicate[]; referrals: (Record<string, unknown> & { score: number })[] }> {
    const referral = (await this.read(actor, id)) as {
      givenName: string;
      familyName: string;
      email: string | null;
      phone: string | null;
      address: string | null;
      postcode: string | null;
    };
    const tenants = await this.duplicates.possible(traitsOf(referral), actor);
    const earlier = await this.intake.earlierOf(actor.organisationId, referral, id);
    return { tenants, referrals: await this.reached(earlier, actor) };
  }

  private async reached(earlier: readonly EarlierReferral[], actor: Actor) {
    const reach = this.reach(actor, 2);
    const rows = await this.db.query<{ id: string }>(
      `SELECT r.id, r.source, r.state, r.given_name AS "givenName", r.family_name AS "familyName", r.created_at AS "createdAt",
         l.name AS "landlordName", r.partner_name AS "partnerName", t.id AS "tenantId"
       FROM ${REFERRALS} WHERE r.id = ANY($1) AND ${reach.sql}`,
      [earlier.map(({ id }) => id), ...reach.params],
    );
    const scores = new Map(earlier.map(({ id, score }) => [id, score]));
    return rows.map((row) => ({ ...row, score: scores.get(row.id) ?? 0 })).sort((a, b) => b.score - a.score);
  }

  /** Programmes of an association that take people from there: names only. */
  programmesFor(associationId: string, source: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT id, name FROM programmes WHERE association_id = $1 AND archived_at IS NULL AND definition -> 'referralSources' ? $2
       ORDER BY fold(name), id`,
      [associationId, source],
    );
  }
}
