import { Injectable } from '@nestjs/common';
import { OnEvent, OnJob } from '#jobs';
import { Seats } from './seats.service.js';

@Injectable()
export class HallJobs {
  constructor(private readonly seats: Seats) {}

  /** At once when something happened, so that a table does not stand empty until the next round. */
  @OnEvent('rally.floor_changed')
  async onChange({ rallyId }: { rallyId: string }): Promise<void> {
    await this.seats.tend(rallyId);
  }

  /** Every 15 seconds: what time alone changes. */
  @OnJob('rally.floor')
  async tend(): Promise<void> {
    await this.seats.tendAll();
  }
}
