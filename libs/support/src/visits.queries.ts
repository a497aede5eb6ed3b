import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addDays, Clock, dayOf, daysBetween, instantOf, invalid, notFound } from '#kernel';
import { distanceKm, findTown } from '#occupations';
import { TenantAccess } from '#tenants';
import { Confidential } from './confidential.js';
import { listsFor } from './domain/assessment-lists.js';
import { showsVisitNote, viewOf } from './domain/confidentiality.js';
import { lengthOf, roundOf, type Stop } from './domain/tour.js';
import type { TourQuery, VisitQuery } from './visits.dto.js';

const LONGEST_DAYS = 92;
/** On `tenants t`. */
const HOUSEHOLD = `json_build_object('id', t.id, 'givenName', t.given_name, 'familyName', t.family_name, 'phone', t.phone,
  'address', t.address, 'postcode', t.postcode, 'city', t.city, 'sheltered', t.sheltered)`;

interface Household {
  postcode: string | null;
  city: string | null;
}
/** The centre of the town: nobody's house is looked up anywhere. */
const placeOf = ({ city, postcode }: Household) => findTown(city ?? '') ?? findTown(postcode ?? '');
const rounded = (km: number) => Math.round(km * 10) / 10;

@Injectable()
export class VisitQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly audit: Audit,
  ) {}

  /** The actor's own visits, without notes; those of tenants whom they follow no longer are gone. */
  async agenda(actor: Actor, query: VisitQuery): Promise<Record<string, unknown>[]> {
    const from = query.from ?? query.to ?? dayOf(this.clock.now());
    const to = query.to ?? addDays(from, 6);
    if (to < from) throw invalid('to', 'before_from', 'The last day is before the first.');
    if (daysBetween(from, to) > LONGEST_DAYS)
      throw invalid('to', 'too_long', `At most ${LONGEST_DAYS} days are shown at once.`);
    const reach = this.access.condition(actor, 'identity', 't', 4);
    return this.db.query(
      `SELECT v.id, v.planned_at AS "plannedAt", v.state, v.kind, v.place, v.minutes, ${HOUSEHOLD} AS tenant,
         CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'displayName', o.display_name) END AS companion
       FROM visits v JOIN tenants t ON t.id = v.tenant_id
       LEFT JOIN users o ON o.id = CASE v.user_id WHEN $1 THEN v.companion_id ELSE v.user_id END
       WHERE $1 IN (v.user_id, v.companion_id) AND v.planned_at >= $2 AND v.planned_at < $3 AND v.state <> 'moved' AND ${reach.sql}
       ORDER BY v.planned_at, v.id`,
      [actor.userId, instantOf(from, '00:00'), instantOf(addDays(to, 1), '00:00'), ...reach.params],
    );
  }

  /** One visit to go to: a planned or past one of a household within reach. */
  async sheet(actor: Actor, id: string): Promise<Record<string, unknown>> {
    const reach = this.access.condition(actor, 'identity', 't', 2);
    const row = await this.db.one(
      `SELECT v.id, v.planned_at AS "plannedAt", v.state, v.kind, v.place, v.minutes, ${HOUSEHOLD} AS tenant,
         json_build_object('id', u.id, 'displayName', u.display_name) AS visitor,
         CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'displayName', o.display_name) END AS companion
       FROM visits v JOIN tenants t ON t.id = v.tenant_id JOIN users u ON u.id = v.user_id LEFT JOIN users o ON o.id = v.companion_id
       WHERE v.id = $1 AND ${reach.sql}`,
      [id, ...reach.params],
    );
    if (!row) throw notFound('visit');
    return { ...row, lists: listsFor(actor.role !== 'volunteer') };
  }

  /** The planned visits of a day as a round: by their hours, and as short as it can be. Places are the centres of towns. */
  async tour(actor: Actor, { day, from }: TourQuery): Promise<Record<string, unknown>> {
    const visits = (await this.agenda(actor, { from: day, to: day })) as {
      id: string;
      state: string;
      place: string;
      tenant: Household;
    }[];
    const start = from === undefined ? null : findTown(from);
    const stops = visits
      .filter(({ state, place }) => state === 'planned' && place === 'home')
      .map(({ id, tenant }): Stop => ({ id, at: placeOf(tenant) }));
    const shortest = roundOf(start, stops, distanceKm);
    const legs = (round: readonly Stop[]) =>
      round.map(({ id, at }, index) => {
        const before = index === 0 ? start : (round[index - 1]?.at ?? null);
        return { visitId: id, km: at && before ? rounded(distanceKm(before, at)) : null };
      });
    return {
      from: start?.name ?? null,
      byTime: legs(stops),
      shortest: legs(shortest),
      byTimeKm: rounded(lengthOf(start, stops, distanceKm)),
      shortestKm: rounded(lengthOf(start, shortest, distanceKm)),
    };
  }

  /** The households that the actor goes to, the nearest to that town first; those of unknown towns last. */
  async nearby(actor: Actor, from: string): Promise<Record<string, unknown>> {
    const start = findTown(from);
    const reach = this.access.condition(actor, 'identity', 't', 1);
    const now = `$${reach.params.length + 1}`;
    const rows = await this.db.query<{ tenant: Household }>(
      `SELECT ${HOUSEHOLD} AS tenant,
         (SELECT max(v.planned_at) FROM visits v WHERE v.tenant_id = t.id AND v.state = 'done') AS "lastVisitAt",
         (SELECT min(v.planned_at) FROM visits v WHERE v.tenant_id = t.id AND v.state = 'planned' AND v.planned_at >= ${now}) AS "nextVisitAt"
       FROM tenants t WHERE ${reach.sql}
         AND NOT EXISTS (SELECT 1 FROM support_records r WHERE r.tenant_id = t.id HAVING count(*) > 0 AND bool_and(r.state = 'closed'))
       ORDER BY "lastVisitAt" NULLS FIRST, t.family_name, t.given_name, t.id LIMIT 300`,
      [...reach.params, this.clock.now()],
    );
    const items = rows.map((row) => {
      const at = placeOf(row.tenant);
      return { ...row, km: start && at ? rounded(distanceKm(start, at)) : null };
    });
    // Equally far: who was not visited for longest, as they came.
    items.sort((a, b) => (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY) || 0);
    return { from: start?.name ?? null, items };
  }

  /** Notes are part of the support record, so that reading them is written to the audit trail. */
  async ofTenant(actor: Actor, tenantId: string): Promise<Record<string, unknown>[]> {
    await this.access.require(actor, tenantId, 'record');
    const view = viewOf(actor.role, undefined);
    await this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action: 'record.read',
      subject: { kind: 'tenant', id: tenantId },
      tenantId,
      details: { part: 'visits', view },
    });
    const rows = await this.db.query<{ id: string; notedBy: string | null; note: string | null }>(
      `SELECT v.id, v.planned_at AS "plannedAt", v.state, v.kind, v.place, v.minutes, v.reason,
         v.done_at AS "doneAt", v.moved_to AS "movedTo", v.note, v.noted_by AS "notedBy",
         (SELECT m.body_text FROM messages m WHERE m.occasion = 'visit:' || v.id || ':notice') AS notice,
         json_build_object('id', u.id, 'displayName', u.display_name) AS visitor,
         CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'displayName', o.display_name) END AS companion
       FROM visits v JOIN users u ON u.id = v.user_id LEFT JOIN users o ON o.id = v.companion_id WHERE v.tenant_id = $1 ORDER BY v.planned_at DESC, v.id`,
      [tenantId],
    );
    return rows.map((row) => ({
      ...row,
      note:
        row.note !== null && showsVisitNote(view, row.notedBy === actor.userId)
          ? this.confidential.openVisitNote(row.id, row.note)
          : null,
    }));
  }
}
