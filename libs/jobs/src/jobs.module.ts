import { Global, Logger, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Config } from '#config';
import { postgresBackend, redisBackend } from './backend.js';
import { HandlerMap } from './handler-map.js';
import { JOB_BACKEND, JobQueues } from './job-queues.js';
import { JobRunner } from './job-runner.js';
import { OutboxRelay } from './outbox-relay.js';
import { SweepJobs } from './sweep.jobs.js';

/** Queues, relay and runner. Whether this process works on jobs is decided by who calls `JobRunner.start()`. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    {
      provide: JOB_BACKEND,
      inject: [Config],
      useFactory: (config: Config) => {
        const log = new Logger('jobs');
        const onError = (error: Error) => log.error({ backend: error.message });
        return config.redisUrl ? redisBackend(config.redisUrl, onError) : postgresBackend(config.databaseUrl ?? '', onError);
      },
    },
    HandlerMap,
    JobQueues,
    OutboxRelay,
    JobRunner,
    SweepJobs,
  ],
  exports: [JobQueues, JobRunner, OutboxRelay],
})
export class JobsModule {}
