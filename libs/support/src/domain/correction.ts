import { conflict, forbidden } from '#kernel';

/** Hours in which the author of an entry may correct it; afterwards a second entry says what is right. */
export const CORRECTION_HOURS = 48;

export interface Correctable {
  authorId: string | null;
  /** Set when the program wrote it. */
  source: string | null;
  createdAt: Date;
}

export const mayCorrect = (entry: Correctable, userId: string, now: Date): boolean =>
  entry.source === null &&
  entry.authorId === userId &&
  now.getTime() - entry.createdAt.getTime() <= CORRECTION_HOURS * 3_600_000;

/** @throws DomainError `not_your_entry` (forbidden), `too_late_to_correct` (conflict) */
export function assertMayCorrect(entry: Correctable, userId: string, now: Date): void {
  if (entry.source !== null || entry.authorId !== userId)
    throw forbidden('not_your_entry', 'Only the person who wrote an entry corrects it.');
  if (!mayCorrect(entry, userId, now))
    throw conflict(
      'too_late_to_correct',
      `An entry is corrected within ${CORRECTION_HOURS} hours: write a new one that says what is right.`,
    );
}
