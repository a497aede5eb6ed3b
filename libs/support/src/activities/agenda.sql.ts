import type { CommitteeKind } from './domain/committees.js';

/**
 * Who is due on an agenda by itself. Parameters: $1 association, $2 programme, $3 meeting, $4 its day, $5 the landlord at the table or null.
 * Whoever was put on that agenda once, and taken off it, is not put there again.
 */
const NOT_ON_IT = (column: 'tenant_id' | 'referral_id', id: string) =>
  `NOT EXISTS (SELECT 1 FROM committee_cases c WHERE c.meeting_id = $3 AND c.${column} = ${id})`;

/** Referrals that nobody has decided yet. */
const WAITING = `SELECT NULL::uuid AS "tenantId", r.id AS "referralId", 'referral_waiting' AS reason
  FROM referrals r WHERE r.association_id = $1 AND r.decided_at IS NULL AND r.tenant_id IS NULL
    AND coalesce(r.programme_id, $2) = $2 AND ${NOT_ON_IT('referral_id', 'r.id')}`;

const IN_PROGRAMME = `tenants t JOIN support_records s ON s.tenant_id = t.id AND s.state = 'open' AND s.programme_id = $2
  WHERE t.association_id = $1 AND t.erased_at IS NULL AND t.merged_into IS NULL AND ${NOT_ON_IT('tenant_id', 't.id')}`;

/** A household that an alert of its programme is open for. */
const ALERTED = `SELECT t.id AS "tenantId", NULL::uuid AS "referralId", 'alert' AS reason FROM ${IN_PROGRAMME}
  AND EXISTS (SELECT 1 FROM record_alerts a WHERE a.record_id = s.id AND a.cleared_at IS NULL)`;

/** The rhythm in which the programme meets on each case; a week early is better than a month late. */
const REVIEWED = `SELECT t.id AS "tenantId", NULL::uuid AS "referralId", 'review_due' AS reason FROM ${IN_PROGRAMME}
  AND (SELECT coalesce(s.discussed_on, (s.opened_at AT TIME ZONE 'Europe/Paris')::date) + (p.definition->'rhythm'->>'caseMeetingDays')::int - 7 <= $4::date
       FROM programmes p WHERE p.id = $2)`;

/** A joint cell goes through every household that both sides follow, each time. */
const ALL_SHARED = `SELECT t.id AS "tenantId", NULL::uuid AS "referralId", 'review_due' AS reason FROM ${IN_PROGRAMME}
  AND ($5::uuid IS NULL OR t.landlord_id = $5) AND $4::date IS NOT NULL`;

/** Whom an orientation committee of the programme took, and to whom nothing was allocated yet. */
const ORIENTED = `SELECT t.id AS "tenantId", NULL::uuid AS "referralId", 'next_step' AS reason FROM ${IN_PROGRAMME}
  AND EXISTS (SELECT 1 FROM committee_cases c JOIN committee_meetings m ON m.id = c.meeting_id JOIN committees k ON k.id = m.committee_id
    WHERE c.tenant_id = t.id AND k.programme_id = $2 AND k.kind = 'orientation' AND c.decision = 'accepted')
  AND NOT EXISTS (SELECT 1 FROM committee_cases c JOIN committee_meetings m ON m.id = c.meeting_id JOIN committees k ON k.id = m.committee_id
    WHERE c.tenant_id = t.id AND k.programme_id = $2 AND k.kind = 'allocation' AND (c.decision IN ('allocated', 'refused')))`;

/** Names every parameter, so that the same five fit each statement. */
const ALWAYS = `AND ($3::uuid IS NOT NULL OR $4::date IS NOT NULL OR $5::uuid IS NULL)`;

export const DUE_CASES: Record<CommitteeKind, string> = {
  orientation: `${WAITING} ${ALWAYS} UNION ALL (${ALERTED})`,
  allocation: `${ORIENTED} ${ALWAYS}`,
  joint_cell: `${ALL_SHARED}`,
  decision_body: `${WAITING} ${ALWAYS} UNION ALL (${REVIEWED}) UNION ALL (${ALERTED})`,
};
