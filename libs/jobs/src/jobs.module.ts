import { type DynamicModule, Global, Logger, Module, type Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Config } from '#config';
import { postgresBackend, redisBackend } from './backend.js';
import { HandlerMap } from './handler-map.js';
import type { InlineQueues } from './inline-queues.js';
import { JOB_BACKEND, JobQueues } from './job-queues.js';
import { JobRunner } from './job-runner.js';
import { OutboxRelay } from './outbox-relay.js';
import { SweepJobs } from './sweep.jobs.js';

const bullmq: Provider[] = [
  {
    provide: JOB_BACKEND,
    inject: [Config],
    useFactory: (config: Config) => {
      const log = new Logger('jobs');
      const onError = (error: Error) => log.error({ backend: error.message });
      return config.redisUrl
        ? redisBackend(config.redisUrl, onError)
        : postgresBackend(config.databaseUrl ?? '', onError);
    },
  },
  JobQueues,
];

/** Queues, relay and runner. Whether this process works on jobs is decided by who calls `JobRunner.start()`. */
@Global()
@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: the shape of a Nest dynamic module
export class JobsModule {
  /** On BullMQ, or on queues that run in this process when told to. */
  static with(inline?: InlineQueues): DynamicModule {
    const queues: Provider[] = inline
      ? [
          { provide: JOB_BACKEND, useValue: undefined },
          { provide: JobQueues, useValue: inline },
        ]
      : bullmq;
    return {
      module: JobsModule,
      imports: [DiscoveryModule],
      providers: [...queues, HandlerMap, OutboxRelay, JobRunner, SweepJobs],
      exports: [JobQueues, JobRunner, OutboxRelay],
    };
  }
}
