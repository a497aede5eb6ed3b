import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, notFound } from '#kernel';
import { MessageQueries } from './messages.queries.js';

interface Row {
  state: string;
  channel: string;
  tenantId: string | null;
}

/** Messages that nothing could carry: somebody types the text message, reads it out or hands it over, and says so. */
@Injectable()
export class HandingOver {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly queries: MessageQueries,
  ) {}

  /**
   * From now on the message counts as sent, and its link is no longer shown. Said twice, it is noted once.
   *
   * @throws DomainError `not_found` outside of what the actor may read; `not_kept` when the program sends it itself
   */
  async note(messageId: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      if (!(await this.queries.isInScope(actor, messageId))) throw notFound('message');
      const row = await this.db.one<Row>(
        `SELECT state, channel, CASE WHEN recipient_kind = 'tenant' THEN recipient_id END AS "tenantId" FROM messages WHERE id = $1 FOR UPDATE`,
        [messageId],
      );
      if (row?.state === 'sent' && row.channel !== 'email') return;
      if (row?.state !== 'kept') throw conflict('not_kept', 'The program sends this message itself.');
      await this.db.query(`UPDATE messages SET state = 'sent', sent_at = $2 WHERE id = $1 RETURNING id`, [
        messageId,
        this.clock.now(),
      ]);
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'message.hand_over',
        subject: { kind: 'message', id: messageId },
        tenantId: row.tenantId,
        details: { channel: row.channel },
      });
      await this.outbox.add('message.handed_over', { messageId });
    });
  }
}
