import { isDeepStrictEqual } from 'node:util';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Db, Outbox } from '#database';
import { JobQueues, OnEvent, OnJob } from '#jobs';
import { Clock, DomainError, Ids } from '#kernel';
import { CandidateIndex } from './candidate-index.service.js';
import { CandidateEntity } from './candidates.entities.js';
import { CardSources } from './card-sources.queries.js';
import { cardOnly, EMPTY_CARD } from './domain/card.js';
import { EngineWatch } from './engine-watch.service.js';
import { OpenedCards } from './opened-cards.service.js';
import { Places } from './places.service.js';

const TRY_AGAIN_MS = 10 * 60_000;

export interface Drift {
  /** Cards that had missed a change. */
  cards: number;
  /** Documents added or replaced in the index, and taken out of it. */
  indexed: number;
  removed: number;
}

/** Keeps the pseudonymous cards in step with tenants, consents, CVs and placements, and the search index in step with the cards. */
@Injectable()
export class Candidates implements OnApplicationBootstrap {
  private readonly log = new Logger('candidates');

  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly sources: CardSources,
    private readonly index: CandidateIndex,
    private readonly queues: JobQueues,
    private readonly watch: EngineWatch,
    private readonly places: Places,
    private readonly opened: OpenedCards,
  ) {}

  /** The engine may have been changed or emptied while the program was down. Several processes that start together ask once. */
  onApplicationBootstrap(): void {
    const jobId = `at-start-${this.clock.now().toISOString().slice(0, 16).replace(/\D/g, '')}`;
    // Not waited for: the program starts and can say what is wrong also while the queue does not answer.
    this.queues
      .enqueue('candidates.reconcile', {}, { jobId })
      .catch((error: Error) => this.log.warn({ reconcile: error.message }));
  }

  @OnEvent('consent.changed', 'cv.validated', 'cv.withdrawn', 'tenant.changed', 'placement.made', 'placement.changed')
  async onChange({ tenantId }: { tenantId: string }): Promise<void> {
    await this.refresh(tenantId);
  }

  @OnEvent('candidate.changed')
  async onCardChanged({ candidateId }: { candidateId: string }): Promise<void> {
    await this.orLater(() => this.index.bring([candidateId]));
  }

  /** Makes the tenant's card what it must be now; changes nothing when it already is. */
  async refresh(tenantId: string): Promise<void> {
    await this.db.transaction(async () => {
      // Two events of one tenant at once: the second waits and then sees what the first saved.
      await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 726004))', [tenantId]);
      const known = await this.db.repo(CandidateEntity).findOneBy({ tenantId });
      const source = await this.sources.of(tenantId);
      if (!known && !source) return;
      // Of who does not agree nothing is kept: the card can be made again at any time.
      const next = { listed: source?.listed ?? false, ...(source?.card ?? EMPTY_CARD) };
      if (known && isDeepStrictEqual(next, { listed: known.listed, ...cardOnly(known) })) return;
      const id = known?.id ?? this.ids.uuid();
      const version = (known?.version ?? 0) + 1;
      await this.db.repo(CandidateEntity).save({ id, tenantId, ...next, version, updatedAt: this.clock.now() });
      await this.outbox.add('candidate.changed', { candidateId: id, version });
    });
  }

  /** Finds and mends drift: cards against their sources, then the index against the cards, in both directions. */
  @OnJob('candidates.reconcile')
  async reconcile(): Promise<Drift> {
    return this.orLater(async () => {
      const late = await this.sources.outOfStep();
      for (const tenantId of late) await this.refresh(tenantId);
      const drift = { cards: late.length, ...(await this.index.mend()) };
      await this.index.tidy();
      await this.places.tidy();
      await this.opened.tidy();
      if (drift.cards + drift.indexed + drift.removed) this.log.warn({ reconciled: drift });
      return drift;
    });
  }

  /** Makes the index anew, while searches are answered from the old one. @returns the number of candidates listed */
  async reindex(): Promise<number> {
    await this.index.rebuild();
    // What changed meanwhile went into the old index.
    await this.reconcile();
    return this.db.repo(CandidateEntity).countBy({ listed: true });
  }

  /**
   * While the engine does not answer, reconciling is tried every ten minutes: jobs give up sooner than an outage ends, and the program that
   * watches for the engine's return may end before it.
   */
  private async orLater<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DomainError && error.code === 'search_unavailable') {
        const now = this.clock.now();
        const at = new Date((Math.floor(now.getTime() / TRY_AGAIN_MS) + 1) * TRY_AGAIN_MS);
        await this.queues.enqueue(
          'candidates.reconcile',
          {},
          { jobId: `after-outage-${at.toISOString().replace(/\D/g, '')}`, at, now },
        );
        this.watch.lost();
      }
      throw error;
    }
  }
}
