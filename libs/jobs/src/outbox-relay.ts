import { Injectable } from '@nestjs/common';
import { Db, type EventType } from '#database';
import { Clock } from '#kernel';
import { HandlerMap } from './handler-map.js';
import { JobQueues } from './job-queues.js';
import { EVENT_PRIORITY } from './registry.js';

const BATCH = 100;

/**
 * Hands events from the outbox to the queue, one job per event and subscriber. Several relays may run: `SKIP LOCKED` lets each take other
 * rows. A crash between handing on and marking hands on again; the job id made of event and subscriber keeps that one job.
 */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly db: Db,
    private readonly queues: JobQueues,
    private readonly handlers: HandlerMap,
    private readonly clock: Clock,
  ) {}

  /** @returns how many events were handed on */
  async relayBatch(): Promise<number> {
    return this.db.transaction(async () => {
      const events = await this.db.query<{ id: string; type: EventType; payload: Record<string, string> }>(
        'SELECT id, type, payload FROM outbox WHERE relayed_at IS NULL ORDER BY seq LIMIT $1 FOR UPDATE SKIP LOCKED',
        [BATCH],
      );
      for (const event of events) {
        for (const subscriber of this.handlers.subscribersOf(event.type)) {
          await this.queues.enqueue(
            'event.deliver',
            { eventId: event.id, type: event.type, subscriber, payload: event.payload },
            { jobId: `${event.id}-${subscriber}`, priority: EVENT_PRIORITY[event.type] ?? 0 },
          );
        }
      }
      if (events.length) {
        await this.db.query('UPDATE outbox SET relayed_at = $1 WHERE id = ANY($2)', [
          this.clock.now(),
          events.map((event) => event.id),
        ]);
      }
      return events.length;
    });
  }

  /** Everything that waits now. */
  async drain(): Promise<void> {
    while ((await this.relayBatch()) > 0);
  }
}
