import { Injectable } from '@nestjs/common';
import { OnEvent, OnJob } from '#jobs';
import { Seats } from './seats.service.js';

@Injectable()
export class HallJobs {
  /** Rallies that are being looked at, and whether something happened there since the look began. */
  private readonly looking = new Map<string, boolean>();

  constructor(private readonly seats: Seats) {}

  /**
   * At once when something happened, so that a table does not stand empty until the next round. A hundred people who sign in within a minute
   * are one look after the other and no queue of a hundred; what a crash loses here the next round does.
   */
  @OnEvent('rally.floor_changed')
  async onChange({ rallyId }: { rallyId: string }): Promise<void> {
    if (this.looking.has(rallyId)) {
      this.looking.set(rallyId, true);
      return;
    }
    try {
      do {
        this.looking.set(rallyId, false);
        await this.seats.tend(rallyId);
      } while (this.looking.get(rallyId));
    } finally {
      this.looking.delete(rallyId);
    }
  }

  /** Every 15 seconds: what time alone changes. */
  @OnJob('rally.floor')
  async tend(): Promise<void> {
    await this.seats.tendAll();
  }
}
