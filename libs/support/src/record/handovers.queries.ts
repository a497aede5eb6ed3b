import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { TenantAccess } from '#tenants';
import { Confidential } from '../confidential.js';
import { RecordTrail } from './trail.js';

const NAMED = (alias: string) => `json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name)`;

@Injectable()
export class HandoverQueries {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly trail: RecordTrail,
  ) {}

  /** The note is for case workers: it tells what one has to know about the household. */
  async of(tenantId: string, actor: Actor) {
    await this.access.require(actor, tenantId, 'record');
    await this.trail.read(actor, tenantId, 'handovers');
    const rows = await this.db.query<{ id: string; note: string }>(
      `SELECT h.id, ${NAMED('f')} AS "from", ${NAMED('g')} AS "to", h.on_day AS "onDay", h.note, h.state, h.made_at AS "madeAt"
       FROM handovers h JOIN users f ON f.id = h.from_user JOIN users g ON g.id = h.to_user
       WHERE h.tenant_id = $1 AND h.state <> 'cancelled' ORDER BY h.on_day DESC, h.id LIMIT 20`,
      [tenantId],
    );
    const standIns = await this.db.query(
      `SELECT s.id, ${NAMED('u')} AS "user", ${NAMED('f')} AS "forUser", s.from_day AS "fromDay", s.until_day AS "untilDay", s.state
       FROM stand_ins s JOIN users u ON u.id = s.user_id JOIN users f ON f.id = s.for_user
       WHERE s.tenant_id = $1 AND s.state <> 'ended' ORDER BY s.from_day, s.id`,
      [tenantId],
    );
    const reads = actor.role === 'case_worker';
    const handovers = rows.map((row) => ({
      ...row,
      note: reads ? this.confidential.show({ table: 'handovers', id: row.id }, row.note) : null,
    }));
    return { handovers, standIns };
  }

  /** To whom people can be handed over. */
  caseWorkers(actor: Actor): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT id, display_name AS "displayName" FROM users WHERE organisation_id = $1 AND active AND role = 'case_worker'
       ORDER BY display_name, id`,
      [actor.organisationId],
    );
  }
}
