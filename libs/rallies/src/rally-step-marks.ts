import type { Db } from '#database';
import type { StepName } from './domain/steps.js';

/**
 * Notes that somebody did these steps by hand, so that their alarms find nothing to do and everybody sees who it was. Part of the
 * transaction that did them.
 */
export async function markByHand(
  db: Db,
  rallyId: string,
  steps: readonly StepName[],
  userId: string,
  now: Date,
): Promise<void> {
  await db.query(
    `UPDATE rally_steps SET done_at = $4, done_by = $3, outcome = 'by_hand'
     WHERE rally_id = $1 AND step = ANY($2) AND done_at IS NULL RETURNING step`,
    [rallyId, steps, userId, now],
  );
}
