import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addDays, Clock, dayOf, daysBetween, instantOf, invalid } from '#kernel';
import { TenantAccess } from '#tenants';
import { Confidential } from './confidential.js';
import { showsVisitNote, viewOf } from './domain/confidentiality.js';
import type { VisitQuery } from './visits.dto.js';

const LONGEST_DAYS = 92;

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
      `SELECT v.id, v.planned_at AS "plannedAt", v.state, json_build_object('id', t.id, 'givenName', t.given_name,
         'familyName', t.family_name, 'phone', t.phone, 'address', t.address, 'postcode', t.postcode, 'city', t.city) AS tenant
       FROM visits v JOIN tenants t ON t.id = v.tenant_id
       WHERE v.user_id = $1 AND v.planned_at >= $2 AND v.planned_at < $3 AND v.state <> 'moved' AND ${reach.sql}
       ORDER BY v.planned_at, v.id`,
      [actor.userId, instantOf(from, '00:00'), instantOf(addDays(to, 1), '00:00'), ...reach.params],
    );
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
      `SELECT v.id, v.planned_at AS "plannedAt", v.state, v.done_at AS "doneAt", v.moved_to AS "movedTo", v.note, v.noted_by AS "notedBy",
         json_build_object('id', u.id, 'displayName', u.display_name) AS visitor
       FROM visits v JOIN users u ON u.id = v.user_id WHERE v.tenant_id = $1 ORDER BY v.planned_at DESC, v.id`,
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
