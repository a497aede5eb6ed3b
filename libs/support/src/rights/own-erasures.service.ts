import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { OnJob } from '#jobs';
import { addDays, Clock, conflict, dayOf, instantOf } from '#kernel';
import { Erasure, type TenantEntity } from '#tenants';
import { ERASURE_WAIT_DAYS } from './domain/own-request.js';
import { OwnNotices } from './own-notices.service.js';
import { erasureComing } from './rights.messages.js';

interface Due {
  id: string;
  tenantId: string;
  linkId: string | null;
  confirmedBy: string | null;
}

/** Erasures that people asked for: they wait for some days, everybody concerned told, and are then carried out. */
@Injectable()
export class OwnErasures {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly erasure: Erasure,
    private readonly notices: OwnNotices,
  ) {}

  /** @throws DomainError `erasure_asked` (conflict) */
  async assertNoneOpen(tenantId: string): Promise<void> {
    const open = await this.db.one(
      `SELECT 1 FROM own_requests WHERE tenant_id = $1 AND kind = 'erasure' AND state IN ('to_confirm', 'waiting')`,
      [tenantId],
    );
    if (open) throw conflict('erasure_asked', 'An erasure has been asked for already.');
  }

  /**
   * It is sure that the person wants it. Part of the caller's transaction.
   * @param userId who spoke to them, when it was not confirmed by the code
   * @returns the day on which it is carried out
   */
  async schedule(tenant: TenantEntity, id: string, userId: string | null): Promise<string> {
    const day = addDays(dayOf(this.clock.now()), ERASURE_WAIT_DAYS + 1);
    const rows = await this.db.query(
      `UPDATE own_requests SET state = 'waiting', due_at = $2, confirmed_by = $3, confirmed_at = $4, code_hash = NULL
       WHERE id = $1 AND kind = 'erasure' AND state = 'to_confirm' RETURNING id`,
      [id, instantOf(day, '00:00'), userId, this.clock.now()],
    );
    if (!rows.length) throw conflict('nothing_to_confirm', 'Nothing waits to be confirmed.');
    const shown = day.split('-').reverse().join('/');
    await this.notices.writeEverywhere(tenant, `coming:${id}`, erasureComing, { day: shown });
    return day;
  }

  /** Each by itself: one that fails keeps no other from being carried out, and is tried again. */
  @OnJob('own_erasures.due')
  async due(): Promise<void> {
    const due = await this.db.query<Due>(
      `SELECT id, tenant_id AS "tenantId", link_id AS "linkId", confirmed_by AS "confirmedBy" FROM own_requests
       WHERE kind = 'erasure' AND state = 'waiting' AND due_at <= $1 ORDER BY due_at, id`,
      [this.clock.now()],
    );
    const failures: unknown[] = [];
    for (const { id, tenantId, linkId, confirmedBy } of due) {
      const by = confirmedBy ? { kind: 'user' as const, id: confirmedBy } : { kind: 'link' as const, id: linkId };
      // It may be cancelled while others are being erased.
      const still = async () =>
        (await this.db.one(`SELECT 1 FROM own_requests WHERE id = $1 AND state = 'waiting' FOR UPDATE`, [id])) !==
        undefined;
      await this.erasure.erase(tenantId, by, 'request', still).catch((error: unknown) => failures.push(error));
    }
    if (failures.length) throw new AggregateError(failures, `${failures.length} of ${due.length} erasures failed`);
  }
}
