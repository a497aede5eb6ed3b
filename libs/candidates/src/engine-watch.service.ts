import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { JobQueues } from '#jobs';
import { Clock } from '#kernel';
import { CandidateSearch } from '#search';

const PERIOD_MS = 2000;

/**
 * Notices when a search engine that did not answer is back, and has the index reconciled at once: what changed meanwhile is missing from it, and
 * whoever withdrew is still in it. Asks only while the engine is known to be lost.
 */
@Injectable()
export class EngineWatch implements BeforeApplicationShutdown {
  private readonly log = new Logger('search');
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly search: CandidateSearch,
    private readonly queues: JobQueues,
    private readonly clock: Clock,
  ) {}

  /** The engine did not answer. */
  lost(): void {
    if (this.timer || this.stopped) return;
    this.timer = setTimeout(() => void this.look(), PERIOD_MS);
    this.timer.unref();
  }

  beforeApplicationShutdown(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async look(): Promise<void> {
    try {
      await this.search.ping();
      // Several programs that notice at once ask once.
      const jobId = `engine-back-${this.clock.now().toISOString().slice(0, 18).replace(/\D/g, '')}`;
      await this.queues.enqueue('candidates.reconcile', {}, { jobId });
      this.timer = undefined;
      this.log.warn({ engine: this.search.engine, state: 'back' });
    } catch {
      this.timer = undefined;
      this.lost();
    }
  }
}
