import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Db, Outbox } from '#database';
import { JobQueues, OnEvent, OnJob } from '#jobs';
import { Clock, dayOf } from '#kernel';
import { DocumentStore } from '#storage';
import { CvEntity, DocumentEntity } from './cv.entities.js';
import { olderThan } from './cv-age.sql.js';
import { CvReminders } from './cv-reminders.service.js';
import { STALE_AFTER_MONTHS } from './domain/cv-states.js';
import { withKnownOccupations } from './known-occupations.js';
import { CvReader, LIMITS, type ReadOutcome } from './reading/index.js';

/** Reads uploaded CVs, and lets confirmed ones grow old. */
@Injectable()
export class CvReadingJobs implements BeforeApplicationShutdown {
  private readonly reader = new CvReader({ scanWallMs: LIMITS.patientWallMs, background: true });

  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly queues: JobQueues,
    private readonly store: DocumentStore,
    private readonly reminders: CvReminders,
  ) {}

  @OnEvent('cv.received')
  async onReceived({ cvId }: { cvId: string }): Promise<void> {
    const cv = await this.db.repo(CvEntity).findOneBy({ id: cvId, state: 'received' });
    // By version: a finished job is remembered by its id for days, and reading again must not be taken for it.
    if (cv) await this.queues.enqueue('cv.read', { cvId }, { jobId: `cv-${cvId}-v${cv.version}` });
  }

  /** The reading itself happens in a child process, outside of any transaction: the job only saves what came back. */
  @OnJob('cv.read')
  async read({ cvId }: { cvId: string }): Promise<void> {
    const cv = await this.db.repo(CvEntity).findOneBy({ id: cvId, state: 'received' });
    if (!cv) return;
    const document = await this.db.repo(DocumentEntity).findOneByOrFail({ id: cv.documentId });
    const outcome = await this.store.withFile(document.storageKey, (path) => this.reader.read(path));
    await this.db.transaction(() => this.save(cvId, outcome));
  }

  private async save(cvId: string, outcome: ReadOutcome): Promise<void> {
    // Meanwhile the CV may have been replaced, or read by a job that ran twice.
    const cv = await this.db
      .repo(CvEntity)
      .findOne({ where: { id: cvId, state: 'received' }, lock: { mode: 'pessimistic_write' } });
    if (!cv) return;
    cv.readAt = this.clock.now();
    if (outcome.ok) {
      const { fields, evidence } = withKnownOccupations(outcome);
      Object.assign(cv, {
        state: 'to_review',
        reading: fields,
        evidence,
        pages: outcome.pages,
        failureCode: null,
        failureMessage: null,
      });
    } else {
      Object.assign(cv, {
        state: 'unreadable',
        failureCode: outcome.error.code,
        failureMessage: outcome.error.message,
      });
    }
    await this.db.repo(CvEntity).save(cv);
    if (outcome.ok) await this.outbox.add('cv.read', { cvId, tenantId: cv.tenantId });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.reader.close();
  }

  /** Daily: a CV that nobody confirmed for half a year hides its card; who follows the tenant is told before and then. */
  @OnJob('cv.age')
  async age(): Promise<void> {
    await this.db.transaction(async () => {
      const stale = await this.db.query<{ id: string; tenant_id: string }>(
        `UPDATE cvs SET state = 'stale', version = version + 1
         WHERE state = 'validated' AND ${olderThan('validated_at')} RETURNING id, tenant_id`,
        [dayOf(this.clock.now()), STALE_AFTER_MONTHS],
      );
      for (const { id, tenant_id } of stale) await this.outbox.add('cv.withdrawn', { cvId: id, tenantId: tenant_id });
    });
    await this.reminders.send();
  }
}
