import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, dayOf, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { costsOf, daysOver, processEnds, type SiteState } from './domain/sites.js';
import { SealedDrawings } from './sealed.js';

interface SiteRow {
  programmeId: string;
  programmeName: string;
  state: SiteState;
  beganOn: string;
  finishedOn: string | null;
  siteMaxDays: number;
  targetCents: number;
  costCents: number;
  drawnFamily: string | null;
  drawnAssociation: string | null;
}

/** The time that a programme gives a site; one whose programme has no sites any more keeps the usual two months. */
const LIMITS = `coalesce((p.definition->'activities'->'workSites'->>'siteMaxDays')::int, 61) AS "siteMaxDays",
  coalesce((p.definition->'activities'->'workSites'->>'maxDays')::int, 5) AS "maxDays",
  coalesce((p.definition->'activities'->'workSites'->>'costCents')::bigint, 0) AS "targetCents"`;

@Injectable()
export class SiteQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: TenantAccess,
    private readonly drawings: SealedDrawings,
  ) {}

  /** A case worker's are those of the households they follow; what sites cost on the mean is counted over all of the association's. */
  async list(actor: Actor): Promise<{ items: Record<string, unknown>[]; costs: Record<string, unknown>[] }> {
    const reach = this.access.condition(actor, 'record', 't', 2);
    const rows = await this.db.query<SiteRow>(
      `${this.select()} WHERE w.association_id = $1 AND ${reach.sql}
       ORDER BY w.state IN ('finished', 'given_up'), w.began_on DESC, w.id LIMIT 500`,
      [actor.organisationId, ...reach.params],
    );
    const finished = await this.db.query<{ id: string; name: string; targetCents: number; cents: number }>(
      `SELECT p.id, p.name, coalesce((p.definition->'activities'->'workSites'->>'costCents')::bigint, 0) AS "targetCents",
         (SELECT coalesce(sum(c.cents), 0)::bigint FROM work_site_costs c WHERE c.site_id = w.id) AS cents
       FROM work_sites w JOIN programmes p ON p.id = w.programme_id WHERE w.association_id = $1 AND w.state = 'finished' ORDER BY p.name, p.id`,
      [actor.organisationId],
    );
    const programmes = new Map(finished.map(({ id, name, targetCents }) => [id, { id, name, targetCents }]));
    return {
      items: rows.map((row) => this.timed(row)),
      costs: [...programmes.values()].map(({ id, name, targetCents }) => ({
        programme: { id, name },
        targetCents,
        ...costsOf(finished.filter((site) => site.id === id).map(({ cents }) => cents)),
      })),
    };
  }

  async read(actor: Actor, id: string): Promise<Record<string, unknown>> {
    const reach = this.access.condition(actor, 'record', 't', 2);
    const row = await this.db.one<SiteRow>(`${this.select()} WHERE w.id = $1 AND ${reach.sql}`, [id, ...reach.params]);
    if (!row) throw notFound('work-site');
    return {
      ...this.timed(row),
      drawnFamily: this.drawings.open(id, 'drawn_family', row.drawnFamily),
      drawnAssociation: this.drawings.open(id, 'drawn_association', row.drawnAssociation),
      costs: await this.db.query(
        `SELECT id, kind, label, cents, on_day AS "onDay" FROM work_site_costs WHERE site_id = $1 ORDER BY on_day, noted_at, id`,
        [id],
      ),
    };
  }

  private timed(row: SiteRow): Record<string, unknown> {
    const { programmeId, programmeName, beganOn, siteMaxDays, finishedOn, state } = row;
    const late = daysOver(beganOn, siteMaxDays, finishedOn, dayOf(this.clock.now()));
    return {
      ...row,
      programme: { id: programmeId, name: programmeName },
      endsBy: processEnds(beganOn, siteMaxDays),
      daysOver: state === 'given_up' ? 0 : late,
    };
  }

  private select(): string {
    return `SELECT w.id, t.id AS "tenantId", t.given_name || ' ' || t.family_name AS person, p.id AS "programmeId", p.name AS "programmeName",
        w.title, w.state, w.began_on AS "beganOn", w.days, w.tasks, w.helpers, w.signed_on AS "signedOn", w.signed_family AS "signedFamily",
        w.drawn_family AS "drawnFamily", w.signed_plan AS "signedPlan", w.drawn_association AS "drawnAssociation", w.signed_association AS "signedAssociation", w.document_id AS "documentId", w.before_state AS "beforeState",
        w.after_state AS "afterState", w.finished_on AS "finishedOn", w.given_up_reason AS "givenUpReason", w.version, ${LIMITS},
        (SELECT coalesce(sum(c.cents), 0)::bigint FROM work_site_costs c WHERE c.site_id = w.id) AS "costCents"
      FROM work_sites w JOIN programmes p ON p.id = w.programme_id JOIN tenants t ON t.id = w.tenant_id`;
  }
}
