import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addDays, Clock, dayOf, instantOf } from '#kernel';
import { TenantAccess, type TenantPart } from '#tenants';
import { CARDS_BEFORE_CONFIRMATION, CARDS_OF_ROLE, type HOME_TARGETS, type HomeCard } from './home.cards.js';
import {
  DUE_CHECK,
  EMPLOYER_CHECKS,
  EMPLOYER_MEETINGS,
  INVITATIONS_UNANSWERED,
  MESSAGES_FAILED,
  noon,
  OPEN_REFERRAL,
  ORGANISER_MEETINGS,
  offers,
  promisedSteps,
  RALLIES_COMING,
  RALLY_INVITATIONS,
  RELEASES_GRANTED,
  referrals,
  SUPPORT_GOES_ON,
  stepsOfTenant,
  tenantRow,
} from './home.sql.js';

/** A row answers `id, title, detail, code, at, targetKind, targetId`. */
interface Rows {
  sql: string;
  params: unknown[];
}

interface Row {
  id: string;
  title: string | null;
  detail: string | null;
  code: string | null;
  at: Date | null;
  targetKind: (typeof HOME_TARGETS)[number];
  targetId: string;
  total: number;
}

/** Days without a word after which a tenant is called. */
const SILENCE_DAYS = 14;
/** Days ahead for which promised steps are shown. */
const COMING_DAYS = 14;

/** What waits for somebody, read across all contexts. Everything stays within the wall: tenants are reached through `TenantAccess`. */
@Injectable()
export class HomeQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: TenantAccess,
  ) {}

  async cards(actor: Actor) {
    const cards = [];
    for (const kind of actor.isUnconfirmed ? CARDS_BEFORE_CONFIRMATION : CARDS_OF_ROLE[actor.role]) {
      const { sql, params } = this.rows(kind, actor);
      const rows = await this.db.query<Row>(
        `SELECT c.*, count(*) OVER () AS total FROM (${sql}) c ORDER BY c.at NULLS FIRST, c.title, c.id LIMIT 10`,
        params,
      );
      const items = rows.map(({ targetKind, targetId, total: _, ...item }) => ({
        ...item,
        target: { kind: targetKind, id: targetId },
      }));
      cards.push({ kind, count: rows[0]?.total ?? 0, items });
    }
    return cards;
  }

  private rows(kind: HomeCard, actor: Actor): Rows {
    const now = this.clock.now();
    const today = dayOf(now);
    const own = actor.organisationId;
    switch (kind) {
      case 'referrals_to_decide':
        return { sql: referrals('r.association_id = $1', 'l', OPEN_REFERRAL), params: [own] };
      case 'referrals_waiting':
        return { sql: referrals('r.landlord_id = $1', 'a', OPEN_REFERRAL), params: [own] };
      case 'referrals_decided':
        return {
          sql: referrals('r.landlord_id = $1', 'a', 'r.decided_at >= $2', 'r.decided_at'),
          params: [own, instantOf(addDays(today, -14), '00:00')],
        };
      case 'tenants_without_referent':
        return this.ofTenants(actor, 'identity', [], (reach) => ({
          ...tenantRow('t.id', 'NULL', 't.created_at'),
          where: `NOT EXISTS (SELECT 1 FROM tenant_assignments f WHERE f.tenant_id = t.id AND f.until IS NULL AND f.role = 'referent')
            AND ${SUPPORT_GOES_ON} AND ${reach}`,
        }));
      case 'visits_to_note':
      case 'visits_coming': {
        const until = kind === 'visits_to_note' ? now : instantOf(addDays(today, 7), '00:00');
        const from = kind === 'visits_to_note' ? new Date(0) : now;
        // A manager sees everybody's visits, the others their own.
        const visitor = actor.role === 'association_manager' ? null : actor.userId;
        return this.ofTenants(actor, 'identity', [from, until, visitor], (reach) => ({
          ...tenantRow('v.id', `concat_ws(', ', t.address, t.city)`, 'v.planned_at'),
          join: 'JOIN visits v ON v.tenant_id = t.id',
          where: `v.state = 'planned' AND v.planned_at >= $1 AND v.planned_at < $2
            AND ($3::uuid IS NULL OR v.user_id = $3) AND ${reach}`,
        }));
      }
      case 'cvs_to_review':
        return this.ofTenants(actor, 'cv', [], (reach) => ({
          ...tenantRow('cv.id', 'NULL', 'coalesce(cv.read_at, cv.received_at)', 'cv.state'),
          join: 'JOIN cvs cv ON cv.tenant_id = t.id',
          // One that could not be read is filled in by hand, beside the document.
          where: `cv.state IN ('to_review', 'unreadable') AND ${reach}`,
        }));
      case 'cvs_to_refresh':
        return this.ofTenants(actor, 'cv', [today], (reach) => ({
          ...tenantRow(
            'cv.id',
            'NULL',
            'cv.validated_at',
            `CASE cv.state WHEN 'stale' THEN 'stale' ELSE 'soon_stale' END`,
          ),
          join: 'JOIN cvs cv ON cv.tenant_id = t.id',
          where: `(cv.state = 'stale' OR (cv.state = 'validated'
            AND ((cv.validated_at AT TIME ZONE 'Europe/Paris')::date + interval '5 months') <= $1::date))
            AND ${SUPPORT_GOES_ON} AND ${reach}`,
        }));
      case 'duplicates': {
        const other = this.access.condition(actor, 'identity', 'o', 1);
        return this.ofTenants(actor, 'identity', [], (reach) => ({
          ...tenantRow('p.id', `o.given_name || ' ' || o.family_name`, 'p.found_at'),
          join: 'JOIN tenant_duplicates p ON p.first_id = t.id JOIN tenants o ON o.id = p.second_id',
          where: `p.state = 'open' AND ${other.sql} AND ${reach}`,
        }));
      }
      case 'tenants_without_contact':
        return this.ofTenants(actor, 'identity', [instantOf(addDays(today, -SILENCE_DAYS), '00:00')], (reach) => ({
          ...tenantRow('t.id', 'NULL', 'coalesce(last.at, t.created_at)'),
          join: `LEFT JOIN LATERAL (SELECT max(e.at) AS at FROM record_entries e
            WHERE e.tenant_id = t.id AND e.kind IN ('call', 'visit', 'accompaniment', 'message', 'rally')) last ON true`,
          where: `coalesce(last.at, t.created_at) < $1
            AND ${SUPPORT_GOES_ON} AND ${reach}`,
        }));
      case 'release_requests':
        return this.ofTenants(actor, 'identity', [now], (reach) => ({
          ...tenantRow('q.id', 'o.name', 'q.requested_at'),
          join: `JOIN candidates c ON c.tenant_id = t.id JOIN release_requests q ON q.candidate_id = c.id
            JOIN organisations o ON o.id = q.employer_id`,
          where: `q.state = 'requested' AND q.expires_at > $1 AND ${reach}`,
        }));
      case 'releases_granted':
        return { sql: RELEASES_GRANTED, params: [own, instantOf(addDays(today, -14), '00:00')] };
      case 'placement_checks':
        return actor.role === 'employer'
          ? { sql: EMPLOYER_CHECKS, params: [own, today] }
          : this.ofTenants(actor, 'identity', [today], (reach) => ({
              ...tenantRow(`p.id || '-' || k.month`, `p.title || ', ' || p.organisation_name`, noon('k.due_on')),
              join: 'JOIN placements p ON p.tenant_id = t.id JOIN placement_checks k ON k.placement_id = p.id',
              target: `'placement' AS "targetKind", p.id AS "targetId"`,
              where: `${DUE_CHECK} AND k.side = 'case_worker' AND k.due_on <= $1 AND ${reach}`,
            }));
      case 'arrears_to_update':
        return this.ofTenants(actor, 'arrears', [addDays(today, -31)], (reach) => ({
          ...tenantRow('t.id', 'NULL', noon('last.day')),
          join: 'LEFT JOIN LATERAL (SELECT max(b.on_day) AS day FROM arrears_balances b WHERE b.tenant_id = t.id) last ON true',
          where: `(last.day IS NULL OR last.day < $1)
            AND ${SUPPORT_GOES_ON} AND ${reach}`,
        }));
      case 'offers_draft':
        return { sql: offers(`f.state = 'draft'`, 'f.updated_at'), params: [own] };
      case 'offers_expiring':
        return {
          sql: offers(`f.state = 'published' AND f.expires_on BETWEEN $2 AND $3`, noon('f.expires_on')),
          params: [own, today, addDays(today, 14)],
        };
      case 'meetings_without_verdict':
        return {
          sql: actor.role === 'employer' ? EMPLOYER_MEETINGS : ORGANISER_MEETINGS,
          params: [own, now],
        };
      case 'rally_proposals':
        return this.ofTenants(actor, 'cv', [], (reach) => ({
          ...tenantRow('t.id', 'y.name', 's.due_at'),
          target: `'rally' AS "targetKind", y.id AS "targetId"`,
          join: `JOIN rally_proposals q ON q.tenant_id = t.id AND q.state = 'proposed' JOIN rallies y ON y.id = q.rally_id
            JOIN rally_steps s ON s.rally_id = y.id AND s.step = 'invite'`,
          where: `y.state IN ('planned', 'open') AND s.done_at IS NULL AND ${reach}`,
        }));
      case 'steps_overdue':
      case 'steps_coming': {
        const until = addDays(today, COMING_DAYS);
        if (actor.role === 'employer' || actor.role === 'organiser')
          return { sql: promisedSteps(kind, actor.role), params: [own, today, until] };
        const { where, ...step } = stepsOfTenant(kind);
        return this.ofTenants(actor, 'identity', [today, until], (reach) => ({
          ...step,
          where: `${where} AND ${reach}`,
        }));
      }
      case 'rally_invitations':
        return { sql: RALLY_INVITATIONS, params: [own, today] };
      case 'rallies_coming':
        return { sql: RALLIES_COMING, params: [own, today] };
      case 'invitations_unanswered':
        return { sql: INVITATIONS_UNANSWERED, params: [own, today] };
      case 'messages_failed':
        return { sql: MESSAGES_FAILED, params: [own] };
    }
  }

  /** Rows about tenants whom the actor reaches for that part. `params` come first, those of the wall after them. */
  private ofTenants(
    actor: Actor,
    part: TenantPart,
    params: unknown[],
    make: (reach: string) => { columns: string; target?: string; join?: string; where: string },
  ): Rows {
    const reach = this.access.condition(actor, part, 't', params.length + 1);
    const { columns, target = `'tenant' AS "targetKind", t.id AS "targetId"`, join = '', where } = make(reach.sql);
    return {
      sql: `SELECT ${columns}, ${target} FROM tenants t ${join} WHERE ${where}`,
      params: [...params, ...reach.params],
    };
  }
}
