import { randomBytes, randomUUID } from 'node:crypto';

/** Makes identifiers and secrets. Injected, so that tests can make them predictable. */
export abstract class Ids {
  /** A random UUID (version 4): it tells nothing about when or in which order things were made. */
  abstract uuid(): string;
  /** A URL-safe secret of 256 random bits. */
  abstract secret(): string;
}

export class RandomIds extends Ids {
  uuid(): string {
    return randomUUID();
  }
  secret(): string {
    return randomBytes(32).toString('base64url');
  }
}
