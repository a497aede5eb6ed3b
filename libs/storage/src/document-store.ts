import type { Readable } from 'node:stream';

/** Where documents (CVs) are kept. Keys are ours (`<uuid>`), never a file name that a person chose. */
export abstract class DocumentStore {
  /**
   * Keeps a document durably: when this resolves, it survives a crash; when it rejects, nothing of it is left.
   * @throws DomainError `storage_full` when there is no room
   */
  abstract put(key: string, bytes: Uint8Array): Promise<void>;
  /** @throws DomainError `not_found` */
  abstract read(key: string): Promise<Readable>;
  /**
   * Runs `use` with the document as a file on this machine, for programs that read files.
   * @throws DomainError `not_found`
   */
  abstract withFile<T>(key: string, use: (path: string) => Promise<T>): Promise<T>;
  /** Removes a document; nothing happens when there is none. */
  abstract remove(key: string): Promise<void>;
  /** Rejects when the store cannot be written to. */
  abstract ping(): Promise<void>;
}
