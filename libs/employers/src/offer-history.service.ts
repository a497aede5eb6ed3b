import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, Ids } from '#kernel';

export type OfferEventKind =
  | 'created'
  | 'copied'
  | 'changed'
  | 'published'
  | 'kept_open'
  | 'reminded'
  | 'expired'
  | 'filled'
  | 'closed'
  | 'made_public'
  | 'made_private';

/** What happened to an offer, for its employer and the association to read. (The audit trail is another thing: it is for inspection.) */
@Injectable()
export class OfferHistory {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** In the caller's transaction. @param userId null for the program, or somebody by a personal link */
  async add(
    offerId: string,
    kind: OfferEventKind,
    userId: string | null,
    details: string | null = null,
  ): Promise<void> {
    await this.db.query(
      'INSERT INTO offer_history (id, offer_id, at, kind, user_id, details) VALUES ($1, $2, $3, $4, $5, $6)',
      [this.ids.uuid(), offerId, this.clock.now(), kind, userId, details],
    );
  }

  /** A draft is saved while it is written: changes of one person within ten minutes are one line of history. */
  async changed(offerId: string, userId: string): Promise<void> {
    const rows = await this.db.query(
      `UPDATE offer_history SET at = $3 WHERE id = (
         SELECT id FROM offer_history WHERE offer_id = $1 AND kind = 'changed' AND user_id = $2
           AND at > $3::timestamptz - interval '10 minutes' ORDER BY at DESC LIMIT 1)
       RETURNING id`,
      [offerId, userId, this.clock.now()],
    );
    if (!rows.length) await this.add(offerId, 'changed', userId);
  }
}
