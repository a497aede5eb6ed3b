import { NestFactory } from '@nestjs/core';
import { readConfig } from '#config';
import { JobRunner } from '#jobs';
import { createLogger, NestLogger } from '../../api/src/logger.js';
import { WorkerModule } from './worker.module.js';

// The job program alone: outbox relay, schedules, processors. May run as many times as wanted.
const config = readConfig();
const app = await NestFactory.createApplicationContext(WorkerModule.with(config), {
  logger: new NestLogger(createLogger(config.logLevel)),
});
app.enableShutdownHooks();
await app.get(JobRunner).start();
