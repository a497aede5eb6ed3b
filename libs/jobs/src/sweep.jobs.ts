import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock } from '#kernel';
import { OnJob } from './handlers.js';

/** Technical rows that have had their time. What concerns people has retention rules of its own. */
@Injectable()
export class SweepJobs {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @OnJob('platform.sweep')
  async sweep(): Promise<void> {
    const now = this.clock.now();
    await this.db.query('DELETE FROM sessions WHERE expires_at < $1', [now]);
    await this.db.query(`DELETE FROM sign_in_attempts WHERE at < $1::timestamptz - interval '1 day'`, [now]);
    // Their time is the database's own, whatever clock the program runs on.
    await this.db.query(`DELETE FROM rally_changes WHERE at < now() - interval '2 days'`);
    await this.db.query(`DELETE FROM outbox WHERE relayed_at < $1::timestamptz - interval '30 days'`, [now]);
    await this.db.query(
      `DELETE FROM employer_imports WHERE state = 'previewed' AND created_at < $1::timestamptz - interval '7 days'`,
      [now],
    );
    await this.db.query(
      `DELETE FROM imports WHERE state <> 'taken' AND created_at < $1::timestamptz - interval '7 days'`,
      [now],
    );
    await this.db.query(
      `DELETE FROM import_lines l USING imports i WHERE i.id = l.import_id AND i.taken_at < $1::timestamptz - interval '30 days'`,
      [now],
    );
    await this.db.query(`DELETE FROM idempotency_keys WHERE created_at < $1::timestamptz - interval '7 days'`, [now]);
  }
}
