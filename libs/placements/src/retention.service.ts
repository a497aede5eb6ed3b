import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { OnEvent, OnJob } from '#jobs';
import { Clock, dayOf } from '#kernel';
import { Messages } from '#messaging';
import { stillThere } from './retention.messages.js';

interface Row {
  placementId: string;
  rallyId: string | null;
  month: number;
  side: 'employer' | 'case_worker';
  title: string;
  name: string;
  recipientId: string;
  email: string | null;
  locale: 'fr' | 'en';
}

/** A question that nobody was asked for this long is not asked any more: the next one will be. */
const ASKED_WITHIN_DAYS = 30;
/** Who answers for a tenant: the referent with an open account, else who stands in, else a manager. */
const FOLLOWER = `SELECT u.id, u.email, u.locale FROM users u LEFT JOIN tenant_assignments a
    ON a.user_id = u.id AND a.tenant_id = t.id AND a.until IS NULL AND a.role IN ('referent', 'stand_in')
  WHERE u.active AND u.organisation_id = t.association_id AND (a.user_id IS NOT NULL OR u.role = 'association_manager')
  ORDER BY CASE a.role WHEN 'referent' THEN 1 WHEN 'stand_in' THEN 2 ELSE 3 END, u.created_at, u.id LIMIT 1`;

/** Asks both sides whether somebody who began is still there, when the month has passed; once each. */
@Injectable()
export class Retention {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly messages: Messages,
  ) {}

  @OnJob('placements.ask')
  askAll(): Promise<number> {
    return this.ask(null);
  }

  /** The chain of a rally has come to its first, third or sixth month. */
  @OnEvent('rally.checks_due')
  onRally({ rallyId }: { rallyId: string }): Promise<number> {
    return this.ask(rallyId);
  }

  /** Idempotent: the occasion names placement, month and side. @returns how many were asked now */
  private async ask(rallyId: string | null): Promise<number> {
    const due = await this.db.query<Row>(
      `SELECT k.placement_id AS "placementId", p.rally_id AS "rallyId", k.month, k.side, p.title,
              t.given_name || ' ' || left(t.family_name, 1) || '.' AS name,
              CASE k.side WHEN 'employer' THEN p.employer_id ELSE f.id END AS "recipientId",
              CASE k.side WHEN 'employer' THEN e.contact_email ELSE f.email END AS email,
              CASE k.side WHEN 'employer' THEN 'fr' ELSE f.locale END AS locale
       FROM placement_checks k JOIN placements p ON p.id = k.placement_id AND p.state = 'started'
       JOIN tenants t ON t.id = p.tenant_id AND t.erased_at IS NULL
       LEFT JOIN employer_profiles e ON e.employer_id = p.employer_id LEFT JOIN LATERAL (${FOLLOWER}) f ON true
       WHERE k.answered_at IS NULL AND k.due_on <= $1::date AND k.due_on > $1::date - $2::int AND k.side IN ('employer', 'case_worker')
         AND ($3::uuid IS NULL OR p.rally_id = $3) AND (k.side = 'employer' OR f.id IS NOT NULL)
       ORDER BY k.due_on, k.placement_id, k.side`,
      [dayOf(this.clock.now()), ASKED_WITHIN_DAYS, rallyId],
    );
    let asked = 0;
    for (const row of due) {
      const { placementId, month, side, title, name, locale } = row;
      const url = `${this.config.publicUrl}/placements/${placementId}`;
      const isNew = await this.messages.queue({
        occasion: `placement:${placementId}:check:${month}:${side}`,
        recipient: { kind: side === 'employer' ? 'employer' : 'user', id: row.recipientId },
        address: row.email,
        locale,
        ...(row.rallyId ? { rallyId: row.rallyId } : {}),
        ...stillThere[locale][side]({ name, title, months: month, url }),
      });
      if (isNew) asked++;
    }
    return asked;
  }
}
