/** Facts about an employer as they stand in the records. Each statement's employer is `o`; `now` and `today` are parameters. */

export const MEETING_AT = `((y.held_on + y.starts_at + rally_minutes(m.slot, y.slot_minutes, y.pauses) * interval '1 minute') AT TIME ZONE y.zone)`;

/** A meeting `m` of the rally `y` that took place, or whose time has come, and on which nothing was said. */
export const OWED = (now: string): string =>
  `m.verdict IS NULL AND ${MEETING_AT} < ${now}
   AND (m.state = 'held' OR (m.state = 'planned' AND y.state IN ('announced', 'on_the_day', 'closing')))`;

/** An invitation `i` to the rally `y` that nobody has answered. */
export const UNANSWERED = `i.state IN ('sent', 'delivered', 'opened') AND y.state <> 'cancelled'`;

export const day = (instant: string): string => `(${instant} AT TIME ZONE 'Europe/Paris')::date`;

/** How much of a promise `x` the records show, as done between its two days. */
export const DONE_OF_PROMISE = `CASE x.kind
  WHEN 'positions' THEN (SELECT coalesce(sum(f.positions), 0) FROM offers f WHERE f.employer_id = x.employer_id
    AND ${day('f.published_at')} BETWEEN x.promised_on AND x.due_on)
  WHEN 'hires' THEN (SELECT count(*) FROM placements g WHERE g.employer_id = x.employer_id AND g.kind = 'hire'
    AND g.state IN ('started', 'ended') AND g.started_on BETWEEN x.promised_on AND x.due_on)
  WHEN 'rally' THEN (SELECT count(*) FROM rally_invitations i JOIN rallies y ON y.id = i.rally_id
    WHERE i.employer_id = x.employer_id AND i.attendance IN ('present', 'late') AND y.held_on BETWEEN x.promised_on AND x.due_on)
  ELSE 0 END`;
