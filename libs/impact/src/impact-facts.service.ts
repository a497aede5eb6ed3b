import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '#database';
import { addDays, Clock, dayOf, Ids, type IsoDay, instantOf } from '#kernel';
import { Erasure } from '#tenants';
import { lastMonthEnd } from './domain/period.js';
import { frozen, type Scope } from './persons.sql.js';
import { frozenSeries } from './series.sql.js';

interface Frozen {
  association_id: string;
  landlord_id: string | null;
  programme_id: string | null;
  entry_month: string;
  territory: string | null;
  facts: Record<string, unknown>;
}

/** Keeps what was counted of a person when their file is emptied, so that figures stay what they were. */
@Injectable()
export class ImpactFacts implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly erasure: Erasure,
  ) {}

  onModuleInit(): void {
    this.erasure.before((tenantId) => this.freeze(tenantId));
  }

  /**
   * Called before anything of the person is taken away, inside the same transaction. A CV whose time is over takes no fact along, so that
   * such a file goes on being counted. A second call changes nothing. Nothing of what is kept leads back to the person.
   */
  async freeze(tenantId: string): Promise<void> {
    await this.db.transaction(async () => {
      const now = this.clock.now();
      const marked = await this.db.query(
        'INSERT INTO impact_frozen (tenant_id, frozen_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING tenant_id',
        [tenantId, now],
      );
      if (marked.length === 0) return;
      for (const scope of ['association', 'landlord'] as const) await this.keep(scope, tenantId, now);
    });
  }

  private async keep(scope: Scope, tenantId: string, now: Date): Promise<void> {
    const organisations = await this.db.query<{ id: string }>(
      `SELECT DISTINCT ${scope}_id AS id FROM referrals WHERE tenant_id = $1 AND ${scope}_id IS NOT NULL`,
      [tenantId],
    );
    const today = dayOf(now);
    const stand = async (organisationId: string, asOf: IsoDay) => {
      const asked = [organisationId, asOf, instantOf(addDays(asOf, 1), '00:00'), tenantId];
      const row = await this.db.one<Frozen>(frozen(scope), asked);
      const series = row && (await this.db.one(frozenSeries(scope), asked));
      return row && { ...row, facts: { ...row.facts, ...(series && { series }) } };
    };
    for (const { id } of organisations) {
      const row = await stand(id, today);
      if (!row) continue;
      const earlier = await stand(id, lastMonthEnd(today));
      await this.db.query(
        `INSERT INTO impact_facts (id, scope, organisation_id, association_id, landlord_id, programme_id, territory, entry_month, facts, frozen_on, earlier)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          ...[this.ids.uuid(), scope, id, row.association_id, row.landlord_id, row.programme_id, row.territory],
          ...[row.entry_month, JSON.stringify(row.facts), today, earlier ? JSON.stringify(earlier.facts) : null],
        ],
      );
    }
  }
}
