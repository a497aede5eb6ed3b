const PARIS_NOON = (day: string) => `(${day} + time '12:00') AT TIME ZONE 'Europe/Paris'`;
const NONE = 'NULL::text';

const line = (kind: string, at: string, what: string, code: string, from: string) =>
  `SELECT ${at} AS at, ${kind} AS kind, ${what} AS what, ${code} AS code FROM ${from}`;

/** What happened to the person $1, from every part of the program: `at, kind, what, code`. */
export const MILESTONE_SQL = `SELECT at, kind, what, code FROM (${[
  line(
    `'referred'`,
    'r.created_at',
    'o.name',
    NONE,
    'referrals r LEFT JOIN organisations o ON o.id = r.landlord_id WHERE r.tenant_id = $1',
  ),
  line(`'decided'`, 'r.decided_at', NONE, 'r.state', 'referrals r WHERE r.tenant_id = $1 AND r.decided_at IS NOT NULL'),
  line(
    `'opened'`,
    'r.opened_at',
    'p.name',
    NONE,
    'support_records r JOIN programmes p ON p.id = r.programme_id WHERE r.tenant_id = $1',
  ),
  line(
    `'closed'`,
    'r.closed_at',
    NONE,
    'r.close_reason',
    'support_records r WHERE r.tenant_id = $1 AND r.closed_at IS NOT NULL',
  ),
  line(
    `'visit'`,
    'coalesce(v.done_at, v.planned_at)',
    'u.display_name',
    'v.state',
    `visits v JOIN users u ON u.id = v.user_id WHERE v.tenant_id = $1 AND v.state <> 'moved'`,
  ),
  line(
    `'assessed'`,
    'min(a.at)',
    NONE,
    'count(*)::text',
    `assessments a WHERE a.tenant_id = $1 GROUP BY (a.at AT TIME ZONE 'Europe/Paris')::date`,
  ),
  line(
    `'contract_signed'`,
    'c.signed_at',
    NONE,
    'c.number::text',
    'record_contracts c JOIN support_records r ON r.id = c.record_id WHERE r.tenant_id = $1 AND c.signed_at IS NOT NULL',
  ),
  line(
    `'reviewed'`,
    'w.at',
    NONE,
    NONE,
    'contract_reviews w JOIN record_contracts c ON c.id = w.contract_id JOIN support_records r ON r.id = c.record_id WHERE r.tenant_id = $1',
  ),
  line(
    `'cv'`,
    'min(v.validated_at)',
    NONE,
    NONE,
    'cv_validations v JOIN cvs c ON c.id = v.cv_id WHERE c.tenant_id = $1 GROUP BY c.id',
  ),
  line(
    `CASE WHEN c.given THEN 'listed' ELSE 'unlisted' END`,
    'c.at',
    NONE,
    NONE,
    `consents c WHERE c.tenant_id = $1 AND c.scope = 'listing'`,
  ),
  line(
    `'invited'`,
    'i.sent_at',
    'y.name',
    'i.state',
    'rally_invitations i JOIN rallies y ON y.id = i.rally_id WHERE i.tenant_id = $1 AND i.sent_at IS NOT NULL',
  ),
  line(
    `'rally'`,
    `coalesce(i.signed_in_at, ${PARIS_NOON('y.held_on')})`,
    'y.name',
    'i.attendance',
    `rally_invitations i JOIN rallies y ON y.id = i.rally_id WHERE i.tenant_id = $1 AND i.attendance <> 'unknown'`,
  ),
  line(
    `'meeting'`,
    `coalesce(m.verdict_at, ${PARIS_NOON('y.held_on')})`,
    'o.name',
    'coalesce(m.verdict, m.state)',
    `meetings m JOIN rallies y ON y.id = m.rally_id JOIN organisations o ON o.id = m.employer_id WHERE m.tenant_id = $1 AND m.state <> 'planned'`,
  ),
  line(
    `'promised'`,
    'p.promised_at',
    `p.title || ', ' || p.organisation_name`,
    'coalesce(p.contract, p.kind)',
    'placements p WHERE p.tenant_id = $1',
  ),
  line(
    `'started'`,
    PARIS_NOON('p.started_on'),
    `p.title || ', ' || p.organisation_name`,
    'coalesce(p.contract, p.kind)',
    'placements p WHERE p.tenant_id = $1 AND p.started_on IS NOT NULL',
  ),
  line(
    `'ended'`,
    PARIS_NOON('p.ended_on'),
    `p.title || ', ' || p.organisation_name`,
    'p.end_reason',
    'placements p WHERE p.tenant_id = $1 AND p.ended_on IS NOT NULL',
  ),
  line(
    `'check'`,
    'k.answered_at',
    `p.title || ', ' || p.organisation_name`,
    `k.month || CASE WHEN k.still_there THEN '_yes_' ELSE '_no_' END || k.side`,
    'placement_checks k JOIN placements p ON p.id = k.placement_id WHERE p.tenant_id = $1 AND k.answered_at IS NOT NULL AND k.still_there IS NOT NULL',
  ),
]
  .map((one) => `(${one})`)
  .join(' UNION ALL ')}) milestones ORDER BY at, kind, what`;

/** The newest figure of each day. */
export const ARREARS_SQL = `SELECT DISTINCT ON (on_day) on_day AS "onDay", balance_cents AS "balanceCents"
  FROM arrears_balances WHERE tenant_id = $1 ORDER BY on_day, source <> 'referral' DESC, noted_at DESC`;

/** The same of the homes with the landlord $2 alone, and without what the association wrote down itself. */
export const LANDLORD_ARREARS_SQL = `SELECT DISTINCT ON (b.on_day) b.on_day AS "onDay", b.balance_cents AS "balanceCents"
  FROM arrears_balances b JOIN tenancies y ON y.id = b.tenancy_id
  WHERE b.tenant_id = $1 AND y.landlord_id = $2 AND b.source <> 'association' ORDER BY b.on_day, b.source <> 'referral' DESC, b.noted_at DESC`;

/** Placements of $1, the oldest first. What the case worker settled counts; else the answers, where they do not contradict each other. */
export const PLACEMENT_SQL = `SELECT p.id, p.kind, p.title, p.organisation_name AS organisation, p.contract, p.state, p.started_on AS "startedOn",
    p.ended_on AS "endedOn", p.end_reason AS "endReason",
    (SELECT coalesce(json_agg(json_build_object('month', m.month, 'dueOn', m.due_on, 'contradicted', m.settled IS NULL AND m.yes AND m.no,
        'stillThere', CASE WHEN m.settled IS NOT NULL THEN m.settled WHEN m.yes AND m.no THEN NULL WHEN m.yes THEN true WHEN m.no THEN false END)
        ORDER BY m.month), '[]')
      FROM (SELECT k.month, min(k.due_on) AS due_on, coalesce(bool_or(k.still_there), false) AS yes, coalesce(bool_or(NOT k.still_there), false) AS no,
          (SELECT x.still_there FROM placement_settlements x WHERE x.placement_id = p.id AND x.month = k.month) AS settled
        FROM placement_checks k WHERE k.placement_id = p.id GROUP BY k.month) m) AS checks
  FROM placements p WHERE p.tenant_id = $1 ORDER BY coalesce(p.started_on, p.promised_at::date), p.id`;
