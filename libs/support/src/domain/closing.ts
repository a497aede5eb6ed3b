import { conflict } from '#kernel';

/** What still stands open in a record. */
export interface LeftOpen {
  /** Actions neither done nor cancelled. */
  actions: number;
  /** 1 when a contract waits for a signature. */
  contract: number;
  /** Visits that are planned. */
  visits: number;
}

export const nothingOpen = ({ actions, contract, visits }: LeftOpen): boolean => actions + contract + visits === 0;

/**
 * A record with something open is closed only by somebody who says that they know.
 * @param accepted said by whoever closes
 * @throws DomainError `tasks_open` (conflict)
 */
export function assertClosable(open: LeftOpen, accepted: boolean): void {
  if (!accepted && !nothingOpen(open))
    throw conflict(
      'tasks_open',
      `Still open: ${open.actions} actions, ${open.visits} visits, ${open.contract} signatures. Settle them, or say that they stay open.`,
    );
}
