import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { notFound, type Page, type PageQuery } from '#kernel';
import { TenantAccess } from '#tenants';
import type { AlertKind } from './domain/alerts.js';
import { definitionOf } from './domain/definition.js';
import { type TemplateKey, templateOf } from './templates/index.js';
import { labelOf, TOLD } from './tenant-programme.queries.js';

const ROW = `p.id, p.name, p.template, p.version, p.definition, p.archived_at AS "archivedAt", p.adapted_at AS "adaptedAt",
  (SELECT u.display_name FROM users u WHERE u.id = p.adapted_by) AS "adaptedBy",
  (SELECT count(*) FROM support_records r WHERE r.programme_id = p.id AND r.state = 'open') AS open`;

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
    return {
      ...row,
      definition: definitionOf(row.definition),
      templateName: templateOf(row.template).name,
      versions,
    };
  }

  /** Alerts of the households that the actor follows, or of the whole association for a manager; what is urgent, then an eviction, then the oldest. */
  async alerts(actor: Actor, { page, size }: PageQuery): Promise<Page<Record<string, unknown>>> {
    const reach = this.access.condition(actor, 'record', 't', 3);
    const rows = await this.db.query<{ total: number; kind: AlertKind; subject: string; definition: unknown }>(
      `SELECT a.id, a.kind, a.subject, a.due_on AS "dueOn", a.since, ${TOLD} AS told, p.name AS programme, p.definition,
         json_build_object('id', t.id, 'givenName', t.given_name, 'familyName', t.family_name) AS tenant,
         (SELECT u.display_name FROM tenant_assignments ta JOIN users u ON u.id = ta.user_id
          WHERE ta.tenant_id = t.id AND ta.role = 'referent' AND ta.until IS NULL) AS follower, count(*) OVER () AS total
       FROM record_alerts a JOIN support_records r ON r.id = a.record_id AND r.state = 'open' JOIN programmes p ON p.id = r.programme_id
       JOIN tenants t ON t.id = r.tenant_id
       WHERE a.cleared_at IS NULL AND ${reach.sql} ORDER BY a.kind = 'urgent' DESC, a.kind = 'eviction_stage' DESC, a.due_on, a.id LIMIT $1 OFFSET $2`,
      [size, (page - 1) * size, ...reach.params],
    );
    const items = rows.map(({ definition, ...row }) => ({
      ...row,
      label: labelOf(definitionOf(definition), row.kind, row.subject),
    }));
    return { items, total: rows[0]?.total ?? 0, page, size };
  }
}
