import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Matching } from '#candidates';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, DomainError, dayOf } from '#kernel';
import { TenantAccess } from '#tenants';
import { isAhead } from './domain/states.js';
import { startOf } from './domain/steps.js';
import type { RallyEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';
import { RallyStaffMail } from './rally-staff-mail.js';
import type { Member } from './rally-team.service.js';

export const LEFT_OUT_REASONS = ['not_ready', 'has_work', 'does_not_want', 'not_available', 'other'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
export const READINESS = ['ready', 'cv_to_review', 'cv_unreadable', 'cv_stale', 'no_consent', 'not_shown'] as const;

export interface Decision {
  tenantId: string;
  /** Null takes an answer back. */
  invite: boolean | null;
  reason?: LeftOutReason | undefined;
}

/** The tenant lives where an agency of the rally's series is at home: `r` the rally, `t` the tenant. */
export const LOCAL = `EXISTS (SELECT 1 FROM rally_series_agencies sa JOIN agencies ag ON ag.id = sa.agency_id AND ag.active
  WHERE sa.series_id = r.series_id AND t.postcode = ANY(ag.postcodes) AND (ag.landlord_id IS NULL OR ag.landlord_id = t.landlord_id))`;

const CONSENT = `coalesce((SELECT s.given FROM consents s WHERE s.tenant_id = t.id AND s.scope = 'listing' ORDER BY s.seq DESC LIMIT 1), false)`;
/** Shown to employers, or with a CV to which little is missing; whoever has work or whose support ended is left in peace. */
const FITTING = `t.erased_at IS NULL AND t.merged_into IS NULL
  AND (coalesce(c.listed, false) OR cv.state IN ('to_review', 'unreadable', 'stale', 'validated'))
  AND NOT support_ended(t.id)
  AND NOT EXISTS (SELECT 1 FROM placements pl WHERE pl.tenant_id = t.id AND pl.kind = 'hire' AND pl.state IN ('promised', 'started'))`;
const FROM_TENANTS = `tenants t LEFT JOIN candidates c ON c.tenant_id = t.id LEFT JOIN cvs cv ON cv.tenant_id = t.id AND cv.state <> 'replaced'`;
/** Who answers for a tenant: the referent with an open account, else who stands in, else the managers. */
const ANSWERS_FOR = `(SELECT u.id FROM users u LEFT JOIN tenant_assignments a
    ON a.user_id = u.id AND a.tenant_id = t.id AND a.until IS NULL AND a.role IN ('referent', 'stand_in')
  WHERE u.active AND u.organisation_id = t.association_id AND (a.user_id IS NOT NULL OR u.role = 'association_manager')
  ORDER BY CASE a.role WHEN 'referent' THEN 1 WHEN 'stand_in' THEN 2 ELSE 3 END, u.created_at, u.id LIMIT 1)`;

/** Before candidates are invited, case workers are asked which of their tenants should come. */
@Injectable()
export class RallyProposals {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
    private readonly tenants: TenantAccess,
    private readonly matching: Matching,
    private readonly staff: RallyStaffMail,
  ) {}

  /** Puts everybody who fits on the list, and asks each case worker once about theirs. */
  async propose(rally: RallyEntity): Promise<number> {
    await this.addFitting(rally);
    const workers = await this.db.query<Member & { count: number }>(
      `SELECT u.id, u.email, u.locale, u.display_name AS name, w.count FROM users u JOIN
         (SELECT ${ANSWERS_FOR} AS id, count(*)::int AS count FROM rally_proposals p JOIN tenants t ON t.id = p.tenant_id
          WHERE p.rally_id = $1 AND p.state = 'proposed' GROUP BY 1) w ON w.id = u.id ORDER BY u.id`,
      [rally.id],
    );
    for (const worker of workers) await this.staff.askWhomToInvite(rally, worker, worker.count);
    return workers.length;
  }

  /** Adds those who fit by now; who is on the list stays as they are. */
  async addFitting(rally: RallyEntity): Promise<void> {
    await this.db.query(
      `INSERT INTO rally_proposals (rally_id, tenant_id, local, state, proposed_at)
       SELECT r.id, t.id, ${LOCAL}, 'proposed', $2 FROM rallies r JOIN ${FROM_TENANTS} ON t.association_id = r.association_id
       WHERE r.id = $1 AND ${FITTING} ON CONFLICT DO NOTHING`,
      [rally.id, this.clock.now()],
    );
  }

  /** Those whom a case worker chose while something was missing, and who can be shown to employers by now. */
  async readyByNow(rallyId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT p.tenant_id AS id FROM rally_proposals p JOIN candidates c ON c.tenant_id = p.tenant_id AND c.listed
       JOIN tenants t ON t.id = p.tenant_id AND t.erased_at IS NULL
       WHERE p.rally_id = $1 AND p.state = 'chosen'
         AND NOT EXISTS (SELECT 1 FROM rally_invitations i WHERE i.rally_id = $1 AND i.tenant_id = p.tenant_id)
       ORDER BY p.local DESC, p.decided_at, p.tenant_id`,
      [rallyId],
    );
    return rows.map(({ id }) => id);
  }

  /** The tenants of the actor who could come: of the agencies first, the best fitting first. */
  async list(actor: Actor, rallyId: string) {
    await this.access.require(actor, rallyId);
    const reach = this.tenants.condition(actor, 'cv', 't', 2);
    const rows = await this.db.query<{ tenantId: string; local: boolean; name: string }>(
      `SELECT t.id AS "tenantId", t.given_name || ' ' || t.family_name AS name, p.local, p.state, p.reason, p.decided_at AS "decidedAt",
              d.display_name AS "decidedBy", c.headline,
              (SELECT u.display_name FROM users u WHERE u.id = ${ANSWERS_FOR}) AS "caseWorker",
              (SELECT i.state FROM rally_invitations i WHERE i.rally_id = p.rally_id AND i.tenant_id = t.id) AS invitation,
              CASE WHEN coalesce(c.listed, false) THEN 'ready' WHEN cv.state IN ('to_review', 'unreadable', 'stale') THEN 'cv_' || cv.state
                   WHEN NOT ${CONSENT} THEN 'no_consent' ELSE 'not_shown' END AS readiness
       FROM rally_proposals p JOIN ${FROM_TENANTS} ON t.id = p.tenant_id LEFT JOIN users d ON d.id = p.decided_by
       WHERE p.rally_id = $1 AND ${reach.sql}`,
      [rallyId, ...reach.params],
    );
    const employers = await this.db.query<{ id: string }>(
      `SELECT employer_id AS id FROM rally_invitations WHERE rally_id = $1 AND employer_id IS NOT NULL AND state NOT IN ('declined', 'expired')`,
      [rallyId],
    );
    const best = await this.bestMatches(rows, employers);
    return rows
      .map((row) => ({ ...row, match: best.get(row.tenantId) ?? null }))
      .sort(
        (a, b) =>
          Number(b.local) - Number(a.local) || (b.match ?? -1) - (a.match ?? -1) || a.name.localeCompare(b.name, 'fr'),
      );
  }

  /**
   * What a case worker says about their tenants; until the rally begins it can change. Whoever is invited already stays invited.
   *
   * @throws DomainError `too_late`; `validation_failed` naming who is not on the actor's list, and each left out without a reason
   */
  async decide(actor: Actor, rallyId: string, decisions: readonly Decision[]): Promise<void> {
    await this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, rallyId);
      if (!isAhead(rally.state) || this.clock.now() >= startOf(rally))
        throw conflict('too_late', 'People are invited before the rally begins.');
      const reach = this.tenants.condition(actor, 'cv', 't', 3);
      const own = await this.db.query<{ id: string }>(
        `SELECT t.id FROM rally_proposals p JOIN tenants t ON t.id = p.tenant_id WHERE p.rally_id = $1 AND t.id = ANY($2) AND ${reach.sql}`,
        [rallyId, decisions.map(({ tenantId }) => tenantId), ...reach.params],
      );
      const errors = decisions.flatMap(({ tenantId, invite, reason }, index) => {
        const path = `decisions.${index}`;
        if (!own.some(({ id }) => id === tenantId))
          return [{ path: `${path}.tenantId`, code: 'not_proposed', message: 'This tenant is not on your list.' }];
        if (invite === false && !reason)
          return [{ path: `${path}.reason`, code: 'required', message: 'Whoever is left out is so for a reason.' }];
        return [];
      });
      if (errors.length) throw new DomainError('invalid', 'validation_failed', 'Some answers cannot be noted.', errors);
      for (const { tenantId, invite, reason } of decisions) await this.note(actor, rallyId, tenantId, invite, reason);
    });
  }

  private async note(actor: Actor, rallyId: string, tenantId: string, invite: boolean | null, reason?: LeftOutReason) {
    const state = invite === null ? 'proposed' : invite ? 'chosen' : 'left_out';
    await this.db.query(
      `UPDATE rally_proposals SET state = $3, reason = $4, decided_by = $5, decided_at = $6
       WHERE rally_id = $1 AND tenant_id = $2 AND (state, coalesce(reason, '')) IS DISTINCT FROM ($3, coalesce($4, ''))`,
      [
        rallyId,
        tenantId,
        state,
        invite === false ? reason : null,
        invite === null ? null : actor.userId,
        invite === null ? null : this.clock.now(),
      ],
    );
    await this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action: 'rally.propose',
      subject: { kind: 'rally', id: rallyId },
      tenantId,
      details: { state },
    });
  }

  /** How well each fits the best of the employers who come, 0 to 100. */
  private async bestMatches(
    rows: readonly { tenantId: string }[],
    employers: readonly { id: string }[],
  ): Promise<Map<string, number>> {
    const ids = employers.map(({ id }) => id);
    const scores = await this.matching.best(
      rows.map(({ tenantId }) => tenantId),
      ids,
      dayOf(this.clock.now()),
    );
    const best = new Map<string, number>();
    for (const { tenantId } of rows)
      for (const id of ids) {
        const score = scores.get(`${tenantId} ${id}`);
        if (score !== undefined) best.set(tenantId, Math.max(best.get(tenantId) ?? 0, Math.round(score)));
      }
    return best;
  }
}
