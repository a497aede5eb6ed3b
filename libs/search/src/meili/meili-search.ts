import { Logger } from '@nestjs/common';
import {
  type EnqueuedTaskPromise,
  type Index,
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
  type WaitOptions,
} from 'meilisearch';
import { CandidateSearch, inBatches, searchUnavailable } from '../candidate-search.js';
import type { CandidateDocument, CandidateHits, CandidateQuery, FacetCounts, Near } from '../domain/document.js';
import { queryWords } from '../domain/words.js';
import { filtersOf, type LocatedQuery } from './filters.js';
import { type Answer, MultiSearch } from './multi-search.js';
import { Towns } from './places.js';
import {
  allTownsQuestion,
  bandsOf,
  common,
  facetCounts,
  facetQuestions,
  pageQuestion,
  townsQuestion,
} from './questions.js';
import { INDEX_VERSION, SETTINGS, type StoredCandidate, stored } from './settings.js';

export interface MeiliOptions {
  url: string;
  masterKey?: string | undefined;
  /** One Meilisearch may serve several installations: each gives its indexes a name of its own. */
  installation: string;
}

const REQUEST_MS = 5000;
/** A task waits behind all others of the server, so that this is generous. */
const TASK_MS = 120_000;
/** A rebuild waits for many bundles at once. The client keeps a listener for each time it asks, so that asking often for minutes fills the memory. */
const REBUILD_WAIT = { timeout: 30 * 60_000, interval: 500 };
const BATCH = 1000;
/** Ids and versions only: short rows. */
const PAGE = 20_000;

/** The candidate index in Meilisearch. */
export class MeiliCandidateSearch extends CandidateSearch {
  readonly engine = 'meilisearch';
  private readonly log = new Logger('search');
  private readonly client: Meilisearch;
  private readonly questions: MultiSearch;
  private readonly name: string;
  private readonly uid: string;
  private made: Promise<void> | undefined;
  private readonly towns = new Towns(async () => {
    const [all] = await this.questions.ask([allTownsQuestion(this.uid)]);
    return Object.keys(all?.facetDistribution?.town ?? {});
  });

  constructor(options: MeiliOptions) {
    super();
    this.client = new Meilisearch({
      host: options.url,
      ...(options.masterKey ? { apiKey: options.masterKey } : {}),
      timeout: REQUEST_MS,
      // Compressed answers come in pieces, of which the second waits 40 ms for the first to be acknowledged (measured: 47 ms instead of 6).
      requestInit: { headers: { 'accept-encoding': 'identity' } },
      defaultWaitOptions: { timeout: TASK_MS, interval: 20 },
    });
    this.questions = new MultiSearch({ url: options.url, masterKey: options.masterKey, timeoutMs: REQUEST_MS });
    this.name = `${options.installation.replace(/[^A-Za-z0-9_-]/g, '_')}-candidates-v`;
    this.uid = `${this.name}${INDEX_VERSION}`;
  }

  index(documents: readonly CandidateDocument[]): Promise<void> {
    return this.reach(async (index) => {
      const known = new Map<string, number>();
      if (documents.length) {
        const ids = documents.map((document) => document.id);
        const { results } = await index.getDocuments({ ids, fields: ['id', 'version'], limit: ids.length });
        for (const { id, version } of results) known.set(id, version);
      }
      const newer = documents.filter((document) => document.version >= (known.get(document.id) ?? 0));
      if (!newer.length) return;
      const all = newer.map(stored);
      await done(index.addDocuments(all));
      this.towns.add(all.map(({ town }) => town));
    });
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.reach(async (index) => {
      if (ids.length) await done(index.deleteDocuments([...ids]));
    });
  }

  search(asked: CandidateQuery): Promise<CandidateHits> {
    return this.reach(async () => {
      const { near } = asked;
      const query: LocatedQuery =
        near?.radiusKm === undefined ? asked : { ...asked, towns: await this.towns.within(near, near.radiusKm) };
      const words = queryWords(query.text ?? '');
      const found = await this.find(words, query);
      if (found.total || words.length < 2) return found;
      // Meilisearch leaves out words from the end only: `cherche soudeur` finds nobody until we leave out what no card has.
      const known = await this.known(words);
      return known.length && known.length < words.length ? this.find(known, query) : found;
    });
  }

  /** One request for page and facets. */
  private async find(words: string[], query: LocatedQuery): Promise<CandidateHits> {
    if (query.sort === 'nearest' && query.near) return this.findByBand(words, query, query.near);
    const queries = [pageQuestion(this.uid, words, query), ...facetQuestions(this.uid, words, query)];
    const results = await this.questions.ask(queries);
    const [page] = results;
    if (!page) throw new Error('Meilisearch answered fewer questions than it was asked.');
    return { ids: idsOf(page), total: page.totalHits ?? 0, facets: query.facets ? countsOf(results, query) : null };
  }

  /** How many are in each band first; then the part of the page that falls into each. */
  private async findByBand(words: string[], query: LocatedQuery, near: Near): Promise<CandidateHits> {
    const queries = [townsQuestion(this.uid, words, query), ...facetQuestions(this.uid, words, query)];
    const results = await this.questions.ask(queries);
    const [counted] = results;
    const total = counted?.totalHits ?? 0;
    let skip = (query.page - 1) * query.size;
    let wanted = query.size;
    const parts = bandsOf(counted?.facetDistribution ?? {}, total, near).flatMap(({ count, filter }) => {
      const limit = Math.max(0, Math.min(wanted, count - skip));
      const part = { ...common(this.uid, words), filter: [...filtersOf(query), filter], offset: skip, limit };
      skip = Math.max(0, skip - count);
      wanted -= limit;
      return limit ? [part] : [];
    });
    const pages = parts.length ? await this.questions.ask(parts) : [];
    return { ids: pages.flatMap(idsOf), total, facets: query.facets ? countsOf(results, query) : null };
  }

  private async known(words: string[]): Promise<string[]> {
    const queries = words.map((q) => ({ indexUid: this.uid, q, limit: 1, attributesToRetrieve: ['id'] }));
    const results = await this.questions.ask(queries);
    return words.filter((_, at) => results[at]?.hits.length);
  }

  versions(): Promise<Map<string, number>> {
    return this.reach(async (index) => {
      const versions = new Map<string, number>();
      for (;;) {
        const { results } = await index.getDocuments({
          fields: ['id', 'version'],
          limit: PAGE,
          offset: versions.size,
        });
        for (const { id, version } of results) versions.set(id, version);
        if (results.length < PAGE) return versions;
      }
    });
  }

  /** A new index is filled and put in the place of the old one in a single step. Callers see to it that only one runs at a time. */
  rebuild(documents: () => AsyncIterable<CandidateDocument>): Promise<void> {
    return this.reach(async () => {
      await this.tidied();
      const next = `${this.uid}-next`;
      const index = await this.create(next);
      const tasks: EnqueuedTaskPromise[] = [];
      for await (const batch of inBatches(documents(), BATCH)) {
        const task = index.addDocuments(batch.map(stored));
        // Meilisearch takes several bundles at once when they wait together: each is only seen to be accepted here, and done below.
        await task;
        tasks.push(task);
      }
      for (const task of tasks) await done(task, { wait: REBUILD_WAIT });
      await done(this.client.swapIndexes([{ indexes: [next, this.uid], rename: false }]));
      await done(this.client.deleteIndex(next));
    });
  }

  tidy(): Promise<void> {
    return this.reach(() => this.tidied());
  }

  /** What a rebuild left that broke off, and the index of versions before this one. */
  private async tidied(): Promise<void> {
    const { results } = await this.client.getRawIndexes({ limit: 1000 });
    for (const { uid } of results) {
      const version = uid.startsWith(this.name) ? /^(\d+)(-next)?$/.exec(uid.slice(this.name.length)) : null;
      if (version && (version[2] || Number(version[1]) < INDEX_VERSION))
        await done(this.client.deleteIndex(uid), { allowed: 'index_not_found' });
    }
  }

  ping(): Promise<void> {
    return translated(this.log, async () => {
      // Not `health`, which anyone may ask: a wrong key must show here, not at the first search.
      await this.client.getVersion();
    });
  }

  /** Runs `work` on the index, which is made and given its settings once by every program that uses it. */
  private reach<T>(work: (index: Index<StoredCandidate>) => Promise<T>): Promise<T> {
    return translated(this.log, async () => {
      this.made ??= this.create(this.uid).then(() => undefined);
      try {
        await this.made;
        return await work(this.client.index<StoredCandidate>(this.uid));
      } catch (error) {
        // The server may have been emptied or replaced: look again at the next call.
        if (isOutage(error)) this.made = undefined;
        throw error;
      }
    });
  }

  private async create(uid: string): Promise<Index<StoredCandidate>> {
    await done(this.client.createIndex(uid, { primaryKey: 'id' }), { allowed: 'index_already_exists' });
    const index = this.client.index<StoredCandidate>(uid);
    await done(index.updateSettings(SETTINGS));
    return index;
  }
}

const idsOf = ({ hits }: Answer): string[] => hits.map(({ id }) => id);
const countsOf = (answers: readonly Answer[], query: CandidateQuery): FacetCounts =>
  facetCounts(
    answers.map(({ facetDistribution }) => facetDistribution ?? {}),
    query,
  );

/** Waits for a task. A failed one is returned by Meilisearch, not thrown: here it is an error unless it is the one allowed. */
async function done(
  enqueued: EnqueuedTaskPromise,
  { allowed, wait }: { allowed?: string; wait?: WaitOptions } = {},
): Promise<void> {
  const task = await enqueued.waitTask(wait);
  if (task.status === 'succeeded' || (allowed && task.error?.code === allowed)) return;
  throw new Error(
    `The Meilisearch task ${task.type} ${task.uid} is ${task.status}: ${task.error?.code} ${task.error?.message ?? ''}`,
  );
}

async function translated<T>(log: Logger, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isOutage(error)) throw error;
    log.error({ engine: 'meilisearch', error: (error as Error).message });
    throw searchUnavailable();
  }
}

/** Not reached, too slow, broken, not letting us in, or emptied under us: nothing that the question could have caused. */
function isOutage(error: unknown): boolean {
  if (error instanceof MeilisearchApiError)
    return (
      error.response.status >= 500 ||
      [401, 403, 408, 429].includes(error.response.status) ||
      error.cause?.code === 'index_not_found'
    );
  return [MeilisearchRequestError, MeilisearchRequestTimeOutError, MeilisearchTaskTimeOutError].some(
    (kind) => error instanceof kind,
  );
}
