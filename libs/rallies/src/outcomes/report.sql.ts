/** The statements behind the report of a rally; `$1` is the rally. */

const countIf = (condition: string) => `count(*) FILTER (WHERE ${condition})::int`;

export const FIGURES = (excused: string) => `
SELECT (SELECT name FROM organisations o WHERE o.id = r.association_id) AS association,
  (SELECT coalesce(array_agg(DISTINCT o.name ORDER BY o.name), '{}') FROM rally_invitations i JOIN tenants t ON t.id = i.tenant_id
     JOIN organisations o ON o.id = t.landlord_id WHERE i.rally_id = r.id) AS landlords,
  (SELECT json_build_object(
     'candidate', json_build_object('missed', ${countIf(`x.state = 'missed_by_candidate'`)},
       'excused', ${countIf(`x.state = 'missed_by_candidate' AND x.excused`)}),
     'employer', json_build_object('missed', ${countIf(`x.state = 'missed_by_employer'`)},
       'excused', ${countIf(`x.state = 'missed_by_employer' AND x.excused`)}))
   FROM (SELECT m.state, ${excused} AS excused FROM meetings m
     JOIN rally_invitations ci ON ci.rally_id = m.rally_id AND ci.tenant_id = m.tenant_id
     JOIN rally_invitations ei ON ei.rally_id = m.rally_id AND ei.employer_id = m.employer_id WHERE m.rally_id = r.id) x) AS absences,
  (SELECT json_build_object('of', ${countIf(`m.state = 'held'`)}, 'interested', ${countIf(`w.word = 'interested'`)},
     'unsure', ${countIf(`w.word = 'unsure'`)}, 'notInterested', ${countIf(`w.word = 'not_interested'`)},
     'bothWant', ${countIf(`w.word = 'interested' AND m.verdict IN ('hire', 'second_interview', 'trial')`)})
   FROM meetings m LEFT JOIN meeting_words w ON w.meeting_id = m.id WHERE m.rally_id = r.id) AS words,
  (SELECT json_build_object('of', ${countIf(`i.attendance IN ('present', 'late')`)}, 'good', ${countIf(`f.smile = 'good'`)},
     'fair', ${countIf(`f.smile = 'fair'`)}, 'bad', ${countIf(`f.smile = 'bad'`)})
   FROM rally_invitations i LEFT JOIN rally_feedback f ON f.invitation_id = i.id
   WHERE i.rally_id = r.id AND i.tenant_id IS NOT NULL) AS smiles,
  (SELECT json_build_object('of', ${countIf(`i.attendance IN ('present', 'late')`)}, 'answers', ${countIf('f.again IS NOT NULL')},
     'organisation', round(avg(f.organisation), 1)::float, 'candidates', round(avg(f.candidates), 1)::float,
     'yes', ${countIf(`f.again = 'yes'`)}, 'maybe', ${countIf(`f.again = 'maybe'`)}, 'no', ${countIf(`f.again = 'no'`)})
   FROM rally_invitations i LEFT JOIN rally_feedback f ON f.invitation_id = i.id
   WHERE i.rally_id = r.id AND i.employer_id IS NOT NULL) AS feedback,
  (SELECT json_build_object('promised', count(*)::int, 'open', ${countIf(`s.state = 'open'`)}, 'done', ${countIf(`s.state = 'done'`)},
     'cancelled', ${countIf(`s.state = 'cancelled'`)})
   FROM promised_steps s JOIN meetings m ON m.id = s.meeting_id WHERE m.rally_id = r.id) AS steps
FROM rallies r WHERE r.id = $1`;

/**
 * Of the hires of this rally whose first day lies at least so many months back (`$2` is today): still there, gone, or nobody has said. As
 * in the indicators of the whole support, silence proves nothing: somebody is there when a check of that day or later says so and none
 * before it says that they are not.
 */
export const RETENTION = `
SELECT month, ${countIf('due')} AS due, ${countIf('due AND there')} AS there, ${countIf('due AND left_it')} AS left,
  ${countIf('due AND NOT there AND NOT left_it')} AS unknown
FROM (SELECT months.month, p.on_day <= $2::date AS due,
    coalesce(p.ended_on > p.on_day, false) OR (p.ended_on IS NULL AND said.yes AND NOT said.no) AS there,
    coalesce(p.ended_on <= p.on_day, false) OR (p.ended_on IS NULL AND said.no) AS left_it
  FROM (VALUES (1), (3), (6)) months(month)
  LEFT JOIN LATERAL (SELECT q.id, q.ended_on, (q.started_on + make_interval(months => months.month))::date AS on_day FROM placements q
    WHERE q.rally_id = $1 AND q.kind = 'hire' AND q.state IN ('started', 'ended') AND q.started_on IS NOT NULL) p ON true
  LEFT JOIN LATERAL (SELECT coalesce(bool_or(k.still_there AND k.due_on >= p.on_day), false) AS yes,
      coalesce(bool_or(NOT k.still_there AND k.due_on <= p.on_day), false) AS no
    FROM placement_checks k WHERE k.placement_id = p.id) said ON true) x
GROUP BY month ORDER BY month`;

/** This rally and the closed ones of its series before it, newest first; `$2` is how many. */
export const EARLIER = `
SELECT r.id, r.name, r.held_on AS "heldOn", i.invited, i.came, m.planned, m.held, p.hires, p.trainings, c.costs
FROM rallies own JOIN rallies r ON r.id = own.id OR (r.series_id = own.series_id AND r.state = 'closed' AND r.held_on < own.held_on)
CROSS JOIN LATERAL (SELECT ${countIf(`state <> 'waiting_list'`)} AS invited, ${countIf(`attendance IN ('present', 'late')`)} AS came
  FROM rally_invitations WHERE rally_id = r.id AND tenant_id IS NOT NULL) i
CROSS JOIN LATERAL (SELECT count(*)::int AS planned, ${countIf(`state = 'held'`)} AS held FROM meetings WHERE rally_id = r.id) m
CROSS JOIN LATERAL (SELECT ${countIf(`kind = 'hire'`)} AS hires, ${countIf(`kind = 'training'`)} AS trainings
  FROM placements WHERE rally_id = r.id AND state <> 'cancelled') p
CROSS JOIN LATERAL (SELECT coalesce(jsonb_object_agg(kind || 'Cents', cents) FILTER (WHERE kind <> 'staff'), '{}')
    || coalesce((SELECT jsonb_build_object('staffHours', hours, 'staffHourCents', cents) FROM rally_costs
        WHERE rally_id = r.id AND kind = 'staff'), '{}') AS costs
  FROM rally_costs WHERE rally_id = r.id) c
WHERE own.id = $1 ORDER BY r.held_on DESC, r.id LIMIT $2`;

const WANTED = `m.verdict IN ('hire', 'second_interview', 'trial')`;

/** Persons of one landlord (`$1`) at each closed rally. */
export const OWN_OF_LANDLORD = `
SELECT r.id AS "rallyId", r.name, r.held_on AS "heldOn", count(*)::int AS invited, ${countIf(`i.attendance IN ('present', 'late')`)} AS came,
  ${countIf(`EXISTS (SELECT 1 FROM meetings m WHERE m.rally_id = r.id AND m.tenant_id = t.id AND m.state = 'held')`)} AS met,
  ${countIf(`EXISTS (SELECT 1 FROM meetings m WHERE m.rally_id = r.id AND m.tenant_id = t.id AND ${WANTED})`)} AS wanted,
  ${countIf(`EXISTS (SELECT 1 FROM placements p WHERE p.rally_id = r.id AND p.tenant_id = t.id AND p.kind = 'hire' AND p.state <> 'cancelled')`)} AS hired,
  ${countIf(`EXISTS (SELECT 1 FROM placements p WHERE p.rally_id = r.id AND p.tenant_id = t.id AND p.kind = 'training' AND p.state <> 'cancelled')`)} AS trained
FROM rallies r JOIN rally_invitations i ON i.rally_id = r.id AND i.state <> 'waiting_list' JOIN tenants t ON t.id = i.tenant_id
WHERE t.landlord_id = $1 AND r.state = 'closed' GROUP BY r.id ORDER BY r.held_on DESC, r.id LIMIT 20`;

/** People whom one employer (\`$1\`) was to meet at each rally it was invited to; it knows each of these meetings. */
export const OWN_OF_EMPLOYER = `
SELECT r.id AS "rallyId", r.name, r.held_on AS "heldOn", count(m.id)::int AS invited,
  ${countIf(`m.state IN ('held', 'missed_by_employer')`)} AS came, ${countIf(`m.state = 'held'`)} AS met, ${countIf(WANTED)} AS wanted,
  ${countIf(`EXISTS (SELECT 1 FROM placements p WHERE p.meeting_id = m.id AND p.kind = 'hire' AND p.state <> 'cancelled')`)} AS hired, 0 AS trained
FROM rallies r JOIN meetings m ON m.rally_id = r.id
WHERE m.employer_id = $1 AND r.state IN ('closing', 'closed') GROUP BY r.id ORDER BY r.held_on DESC, r.id LIMIT 20`;
