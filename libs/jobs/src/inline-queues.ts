import { type EnqueueOptions } from './job-queues.js';
import type { JobRunner } from './job-runner.js';
import type { OutboxRelay } from './outbox-relay.js';
import { JOBS, type JobName } from './registry.js';

interface Waiting {
  name: JobName;
  data: unknown;
  at: Date | undefined;
  id: string;
}

/**
 * Stands in for BullMQ where time is moved by hand: the specs and the demonstration data, which plays months in seconds. Jobs keep their
 * id and due time and run in this process, in order, when `settle` is called and the clock has reached them. The handlers are the real ones.
 */
export class InlineQueues {
  private waiting: Waiting[] = [];
  private readonly known = new Set<string>();
  private count = 0;

  async enqueue(name: JobName, payload: unknown, options: EnqueueOptions = {}): Promise<void> {
    const spec = JOBS[name];
    const id = `${spec.queue}/${options.jobId?.replaceAll(':', '-') ?? `auto-${++this.count}`}`;
    if (this.known.has(id)) return;
    this.known.add(id);
    this.waiting.push({ name, data: spec.payload.parse(payload), at: options.at, id });
  }

  async remove(queue: string, jobId: string): Promise<void> {
    const id = `${queue}/${jobId.replaceAll(':', '-')}`;
    const before = this.waiting.length;
    this.waiting = this.waiting.filter((job) => job.id !== id);
    if (this.waiting.length < before) this.known.delete(id);
  }

  async installSchedules(): Promise<void> {}
  async counts(): Promise<Record<string, never>> {
    return {};
  }
  async ping(): Promise<void> {}

  /** Runs events and due jobs until nothing is left. @throws Error of a handler, or when jobs keep making jobs */
  async settle(relay: OutboxRelay, runner: JobRunner, now: () => Date): Promise<void> {
    for (let rounds = 0; rounds < 50_000; rounds++) {
      await relay.drain();
      const due = this.waiting.findIndex((job) => !job.at || job.at <= now());
      const [job] = due < 0 ? [] : this.waiting.splice(due, 1);
      if (!job) return;
      await runner.run({ name: job.name, data: job.data });
    }
    throw new Error('The program does not come to rest: jobs keep making jobs.');
  }
}
