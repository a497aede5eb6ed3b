import { DomainError } from '#kernel';
import type { CandidateDocument, CandidateHits, CandidateQuery } from './domain/document.js';

/**
 * The candidate index. It can be lost and rebuilt: the database is the truth. Two engines stand behind it, chosen in SearchModule and held
 * to one contract (search.contract.ts).
 */
export abstract class CandidateSearch {
  /** `postgresql` or `meilisearch`, for health and operators. */
  abstract readonly engine: string;

  /** Adds or replaces documents. One that is older than what the index holds is left out. Resolves when they can be found. */
  abstract index(documents: readonly CandidateDocument[]): Promise<void>;

  /** Takes candidates out; unknown ids are no error. Resolves when they can no longer be found. */
  abstract remove(ids: readonly string[]): Promise<void>;

  /**
   * Words that no card has are left out of the query; of the rest the cards with all words come first. Words may be misspelt (none of fewer
   * than five letters), without accents, in the other gender or plural; the last one may be unfinished. Facets count the same cards as the
   * total; which words of a card answered is told by `highlighter`.
   * @throws DomainError `search_unavailable` when the engine does not answer
   */
  abstract search(query: CandidateQuery): Promise<CandidateHits>;

  /** The version of every document in the index, for finding drift. */
  abstract versions(): Promise<Map<string, number>>;

  /**
   * Makes the index anew of exactly these documents; searches are answered from the old one until it is complete. `documents` starts over
   * each time it is called: a transaction that PostgreSQL broke off is run again.
   */
  abstract rebuild(documents: () => AsyncIterable<CandidateDocument>): Promise<void>;

  /** Removes what a rebuild that broke off may have left behind. Not to be called while one runs. */
  abstract tidy(): Promise<void>;

  /** @throws DomainError `search_unavailable` when the engine does not answer */
  abstract ping(): Promise<void>;
}

export const searchUnavailable = () =>
  new DomainError(
    'unavailable',
    'search_unavailable',
    'The candidate search does not answer at the moment; everything else works. Please try again in a few minutes.',
  );

/** Documents in bundles of at most that many. */
export async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}
