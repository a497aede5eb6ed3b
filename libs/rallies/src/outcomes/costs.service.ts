import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, invalid } from '#kernel';
import type { Costs } from '../domain/report.js';
import { RallyAccess } from '../rally-access.js';

/** What a rally cost, entered by who leads it. */
@Injectable()
export class RallyCosts {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
  ) {}

  /** Replaces what was entered; null takes a line away. @throws DomainError `validation_failed` for hours without the cost of one */
  async note(rallyId: string, costs: Costs, actor: Actor): Promise<void> {
    if ((costs.staffHours === null) !== (costs.staffHourCents === null))
      throw invalid('staffHourCents', 'hours_and_cost', 'Hours of work and the cost of one hour are given together.');
    const lines: [kind: string, cents: number | null, hours: number | null][] = [
      ['venue', costs.venueCents, null],
      ['catering', costs.cateringCents, null],
      ['transport', costs.transportCents, null],
      ['other', costs.otherCents, null],
      ['staff', costs.staffHourCents, costs.staffHours],
    ];
    await this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, rallyId);
      if (rally.state === 'cancelled') throw conflict('rally_cancelled', 'This rally was cancelled.');
      await this.db.query('DELETE FROM rally_costs WHERE rally_id = $1 RETURNING kind', [rallyId]);
      for (const [kind, cents, hours] of lines) {
        if (cents === null) continue;
        await this.db.query(
          'INSERT INTO rally_costs (rally_id, kind, cents, hours, noted_by, noted_at) VALUES ($1, $2, $3, $4, $5, $6)',
          [rallyId, kind, cents, hours, actor.userId, this.clock.now()],
        );
      }
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'rally.costs',
        subject: { kind: 'rally', id: rallyId },
      });
    });
  }
}
