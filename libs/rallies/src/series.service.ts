import { Injectable, Logger } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, Ids, notFound } from '#kernel';
import { nextHeldOn } from './domain/series.js';
import type { RallyTemplate } from './domain/template.js';
import { checkSettings, Rallies } from './rallies.service.js';
import { RallySeriesEntity } from './rally.entities.js';

export interface NewSeries {
  name: string;
  territory: string;
  intervalMonths: number;
  template: RallyTemplate;
}

/** Series of rallies, by territory. The next rally of an active series makes itself. */
@Injectable()
export class Series {
  private readonly log = new Logger('rallies');

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly rallies: Rallies,
  ) {}

  /** @throws DomainError `series_exists`, `validation_failed` */
  async create(input: NewSeries, actor: Actor): Promise<string> {
    checkSettings(input.template, 'template.');
    const id = this.ids.uuid();
    await this.db.transaction(async () => {
      const row = {
        id,
        associationId: actor.organisationId,
        ...input,
        active: true,
        createdBy: actor.userId,
        createdAt: this.clock.now(),
      };
      await this.db.repo(RallySeriesEntity).insert(row).catch(sayExists);
      await this.note(actor, 'series.create', id);
    });
    return id;
  }

  /** Changes the series; rallies that were made from it stay as they are. */
  async change(id: string, changes: Partial<NewSeries> & { active?: boolean }, actor: Actor): Promise<void> {
    if (changes.template) checkSettings(changes.template, 'template.');
    await this.db.transaction(async () => {
      const series = await this.db.repo(RallySeriesEntity).findOneBy({ id, associationId: actor.organisationId });
      if (!series) throw notFound('series');
      await this.db
        .repo(RallySeriesEntity)
        .save({ ...series, ...changes })
        .catch(sayExists);
      await this.note(actor, 'series.change', id);
    });
  }

  /** Makes the next rally of every active series whose newest one is past or that has none. Doing it twice makes one. */
  async makeNext(): Promise<string[]> {
    const made: string[] = [];
    const active = await this.db.repo(RallySeriesEntity).findBy({ active: true });
    for (const { id } of active) {
      try {
        const rallyId = await this.db.transaction(() => this.makeNextOf(id));
        if (rallyId) made.push(rallyId);
      } catch (error) {
        // One series that cannot go on must not keep the others from it.
        this.log.error({ seriesId: id, error: error instanceof Error ? error.message : String(error) });
      }
    }
    return made;
  }

  private async makeNextOf(id: string): Promise<string | null> {
    const series = await this.db
      .repo(RallySeriesEntity)
      .findOneOrFail({ where: { id }, lock: { mode: 'pessimistic_write' } });
    const made = await this.db.one<{ newest: string | null; count: number }>(
      'SELECT max(held_on) AS newest, count(*)::int AS count FROM rallies WHERE series_id = $1',
      [id],
    );
    const heldOn = nextHeldOn(made?.newest ?? null, series.intervalMonths, dayOf(this.clock.now()));
    return heldOn && series.active ? this.rallies.createNext(series, heldOn, (made?.count ?? 0) + 1) : null;
  }

  private note(actor: Actor, action: string, id: string): Promise<void> {
    return this.audit.record({ actor: { kind: 'user', id: actor.userId }, action, subject: { kind: 'series', id } });
  }
}

function sayExists(error: unknown): never {
  if (isUniqueViolation(error)) throw conflict('series_exists', 'A series of this name exists already.');
  throw error;
}
