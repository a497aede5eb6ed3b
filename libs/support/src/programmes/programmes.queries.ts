import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addDays, addMonths, Clock, dayOf, notFound, type Page, type PageQuery } from '#kernel';
import { TenantAccess } from '#tenants';
import { labelOf, placementOf, TOLD } from './alert.views.js';
import type { AlertKind } from './domain/alerts.js';
import { definitionOf } from './domain/definition.js';
import { type TemplateKey, templateOf } from './templates/index.js';

const ROW = `p.id, p.name, p.template, p.version, p.definition, p.archived_at AS "archivedAt", p.adapted_at AS "adaptedAt",
  (SELECT u.display_name FROM users u WHERE u.id = p.adapted_by) AS "adaptedBy",
  (SELECT count(*) FROM support_records r WHERE r.programme_id = p.id AND r.state = 'open') AS open`;

/** Who is the referent of a tenant `t`. */
const REFERENT = `(SELECT ta.user_id FROM tenant_assignments ta WHERE ta.tenant_id = t.id AND ta.role = 'referent' AND ta.until IS NULL LIMIT 1)`;

interface Row {
  template: TemplateKey;
  definition: unknown;
}

/** The programmes of an association, and the alerts that stand. */
@Injectable()
export class ProgrammeQueries {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, show: 'in_use' | 'all'): Promise<Record<string, unknown>[]> {
    const rows = await this.db.query<Row>(
      `SELECT ${ROW} FROM programmes p WHERE p.association_id = $1 AND ($2 OR p.archived_at IS NULL)
       ORDER BY p.archived_at IS NOT NULL, fold(p.name), p.id`,
      [actor.organisationId, show === 'all'],
    );
    return rows.map((row) => {
      const { summary, confidentiality } = definitionOf(row.definition);
      return { ...row, summary, confidentiality };
    });
  }

  /** @throws DomainError `not_found` for one of another association */
  async read(actor: Actor, id: string): Promise<Record<string, unknown>> {
    const row = await this.db.one<Row>(`SELECT ${ROW} FROM programmes p WHERE p.id = $1 AND p.association_id = $2`, [
      id,
      actor.organisationId,
    ]);
    if (!row) throw notFound('programme');
    const versions = await this.db.query(
      `SELECT v.version, v.name, v.note, v.replaced_at AS "replacedAt", u.display_name AS "replacedBy"
       FROM programme_versions v LEFT JOIN users u ON u.id = v.replaced_by WHERE v.programme_id = $1 ORDER BY v.version DESC`,
      [id],
    );
    const definition = definitionOf(row.definition);
    return {
      ...row,
      definition,
      rally: definition.activities.rally && (await this.rally(actor, definition.activities.rally.everyMonths)),
      templateName: templateOf(row.template).name,
      versions,
    };
  }

  /** So many months after the last rally the next should be held; without a last one, soon. */
  private async rally(actor: Actor, everyMonths: number) {
    const today = dayOf(this.clock.now());
    const days = await this.db.one<{ lastOn: string | null; nextOn: string | null }>(
      `SELECT max(held_on) FILTER (WHERE held_on <= $2) AS "lastOn", min(held_on) FILTER (WHERE held_on > $2) AS "nextOn"
       FROM rallies WHERE association_id = $1 AND state <> 'cancelled'`,
      [actor.organisationId, today],
    );
    const { lastOn, nextOn } = days ?? { lastOn: null, nextOn: null };
    const dueOn = lastOn && addMonths(lastOn, everyMonths);
    return {
      everyMonths,
      lastOn,
      nextOn,
      dueOn,
      late: nextOn === null || (dueOn !== null && nextOn > addDays(dueOn, 31)),
    };
  }

  /** Alerts of the households that the actor follows, or of the whole association for a manager; what is urgent, then an eviction, then the oldest. */
  async alerts(
    actor: Actor,
    { page, size, follower }: PageQuery & { follower?: string | undefined },
  ): Promise<Page<Record<string, unknown>>> {
    const reach = this.access.condition(actor, 'record', 't', 4);
    const rows = await this.db.query<{ total: number; kind: AlertKind; subject: string; definition: unknown }>(
      `SELECT a.id, a.kind, a.subject, a.due_on AS "dueOn", a.since, ${TOLD} AS told, p.name AS programme, p.definition,
         json_build_object('id', t.id, 'givenName', t.given_name, 'familyName', t.family_name) AS tenant,
         (SELECT u.display_name FROM tenant_assignments ta JOIN users u ON u.id = ta.user_id
          WHERE ta.tenant_id = t.id AND ta.role = 'referent' AND ta.until IS NULL) AS follower, count(*) OVER () AS total
       FROM record_alerts a JOIN support_records r ON r.id = a.record_id AND r.state = 'open' JOIN programmes p ON p.id = r.programme_id
       JOIN tenants t ON t.id = r.tenant_id
       WHERE a.cleared_at IS NULL AND ($3::text IS NULL OR coalesce(${REFERENT}::text, 'nobody') = $3) AND ${reach.sql}
       ORDER BY a.kind = 'urgent' DESC, a.kind = 'eviction_stage' DESC, a.due_on, a.id LIMIT $1 OFFSET $2`,
      [size, (page - 1) * size, follower ?? null, ...reach.params],
    );
    const items = rows.map(({ definition, ...row }) => ({
      ...row,
      label: labelOf(definitionOf(definition), row.kind, row.subject),
      placementId: placementOf(row.kind, row.subject),
    }));
    return { items, total: rows[0]?.total ?? 0, page, size };
  }

  /** Whose households have alerts: one row for each referent, and one for households without; the most households first. */
  async alertsByFollower(actor: Actor): Promise<Record<string, unknown>[]> {
    const reach = this.access.condition(actor, 'record', 't', 1);
    return this.db.query(
      `SELECT o.referent AS "userId", u.display_name AS "displayName", count(DISTINCT o.tenant_id) AS households, count(*) AS alerts,
         count(*) FILTER (WHERE o.kind = 'urgent') AS urgent, min(o.due_on) AS "oldestDueOn"
       FROM (SELECT a.kind, a.due_on, r.tenant_id, ${REFERENT} AS referent FROM record_alerts a
         JOIN support_records r ON r.id = a.record_id AND r.state = 'open' JOIN tenants t ON t.id = r.tenant_id
         WHERE a.cleared_at IS NULL AND ${reach.sql}) o
       LEFT JOIN users u ON u.id = o.referent GROUP BY o.referent, u.display_name
       ORDER BY count(*) FILTER (WHERE o.kind = 'urgent') DESC, o.referent IS NOT NULL, households DESC, fold(u.display_name), o.referent`,
      reach.params,
    );
  }
}
