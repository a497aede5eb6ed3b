import { conflict } from '#kernel';

/** @throws DomainError `changed_meanwhile` (conflict) when somebody else saved since it was loaded */
export function assertVersion(stored: { version: number }, known: number): void {
  if (stored.version !== known)
    throw conflict('changed_meanwhile', 'Somebody else changed this meanwhile: look again.');
}
