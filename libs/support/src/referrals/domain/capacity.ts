import type { Actor } from '#identity';
import { conflict } from '#kernel';

/** How many households somebody follows, and how many they may; null where nobody has said. */
export interface Caseload {
  following: number;
  limit: number | null;
}

/** Households that somebody can still take on; null where there is no limit. */
export const roomOf = ({ following, limit }: Caseload): number | null =>
  limit === null ? null : Math.max(0, limit - following);

/**
 * A case worker who is full takes on nobody more; a manager may decide otherwise, and says so.
 * @throws DomainError `no_room` (conflict)
 */
export function assertRoom(caseload: Caseload, actor: Actor, evenIfFull: boolean): void {
  if (roomOf(caseload) !== 0 || (evenIfFull && actor.role === 'association_manager')) return;
  throw conflict('no_room', `This case worker follows ${caseload.following} households, of ${caseload.limit} at most.`);
}
