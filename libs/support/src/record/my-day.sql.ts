import { BACK_ON, CONTACT_DAYS } from '../programmes/contact.sql.js';
import { ANSWER_DAYS } from '../rights/domain/own-request.js';

/**
 * Lines of a day, each `kind, id, at, due_on, title, code, tenant_id, target_id`. Parameters: $1 today, $2 its end, $3 the person; the reach
 * over `tenants t` follows from $4 on.
 */
export interface DaySource {
  /** Only for those who read everything about the person. */
  fullOnly?: boolean;
  sql: (reach: string) => string;
}

const COLUMNS = (kind: string, id: string, at: string, due: string, title: string, code: string, target: string) =>
  `'${kind}' AS kind, ${id} AS id, ${at} AS at, ${due} AS "dueOn", ${title} AS title, ${code} AS code, t.id AS "tenantId", ${target} AS "targetId"`;

const NO_AT = 'NULL::timestamptz';
const NO_TEXT = 'NULL::text';
const NO_ID = 'NULL::uuid';
const NO_DAY = 'NULL::date';
const PARIS_DAY = (at: string) => `(${at} AT TIME ZONE 'Europe/Paris')::date`;

/** Support goes on, or has not begun: nobody is asked about a person whose record is closed. */
const GOES_ON = 'NOT support_ended(t.id)';

/** Days without a word after which a person is called, before a programme says its own rhythm. */
export const SILENCE_DAYS = 14;

/** The contact rhythm of the programme; another, where it says so, during a job, a training or a trial. */
const RHYTHM = `coalesce((SELECT ${CONTACT_DAYS}
  FROM support_records r JOIN programmes p ON p.id = r.programme_id WHERE r.tenant_id = t.id AND r.state = 'open'), ${SILENCE_DAYS})`;

const RIGHTS = COLUMNS(
  'rights',
  'q.id',
  NO_AT,
  `coalesce(${PARIS_DAY('q.due_at')}, ${PARIS_DAY('q.asked_at')} + ${ANSWER_DAYS})`,
  NO_TEXT,
  `q.kind || CASE WHEN q.state = 'to_confirm' THEN '_to_confirm' ELSE '' END`,
  NO_ID,
);
const RIGHTS_OPEN = `q.state IN ('to_confirm', 'waiting')`;

/** For a manager: every erasure that is coming, and what nobody follows or answers. Parameters: $1 association, $2 today. */
export const RIGHTS_LINES = `SELECT ${RIGHTS} FROM own_requests q JOIN tenants t ON t.id = q.tenant_id
  WHERE t.association_id = $1 AND t.erased_at IS NULL AND ${RIGHTS_OPEN} AND (q.kind = 'erasure' OR ${PARIS_DAY('q.asked_at')} + ${ANSWER_DAYS} < $2::date
    OR NOT EXISTS (SELECT 1 FROM tenant_assignments a WHERE a.tenant_id = t.id AND a.role = 'referent' AND a.until IS NULL))
  ORDER BY q.asked_at LIMIT 50`;

export const DAY_SOURCES: readonly DaySource[] = [
  {
    // Today's visits by the hour, and those of before that nobody noted.
    sql: (reach) =>
      `SELECT ${COLUMNS('visit', 'v.id', `CASE WHEN ${PARIS_DAY('v.planned_at')} = $1::date THEN v.planned_at END`, PARIS_DAY('v.planned_at'), NO_TEXT, NO_TEXT, NO_ID)}
       FROM visits v JOIN tenants t ON t.id = v.tenant_id
       WHERE v.state = 'planned' AND v.user_id = $3 AND v.planned_at < $2 AND ${reach}`,
  },
  {
    sql: (reach) =>
      `SELECT ${COLUMNS('action', 'a.id', NO_AT, 'a.due_on', 'a.title', 'a.doer', NO_ID)}
       FROM record_actions a JOIN support_records r ON r.id = a.record_id JOIN tenants t ON t.id = r.tenant_id
       WHERE r.state = 'open' AND a.state IN ('planned', 'in_progress', 'waiting') AND a.due_on <= $1 AND ${reach}`,
  },
  {
    fullOnly: true,
    sql: (reach) =>
      `SELECT ${COLUMNS('review', 'c.id', NO_AT, 'c.next_review_on', NO_TEXT, NO_TEXT, NO_ID)}
       FROM record_contracts c JOIN support_records r ON r.id = c.record_id JOIN tenants t ON t.id = r.tenant_id
       WHERE r.state = 'open' AND c.state = 'signed' AND c.next_review_on <= $1 AND ${reach}`,
  },
  {
    // The next contact by the rhythm of the programme, counted from the last one that was noted.
    sql: (reach) =>
      `SELECT ${COLUMNS('contact', 't.id', NO_AT, '(last.day + beat.days)', NO_TEXT, NO_TEXT, NO_ID)}
       FROM tenants t CROSS JOIN LATERAL (SELECT greatest(${PARIS_DAY('coalesce(max(e.at), t.created_at)')}, (${BACK_ON})) AS day FROM record_entries e
         WHERE e.tenant_id = t.id AND e.kind IN ('call', 'visit', 'accompaniment', 'message', 'rally')) last
       CROSS JOIN LATERAL (SELECT ${RHYTHM} AS days) beat
       WHERE last.day + beat.days <= $1::date AND ${GOES_ON} AND ${reach}
         AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.tenant_id = t.id AND v.state = 'planned' AND v.planned_at < $2)`,
  },
  {
    // What the programme watches; contact and review have lines of their own, which go the moment somebody acts.
    fullOnly: true,
    sql: (reach) =>
      `SELECT ${COLUMNS('alert', 'a.id', NO_AT, 'a.due_on', NO_TEXT, 'a.kind', NO_ID)}
       FROM record_alerts a JOIN support_records r ON r.id = a.record_id JOIN tenants t ON t.id = r.tenant_id
       WHERE r.state = 'open' AND a.cleared_at IS NULL AND a.kind NOT IN ('contact_overdue', 'review_overdue') AND ${reach}`,
  },
  {
    fullOnly: true,
    sql: (reach) =>
      `SELECT ${COLUMNS('cv', 'cv.id', NO_AT, NO_DAY, NO_TEXT, 'cv.state', NO_ID)}
       FROM cvs cv JOIN tenants t ON t.id = cv.tenant_id
       WHERE cv.state IN ('to_review', 'unreadable', 'stale') AND ${GOES_ON} AND ${reach}`,
  },
  {
    fullOnly: true,
    sql: (reach) =>
      `SELECT ${COLUMNS('check', 'p.id', NO_AT, 'min(k.due_on)', 'p.title', `min(k.month)::text`, 'p.id')}
       FROM placements p JOIN placement_checks k ON k.placement_id = p.id JOIN tenants t ON t.id = p.tenant_id
       WHERE p.state = 'started' AND k.answered_at IS NULL AND k.side <> 'employer' AND k.due_on <= $1 AND ${reach}
       GROUP BY p.id, t.id`,
  },
  {
    fullOnly: true,
    sql: (reach) =>
      `SELECT ${COLUMNS('step', 's.id', NO_AT, 'coalesce(s.ends_on, s.starts_on)', 'o.name', 's.kind', 'm.rally_id')}
       FROM promised_steps s JOIN meetings m ON m.id = s.meeting_id JOIN organisations o ON o.id = m.employer_id
       JOIN tenants t ON t.id = m.tenant_id
       WHERE s.state = 'open' AND s.starts_on <= $1 AND ${reach}`,
  },
  {
    // What a body asked of this person about somebody whom they reach; without a day it is due at once.
    fullOnly: true,
    sql: (reach) =>
      `SELECT ${COLUMNS('task', 'k.id', NO_AT, 'k.due_on', 'k.what', NO_TEXT, 'c.meeting_id')}
       FROM committee_tasks k JOIN committee_cases c ON c.id = k.case_id JOIN tenants t ON t.id = c.tenant_id
       WHERE k.user_id = $3 AND k.done_at IS NULL AND coalesce(k.due_on, $1::date) <= $1::date AND ${reach}`,
  },
  {
    // What the person asks of their own data; a change that they made themselves is to be seen.
    fullOnly: true,
    sql: (reach) =>
      `SELECT ${RIGHTS} FROM own_requests q JOIN tenants t ON t.id = q.tenant_id WHERE ${RIGHTS_OPEN} AND ${reach}`,
  },
  {
    // Somebody whom one gives over in the coming week, or took over in the past one: there is a note.
    sql: (reach) =>
      `SELECT ${COLUMNS('handover', 'h.id', NO_AT, `CASE WHEN h.state = 'planned' THEN h.on_day END`, NO_TEXT, `CASE WHEN h.state = 'planned' THEN 'giving' ELSE 'taken' END`, NO_ID)}
       FROM handovers h JOIN tenants t ON t.id = h.tenant_id
       WHERE ((h.state = 'planned' AND h.from_user = $3 AND h.on_day <= $1::date + 7)
         OR (h.state = 'done' AND h.to_user = $3 AND h.on_day > $1::date - 7)) AND ${reach}`,
  },
];

/** Referrals that wait, of the case worker's association: nobody follows these people yet, so that no reach is asked. Parameters: $1 association. */
export const REFERRAL_LINES = `
  SELECT 'referral' AS kind, r.id, NULL::timestamptz AS at, NULL::date AS "dueOn", r.given_name || ' ' || r.family_name AS title,
    r.state AS code, NULL::uuid AS "tenantId", r.id AS "targetId"
  FROM referrals r WHERE r.association_id = $1 AND r.state IN ('received', 'contact_tried') ORDER BY r.created_at LIMIT 20`;
