/**
 * The statements behind the cards of the home page. Each answers `id, title, detail, code, at, targetKind, targetId`; `$1` is the
 * reader's organisation in those that are not about tenants.
 */

const NAME = `t.given_name || ' ' || t.family_name`;
/** Noon in Paris, for what is due on a day. */
export const noon = (day: string) => `((${day} + time '12:00') AT TIME ZONE 'Europe/Paris')`;
const MEETING_AT = `((y.held_on + y.starts_at + rally_minutes(m.slot, y.slot_minutes, y.pauses) * interval '1 minute') AT TIME ZONE y.zone)`;
const RALLY_AT = '((y.held_on + y.starts_at) AT TIME ZONE y.zone)';
const ON_RALLY = `'rally' AS "targetKind", y.id AS "targetId"`;

export const SUPPORT_GOES_ON = `NOT support_ended(t.id)`;

/** Columns of a row about a tenant. */
export const tenantRow = (id: string, detail: string, at: string, code = 'NULL') => ({
  columns: `${id}::text AS id, ${NAME} AS title, ${detail} AS detail, ${code} AS code, ${at} AS at`,
});

export const OPEN_REFERRAL = `r.state IN ('received', 'contact_tried')`;

/** `other` is the organisation to name: the landlord `l` or the association `a`. */
export const referrals = (mine: string, other: 'l' | 'a', condition: string, at = 'r.created_at') =>
  `SELECT r.id::text AS id, r.given_name || ' ' || r.family_name AS title, ${other}.name AS detail, r.state AS code, ${at} AS at,
     'referral' AS "targetKind", r.id AS "targetId"
   FROM referrals r JOIN organisations l ON l.id = r.landlord_id JOIN organisations a ON a.id = r.association_id
   WHERE ${mine} AND ${condition}`;

export const offers = (condition: string, at: string) =>
  `SELECT f.id::text AS id, f.title, f.city AS detail, f.state AS code, ${at} AS at, 'offer' AS "targetKind", f.id AS "targetId"
   FROM offers f WHERE f.employer_id = $1 AND ${condition}`;

/** An employer knows a candidate by their pseudonym for this employer, and by no name before a release. */
export const RELEASES_GRANTED = `
  SELECT q.id::text AS id, al.pseudonym AS title, NULL AS detail, q.state AS code, q.decided_at AS at,
    'candidate' AS "targetKind", al.id AS "targetId"
  FROM release_requests q JOIN candidate_aliases al ON al.candidate_id = q.candidate_id AND al.employer_id = q.employer_id
  WHERE q.employer_id = $1 AND q.state = 'granted' AND q.decided_at >= $2`;

export const DUE_CHECK = `p.state = 'started' AND k.answered_at IS NULL`;

export const EMPLOYER_CHECKS = `
  SELECT p.id || '-' || k.month AS id, p.title, NULL AS detail, NULL AS code, ${noon('k.due_on')} AS at,
    'placement' AS "targetKind", p.id AS "targetId"
  FROM placements p JOIN placement_checks k ON k.placement_id = p.id
  WHERE p.employer_id = $1 AND ${DUE_CHECK} AND k.side = 'employer' AND k.due_on <= $2`;

/** Meetings whose time has come and that nobody has judged, while the rally still takes verdicts. */
const UNJUDGED = `m.verdict IS NULL AND m.state IN ('planned', 'held') AND y.state IN ('announced', 'on_the_day', 'closing')
    AND ${MEETING_AT} < $2`;

export const EMPLOYER_MEETINGS = `
  SELECT m.id::text AS id, (SELECT al.pseudonym FROM candidate_aliases al JOIN candidates c ON c.id = al.candidate_id
      WHERE c.tenant_id = m.tenant_id AND al.employer_id = m.employer_id) AS title,
    y.name AS detail, m.state AS code, ${MEETING_AT} AS at, ${ON_RALLY}
  FROM meetings m JOIN rallies y ON y.id = m.rally_id WHERE m.employer_id = $1 AND ${UNJUDGED}`;

export const ORGANISER_MEETINGS = `
  SELECT m.id::text AS id, o.name AS title, y.name AS detail, m.state AS code, ${MEETING_AT} AS at, ${ON_RALLY}
  FROM meetings m JOIN rallies y ON y.id = m.rally_id JOIN organisations o ON o.id = m.employer_id
  WHERE y.association_id = $1 AND ${UNJUDGED}`;

export type StepCard = 'steps_overdue' | 'steps_coming';
/** What was promised at meetings and is open: past its day, or coming until a last day. Each day is a parameter. */
const isDue = (card: StepCard, today: string, until: string) =>
  `s.state = 'open' AND CASE WHEN ${card === 'steps_overdue'} THEN coalesce(s.ends_on, s.starts_on) < ${today}::date
    ELSE s.starts_on BETWEEN ${today}::date AND ${until}::date END`;
const STEP_PSEUDONYM = `(SELECT al.pseudonym FROM candidate_aliases al JOIN candidates c ON c.id = al.candidate_id
  WHERE c.tenant_id = m.tenant_id AND al.employer_id = m.employer_id)`;

/** An employer's own, by pseudonym, or those of an organiser's rallies. */
export const promisedSteps = (card: StepCard, side: 'employer' | 'organiser') => `
  SELECT s.id::text AS id, ${side === 'employer' ? STEP_PSEUDONYM : 'o.name'} AS title, y.name AS detail, s.kind AS code,
    ${noon('s.starts_on')} AS at, ${ON_RALLY}
  FROM promised_steps s JOIN meetings m ON m.id = s.meeting_id JOIN rallies y ON y.id = m.rally_id
  JOIN organisations o ON o.id = m.employer_id
  WHERE ${side === 'employer' ? 'm.employer_id' : 'y.association_id'} = $1 AND ${isDue(card, '$2', '$3')}`;

/** Those of tenants, for \`ofTenants\`. */
export const stepsOfTenant = (card: StepCard) => ({
  ...tenantRow('s.id', 'o.name', noon('s.starts_on'), 's.kind'),
  join: `JOIN meetings m ON m.tenant_id = t.id JOIN promised_steps s ON s.meeting_id = m.id
    JOIN organisations o ON o.id = m.employer_id JOIN rallies y ON y.id = m.rally_id`,
  target: ON_RALLY,
  where: isDue(card, '$1', '$2'),
});

const UNANSWERED = `i.state IN ('sent', 'delivered', 'opened') AND y.held_on >= $2 AND y.state <> 'cancelled'`;

export const RALLY_INVITATIONS = `
  SELECT i.id::text AS id, y.name AS title, y.venue AS detail, i.state AS code, ${RALLY_AT} AS at, ${ON_RALLY}
  FROM rally_invitations i JOIN rallies y ON y.id = i.rally_id WHERE i.employer_id = $1 AND ${UNANSWERED}`;

export const INVITATIONS_UNANSWERED = `
  SELECT i.id::text AS id, coalesce(o.name, ${NAME}) AS title, y.name AS detail, i.state AS code, i.sent_at AS at, ${ON_RALLY}
  FROM rally_invitations i JOIN rallies y ON y.id = i.rally_id
  LEFT JOIN organisations o ON o.id = i.employer_id LEFT JOIN tenants t ON t.id = i.tenant_id
  WHERE y.association_id = $1 AND t.erased_at IS NULL AND ${UNANSWERED}`;

export const RALLIES_COMING = `
  SELECT y.id::text AS id, y.name AS title, y.venue AS detail, y.state AS code, ${RALLY_AT} AS at, ${ON_RALLY}
  FROM rallies y WHERE y.association_id = $1 AND y.held_on >= $2 AND y.state NOT IN ('closed', 'cancelled')`;

export const MESSAGES_FAILED = `
  SELECT g.id::text AS id, g.subject AS title, y.name AS detail, g.state AS code, g.created_at AS at, ${ON_RALLY}
  FROM messages g JOIN rallies y ON y.id = g.rally_id WHERE y.association_id = $1 AND g.state = 'failed'`;
