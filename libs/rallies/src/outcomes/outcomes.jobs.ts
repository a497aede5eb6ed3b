import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { OnEvent, OnJob } from '#jobs';
import { addDays, Clock, dayOf } from '#kernel';
import { REMIND_DAYS } from '../domain/outcomes.js';
import { MeetingEntity } from '../rally.entities.js';
import { PromisedStepEntity } from './promised-step.entity.js';
import { PromisedSteps } from './promised-steps.service.js';
import { StepMail } from './step-mail.js';

const SYSTEM = { kind: 'system', id: null } as const;
/** Days after which an employer is asked what came of a step; until then the case worker has it on their list. */
const ASK_AFTER_DAYS = 2;

@Injectable()
export class OutcomeJobs {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly steps: PromisedSteps,
    private readonly mail: StepMail,
  ) {}

  /** Reminds of what comes soon and asks about what has passed; the ledger lets each message out once. */
  @OnJob('rally.promises')
  async remind(): Promise<void> {
    const today = dayOf(this.clock.now());
    const due = await this.db.query<{ id: string; ahead: boolean }>(
      `SELECT s.id, s.starts_on >= $1 AS ahead FROM promised_steps s
       WHERE s.state = 'open' AND (s.starts_on BETWEEN $1 AND $2 OR coalesce(s.ends_on, s.starts_on) <= $3) ORDER BY s.starts_on, s.id`,
      [today, addDays(today, REMIND_DAYS), addDays(today, -ASK_AFTER_DAYS)],
    );
    for (const { id, ahead } of due)
      await this.db.transaction(() => (ahead ? this.mail.remind(id) : this.mail.askEmployer(id)));
  }

  /** The first day of a job is done when the job has begun, and off when it comes to nothing: the placement says so. */
  @OnEvent('placement.changed')
  async followPlacement({ placementId }: { placementId: string }): Promise<void> {
    await this.db.transaction(async () => {
      const placement = await this.db.one<{ state: string; meetingId: string | null }>(
        'SELECT state, meeting_id AS "meetingId" FROM placements WHERE id = $1',
        [placementId],
      );
      if (!placement?.meetingId) return;
      const meetingId = placement.meetingId;
      const step = await this.db.repo(PromisedStepEntity).findOne({
        where: { meetingId, kind: 'hire_start', state: 'open' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!step) return;
      const meeting = await this.db.repo(MeetingEntity).findOneByOrFail({ id: meetingId });
      if (placement.state === 'started') await this.steps.end(step, meeting, 'done', 'started', SYSTEM);
      if (placement.state === 'cancelled') await this.steps.end(step, meeting, 'cancelled', 'other', SYSTEM);
    });
  }

  /** A verdict that was changed or taken back no longer promises what it did. */
  @OnEvent('meeting.verdict')
  async followVerdict({ meetingId }: { meetingId: string }): Promise<void> {
    await this.db.transaction(async () => {
      const step = await this.db
        .repo(PromisedStepEntity)
        .findOne({ where: { meetingId, state: 'open' }, lock: { mode: 'pessimistic_write' } });
      if (!step) return;
      const meeting = await this.db.repo(MeetingEntity).findOneByOrFail({ id: meetingId });
      if (meeting.verdict === null || meeting.verdict === 'refused')
        await this.steps.end(step, meeting, 'cancelled', 'employer_withdrew', SYSTEM);
      if (meeting.verdict === 'candidate_declines')
        await this.steps.end(step, meeting, 'cancelled', 'candidate_withdrew', SYSTEM);
    });
  }
}
