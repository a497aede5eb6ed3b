import type { CandidateSearch } from './candidate-search.js';
import type { CandidateDocument } from './domain/document.js';

/** An engine under test. `place` makes what the engine expects to exist: PostgreSQL keeps its index in the candidates' own rows. */
export interface EngineUnderTest {
  search: CandidateSearch;
  place(documents: readonly CandidateDocument[]): Promise<void>;
  /** Writes a card that changed, the place where its town is kept included. */
  move(document: CandidateDocument): Promise<void>;
  close(): Promise<void>;
}
