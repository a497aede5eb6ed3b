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
 * The case `c` (with its tenant `t` and referral `r`) was presented to the whole table: somebody wrote words for it. Nobody under the highest
 * confidentiality is, whatever was written.
 */
export const PRESENTED = `(c.shared IS NOT NULL AND (c.tenant_id IS NULL OR (t.id IS NOT NULL AND NOT t.sheltered)) AND NOT EXISTS (
  SELECT 1 FROM committee_meetings pm JOIN committees pk ON pk.id = pm.committee_id JOIN programmes pp ON pp.id = pk.programme_id
  WHERE pm.id = c.meeting_id AND pp.definition ->> 'confidentiality' = 'highest'))`;

/** The same for whoever was invited: how many were presented to the table. */
const COUNTED_FOR_INVITED = (alias: string) => {
  const presented = (
    more: string,
  ) => `(SELECT count(*) FROM committee_cases c LEFT JOIN tenants t ON t.id = c.tenant_id AND t.erased_at IS NULL
    WHERE c.meeting_id = ${alias}.id AND c.removed_at IS NULL ${more} AND ${PRESENTED})`;
  return `json_build_object('id', ${alias}.id, 'heldOn', ${alias}.held_on, 'startsAt', ${alias}.starts_at, 'place', ${alias}.place,
    'state', ${alias}.state, 'cases', ${presented('')}, 'decided', ${presented('AND c.decision IS NOT NULL')})`;
};

const lineFor = (role: Actor['role']) =>
  role === 'partner' ? COUNTED_FOR_INVITED : role === 'landlord_staff' ? COUNTED_FOR_PARTNER : LINE;

/**
 * When the signal `s` was closed. Of a sheltered person a partner is told nothing that came of what it said; that its own words vanished would tell
 * who is sheltered, so they stay open to it.
 */
const CLOSED = (role: Actor['role']) =>
  role === 'landlord_staff'
    ? 'CASE WHEN (SELECT st.sheltered FROM tenants st WHERE st.id = s.tenant_id) THEN NULL ELSE s.closed_at END'
    : 's.closed_at';

/** Which signals of the cell somebody sees: a partner those about its own tenants and what it said itself, and about people nobody knows yet. */
const SIGNALS_SEEN = (role: Actor['role']) =>
  role === 'partner'
    ? 'false'
    : role === 'landlord_staff'
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
    const { isMember, invitedOn } = await this.access.seat(actor, id);
    const committee = await this.db.one(`${this.select(actor)} WHERE c.id = $2`, [dayOf(this.clock.now()), id]);
    const line = lineFor(actor.role)('m');
    return {
      ...committee,
      isMember,
      members: await this.db.query(
        `${MEMBERS} WHERE m.committee_id = $1 AND m.left_at IS NULL ORDER BY m.chairs DESC, name, m.id`,
        [id],
      ),
      invitations: actor.role === 'association_manager' ? await this.invitations(id) : [],
      meetings: (
        await this.db.query<{ line: unknown }>(
          `SELECT ${line} AS line FROM committee_meetings m JOIN committees c ON c.id = m.committee_id WHERE c.id = $1 AND m.held_on >= coalesce($2::date, m.held_on)
           ORDER BY m.held_on DESC LIMIT 60`,
          [id, invitedOn],
        )
      ).map(({ line: meeting }) => meeting),
    };
  }

  async signals(actor: Actor, id: string): Promise<Record<string, unknown>[]> {
    const { isPartner, mayRun } = await this.access.seat(actor, id);
    // A colleague who does not sit there hears of those whom they follow, as on the agenda.
    const reach = isPartner || mayRun ? null : this.tenants.condition(actor, 'record', 't', 2);
    const closed = CLOSED(actor.role);
    return this.db.query(
      `SELECT s.id, s.direction, t.id AS "tenantId", coalesce(s.person, t.given_name || ' ' || t.family_name, '–') AS person, s.concern, s.words,
         u.display_name AS "raisedBy", s.raised_at AS "raisedAt", ${closed} AS "closedAt",
         CASE WHEN ${closed} IS NOT NULL THEN s.outcome END AS outcome
       FROM cell_signals s JOIN committees c ON c.id = s.committee_id JOIN users u ON u.id = s.raised_by
       LEFT JOIN tenants t ON t.id = s.tenant_id AND t.erased_at IS NULL
       WHERE s.committee_id = $1 AND ${SIGNALS_SEEN(actor.role)} ${reach ? `AND (s.tenant_id IS NULL OR (${reach.sql}))` : ''}
       ORDER BY ${closed} IS NOT NULL, s.raised_at DESC, s.id LIMIT 200`,
      [id, ...(reach?.params ?? [])],
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

  /** Those that wait for an answer. */
  private invitations(id: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT id, contact_name AS "contactName", organisation, email, expires_at AS "expiresAt" FROM committee_invitations
       WHERE committee_id = $1 AND state = 'sent' AND expires_at > $2 ORDER BY created_at, id`,
      [id, this.clock.now()],
    );
  }

  private select({ role }: Actor): string {
    const line = lineFor(role)('n');
    const seen = SIGNALS_SEEN(role);
    const closed = CLOSED(role);
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
