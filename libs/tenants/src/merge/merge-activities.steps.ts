import { type MergeContext, move, settle } from './merge-context.js';

/** What the person takes part in: committees, groups, work-sites, tools. Two sites or two homes at once were refused before (merge-blockers.ts). */
export async function mergeActivities(context: MergeContext): Promise<void> {
  const { survivor, merged, userId, now } = context;
  // On the agenda of one meeting a person stands once: what was decided stays before what was not.
  await settle(
    context,
    'one_case',
    `UPDATE committee_cases c SET removed_at = $3, removed_by = $4, version = c.version + 1 FROM committee_cases other
     WHERE c.removed_at IS NULL AND other.removed_at IS NULL AND c.meeting_id = other.meeting_id
       AND ((c.tenant_id = $2 AND other.tenant_id = $1 AND (c.decision IS NULL OR other.decision IS NOT NULL))
         OR (c.tenant_id = $1 AND other.tenant_id = $2 AND c.decision IS NULL AND other.decision IS NOT NULL)) RETURNING c.id`,
    [survivor, merged, now, userId],
  );
  await settle(
    context,
    'one_absence',
    `DELETE FROM home_absences a USING home_absences s WHERE a.tenant_id = $2 AND s.tenant_id = $1
       AND a.returned_on IS NULL AND s.returned_on IS NULL RETURNING a.id`,
  );
  // A place is worth more than a wait for one.
  await settle(
    context,
    'one_group_place',
    `UPDATE group_enrolments e SET state = 'cancelled', left_at = $3, left_reason = 'other' FROM group_enrolments other
     WHERE e.state <> 'cancelled' AND other.state <> 'cancelled' AND e.series_id = other.series_id
       AND e.session_id IS NOT DISTINCT FROM other.session_id
       AND ((e.tenant_id = $2 AND other.tenant_id = $1 AND (e.state = 'waiting' OR other.state = 'enrolled'))
         OR (e.tenant_id = $1 AND other.tenant_id = $2 AND e.state = 'waiting' AND other.state = 'enrolled')) RETURNING e.id`,
    [survivor, merged, now],
  );
  // Who was seen there was there, whichever file it was noted in.
  await settle(
    context,
    'one_presence',
    `DELETE FROM group_attendance a USING group_attendance other WHERE a.session_id = other.session_id
       AND ((a.tenant_id = $2 AND other.tenant_id = $1 AND (a.state IN ('excused', 'absent') OR other.state IN ('present', 'late')))
         OR (a.tenant_id = $1 AND other.tenant_id = $2 AND a.state IN ('excused', 'absent') AND other.state IN ('present', 'late'))) RETURNING a.session_id`,
  );
  for (const table of [
    'committee_cases',
    'cell_signals',
    'home_absences',
    'group_enrolments',
    'work_sites',
    'tool_loans',
    'place_stays',
  ])
    await move(context, table, `UPDATE ${table} SET tenant_id = $1 WHERE tenant_id = $2 RETURNING id`);
  await move(
    context,
    'group_attendance',
    'UPDATE group_attendance SET tenant_id = $1 WHERE tenant_id = $2 RETURNING session_id AS id',
  );
}
