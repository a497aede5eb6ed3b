import { SetMetadata } from '@nestjs/common';
import type { EventType } from '#database';
import type { JobName } from './registry.js';

export const JOB_HANDLER = 'rallye:job-handler';
export const EVENT_HANDLER = 'rallye:event-handler';

/**
 * The method handles that job. It takes the checked payload, is idempotent (a job may run twice after a crash) and rethrows: an error
 * that is swallowed counts as done.
 */
export const OnJob = (name: JobName) => SetMetadata(JOB_HANDLER, name);

/** The method gets every event of these types, each in a job of its own with its own retries. Idempotent, like a job handler. */
export const OnEvent = (...types: EventType[]) => SetMetadata(EVENT_HANDLER, types);
