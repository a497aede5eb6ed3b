import type { Db } from '#database';

/** What the steps of a merge work on. Everything happens in the transaction that is open. */
export interface MergeContext {
  db: Db;
  /** The file that stays. */
  survivor: string;
  /** The file that becomes a pointer. */
  merged: string;
  userId: string;
  now: Date;
  newId: () => string;
  /** Rows that went over, by table; their ids where they have one. */
  moved: Map<string, string[]>;
  /** What was in the way and how it was settled. */
  settled: Settlement[];
}

export const SETTLEMENTS = [
  'second_referent_stands_in',
  'one_support_record',
  'one_contract',
  'one_handover',
  'one_stand_in',
  'newer_balance_kept',
  'one_current_cv',
  'one_card',
  'one_pseudonym',
  'release_ended',
  'one_invitation',
  'planned_meeting_dropped',
  'wish_kept',
  'rally_proposal_kept',
] as const;
export interface Settlement {
  code: (typeof SETTLEMENTS)[number];
  count: number;
}

/** Runs a statement that answers the ids of the rows that went over. */
export async function move(context: MergeContext, table: string, sql: string, params?: unknown[]): Promise<void> {
  const rows = await context.db.query<{ id: string }>(sql, params ?? [context.survivor, context.merged]);
  if (rows.length) context.moved.set(table, [...(context.moved.get(table) ?? []), ...rows.map(({ id }) => id)]);
}

/** Runs a statement that settles a conflict, and notes how often it had to. */
export async function settle(
  context: MergeContext,
  code: Settlement['code'],
  sql: string,
  params?: unknown[],
): Promise<number> {
  const { length: count } = await context.db.query(sql, params ?? [context.survivor, context.merged]);
  if (count) context.settled.push({ code, count });
  return count;
}
