import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, invalid } from '#kernel';
import { THRESHOLD } from './domain/enough.js';

/** A round sum to start from, no official figure: procedure, lost rent, repairs and rehousing differ from place to place. */
export const ASSUMED_EVICTION_COST_CENTS = 1_000_000;

export interface Settings {
  threshold: number;
  evictionCostCents: number;
  /** Null: the program's own assumption. */
  evictionCostSource: string | null;
}
interface Row {
  threshold: number;
  cost: number | null;
  source: string | null;
}

/** What an organisation assumes for its figures. */
@Injectable()
export class ImpactSettings {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * The organisation's own; the threshold is no less than that of any association that supports its people: what an association wants
   * protected is not told by its landlord.
   */
  async read(organisationId: string): Promise<Settings> {
    const own = await this.db.one<Row>(
      `SELECT threshold, eviction_cost_cents AS cost, eviction_cost_source AS source FROM impact_settings WHERE organisation_id = $1`,
      [organisationId],
    );
    const partners = await this.db.one<{ threshold: number | null }>(
      `SELECT max(s.threshold) AS threshold FROM impact_settings s
       WHERE s.organisation_id IN (SELECT r.association_id FROM referrals r WHERE r.landlord_id = $1)`,
      [organisationId],
    );
    return {
      threshold: Math.max(THRESHOLD, own?.threshold ?? 0, partners?.threshold ?? 0),
      evictionCostCents: own?.cost ?? ASSUMED_EVICTION_COST_CENTS,
      evictionCostSource: own?.source ?? null,
    };
  }

  /** @throws DomainError `source_missing` (invalid) for a cost of which nobody says where it is from */
  async change(
    actor: Actor,
    change: { threshold: number; evictionCostCents: number | null; evictionCostSource: string | null },
  ): Promise<void> {
    const { threshold, evictionCostCents, evictionCostSource } = change;
    if ((evictionCostCents === null) !== (evictionCostSource === null))
      throw invalid(
        evictionCostCents === null ? 'evictionCostCents' : 'evictionCostSource',
        'source_missing',
        'A cost and where it is from are given together.',
      );
    await this.db.transaction(async () => {
      await this.db.query(
        `INSERT INTO impact_settings (organisation_id, threshold, eviction_cost_cents, eviction_cost_source, changed_by, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (organisation_id) DO UPDATE SET threshold = excluded.threshold,
           eviction_cost_cents = excluded.eviction_cost_cents, eviction_cost_source = excluded.eviction_cost_source,
           changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
        [actor.organisationId, threshold, evictionCostCents, evictionCostSource, actor.userId, this.clock.now()],
      );
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'impact.settings_changed',
        subject: { kind: 'organisation', id: actor.organisationId },
        details: { threshold, evictionCostCents },
      });
    });
  }
}
