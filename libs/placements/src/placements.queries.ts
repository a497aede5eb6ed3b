import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { invalid, notFound, type Page, type PageQuery } from '#kernel';
import { CHECK_SIDES, type CheckAnswer, type CheckSide, contradictions } from './domain/checks.js';
import type { PlacementKind, PlacementState } from './domain/placement-states.js';
import { PlacementAccess } from './placement-access.js';

/** A hired person is known to who hired them; a promise that came to nothing gives no right to the name any more. */
const NAMED = "t.erased_at IS NULL AND ($1 OR p.state <> 'cancelled')";
/**
 * The tap `hire` alone tells an employer no name: it would be the way around the tenant's yes. Somebody of the association knows of the
 * hire, or saw the person come to the rally. Who has a release reads the name on the card.
 */
const NOT_BY_TAP_ALONE = `(p.created_by IS NOT NULL
  OR EXISTS (SELECT 1 FROM rally_invitations i WHERE i.rally_id = p.rally_id AND i.tenant_id = p.tenant_id AND i.attendance IN ('present', 'late')))`;
/** `$1`: follows tenants; `$2`: the sides whose answers may be seen. */
const columns = (
  named: string,
) => `p.id, p.tenant_id AS of, CASE WHEN $1 THEN p.tenant_id END AS "tenantId", CASE WHEN ${named} THEN t.given_name || ' ' || t.family_name END AS "tenantName", p.kind, p.employer_id AS "employerId",
  p.organisation_name AS "organisationName", p.title, p.occupation, p.contract, p.contract_months AS "contractMonths",
  p.offer_id AS "offerId", p.rally_id AS "rallyId", p.meeting_id AS "meetingId", p.state, p.promised_at AS "promisedAt",
  p.start_on AS "startOn", p.started_on AS "startedOn", p.ended_on AS "endedOn", p.end_reason AS "endReason",
  (SELECT coalesce(json_agg(json_build_object('month', c.month, 'side', c.side, 'dueOn', c.due_on, 'stillThere', c.still_there,
     'comment', c.comment, 'answeredAt', to_char(c.answered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY c.month, c.side), '[]')
   FROM placement_checks c WHERE c.placement_id = p.id AND c.side = ANY($2)) AS checks`;
const FROM = 'FROM placements p JOIN tenants t ON t.id = p.tenant_id';

interface Row {
  id: string;
  total: number;
  tenantId: string | null;
  tenantName: string | null;
  /** Whom it is about, also for who may not know; never answered. */
  of: string;
  checks: CheckAnswer[];
}

const FOLLOWING: readonly Actor['role'][] = ['case_worker', 'association_manager'];

@Injectable()
export class PlacementQueries {
  constructor(
    private readonly db: Db,
    private readonly access: PlacementAccess,
    private readonly audit: Audit,
  ) {}

  async list(
    actor: Actor,
    query: PageQuery & {
      state?: PlacementState | undefined;
      kind?: PlacementKind | undefined;
      tenantId?: string | undefined;
    },
  ): Promise<Page<Record<string, unknown>>> {
    const { page, size, state, kind, tenantId } = query;
    if (tenantId && !FOLLOWING.includes(actor.role))
      throw invalid('tenantId', 'unknown_field', 'This query parameter is not known here.');
    const reach = this.access.condition(actor, 8);
    const rows = await this.db.query<Row>(
      `SELECT ${columnsFor(actor)}, count(*) OVER () AS total ${FROM}
       WHERE ($3::text IS NULL OR p.state = $3) AND ($4::text IS NULL OR p.kind = $4) AND ($5::uuid IS NULL OR p.tenant_id = $5)
       AND ${reach.sql} ORDER BY p.promised_at DESC, p.id LIMIT $6 OFFSET $7`,
      [...viewer(actor), state ?? null, kind ?? null, tenantId ?? null, size, (page - 1) * size, ...reach.params],
    );
    await this.noteNames(actor, rows);
    return { items: rows.map(view), total: rows[0]?.total ?? 0, page, size };
  }

  async read(actor: Actor, id: string): Promise<Record<string, unknown>> {
    const reach = this.access.condition(actor, 4);
    const row = await this.db.one<Row>(`SELECT ${columnsFor(actor)} ${FROM} WHERE p.id = $3 AND ${reach.sql}`, [
      ...viewer(actor),
      id,
      ...reach.params,
    ]);
    if (!row) throw notFound('placement');
    await this.noteNames(actor, [row]);
    return view(row);
  }

  /** An employer that is shown a name is in the audit trail, where the tenant can see it. */
  private async noteNames(actor: Actor, rows: readonly Row[]): Promise<void> {
    if (actor.role !== 'employer') return;
    await this.audit.recordDaily(
      rows
        .filter(({ tenantName }) => tenantName !== null)
        .map(({ id, of }) => ({
          actor: { kind: 'user', id: actor.userId },
          action: 'identity.read',
          subject: { kind: 'placement', id },
          tenantId: of,
          details: { employerId: actor.organisationId },
        })),
    );
  }
}

const columnsFor = ({ role }: Actor) => columns(role === 'employer' ? `${NAMED} AND ${NOT_BY_TAP_ALONE}` : NAMED);

function viewer(actor: Actor): [boolean, CheckSide[]] {
  if (FOLLOWING.includes(actor.role)) return [true, [...CHECK_SIDES]];
  return [false, actor.role === 'employer' ? ['employer'] : []];
}

function view({ tenantId, of: _, ...row }: Row): Record<string, unknown> {
  return tenantId === null ? row : { ...row, tenantId, contradictions: contradictions(row.checks) };
}
