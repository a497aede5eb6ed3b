import type { Db } from '#database';

/** What people have to settle first, because no rule could: each is a reason to refuse the merge. */
export const MERGE_BLOCKERS = {
  landlords_differ:
    'The files belong to two landlords: only one of them may see the person. Have one of them correct its file first.',
  two_hires: 'Both files have a hire that is promised or under way. End or cancel the one that is not right first.',
  meetings_collide:
    'Both files have meetings at the same rally that were held at the same time or with the same employer.',
  rally_under_way: 'Both files have a place at a rally whose timetable is announced or under way. Merge them after it.',
} as const;
export type MergeBlocker = keyof typeof MERGE_BLOCKERS;

export async function blockersOf(db: Db, survivor: string, merged: string): Promise<MergeBlocker[]> {
  const found = await db.one<Record<MergeBlocker, boolean>>(
    `SELECT
       (SELECT count(DISTINCT landlord_id) > 1 FROM tenants WHERE id IN ($1, $2)) AS landlords_differ,
       (SELECT count(*) > 1 FROM placements WHERE tenant_id IN ($1, $2) AND kind = 'hire' AND state IN ('promised', 'started')) AS two_hires,
       EXISTS (SELECT 1 FROM meetings a JOIN meetings b ON b.tenant_id = $2 AND b.rally_id = a.rally_id
         AND (b.slot = a.slot OR b.employer_id = a.employer_id)
         WHERE a.tenant_id = $1 AND (a.state <> 'planned' OR a.verdict IS NOT NULL) AND (b.state <> 'planned' OR b.verdict IS NOT NULL)) AS meetings_collide,
       EXISTS (SELECT 1 FROM rally_invitations a JOIN rally_invitations b ON b.tenant_id = $2 AND b.rally_id = a.rally_id
         JOIN rallies r ON r.id = a.rally_id AND r.state IN ('announced', 'on_the_day') WHERE a.tenant_id = $1) AS rally_under_way`,
    [survivor, merged],
  );
  return (Object.keys(MERGE_BLOCKERS) as MergeBlocker[]).filter((blocker) => found?.[blocker]);
}
