import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addDays, Clock, dayOf } from '#kernel';
import { TenantAccess } from '#tenants';
import { type ActivityDefinition, ActivityProgrammes } from './activity-programmes.js';
import { CommitteeAccess } from './committee-access.js';
import { daysOver } from './domain/sites.js';
import { SiteQueries } from './sites.queries.js';

const LIKE_COMMITTEES: readonly (keyof ActivityDefinition)[] = [
  'orientationCommittee',
  'allocationCommittee',
  'decisionBody',
  'jointCell',
];

@Injectable()
export class ActivityQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
    private readonly programmes: ActivityProgrammes,
    private readonly tables: CommitteeAccess,
    private readonly sites: SiteQueries,
  ) {}

  async overview(actor: Actor): Promise<Record<string, unknown>> {
    // A landlord has joint cells where an association invited it; whoever was invited themselves the tables where they sit.
    if (actor.role === 'landlord_staff' || actor.role === 'partner') return this.atTables(actor);
    const programmes = (await this.programmes.list(actor)).map(({ activities, ...programme }) => ({
      ...programme,
      has: (Object.keys(activities) as (keyof ActivityDefinition)[]).filter((key) => Boolean(activities[key])),
      modules: activities.groupSessions?.modules.map(({ label }) => label) ?? [],
      places: activities.groupSessions?.places ?? activities.trainingSite?.places ?? null,
    }));
    const anyHas = (...keys: (keyof ActivityDefinition)[]) =>
      programmes.some(({ has }) => has.some((key) => keys.includes(key)));
    return {
      committees: anyHas(...LIKE_COMMITTEES),
      groups: anyHas('groupSessions', 'trainingSite'),
      sites: anyHas('workSites'),
      tools: anyHas('toolLoans'),
      places: anyHas('sharedHousing'),
      programmes,
      waiting: await this.waiting(actor),
    };
  }

  private async atTables(actor: Actor): Promise<Record<string, unknown>> {
    const { sql, params } = this.tables.condition(actor, 1);
    const cells = await this.db.query(`SELECT 1 FROM committees c WHERE ${sql} LIMIT 1`, params);
    const none = { groups: false, sites: false, tools: false, places: false, programmes: [] };
    return {
      ...none,
      committees: cells.length > 0,
      waiting: { meetings: await this.meetings(actor), sessions: [], toolsLate: 0, sitesLate: 0, tasks: [] },
    };
  }

  private async waiting(actor: Actor): Promise<Record<string, unknown>> {
    const today = dayOf(this.clock.now());
    const { items } = await this.sites.list(actor);
    const late = await this.db.one<{ count: number }>(
      `SELECT count(*) AS count FROM tool_loans l JOIN tools o ON o.id = l.tool_id
       WHERE o.association_id = $1 AND l.returned_on IS NULL AND l.due_on < $2`,
      [actor.organisationId, today],
    );
    return {
      meetings: await this.meetings(actor),
      sessions: await this.db.query(
        `SELECT s.id, g.name || ' – ' || s.title AS name, s.held_on AS "heldOn", s.starts_at AS "startsAt"
         FROM group_sessions s JOIN group_series g ON g.id = s.series_id
         WHERE g.association_id = $1 AND s.state = 'planned' AND s.held_on <= $2 ORDER BY s.held_on, s.starts_at, s.id LIMIT 20`,
        [actor.organisationId, addDays(today, 7)],
      ),
      toolsLate: late?.count ?? 0,
      sitesLate: items.filter(({ state, daysOver: over }) => state !== 'finished' && (over as number) > 0).length,
      tasks: await this.db.query(
        `SELECT k.id, k.what, c.meeting_id AS "meetingId", k.due_on AS "dueOn" FROM committee_tasks k JOIN committee_cases c ON c.id = k.case_id
         WHERE k.user_id = $1 AND k.done_at IS NULL ORDER BY k.due_on NULLS LAST, k.id LIMIT 50`,
        [actor.userId],
      ),
    };
  }

  /** Of the bodies that somebody sits on or whose partner they are; a manager's are all of the association's. */
  private meetings(actor: Actor): Promise<Record<string, unknown>[]> {
    const today = dayOf(this.clock.now());
    const reach = this.tables.condition(actor, 4);
    return this.db.query(
      `SELECT m.id, c.name, m.held_on AS "heldOn", m.starts_at AS "startsAt" FROM committee_meetings m JOIN committees c ON c.id = m.committee_id
       WHERE ${reach.sql} AND m.state = 'planned' AND m.held_on <= $1 AND ($2 OR EXISTS (SELECT 1 FROM committee_members b
         WHERE b.committee_id = c.id AND b.user_id = $3 AND b.left_at IS NULL AND m.held_on >= coalesce(b.joined_on, m.held_on)))
       ORDER BY m.held_on, m.starts_at, m.id LIMIT 20`,
      [
        addDays(today, 7),
        actor.role === 'association_manager' || actor.role === 'landlord_staff',
        actor.userId,
        ...reach.params,
      ],
    );
  }

  /** What one household takes part in. Who follows it reads it; the reading is in the audit trail like that of its record. */
  async ofTenant(actor: Actor, tenantId: string): Promise<Record<string, unknown>> {
    await this.access.require(actor, tenantId, 'record');
    await this.audit.record({
      ...{ actor: { kind: 'user', id: actor.userId }, action: 'activities.read' },
      ...{ subject: { kind: 'tenant', id: tenantId }, tenantId },
    });
    const today = dayOf(this.clock.now());
    const sites = await this.db.query<{ state: string; beganOn: string; finishedOn: string | null; maxDays: number }>(
      `SELECT w.id, w.title, w.state, w.began_on AS "beganOn", w.finished_on AS "finishedOn",
         coalesce((p.definition->'activities'->'workSites'->>'siteMaxDays')::int, 61) AS "maxDays"
       FROM work_sites w JOIN programmes p ON p.id = w.programme_id WHERE w.tenant_id = $1 ORDER BY w.began_on DESC, w.id`,
      [tenantId],
    );
    return {
      cases: await this.db.query(
        `SELECT c.id, m.id AS "meetingId", k.name AS committee, m.held_on AS "heldOn", c.decision, m.state AS "meetingState"
         FROM committee_cases c JOIN committee_meetings m ON m.id = c.meeting_id AND m.state <> 'cancelled' JOIN committees k ON k.id = m.committee_id
         WHERE c.tenant_id = $1 AND c.removed_at IS NULL ORDER BY m.held_on DESC, c.id LIMIT 30`,
        [tenantId],
      ),
      sessions: await this.db.query(
        `SELECT DISTINCT ON (s.held_on, s.starts_at, s.id) s.id, g.id AS "seriesId", g.name AS series, s.title, s.held_on AS "heldOn", s.state,
           e.state AS enrolment, ga.state AS presence
         FROM group_enrolments e JOIN group_series g ON g.id = e.series_id
         JOIN group_sessions s ON s.series_id = g.id AND coalesce(e.session_id, s.id) = s.id AND s.state <> 'cancelled'
         LEFT JOIN group_attendance ga ON ga.session_id = s.id AND ga.tenant_id = e.tenant_id
         WHERE e.tenant_id = $1 AND e.state <> 'cancelled' ORDER BY s.held_on DESC, s.starts_at DESC, s.id LIMIT 30`,
        [tenantId],
      ),
      sites: sites.map(({ beganOn, finishedOn, maxDays, ...site }) => ({
        ...site,
        daysOver: site.state === 'given_up' ? 0 : daysOver(beganOn, maxDays, finishedOn, today),
      })),
      loans: await this.db.query(
        `SELECT l.id, o.name AS tool, l.lent_on AS "lentOn", l.due_on AS "dueOn", l.returned_on AS "returnedOn"
         FROM tool_loans l JOIN tools o ON o.id = l.tool_id WHERE l.tenant_id = $1
         ORDER BY l.returned_on IS NOT NULL, l.due_on DESC, l.id LIMIT 20`,
        [tenantId],
      ),
      place:
        (await this.db.one(
          `SELECT p.home || ', ' || p.label AS name, s.began_on AS since FROM place_stays s JOIN shared_places p ON p.id = s.place_id
           WHERE s.tenant_id = $1 AND s.ended_on IS NULL`,
          [tenantId],
        )) ?? null,
      away:
        (await this.db.one('SELECT left_on AS since FROM home_absences WHERE tenant_id = $1 AND returned_on IS NULL', [
          tenantId,
        ])) ?? null,
    };
  }
}
