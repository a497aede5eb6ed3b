/** What went wrong, in terms of the domain; the HTTP status is chosen in one place (apps/api problem filter). */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'gone'
  | 'too_large'
  | 'too_many'
  | 'storage_full'
  | 'unavailable';

/** One wrong field: a dotted path from the root of the input, a stable code and an English sentence. */
export interface FieldError {
  path: string;
  code: string;
  message: string;
}

/** An expected failure with a stable `code` (snake_case) that clients may rely on. */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

export const invalid = (path: string, code: string, message: string) =>
  new DomainError('invalid', 'validation_failed', message, [{ path, code, message }]);
export const notFound = (what: string) =>
  new DomainError('not_found', 'not_found', `This ${what} does not exist or is outside your scope.`);
export const conflict = (code: string, message: string) => new DomainError('conflict', code, message);
export const forbidden = (code: string, message: string) => new DomainError('forbidden', code, message);
