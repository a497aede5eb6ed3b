import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Config } from '#config';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, DomainError, dayOf } from '#kernel';

/** Which cards an employer opens: each once a day for each account in the audit trail, and no more than a person who recruits would read. */
@Injectable()
export class OpenedCards {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `too_many_cards` when the firm has opened as many others today, all its accounts together */
  async note(actor: Actor, card: { id: string; tenantId: string }): Promise<void> {
    if (actor.role !== 'employer') return;
    const firm = [actor.organisationId, dayOf(this.clock.now())];
    const subject = { kind: 'candidate', id: card.id };
    const by = { kind: 'user' as const, id: actor.userId };
    const before = await this.db.one<{ others: number; known: boolean }>(
      `SELECT count(DISTINCT candidate_id) FILTER (WHERE candidate_id <> $3)::int AS others,
              coalesce(bool_or(candidate_id = $3 AND user_id = $4), false) AS known
       FROM cards_opened WHERE employer_id = $1 AND day = $2`,
      [...firm, card.id, actor.userId],
    );
    if (before?.known) return;
    const others = before?.others ?? 0;
    if (others >= this.config.cardsPerDay) {
      await this.audit.record({
        actor: by,
        action: 'card.too_many',
        subject: { kind: 'organisation', id: actor.organisationId },
        details: { cards: others },
      });
      throw new DomainError(
        'too_many',
        'too_many_cards',
        `Your company has opened ${others} cards today. Narrow your search, or go on tomorrow.`,
      );
    }
    await this.db.transaction(async () => {
      const fresh = await this.db.query(
        `INSERT INTO cards_opened (employer_id, day, user_id, candidate_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1`,
        [...firm, actor.userId, card.id],
      );
      if (fresh.length)
        await this.audit.record({
          ...{ actor: by, action: 'card.read', subject },
          ...{ tenantId: card.tenantId, details: { employerId: actor.organisationId } },
        });
    });
  }

  /** Kept for a month, for who has to look into a misuse; the audit trail keeps its own. */
  async tidy(): Promise<void> {
    await this.db.query('DELETE FROM cards_opened WHERE day < $1::date - 31', [dayOf(this.clock.now())]);
  }
}
