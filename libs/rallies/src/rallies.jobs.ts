import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { JobQueues, OnEvent, OnJob } from '#jobs';
import { Clock } from '#kernel';
import type { StepName } from './domain/steps.js';
import { RallySteps } from './rally-steps.service.js';
import { Series } from './series.service.js';

/** An alarm that has not rung this long after its time is taken for lost. */
const LOST_AFTER_MS = 2 * 60_000;
const TICK_MS = 10 * 60_000;

@Injectable()
export class RallyJobs {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly queues: JobQueues,
    private readonly steps: RallySteps,
    private readonly series: Series,
  ) {}

  @OnEvent('rally.scheduled', 'rally.cancelled')
  async onDate({ rallyId }: { rallyId: string }): Promise<void> {
    await this.steps.setAlarms(rallyId);
  }

  @OnJob('rally.step')
  async ring({ rallyId, step }: { rallyId: string; step: StepName }): Promise<void> {
    await this.steps.catchUp(rallyId);
    await this.steps.ringAgain(rallyId, step);
  }

  /** Makes the next rally of each series, and rings for steps whose alarm was lost with its queue. */
  @OnJob('rally.tick')
  async tick(): Promise<void> {
    await this.series.makeNext();
    const now = this.clock.now();
    const overdue = await this.db.query<{ rallyId: string; step: StepName }>(
      `SELECT DISTINCT ON (s.rally_id) s.rally_id AS "rallyId", s.step FROM rally_steps s JOIN rallies r ON r.id = s.rally_id
       WHERE s.done_at IS NULL AND s.due_at < $1 AND r.state <> 'cancelled' ORDER BY s.rally_id, s.due_at`,
      [new Date(now.getTime() - LOST_AFTER_MS)],
    );
    const round = Math.floor(now.getTime() / TICK_MS);
    for (const { rallyId, step } of overdue) {
      await this.queues.enqueue('rally.step', { rallyId, step }, { jobId: `rally-${rallyId}-${step}-lost-${round}` });
    }
  }
}
