import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids, invalid, notFound } from '#kernel';
import { CandidateFinder } from '../candidate-finder.queries.js';
import { CandidateSearchQuery } from '../candidates.dto.js';
import { SavedSearchEntity, type StoredQuery } from './saved-search.entity.js';

const MOST = 20;
const SIZE = 500;
/** So many are noted one by one when a search is saved; of a wider one the moment is enough. */
const MOST_SEEN = 5000;
/** A card comes into the index somewhat after it changed, after an outage of the engine much later. */
const LATE_MS = 3 * 86_400_000;
/** Of a search for an offer only those count as fitting who come near to it. */
const FITS = 50;

type Found = Awaited<ReturnType<CandidateFinder['find']>>['items'][number];
type Watched = Pick<SavedSearchEntity, 'id' | 'query' | 'watchedFrom' | 'watchedAt' | 'complete'>;

/** Searches that an employer keeps, and that its mail may tell of. */
@Injectable()
export class SavedSearches {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly finder: CandidateFinder,
  ) {}

  async list(actor: Actor): Promise<SavedSearchEntity[]> {
    return this.db
      .repo(SavedSearchEntity)
      .find({ where: { employerId: actor.organisationId }, order: { createdAt: 'DESC', id: 'ASC' } });
  }

  /** Whoever is found now is not new later. */
  async save(input: { name: string; query: StoredQuery; notify: boolean }, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    const { name, query, notify } = input;
    const { found, ...watch } = await this.startWatching(query, actor);
    await this.db.transaction(async () => {
      if ((await this.db.repo(SavedSearchEntity).countBy({ employerId: actor.organisationId })) >= MOST)
        throw conflict('too_many_searches', `An employer keeps at most ${MOST} searches.`);
      await this.db.repo(SavedSearchEntity).insert({
        ...{ id, employerId: actor.organisationId, name, query, notify },
        ...{ createdBy: actor.userId, createdAt: watch.watchedFrom, alertedAt: null, ...watch },
      });
      await this.markSeen(id, found);
    });
    return id;
  }

  /** Everybody who is found now, or the newest of them. @throws DomainError `validation_failed` for a query that the search would refuse */
  private async startWatching(query: StoredQuery, actor: Actor) {
    const now = this.clock.now();
    const found: Found[] = [];
    let complete = true;
    for await (const { items, total } of this.pages(query, actor)) {
      found.push(...items);
      complete = total <= MOST_SEEN;
      if (!complete) break;
    }
    return { found: found.filter(fits), watchedFrom: now, watchedAt: now, complete };
  }

  /**
   * Who fits a search now and could not be found before. Only as far back as cards have changed since it was last looked at, the newest
   * first: the same work for a hundred candidates and for a hundred thousand. `seen` says whom the employer was told of.
   */
  async newIn({ id, query, watchedFrom, watchedAt, complete }: Watched, actor: Actor): Promise<Found[]> {
    const since = new Date(watchedAt.getTime() - LATE_MS);
    const fresh = new Map<string, Found>();
    for await (const { items } of this.pages(query, actor)) {
      const changed = await this.db.query<{ id: string; isNew: boolean }>(
        `SELECT a.id, ($4 OR k.listed_at > $3) AND NOT EXISTS (
             SELECT 1 FROM saved_search_seen s WHERE s.search_id = $5 AND s.alias_id = a.id) AS "isNew"
         FROM candidate_aliases a JOIN candidates k ON k.id = a.candidate_id WHERE a.id = ANY($1) AND k.updated_at > $2`,
        [items.map((one) => one.id), since, watchedFrom, complete, id],
      );
      const isNew = new Set(changed.flatMap((one) => (one.isNew ? [one.id] : [])));
      for (const one of items) if (isNew.has(one.id) && fits(one)) fresh.set(one.id, one);
      if (changed.length < items.length) break;
    }
    return [...fresh.values()];
  }

  /** The cards that a stored query finds, the newest first. */
  private async *pages(query: StoredQuery, actor: Actor) {
    const parsed = CandidateSearchQuery.safeParse({ ...query, sort: 'newest' });
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw invalid(['query', ...(issue?.path ?? [])].join('.'), 'not_a_search', 'This cannot be searched for.');
    }
    for (let page = 1, left = true; left; page++) {
      const { items, total } = await this.finder.find(actor, { ...parsed.data, facets: false, page, size: SIZE });
      left = page * SIZE < total;
      yield { items, total };
    }
  }

  async markSeen(id: string, found: readonly { id: string }[]): Promise<void> {
    await this.db.query(
      'INSERT INTO saved_search_seen (search_id, alias_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING RETURNING 1',
      [id, found.map((one) => one.id)],
    );
  }

  async change(
    id: string,
    changes: { name?: string | undefined; notify?: boolean | undefined },
    actor: Actor,
  ): Promise<void> {
    const search = await this.db.repo(SavedSearchEntity).findOneBy({ id, employerId: actor.organisationId });
    if (!search) throw notFound('saved search');
    // Turned on again, it tells of who comes from now on, not of everybody since.
    const { found, ...watch } =
      changes.notify && !search.notify ? await this.startWatching(search.query, actor) : { found: [] };
    await this.db.transaction(async () => {
      await this.db
        .repo(SavedSearchEntity)
        .update({ id }, { name: changes.name ?? search.name, notify: changes.notify ?? search.notify, ...watch });
      await this.markSeen(id, found);
    });
  }

  async remove(id: string, actor: Actor): Promise<void> {
    const { affected } = await this.db.repo(SavedSearchEntity).delete({ id, employerId: actor.organisationId });
    if (!affected) throw notFound('saved search');
  }

  /** What the link at the end of the mail is about. */
  async ofEmployer(employerId: string): Promise<{ employerName: string; searches: string[]; notify: boolean }> {
    const rows = await this.db.query<{ employerName: string; name: string | null }>(
      `SELECT o.name AS "employerName", s.name FROM organisations o LEFT JOIN saved_searches s ON s.employer_id = o.id AND s.notify
       WHERE o.id = $1 ORDER BY s.name`,
      [employerId],
    );
    const searches = rows.flatMap(({ name }) => name ?? []);
    return { employerName: rows[0]?.employerName ?? '', searches, notify: searches.length > 0 };
  }

  async silence(employerId: string): Promise<void> {
    await this.db.repo(SavedSearchEntity).update({ employerId }, { notify: false });
  }
}

/** Without an offer everybody found fits; for one, who comes near to it. */
const fits = ({ match }: Found) => !match || (match.score >= FITS && match.standing !== 'other_occupation');
