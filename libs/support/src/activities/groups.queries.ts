import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { notFound } from '#kernel';
import { TenantAccess } from '#tenants';

const OF = (session: string, state: string) =>
  `(SELECT count(*) FROM group_enrolments e WHERE e.series_id = ${session}.series_id AND coalesce(e.session_id, ${session}.id) = ${session}.id AND e.state = '${state}')`;

const SESSION = `'id', s.id, 'title', s.title, 'heldOn', s.held_on, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'place', s.place,
  'capacity', s.capacity, 'state', s.state, 'enrolled', ${OF('s', 'enrolled')}, 'waiting', ${OF('s', 'waiting')},
  'present', (SELECT count(*) FROM group_attendance ga WHERE ga.session_id = s.id AND ga.state IN ('present', 'late'))`;

const SERIES = `SELECT g.id, json_build_object('id', p.id, 'name', p.name) AS programme, g.kind, g.name, g.modules, g.enrol_by AS "enrolBy",
    g.place, g.capacity, g.closed_at IS NOT NULL AS closed, g.version,
    (SELECT count(*) FROM group_enrolments e WHERE e.series_id = g.id AND e.session_id IS NULL AND e.state = 'enrolled') AS enrolled,
    (SELECT count(*) FROM group_enrolments e WHERE e.series_id = g.id AND e.session_id IS NULL AND e.state = 'waiting') AS waiting,
    (SELECT coalesce(json_agg(json_build_object(${SESSION}) ORDER BY s.held_on, s.starts_at, s.id), '[]')
     FROM group_sessions s WHERE s.series_id = g.id) AS sessions
  FROM group_series g JOIN programmes p ON p.id = g.programme_id`;

/**
 * Groups of an association. Case workers and managers see the names of everybody in them, because they run the sessions together and sign
 * people in; what else is known of somebody stays with who follows them, and reading others' names is in the audit trail (decision 16).
 */
@Injectable()
export class GroupQueries {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
  ) {}

  list(actor: Actor): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `${SERIES} WHERE g.association_id = $1 ORDER BY g.closed_at IS NOT NULL, g.created_at DESC, g.id LIMIT 200`,
      [actor.organisationId],
    );
  }

  async read(actor: Actor, id: string): Promise<Record<string, unknown>> {
    const row = await this.db.one(`${SERIES} WHERE g.id = $1 AND g.association_id = $2`, [id, actor.organisationId]);
    if (!row) throw notFound('series');
    return { ...row, participants: await this.participants(actor, id, null) };
  }

  async session(actor: Actor, id: string): Promise<Record<string, unknown> & { seriesId: string }> {
    const row = await this.db.one<{ session: Record<string, unknown>; seriesId: string }>(
      `SELECT json_build_object(${SESSION}, 'version', s.version, 'series', json_build_object('id', g.id, 'name', g.name, 'enrolBy', g.enrol_by,
         'programmeId', g.programme_id)) AS session, s.series_id AS "seriesId"
       FROM group_sessions s JOIN group_series g ON g.id = s.series_id WHERE s.id = $1 AND g.association_id = $2`,
      [id, actor.organisationId],
    );
    if (!row) throw notFound('session');
    return {
      ...row.session,
      seriesId: row.seriesId,
      participants: await this.participants(actor, row.seriesId, id),
    };
  }

  private async participants(
    actor: Actor,
    seriesId: string,
    sessionId: string | null,
  ): Promise<Record<string, unknown>[]> {
    const reach = this.access.condition(actor, 'record', 't', 3);
    const people = await this.db.query<{ follows: boolean }>(
      `SELECT e.id AS "enrolmentId", t.id AS "tenantId", t.given_name || ' ' || t.family_name AS name, e.state,
         (SELECT u.display_name FROM tenant_assignments ta JOIN users u ON u.id = ta.user_id
          WHERE ta.tenant_id = t.id AND ta.role = 'referent' AND ta.until IS NULL) AS "caseWorker",
         (${reach.sql}) AS follows, ga.state AS presence
       FROM group_enrolments e JOIN tenants t ON t.id = e.tenant_id AND t.erased_at IS NULL
       LEFT JOIN group_attendance ga ON ga.session_id = $2::uuid AND ga.tenant_id = t.id
       WHERE e.series_id = $1 AND e.state <> 'cancelled' AND (e.session_id IS NULL OR e.session_id = $2)
       ORDER BY e.state, CASE WHEN e.state = 'waiting' THEN e.asked_at END, CASE WHEN e.state = 'waiting' THEN e.id END, fold(t.family_name), fold(t.given_name), t.id`,
      [seriesId, sessionId, ...reach.params],
    );
    // One entry for the list: it is read again at each tap of a sign-in.
    const others = people.filter(({ follows }) => !follows).length;
    if (others)
      await this.audit.record({
        ...{ actor: { kind: 'user', id: actor.userId }, action: 'group.read_names' },
        ...{ subject: { kind: 'group', id: sessionId ?? seriesId }, details: { others } },
      });
    return people.map((person) => ({ ...person }));
  }
}
