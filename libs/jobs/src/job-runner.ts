import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Job, Worker } from 'bullmq';
import { Config } from '#config';
import { EVENTS, type EventType } from '#database';
import type { JobBackend } from './backend.js';
import { HandlerMap } from './handler-map.js';
import { OnJob } from './handlers.js';
import { JOB_BACKEND, JobQueues } from './job-queues.js';
import { OutboxRelay } from './outbox-relay.js';
import { JOBS, type JobName, type JobPayload, QUEUES, type QueueName, type QueueSpec } from './registry.js';

const RELAY_PAUSE_MS = 300;
const STALLED_CHECK_MS = 10_000;

/** Runs the workers, the relay and the schedules in this process once started. */
@Injectable()
export class JobRunner implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger('jobs');
  private workers: Worker[] = [];
  private relaying: Promise<void> | undefined;
  private stopping = false;

  constructor(
    @Inject(JOB_BACKEND) private readonly backend: JobBackend,
    private readonly queues: JobQueues,
    private readonly handlers: HandlerMap,
    private readonly relay: OutboxRelay,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.handlers.build();
  }

  /** @throws Error before the program is put together (`app.init`): its jobs would find no handler, and use up their tries */
  async start(): Promise<void> {
    if (!this.handlers.built) throw new Error('The workers were started before the program was initialised.');
    for (const name of Object.keys(QUEUES) as QueueName[]) {
      const { concurrency, lockMs, limit }: QueueSpec = QUEUES[name];
      const worker = this.backend.worker(name, (job) => this.run(job), {
        concurrency,
        // A crash must not fail a job for good: it is taken up again, the handlers being idempotent.
        maxStalledCount: 20,
        lockDuration: lockMs,
        stalledInterval: STALLED_CHECK_MS,
        ...(limit ? { limiter: { max: this.config[limit], duration: 60_000 } } : {}),
      });
      worker.on('error', (error) => this.log.error({ queue: name, error: error.message }));
      worker.on('failed', (job, error) =>
        this.log.warn({ queue: name, job: job?.name, id: job?.id, tries: job?.attemptsMade, error: error.message }),
      );
      this.workers.push(worker);
    }
    await this.queues.installSchedules();
    this.relaying = this.keepRelaying();
  }

  /** One job, its payload checked. */
  async run(job: Pick<Job, 'name' | 'data'>): Promise<unknown> {
    const name = job.name as JobName;
    const handler = this.handlers.job(name);
    if (!handler) throw new Error(`No handler for the job ${job.name}.`);
    return handler(JOBS[name].payload.parse(job.data) as never);
  }

  @OnJob('event.deliver')
  async deliver({ type, subscriber, payload }: JobPayload<'event.deliver'>): Promise<void> {
    const handler = this.handlers.subscriber(type as EventType, subscriber);
    // A subscriber that a newer version no longer has: there is nobody left to tell.
    if (!handler) return this.log.warn({ event: type, subscriber, note: 'subscriber is gone' });
    await handler({ ...EVENTS[type as EventType].parse(payload), type } as never);
  }

  private async keepRelaying(): Promise<void> {
    while (!this.stopping) {
      const handed = await this.relay.relayBatch().catch((error: Error) => {
        this.log.error({ relay: error.message });
        return 0;
      });
      if (handed === 0) await new Promise((resolve) => setTimeout(resolve, RELAY_PAUSE_MS));
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.relaying;
    await Promise.all(this.workers.map((worker) => worker.close()));
    this.workers = [];
  }
}
