import { Injectable } from '@nestjs/common';
import { Db, Outbox } from '#database';
import { Clock } from '#kernel';

/** What became of messages that were handed over: reports of mail servers and of gateways. Every report may come twice, late, or in another order. */
@Injectable()
export class DeliveryReports {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @returns false for a message that is not known, or that was reported before */
  async delivered(messageId: string): Promise<boolean> {
    return this.db.transaction(async () => {
      const rows = await this.db.query(
        `UPDATE messages SET state = 'delivered', delivered_at = $2, error = NULL
         WHERE id = $1 AND state IN ('sending', 'sent', 'failed') AND bounced_at IS NULL RETURNING id`,
        [messageId, this.clock.now()],
      );
      if (rows.length) await this.outbox.add('message.reported', { messageId, delivered: true });
      return rows.length > 0;
    });
  }

  /**
   * It did not arrive and will not: it is not sent again. A report of failure that comes after one of delivery counts, since a server that took
   * a message may still fail to bring it.
   *
   * @param code of the report, such as `5.1.1`; never what a server wrote, which may repeat the address
   */
  async failed(messageId: string, code: string): Promise<void> {
    await this.db.transaction(async () => {
      const rows = await this.db.query(
        `UPDATE messages SET state = 'failed', bounced_at = $2, error = $3
         WHERE id = $1 AND bounced_at IS NULL AND state <> 'kept' RETURNING id`,
        [messageId, this.clock.now(), code.slice(0, 60)],
      );
      if (rows.length) await this.outbox.add('message.reported', { messageId, delivered: false });
    });
  }
}
