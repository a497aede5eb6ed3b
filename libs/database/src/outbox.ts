import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '#kernel';
import { Db } from './db.js';
import { EVENTS, type EventPayload, type EventType } from './events.js';

/** The transactional outbox: an event is saved with the state that it tells of, or not at all. The relay hands it on. */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws Error outside of a transaction: the event could then exist without its cause. */
  async add<T extends EventType>(type: T, payload: EventPayload<T>): Promise<void> {
    if (!this.db.inTransaction) throw new Error(`The event ${type} was raised outside of a transaction.`);
    await this.db.query('INSERT INTO outbox (id, type, payload, created_at) VALUES ($1, $2, $3, $4)', [
      this.ids.uuid(),
      type,
      JSON.stringify(EVENTS[type].parse(payload)),
      this.clock.now(),
    ]);
  }
}
