import type { Actor } from '#identity';

/** A hired person is known to who hired them; a promise that came to nothing gives no right to the name any more. */
const NAMED = "t.erased_at IS NULL AND ($1 OR p.state <> 'cancelled')";
/**
 * The tap `hire` alone tells an employer no name: it would be the way around the tenant's yes. Somebody of the association knows of the
 * hire, or saw the person come to the rally; or the employer noted it itself, which only who has a release can (see PlacementOrigins).
 */
export const NOT_BY_TAP_ALONE = `(p.created_by IS NOT NULL
  OR EXISTS (SELECT 1 FROM rally_invitations i WHERE i.rally_id = p.rally_id AND i.tenant_id = p.tenant_id AND i.attendance IN ('present', 'late')))`;

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What is agreed on, under the names of the API. On `placements p`. */
export const TERMS = `p.contract, p.contract_months AS "contractMonths", p.contract_form AS "contractForm", p.training_level AS "trainingLevel",
  p.funding, p.trial_days AS "trialDays", p.ends_on AS "endsOn"`;

/** On `placements p JOIN tenants t`. `$1`: follows tenants; `$2`: the sides whose answers may be seen. */
export const columnsFor = ({ role }: Actor): string => {
  const named = role === 'employer' ? `${NAMED} AND ${NOT_BY_TAP_ALONE}` : NAMED;
  return `p.id, p.tenant_id AS of, CASE WHEN $1 THEN p.tenant_id END AS "tenantId",
  CASE WHEN ${named} THEN t.given_name || ' ' || t.family_name END AS "tenantName", p.kind, p.employer_id AS "employerId",
  p.organisation_name AS "organisationName", p.title, p.occupation, ${TERMS},
  p.offer_id AS "offerId", p.rally_id AS "rallyId", p.meeting_id AS "meetingId", p.state, p.promised_at AS "promisedAt",
  p.start_on AS "startOn", p.started_on AS "startedOn", p.ended_on AS "endedOn", p.end_reason AS "endReason", p.end_side AS "endSide",
  p.via, p.still_looking AS "stillLooking", p.contact_name AS "contactName", p.contact_email AS "contactEmail",
  p.contact_phone AS "contactPhone",
  (SELECT coalesce(json_agg(json_build_object('side', s.side, 'began', s.began, 'beganOn', s.began_on, 'via', s.via,
     'answeredAt', ${iso('s.answered_at')}) ORDER BY s.side), '[]')
   FROM placement_starts s WHERE s.placement_id = p.id AND s.side = ANY($2)) AS starts,
  (SELECT coalesce(json_agg(json_build_object('id', c.id, 'month', c.month, 'side', c.side, 'dueOn', c.due_on, 'stillThere', c.still_there,
     'said', c.said, 'comment', c.comment, 'words', c.words, 'endedOn', c.ended_on, 'endReason', c.end_reason, 'via', c.via,
     'wantsCall', c.wants_call, 'answeredAt', ${iso('c.answered_at')}, 'askedAt', ${iso('c.asked_at')},
     'remindedAt', ${iso('c.reminded_at')}, 'tries', c.tries) ORDER BY c.month, c.side), '[]')
   FROM placement_checks c WHERE c.placement_id = p.id AND c.side = ANY($2)) AS checks,
  (SELECT coalesce(json_agg(json_build_object('month', x.month, 'stillThere', x.still_there, 'note', x.note, 'by', u.display_name,
     'settledAt', ${iso('x.settled_at')}) ORDER BY x.month), '[]')
   FROM placement_settlements x JOIN users u ON u.id = x.settled_by WHERE $1 AND x.placement_id = p.id) AS settlements`;
};
export const FROM = 'FROM placements p JOIN tenants t ON t.id = p.tenant_id';

/** Who answers for a tenant: the referent with an open account, else who stands in, else a manager. On `tenants t`. */
export const FOLLOWER = `SELECT u.id, u.email, u.locale, u.display_name AS name FROM users u LEFT JOIN tenant_assignments a
    ON a.user_id = u.id AND a.tenant_id = t.id AND a.until IS NULL AND a.role IN ('referent', 'stand_in')
  WHERE u.active AND u.organisation_id = t.association_id AND (a.user_id IS NOT NULL OR u.role = 'association_manager')
  ORDER BY CASE a.role WHEN 'referent' THEN 1 WHEN 'stand_in' THEN 2 ELSE 3 END, u.created_at, u.id LIMIT 1`;
