import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import type { JobBackend } from './backend.js';
import { JOBS, type JobName, type JobPayload, QUEUES, type QueueName, SCHEDULES } from './registry.js';

export const JOB_BACKEND = Symbol('job backend');

export interface EnqueueOptions {
  /** The same id twice is one job. Letters, digits, `-`, `_` and `.`; not digits only. */
  jobId?: string;
  /** Not before this instant. */
  at?: Date;
  now?: Date;
  /** 0, the usual one, comes before 1, and 1 before 2. */
  priority?: number;
}

/** Puts jobs into their queues. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly queues = new Map<QueueName, Queue>();

  constructor(@Inject(JOB_BACKEND) private readonly backend: JobBackend) {}

  queue(name: QueueName): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = this.backend.queue(name);
    queue.on('error', () => undefined);
    this.queues.set(name, queue);
    return queue;
  }

  async enqueue<N extends JobName>(name: N, payload: JobPayload<N>, options: EnqueueOptions = {}): Promise<void> {
    const spec = JOBS[name];
    const jobId = options.jobId?.replaceAll(':', '-');
    const delay = options.at ? Math.max(0, options.at.getTime() - (options.now ?? new Date()).getTime()) : 0;
    await this.queue(spec.queue).add(name, spec.payload.parse(payload), {
      ...(jobId ? { jobId } : {}),
      delay,
      priority: options.priority ?? 0,
      attempts: spec.attempts,
      backoff: { type: 'exponential', delay: spec.backoffMs },
      // Kept for a while, so that a job announced twice is still known by its id.
      removeOnComplete: { age: 3 * 24 * 3600, count: 20_000 },
      removeOnFail: { age: 30 * 24 * 3600 },
    });
  }

  /** Takes a waiting or delayed job out; nothing happens when there is none or it is running. */
  async remove(queue: QueueName, jobId: string): Promise<void> {
    await this.queue(queue).remove(jobId.replaceAll(':', '-'));
  }

  async installSchedules(): Promise<void> {
    // A job that recurs no more must not go on ringing from what an earlier version installed.
    const wanted = new Set(SCHEDULES.map(({ job }) => `every-${job}`));
    for (const name of Object.keys(QUEUES) as QueueName[])
      for (const { key } of await this.queue(name).getJobSchedulers())
        if (key.startsWith('every-') && !wanted.has(key)) await this.queue(name).removeJobScheduler(key);
    for (const { job, cron, everyMs } of SCHEDULES) {
      const spec = JOBS[job];
      const repeat = cron ? { pattern: cron, tz: 'Europe/Paris' } : { every: everyMs ?? 60_000 };
      await this.queue(spec.queue).upsertJobScheduler(`every-${job}`, repeat, {
        name: job,
        data: {},
        opts: { attempts: spec.attempts, removeOnComplete: { count: 50 }, removeOnFail: { count: 200 } },
      });
    }
  }

  /** Jobs by state of every queue, for operators. */
  async counts(): Promise<Record<QueueName, Record<string, number>>> {
    const entries = await Promise.all(
      (Object.keys(QUEUES) as QueueName[]).map(async (name) => [name, await this.queue(name).getJobCounts()] as const),
    );
    return Object.fromEntries(entries) as Record<QueueName, Record<string, number>>;
  }

  ping(): Promise<void> {
    return this.backend.ping();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }
}
