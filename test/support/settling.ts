import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { TestingModuleBuilder } from '@nestjs/testing';
import { InlineQueues, JOB_BACKEND, JobQueues, JobRunner, OutboxRelay } from '#jobs';
import type { FixedClock } from '#kernel';

/** Puts the test's clock in charge of the jobs. (BullMQ itself, on both engines, is tested in libs/jobs.) */
export class Settling {
  private readonly queues = new InlineQueues();

  override(builder: TestingModuleBuilder): TestingModuleBuilder {
    return builder.overrideProvider(JOB_BACKEND).useValue({}).overrideProvider(JobQueues).useValue(this.queues);
  }

  settle(app: NestFastifyApplication, clock: FixedClock): Promise<void> {
    return this.queues.settle(app.get(OutboxRelay), app.get(JobRunner), () => clock.now());
  }
}
