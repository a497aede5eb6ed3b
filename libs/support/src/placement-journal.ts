import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { OnEvent } from '#jobs';
import { type CheckFacts, checkText } from './domain/check-texts.js';
import { Journal } from './journal.js';

type Side = CheckFacts['side'];

/** What both sides say of a placement comes back into the journal: each answer once, a changed one as an entry of its own. */
@Injectable()
export class PlacementJournal {
  constructor(
    private readonly db: Db,
    private readonly journal: Journal,
  ) {}

  @OnEvent('placement.checked')
  async answered(event: { placementId: string; tenantId: string; month: number; side: string }): Promise<void> {
    const { placementId, tenantId, month } = event;
    const side = event.side as Side;
    const answer = await this.answer(placementId, month, side);
    if (!answer) return;
    await this.journal.write({
      tenantId,
      at: answer.at,
      kind: 'placement',
      domain: 'work',
      text: checkText({ month, side, yes: answer.yes, on: answer.on }),
      authorId: null,
      source: `placement:${placementId}:check:${month}:${side}:${answer.at.getTime()}`,
    });
  }

  private answer(id: string, month: number, side: Side) {
    const select =
      side === 'settled'
        ? `SELECT still_there AS yes, NULL::date AS "on", settled_at AS at FROM placement_settlements WHERE placement_id = $1 AND month = $2 AND $3::text IS NOT NULL`
        : month === 0
          ? `SELECT began AS yes, began_on AS "on", answered_at AS at FROM placement_starts WHERE placement_id = $1 AND $2 = 0 AND side = $3`
          : `SELECT coalesce(said, still_there) AS yes, ended_on AS "on", answered_at AS at FROM placement_checks
             WHERE placement_id = $1 AND month = $2 AND side = $3 AND answered_at IS NOT NULL`;
    return this.db.one<{ yes: boolean; on: string | null; at: Date }>(select, [id, month, side]);
  }
}
