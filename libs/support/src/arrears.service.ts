import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, dayOf, invalid } from '#kernel';
import { TenantAccess } from '#tenants';
import type { NewBalance } from './record.dto.js';

/** What a tenant owes their landlord, day by day as the landlord notes it. */
@Injectable()
export class Arrears {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
  ) {}

  /** The balance at the end of that day. A second figure for the same day corrects the first. */
  async note(tenantId: string, { onDay, balanceCents }: NewBalance, actor: Actor): Promise<void> {
    const now = this.clock.now();
    if (onDay > dayOf(now)) throw invalid('onDay', 'in_the_future', 'A balance is known once the day has come.');
    await this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'arrears');
      await this.db.query(
        `INSERT INTO arrears_balances (tenant_id, landlord_id, on_day, balance_cents, source, noted_at)
         VALUES ($1, $2, $3, $4, 'landlord', $5) ON CONFLICT (tenant_id, on_day, source) DO UPDATE
         SET balance_cents = excluded.balance_cents, noted_at = excluded.noted_at`,
        [tenantId, actor.organisationId, onDay, balanceCents, now],
      );
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'arrears.note',
        subject: { kind: 'tenant', id: tenantId },
        tenantId,
        details: { onDay },
      });
    });
  }

  async list(tenantId: string, actor: Actor): Promise<Record<string, unknown>[]> {
    await this.access.require(actor, tenantId, 'arrears');
    return this.db.query(
      `SELECT on_day AS "onDay", balance_cents AS "balanceCents", source, noted_at AS "notedAt"
       FROM arrears_balances WHERE tenant_id = $1 ORDER BY on_day DESC, noted_at DESC`,
      [tenantId],
    );
  }
}
