import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock } from '#kernel';
import type { RallyState } from './domain/states.js';
import { slotTimes } from './domain/steps.js';
import { slotTimesOf } from './rallies.queries.js';
import { type RallyEntity, RallyPlanEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';

type Row = Record<string, unknown>;
interface MeetingRow {
  id: string;
  tenantId: string;
  employerId: string;
  employerName: string;
  candidateName: string | null;
  slot: number;
  table: number;
}

/** States in which what was planned is known to everybody. */
const KNOWN: readonly RallyState[] = ['announced', 'on_the_day', 'closing', 'closed'];

/** True in SQL when tenant `t` lets employer `m.employer_id` know who they are; `$2` is the present instant. */
const RELEASED = `EXISTS (SELECT 1 FROM release_requests q WHERE q.candidate_id = c.id AND q.employer_id = m.employer_id
    AND q.state = 'granted' AND q.expires_at > $2)
  AND coalesce((SELECT k.given FROM consents k WHERE k.tenant_id = t.id AND k.scope = 'release'
    AND k.employer_id = m.employer_id ORDER BY k.seq DESC LIMIT 1), false)`;

/** The grid of meetings, and what personal links show. */
@Injectable()
export class DayQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: RallyAccess,
    private readonly audit: Audit,
  ) {}

  /** For the association everything; for an employer its own meetings once announced, under pseudonyms unless released. */
  async timetable(actor: Actor, id: string): Promise<Row> {
    const rally = await this.access.require(actor, id);
    const isEmployer = actor.role === 'employer';
    const shown = !isEmployer || KNOWN.includes(rally.state);
    const plan = await this.db.repo(RallyPlanEntity).findOneBy({ rallyId: id, version: rally.planVersion });
    const view = {
      version: shown ? rally.planVersion : 0,
      madeAt: shown ? (plan?.madeAt ?? null) : null,
      announcedAt: await this.announcedAt(id),
      slotTimes: slotTimesOf(rally),
      employers: await this.tables(id, isEmployer ? actor.organisationId : null),
      meetings: shown ? await this.meetings(rally, actor) : [],
    };
    if (isEmployer) return { ...view, meetings: await this.noted(actor, view.meetings) };
    const names = await this.names(rally, actor);
    const shortfalls = (plan?.shortfalls ?? []).map((shortfall) => ({
      ...shortfall,
      name: names.get(shortfall.tenantId) ?? null,
    }));
    return { ...view, gap: plan?.gap ?? null, shortfalls };
  }

  /** Own meetings of a tenant or employer for their personal page; null until announced. */
  async agenda(rally: RallyEntity, who: { tenantId: string | null; employerId: string | null }): Promise<Row[] | null> {
    if (!KNOWN.includes(rally.state)) return null;
    const rows = await this.db.query<{ slot: number }>(
      `SELECT m.slot, m.table_no AS table, o.name AS "employerName", a.pseudonym
       FROM meetings m JOIN organisations o ON o.id = m.employer_id LEFT JOIN candidates c ON c.tenant_id = m.tenant_id
       LEFT JOIN candidate_aliases a ON a.candidate_id = c.id AND a.employer_id = m.employer_id
       WHERE m.rally_id = $1 AND (m.tenant_id = $2 OR m.employer_id = $3) AND m.vacated = 0 ORDER BY m.slot, m.table_no`,
      [rally.id, who.tenantId, who.employerId],
    );
    return rows.map((row) => ({ ...row, ...slotTimes(rally, row.slot) }));
  }

  /** An employer that is shown a name is in the audit trail, where the tenant can see it. Who it is, is for the trail alone. */
  private async noted(actor: Actor, meetings: readonly (MeetingRow & Row)[]): Promise<Row[]> {
    await this.audit.recordDaily(
      meetings
        .filter(({ candidateName }) => candidateName !== null)
        .map(({ id, tenantId }) => ({
          actor: { kind: 'user', id: actor.userId },
          action: 'identity.read',
          subject: { kind: 'meeting', id },
          tenantId,
          details: { employerId: actor.organisationId },
        })),
    );
    return meetings.map(({ tenantId: _, ...meeting }) => meeting);
  }

  private async meetings(rally: RallyEntity, actor: Actor): Promise<(MeetingRow & Row)[]> {
    const isEmployer = actor.role === 'employer';
    const people = this.access.peopleCondition(actor, 't', 2);
    const scope = isEmployer
      ? {
          columns: `a.id AS "candidateId", a.pseudonym, c.headline, m.tenant_id AS "tenantId"`,
          named: RELEASED,
          where: 'm.employer_id = $3',
          params: [this.clock.now(), actor.organisationId],
        }
      : {
          columns: 'm.tenant_id AS "tenantId", m.locked, m.score',
          named: people.sql,
          where: 'true',
          params: people.params,
        };
    const rows = await this.db.query<MeetingRow & Row>(
      `SELECT m.id, m.slot, m.table_no AS table, m.employer_id AS "employerId", o.name AS "employerName", m.state, m.verdict,
              m.verdict_reason AS "verdictReason", i.attendance IN ('present', 'late') AND b.left_at IS NULL AS "candidateHere", b.number AS badge, m.vacated > 0 AS freed,
              CASE WHEN ${scope.named} THEN t.given_name || ' ' || t.family_name END AS "candidateName", ${scope.columns}
       FROM meetings m JOIN organisations o ON o.id = m.employer_id JOIN tenants t ON t.id = m.tenant_id
       JOIN rally_invitations i ON i.rally_id = m.rally_id AND i.tenant_id = m.tenant_id
       JOIN rally_badges b ON b.invitation_id = i.id LEFT JOIN candidates c ON c.tenant_id = m.tenant_id
       LEFT JOIN candidate_aliases a ON a.candidate_id = c.id AND a.employer_id = m.employer_id
       WHERE m.rally_id = $1 AND ${scope.where} ORDER BY m.slot, o.name, m.employer_id, m.table_no, m.vacated`,
      [rally.id, ...scope.params],
    );
    return rows.map((row) => ({ ...row, ...slotTimes(rally, row.slot) }));
  }

  /** When people were told of the timetable last: changes that they do not know yet make a newer version. */
  private async announcedAt(rallyId: string): Promise<Date | null> {
    const row = await this.db.one<{ at: Date | null }>(
      'SELECT max(announced_at) AS at FROM rally_plans WHERE rally_id = $1',
      [rallyId],
    );
    return row?.at ?? null;
  }

  private tables(rallyId: string, employerId: string | null): Promise<Row[]> {
    return this.db.query(
      `SELECT i.employer_id AS "employerId", o.name, i.tables, i.away FROM rally_invitations i JOIN organisations o ON o.id = i.employer_id
       WHERE i.rally_id = $1 AND ($2::uuid IS NULL OR i.employer_id = $2)
         AND (i.state = 'accepted' OR EXISTS (SELECT 1 FROM meetings m WHERE m.rally_id = $1 AND m.employer_id = i.employer_id))
       ORDER BY o.name, i.employer_id`,
      [rallyId, employerId],
    );
  }

  private async names(rally: RallyEntity, actor: Actor): Promise<Map<string, string>> {
    const people = this.access.peopleCondition(actor, 't', 2);
    const rows = await this.db.query<{ id: string; name: string }>(
      `SELECT t.id, t.given_name || ' ' || t.family_name AS name FROM rally_invitations i JOIN tenants t ON t.id = i.tenant_id
       WHERE i.rally_id = $1 AND ${people.sql}`,
      [rally.id, ...people.params],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
