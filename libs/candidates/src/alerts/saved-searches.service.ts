import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids, invalid, notFound } from '#kernel';
import { CandidateFinder } from '../candidate-finder.queries.js';
import { CandidateSearchQuery } from '../candidates.dto.js';
import { SavedSearchEntity, type StoredQuery } from './saved-search.entity.js';

const MOST = 20;
/** How many of its candidates a search is watched over: ten pages of a hundred. */
const PAGES = 10;
const SIZE = 100;
/** Of a search for an offer only those count as fitting who come near to it. */
const FITS = 50;

type Found = Awaited<ReturnType<CandidateFinder['find']>>['items'][number];

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
    const found = await this.candidates(query, actor);
    await this.db.transaction(async () => {
      if ((await this.db.repo(SavedSearchEntity).countBy({ employerId: actor.organisationId })) >= MOST)
        throw conflict('too_many_searches', `An employer keeps at most ${MOST} searches.`);
      await this.db.repo(SavedSearchEntity).insert({
        ...{ id, employerId: actor.organisationId, name, query, notify },
        ...{ createdBy: actor.userId, createdAt: this.clock.now(), alertedAt: null },
      });
      await this.markSeen(id, found);
    });
    return id;
  }

  /** @throws DomainError `validation_failed` for a query that the search would refuse */
  async candidates(query: StoredQuery, actor: Actor): Promise<Found[]> {
    const parsed = CandidateSearchQuery.safeParse({ ...query, size: SIZE });
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw invalid(['query', ...(issue?.path ?? [])].join('.'), 'not_a_search', 'This cannot be searched for.');
    }
    const found: Found[] = [];
    for (let page = 1; page <= PAGES; page++) {
      const { items, total } = await this.finder.find(actor, { ...parsed.data, page, size: SIZE });
      found.push(...items);
      if (page * SIZE >= total) break;
    }
    return found.filter(({ match }) => !match || (match.score >= FITS && match.standing !== 'other_occupation'));
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
    const found = changes.notify && !search.notify ? await this.candidates(search.query, actor) : [];
    await this.db.transaction(async () => {
      await this.db
        .repo(SavedSearchEntity)
        .update({ id }, { name: changes.name ?? search.name, notify: changes.notify ?? search.notify });
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
