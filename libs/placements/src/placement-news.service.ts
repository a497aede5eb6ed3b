import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { OnEvent } from '#jobs';
import { Messages } from '#messaging';
import { type CheckAnswer, contradictions, type Settlement } from './domain/checks.js';
import { FOLLOWER } from './placements.sql.js';
import { type News, news } from './retention.messages.js';

interface Row {
  name: string;
  title: string;
  state: string;
  recipientId: string;
  email: string | null;
  locale: 'fr' | 'en';
  checks: (CheckAnswer & { via: string; wantsCall: boolean })[];
  settlements: Settlement[];
  refused: boolean;
}

/** Tells whoever follows the tenant what an answer asks of them: each thing once for each answer. */
@Injectable()
export class PlacementNews {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly messages: Messages,
  ) {}

  @OnEvent('placement.checked')
  async tell({ placementId, month, side }: { placementId: string; month: number; side: string }): Promise<void> {
    if (side === 'settled') return;
    const row = await this.row(placementId, month);
    if (!row) return;
    const answer = row.checks.find((check) => check.side === side);
    // Who follows the tenant knows what they noted themselves.
    const told = answer?.via === 'link' || side === 'employer';
    const found: News[] = [];
    if (month === 0 && row.refused && row.state === 'promised') found.push('not_begun');
    if (contradictions(row.checks, row.settlements).includes(month)) found.push('contradiction');
    else if (told && answer?.stillThere === false && row.state === 'started') found.push('left');
    if (answer?.wantsCall) found.push('wants_call');
    for (const one of found)
      await this.messages.queue({
        occasion: `placement:${placementId}:news:${month}:${one}:${answer?.answeredAt ?? ''}`,
        recipient: { kind: 'user', id: row.recipientId },
        address: row.email,
        locale: row.locale,
        ...news[row.locale][one]({ ...row, url: `${this.config.publicUrl}/placements/${placementId}` }),
      });
  }

  private row(placementId: string, month: number): Promise<Row | undefined> {
    const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    return this.db.one<Row>(
      `SELECT CASE WHEN t.sheltered THEN '…' ELSE t.given_name || ' ' || left(t.family_name, 1) || '.' END AS name,
         CASE WHEN t.sheltered THEN '…' ELSE p.title END AS title, p.state, f.id AS "recipientId", f.email, f.locale,
         (SELECT coalesce(json_agg(json_build_object('month', k.month, 'side', k.side, 'stillThere', k.still_there, 'said', k.said,
            'endedOn', k.ended_on, 'via', k.via, 'wantsCall', k.wants_call, 'answeredAt', ${iso('k.answered_at')})), '[]')
          FROM placement_checks k WHERE k.placement_id = p.id AND k.month = $2) AS checks,
         (SELECT coalesce(json_agg(json_build_object('month', s.month, 'stillThere', s.still_there, 'settledAt', ${iso('s.settled_at')})), '[]')
          FROM placement_settlements s WHERE s.placement_id = p.id AND s.month = $2) AS settlements,
         EXISTS (SELECT 1 FROM placement_starts b WHERE b.placement_id = p.id AND NOT b.began) AS refused
       FROM placements p JOIN tenants t ON t.id = p.tenant_id AND t.erased_at IS NULL JOIN LATERAL (${FOLLOWER}) f ON true WHERE p.id = $1`,
      [placementId, month],
    );
  }
}
