import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Queue, Worker } from 'bullmq';
import { cloneDatabase } from '../../../test/support/database.js';
import { type JobBackend, postgresBackend, redisBackend } from './backend.js';

const until = async (done: () => boolean | Promise<boolean>, what: string) => {
  for (let tries = 0; tries < 200; tries++) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`still waiting: ${what}`);
};

/** What the program relies on, of either engine. */
function contract(name: string, open: () => Promise<{ backend: JobBackend; clean: () => Promise<void> }>) {
  describe(`jobs on ${name}`, () => {
    let backend: JobBackend;
    let clean: () => Promise<void>;
    let queue: Queue;
    const ran: string[] = [];
    const workers: Worker[] = [];
    const work = (handler: (id: string, tries: number) => Promise<void> = async (id) => void ran.push(id)) => {
      const worker = backend.worker('spec', (job) => handler(job.id ?? '', job.attemptsMade), {
        concurrency: 1,
        maxStalledCount: 20,
      });
      worker.on('error', () => undefined);
      workers.push(worker);
      return worker;
    };

    beforeAll(async () => {
      ({ backend, clean } = await open());
      queue = backend.queue('spec');
    });
    afterAll(async () => {
      await Promise.all(workers.map((worker) => worker.close()));
      await queue.close();
      await backend.close();
      await clean();
    });

    it('answers when asked', () => expect(backend.ping()).resolves.toBeUndefined());

    it('runs a job of one id once, however often it is put in', async () => {
      for (let i = 0; i < 5; i++)
        await queue.add('n', {}, { jobId: 'rally-1-invite', removeOnComplete: { age: 3600 } });
      const worker = work();
      await until(() => ran.length > 0, 'the job');
      await queue.add('n', {}, { jobId: 'rally-1-invite', removeOnComplete: { age: 3600 } });
      await queue.add('n', {}, { jobId: 'job-after' });
      await until(() => ran.includes('job-after'), 'the marker');
      expect(ran).toEqual(['rally-1-invite', 'job-after']);
      await worker.close();
    });

    it('holds a job back until its time, and lets it be taken out and put in for another', async () => {
      await queue.add('n', {}, { jobId: 'dated', delay: 3_600_000 });
      expect(await (await queue.getJob('dated'))?.getState()).toBe('delayed');
      await queue.remove('dated');
      await queue.add('n', {}, { jobId: 'dated', delay: 50 });
      const worker = work();
      await until(() => ran.includes('dated'), 'the job at its new time');
      await worker.close();
    });

    it('tries a failed job again, and keeps what failed for good', async () => {
      let tries = 0;
      const worker = work(async (id) => {
        if (id === 'flaky' && ++tries < 3) throw new Error('not yet');
        if (id === 'broken') throw new Error('never');
        ran.push(id);
      });
      await queue.add('n', {}, { jobId: 'flaky', attempts: 3, backoff: { type: 'exponential', delay: 20 } });
      await queue.add('n', {}, { jobId: 'broken', attempts: 2, backoff: { type: 'exponential', delay: 20 } });
      await until(() => ran.includes('flaky'), 'the third try');
      await until(async () => (await queue.getFailedCount()) === 1, 'the failed job');
      expect((await queue.getJob('broken'))?.failedReason).toBe('never');
      await worker.close();
    });

    it('lets a flood of low priority wait for what comes later', async () => {
      for (let i = 0; i < 3; i++) await queue.add('n', {}, { jobId: `flood-${i}`, priority: 10 });
      await queue.add('n', {}, { jobId: 'urgent', priority: 0 });
      const worker = work();
      await until(() => ran.includes('flood-2'), 'the last of the flood');
      expect(ran.slice(-4)).toEqual(['urgent', 'flood-0', 'flood-1', 'flood-2']);
      await worker.close();
    });

    it('begins no more jobs in a while than the limit, and no other queue waits for it', async () => {
      const limited = backend.queue('spec-limited');
      const began: number[] = [];
      const worker = backend.worker('spec-limited', async () => void began.push(Date.now()), {
        concurrency: 4,
        limiter: { max: 3, duration: 1500 },
      });
      worker.on('error', () => undefined);
      workers.push(worker);
      for (let i = 0; i < 7; i++) await limited.add('n', {}, { jobId: `limited-${i}` });
      await until(() => began.length >= 3, 'the first three');
      const other = work();
      await queue.add('n', {}, { jobId: 'unlimited' });
      await until(() => ran.includes('unlimited'), 'the job of another queue');
      expect(began.length).toBeLessThan(7);
      await until(() => began.length === 7, 'all of the limited ones');
      // Seven of three at a time: the last one waits for two pauses.
      expect((began[6] as number) - (began[0] as number)).toBeGreaterThan(1500);
      await Promise.all([worker.close(), other.close()]);
      await limited.close();
    });

    it('schedules by the clock of Paris, once, however often it is installed', async () => {
      for (let i = 0; i < 3; i++)
        await queue.upsertJobScheduler('daily', { pattern: '0 8 * * *', tz: 'Europe/Paris' }, { name: 'n', data: {} });
      const schedulers = await queue.getJobSchedulers();
      expect(schedulers).toHaveLength(1);
      const paris = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });
      expect(paris.format(new Date(schedulers[0]?.next ?? 0))).toBe('08:00');
    });
  });
}

contract('PostgreSQL', async () => {
  const database = await cloneDatabase();
  return { backend: await postgresBackend(database.url, () => undefined), clean: database.drop };
});

if (process.env.TEST_REDIS_URL) {
  const url = process.env.TEST_REDIS_URL;
  contract('Redis', async () => ({ backend: await redisBackend(url, () => undefined), clean: async () => undefined }));
}
