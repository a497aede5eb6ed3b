import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { JobQueues, OnEvent, OnJob } from '#jobs';
import { Clock, eachByItself } from '#kernel';
import { isAhead } from './domain/states.js';
import { STEPS, type StepName, startOf } from './domain/steps.js';
import { Invitations } from './invitations.service.js';
import { RallyEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';
import { RallyProposals } from './rally-proposals.service.js';
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
    private readonly access: RallyAccess,
    private readonly steps: RallySteps,
    private readonly series: Series,
    private readonly proposals: RallyProposals,
    private readonly invitations: Invitations,
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

  /** On a queue of its own, so that a long search for a timetable delays no other rally. */
  @OnJob('rally.plan')
  async plan({ rallyId }: { rallyId: string }): Promise<void> {
    await this.steps.catchUp(rallyId, 'planning');
  }

  /** Makes the next rally of each series, brings lists up to date, and rings for steps whose alarm was lost with its queue. */
  @OnJob('rally.tick')
  async tick(): Promise<void> {
    await this.series.makeNext();
    await this.completeOlder();
    await this.followProposals();
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

  /** Rallies that were made before a step existed get it. */
  private async completeOlder(): Promise<void> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT r.id FROM rallies r WHERE r.state NOT IN ('closed', 'cancelled')
         AND (SELECT count(*) FROM rally_steps s WHERE s.rally_id = r.id) < $1`,
      [STEPS.length],
    );
    for (const { id } of rows) {
      await this.db.transaction(async () => this.steps.lay(await this.access.lock(id)));
      await this.steps.setAlarms(id);
    }
  }

  /** From the day case workers are asked: who fits by now comes onto the list, who was chosen and is ready by now is invited. */
  private async followProposals(): Promise<void> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT r.id FROM rallies r JOIN rally_steps s ON s.rally_id = r.id AND s.step = 'propose' AND s.outcome IN ('done', 'by_hand')
       WHERE r.state IN ('planned', 'open', 'inviting', 'announced') AND r.held_on >= ($1::timestamptz AT TIME ZONE r.zone)::date`,
      [this.clock.now()],
    );
    await eachByItself(rows, ({ id }) =>
      this.db.transaction(async () => {
        const rally: RallyEntity = await this.access.lock(id);
        if (!isAhead(rally.state) || this.clock.now() >= startOf(rally)) return;
        await this.proposals.addFitting(rally);
        if (rally.state !== 'inviting' && rally.state !== 'announced') return;
        const tenantIds = await this.proposals.readyByNow(id);
        if (tenantIds.length) await this.invitations.invite(rally, { tenantIds }, { kind: 'system', id: null });
      }),
    );
  }
}
