import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { OnJob } from '#jobs';
import { addDays, Clock, dayOf, eachByItself } from '#kernel';
import { CommitteeEntity, CommitteeMeetingEntity } from './activities.entities.js';
import { ActivityAlerts } from './activity-alerts.js';
import { Agendas, FILLED_DAYS_BEFORE } from './agendas.service.js';
import { ToolLibrary } from './tool-library.service.js';

/** What activities do by themselves every morning: the next meeting of each body, what is due on its agenda, and tools that are late. */
@Injectable()
export class ActivityJobs {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly agendas: Agendas,
    private readonly tools: ToolLibrary,
    private readonly alerts: ActivityAlerts,
  ) {}

  @OnJob('activities.daily')
  async daily(): Promise<void> {
    const today = dayOf(this.clock.now());
    const committees = await this.db
      .repo(CommitteeEntity)
      .createQueryBuilder('c')
      .where('c.active')
      .orderBy('c.id')
      .getMany();
    // Each in a transaction of its own: a body that is being changed is not kept waiting for all the others.
    const meet = (committee: CommitteeEntity) =>
      this.db.transaction(async () => {
        await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 726007))', [committee.id]);
        await this.agendas.nextMeeting(committee, null);
        const soon = await this.db
          .repo(CommitteeMeetingEntity)
          .createQueryBuilder('m')
          .where(`m.committeeId = :id AND m.state = 'planned' AND m.heldOn BETWEEN :today AND :last`, {
            ...{ id: committee.id, today, last: addDays(today, FILLED_DAYS_BEFORE) },
          })
          .getMany();
        for (const meeting of soon) await this.agendas.fill(committee, meeting);
      });
    await eachByItself(
      [
        () => eachByItself(committees, meet),
        () => this.tools.remind(),
        () => this.db.transaction(() => this.alerts.raise()),
      ],
      (part) => part(),
    );
  }
}
