import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, dayOf } from '#kernel';
import { TenantAccess } from '#tenants';
import { CommitteeAccess } from './committee-access.js';

const LINE = (
  alias: string,
) => `json_build_object('id', ${alias}.id, 'heldOn', ${alias}.held_on, 'startsAt', ${alias}.starts_at,
  'place', ${alias}.place, 'state', ${alias}.state,
  'cases', (SELECT count(*) FROM committee_cases x WHERE x.meeting_id = ${alias}.id AND x.removed_at IS NULL),
  'decided', (SELECT count(*) FROM committee_cases x WHERE x.meeting_id = ${alias}.id AND x.removed_at IS NULL AND x.decision IS NOT NULL))`;

/** How many cases there are is told to who sees all of them; a partner is told of its own. */
const COUNTED_FOR_PARTNER = (
  alias: string,
) => `json_build_object('id', ${alias}.id, 'heldOn', ${alias}.held_on, 'startsAt', ${alias}.starts_at,
  'place', ${alias}.place, 'state', ${alias}.state, 'cases', (SELECT count(*) FROM committee_cases x
    JOIN tenants xt ON xt.id = x.tenant_id AND xt.landlord_id = c.partner_id AND NOT xt.sheltered AND xt.erased_at IS NULL
    WHERE x.meeting_id = ${alias}.id AND x.removed_at IS NULL),
  'decided', (SELECT count(*) FROM committee_cases x
    JOIN tenants xt ON xt.id = x.tenant_id AND xt.landlord_id = c.partner_id AND NOT xt.sheltered AND xt.erased_at IS NULL
    WHERE x.meeting_id = ${alias}.id AND x.removed_at IS NULL AND x.decision IS NOT NULL))`;

/**
 * When the signal `s` was closed. Of a sheltered person a partner is told nothing that came of what it said; that its own words vanished would tell
 * who is sheltered, so they stay open to it.
 */
const CLOSED = (partner: boolean) =>
  partner
    ? 'CASE WHEN (SELECT st.sheltered FROM tenants st WHERE st.id = s.tenant_id) THEN NULL ELSE s.closed_at END'
    : 's.closed_at';

/** Which signals of the cell somebody sees: a partner those about its own tenants and what it said itself, and about people nobody knows yet. */
const SIGNALS_SEEN = (partner: boolean) =>
  partner
    ? `(s.tenant_id IS NULL OR EXISTS (SELECT 1 FROM tenants st WHERE st.id = s.tenant_id AND st.landlord_id = c.partner_id
        AND (NOT st.sheltered OR s.direction = 'to_association') AND st.erased_at IS NULL))`
    : 'true';

export const MEMBERS = `SELECT m.id, m.user_id AS "userId", coalesce(u.display_name, m.guest_name) AS name, m.organisation, m.capacity, m.chairs
  FROM committee_members m LEFT JOIN users u ON u.id = m.user_id`;

@Injectable()
export class CommitteeQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: CommitteeAccess,
    private readonly tenants: TenantAccess,
  ) {}

  async list(actor: Actor): Promise<Record<string, unknown>[]> {
    const reach = this.access.condition(actor, 2);
    return this.db.query(`${this.select(actor)} WHERE ${reach.sql} ORDER BY c.active DESC, c.name, c.id`, [
      dayOf(this.clock.now()),
      ...reach.params,
    ]);
  }

  async read(actor: Actor, id: string): Promise<Record<string, unknown>> {
    const { isMember, isPartner } = await this.access.seat(actor, id);
    const committee = await this.db.one(`${this.select(actor)} WHERE c.id = $2`, [dayOf(this.clock.now()), id]);
    const line = isPartner ? COUNTED_FOR_PARTNER('m') : LINE('m');
    return {
      ...committee,
      isMember,
      members: await this.db.query(
        `${MEMBERS} WHERE m.committee_id = $1 AND m.left_at IS NULL ORDER BY m.chairs DESC, name, m.id`,
        [id],
      ),
      meetings: (
        await this.db.query<{ line: unknown }>(
          `SELECT ${line} AS line FROM committee_meetings m JOIN committees c ON c.id = m.committee_id WHERE c.id = $1 ORDER BY m.held_on DESC LIMIT 60`,
          [id],
        )
      ).map(({ line: meeting }) => meeting),
    };
  }

  async signals(actor: Actor, id: string): Promise<Record<string, unknown>[]> {
    const { isPartner, mayRun } = await this.access.seat(actor, id);
    // A colleague who does not sit there hears of those whom they follow, as on the agenda.
    const reach = this.tenants.condition(actor, 'record', 't', 2);
    const heard = isPartner || mayRun ? '$2::uuid IS NOT NULL' : `(s.tenant_id IS NULL OR (${reach.sql}))`;
    const closed = CLOSED(isPartner);
    return this.db.query(
      `SELECT s.id, s.direction, t.id AS "tenantId", coalesce(s.person, t.given_name || ' ' || t.family_name, '–') AS person, s.concern, s.words,
         u.display_name AS "raisedBy", s.raised_at AS "raisedAt", ${closed} AS "closedAt",
         CASE WHEN ${closed} IS NOT NULL THEN s.outcome END AS outcome
       FROM cell_signals s JOIN committees c ON c.id = s.committee_id JOIN users u ON u.id = s.raised_by
       LEFT JOIN tenants t ON t.id = s.tenant_id AND t.erased_at IS NULL
       WHERE s.committee_id = $1 AND ${SIGNALS_SEEN(isPartner)} AND ${heard}
       ORDER BY ${closed} IS NOT NULL, s.raised_at DESC, s.id LIMIT 200`,
      [id, ...(isPartner || mayRun ? [actor.userId] : reach.params)],
    );
  }

  /** Whom somebody can put on an agenda: those they follow, and referrals that wait. */
  async subjects(actor: Actor, meetingId: string, q: string | undefined): Promise<Record<string, unknown>[]> {
    const { isPartner, committee } = await this.access.meeting(actor, meetingId);
    if (isPartner) return [];
    const reach = this.tenants.condition(actor, 'record', 't', 5);
    const params = [
      meetingId,
      q?.replace(/[\\%_]/g, '\\$&') ?? null,
      committee.associationId,
      committee.programmeId,
      ...reach.params,
    ];
    return this.db.query(
      `SELECT t.id AS "tenantId", NULL::uuid AS "referralId", t.given_name || ' ' || t.family_name AS name FROM tenants t
       WHERE ${reach.sql} AND ($2::text IS NULL OR fold(t.given_name || ' ' || t.family_name) LIKE '%' || fold($2) || '%')
         AND NOT EXISTS (SELECT 1 FROM committee_cases c WHERE c.meeting_id = $1 AND c.tenant_id = t.id AND c.removed_at IS NULL)
       UNION ALL
       SELECT NULL, r.id, r.given_name || ' ' || r.family_name FROM referrals r
       WHERE r.association_id = $3 AND r.decided_at IS NULL AND coalesce(r.programme_id, $4) = $4
         AND ($2::text IS NULL OR fold(r.given_name || ' ' || r.family_name) LIKE '%' || fold($2) || '%')
         AND NOT EXISTS (SELECT 1 FROM committee_cases c WHERE c.meeting_id = $1 AND c.referral_id = r.id AND c.removed_at IS NULL)
       ORDER BY name LIMIT 20`,
      params,
    );
  }

  private select({ role }: Actor): string {
    const partner = role === 'landlord_staff';
    const line = partner ? COUNTED_FOR_PARTNER('n') : LINE('n');
    const seen = SIGNALS_SEEN(partner);
    const closed = CLOSED(partner);
    return `SELECT c.id, c.kind, c.name, json_build_object('id', a.id, 'name', a.name) AS association,
         json_build_object('id', p.id, 'name', p.name) AS programme,
         CASE WHEN l.id IS NOT NULL THEN json_build_object('id', l.id, 'name', l.name) END AS partner, c.partner_name AS "partnerName",
         c.rhythm, c.anchor_on AS "anchorOn", c.starts_at AS "startsAt", c.place, c.active, c.version,
         (SELECT ${line} FROM committee_meetings n WHERE n.committee_id = c.id AND n.state = 'planned' AND n.held_on >= $1::date
          ORDER BY n.held_on LIMIT 1) AS next,
         json_build_object(
           'opened', (SELECT count(*) FROM cell_signals s WHERE s.committee_id = c.id AND ${closed} IS NULL AND ${seen}),
           'closed', (SELECT count(*) FROM cell_signals s WHERE s.committee_id = c.id AND ${closed} IS NOT NULL AND ${seen})) AS signals
       FROM committees c JOIN organisations a ON a.id = c.association_id JOIN programmes p ON p.id = c.programme_id
       LEFT JOIN organisations l ON l.id = c.partner_id`;
  }
}
