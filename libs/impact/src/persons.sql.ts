import { ZONE } from '#kernel';
import { COLUMNS, COUNT_KEYS } from './domain/facts.js';

/** Whose referrals: those to an association, or by a landlord. */
export type Scope = 'association' | 'landlord';

/** One person: what is counted is yes or no, what is summed a number; the same names as in domain/facts.ts. */
const FLAGS = COUNT_KEYS.filter((key) => key !== 'referred');

/** In work on the day that a hire began plus so many months. */
const due = (months: number) => `(h.first_started_on + make_interval(months => ${months}))::date`;

/**
 * Somebody was in work on a day when a hire of theirs had begun and is known to have lasted: it ended later; or it has not ended, a check of
 * that day or later says that they are there, and none up to that day says that they are not. Silence proves nothing.
 */
const inWork = (
  months: number,
) => `bool_or(p.started_on <= ${due(months)} AND CASE WHEN p.ended_on <= $2 THEN p.ended_on > ${due(months)}
    ELSE k.there >= ${due(months)} AND (k.gone IS NULL OR k.gone > ${due(months)}) END)`;

/** Referrals of the organisation that count: of all who were not erased, or of one. */
const ofCohort = (scope: Scope, one: boolean) =>
  `r.${scope}_id = $1 AND r.created_at < $3 ${
    one ? 'AND r.tenant_id = $4' : 'AND NOT EXISTS (SELECT 1 FROM impact_frozen z WHERE z.tenant_id = r.tenant_id)'
  }`;

/**
 * A day and an amount of at least nothing in one number, in the order of the days: the first and the last of a hundred thousand balances are
 * found so without sorting them. Amounts up to 2^43 cents.
 */
const packed = (day: string, cents: string) => `(((${day} - DATE '1900-01-01')::bigint << 43) + ${cents})`;
const amount = (day: string) => `(${day} & ((1::bigint << 43) - 1))`;
/** Likewise an instant, to the microsecond, and a level below 8. */
const moment = (at: string, level: string) => `((date_part('epoch', ${at}) * 1000000)::bigint * 8 + ${level})`;
/** A credit is nothing owed. */
const OWED = 'greatest(b.balance_cents, 0)';

/**
 * Everyone (`everyone`) with the first referral ever, and those taken on (`c`); of the calendar years from `$4` to `$5`, with `isOfYears`.
 * What the other parameters are is said at `live`.
 */
export const cohort = (scope: Scope, one: boolean, isOfYears: boolean) => `
WITH entries AS (
  SELECT DISTINCT ON (coalesce(tenant_id, id)) coalesce(tenant_id, id) AS n, tenant_id, created_at AS entry,
    (created_at AT TIME ZONE '${ZONE}')::date AS since, association_id, landlord_id, programme_id, city, coalesce(arrears_cents, 0) AS arrears_cents
  FROM referrals r WHERE ${ofCohort(scope, one)} ORDER BY coalesce(tenant_id, id), created_at, id
), taken AS (
  SELECT DISTINCT coalesce(tenant_id, id) AS n FROM referrals r WHERE ${ofCohort(scope, one)} AND state = 'accepted' AND coalesce(decided_at, created_at) < $3
), everyone AS MATERIALIZED (
  SELECT e.*, taken.n IS NOT NULL AS accepted FROM entries e LEFT JOIN taken ON taken.n = e.n
  ${one || !isOfYears ? '' : 'WHERE e.since BETWEEN $4 AND $5'}
), c AS MATERIALIZED (
  SELECT n, tenant_id, entry, since FROM everyone WHERE accepted AND tenant_id IS NOT NULL
)`;

/**
 * Everyone of a cohort, each once, with the first referral ever of this organisation, and what has happened since, up to a day. Nothing here
 * depends on names. `$1` organisation, `$2` last day that counts, `$3` the instant at which it ends; `$4` and `$5` the first and last day of the
 * calendar years looked at (what is told of a year is cut within it, so that other years need not be read); with `one`, `$4` the only tenant.
 *
 * How each figure is defined stands in words.ts, of money in decision 19 (`arrears_figures`, `debt_figures`, `eviction_outcomes`). Arrears of
 * a person with one home and nothing erased, nearly everybody, are computed here for all at once; the spec compares them with the function.
 */
const live = (scope: Scope, one: boolean) => `${cohort(scope, one, true)}, visited AS (
  SELECT DISTINCT c.n FROM c JOIN visits v ON v.tenant_id = c.tenant_id
  WHERE v.state = 'done' AND v.place = 'home' AND v.done_at >= c.entry AND v.done_at < $3
), validated AS (
  SELECT DISTINCT c.n FROM c JOIN cvs ON cvs.tenant_id = c.tenant_id WHERE cvs.validated_at >= c.entry AND cvs.validated_at < $3
), agreed AS (
  SELECT DISTINCT c.n FROM c JOIN consents s ON s.tenant_id = c.tenant_id WHERE s.scope = 'listing' AND s.given AND s.at < $3
), met AS (
  SELECT DISTINCT c.n FROM c JOIN meetings m ON m.tenant_id = c.tenant_id JOIN rallies y ON y.id = m.rally_id
  WHERE m.state = 'held' AND y.held_on BETWEEN c.since AND $2
), invited AS (
  SELECT c.n FROM c JOIN rally_invitations i ON i.tenant_id = c.tenant_id WHERE i.sent_at >= c.entry AND i.sent_at < $3
  UNION SELECT n FROM met
), placed AS (
  SELECT c.n, bool_or(p.kind = 'hire') AS hired, bool_or(p.kind = 'training') AS training FROM c JOIN placements p ON p.tenant_id = c.tenant_id
  WHERE p.state <> 'cancelled' AND p.promised_at >= c.entry AND p.promised_at < $3 GROUP BY c.n
), h AS (
  SELECT c.n, c.tenant_id, min(p.started_on) AS first_started_on FROM c JOIN placements p ON p.tenant_id = c.tenant_id
  WHERE p.kind = 'hire' AND p.state IN ('started', 'ended') AND p.promised_at >= c.entry AND p.started_on <= $2 GROUP BY c.n, c.tenant_id
), checked AS (
  SELECT k.placement_id, max(k.due_on) FILTER (WHERE k.still_there) AS there, min(k.due_on) FILTER (WHERE NOT k.still_there) AS gone
  FROM h JOIN placements p ON p.tenant_id = h.tenant_id JOIN placement_checks k ON k.placement_id = p.id AND k.answered_at < $3 GROUP BY k.placement_id
), lasting AS (
  SELECT h.n, ${[1, 3, 6].map((n) => `${due(n)} AS due_on_${n}, coalesce(${inWork(n)}, false) AS in_work_${n}`).join(', ')}
  FROM h JOIN placements p ON p.tenant_id = h.tenant_id AND p.kind = 'hire' AND p.state IN ('started', 'ended') AND p.started_on <= $2
  LEFT JOIN checked k ON k.placement_id = p.id
  GROUP BY h.n, h.first_started_on
), homes AS (
  SELECT c.n, c.tenant_id, c.since, y.id, count(*) OVER (PARTITION BY c.n) AS of FROM c JOIN tenancies y ON y.tenant_id = c.tenant_id
  ${scope === 'landlord' ? 'WHERE y.landlord_id = $1' : ''}
), special AS (
  SELECT DISTINCT n, tenant_id, since FROM homes WHERE of > 1 OR EXISTS (SELECT 1 FROM arrears_erasures e WHERE e.tenancy_id = homes.id)
), plain AS (
  SELECT y.n, count(*) FILTER (WHERE b.on_day <= y.since) AS early,
    bit_or(CASE b.source WHEN 'landlord' THEN 1 WHEN 'import' THEN 2 ELSE 4 END) FILTER (WHERE b.on_day > y.since) AS sources,
    min(${packed('b.on_day', OWED)}) AS first, max(${packed('b.on_day', OWED)}) AS last, max(${OWED}) AS peak
  FROM homes y JOIN arrears_balances b ON b.tenancy_id = y.id
  WHERE b.on_day <= $2 AND NOT EXISTS (SELECT 1 FROM special WHERE special.n = y.n) GROUP BY y.n
), told AS (
  -- No day of which two balances speak: there is nothing to choose between.
  SELECT n, first, last, peak, early <= 1 AND coalesce(sources, 1) IN (1, 2) AS sure FROM plain
), owed AS (
  SELECT DISTINCT ON (y.n, greatest(b.on_day, y.since)) y.n, greatest(b.on_day, y.since) AS on_day, ${OWED} AS cents
  FROM told JOIN homes y ON y.n = told.n JOIN arrears_balances b ON b.tenancy_id = y.id
  WHERE b.on_day <= $2 AND NOT told.sure
  ORDER BY y.n, greatest(b.on_day, y.since), (b.on_day = y.since AND b.source = 'referral') DESC, b.on_day DESC,
    CASE b.source WHEN 'referral' THEN 2 WHEN 'association' THEN 1 ELSE 0 END, b.noted_at DESC, b.source
), arrears AS (
  SELECT n, ${amount('first')} AS start, peak, ${amount('last')} AS now, 0::bigint AS erased, 0::bigint AS erased_after_peak FROM told WHERE sure
  UNION ALL
  SELECT n, (array_agg(cents ORDER BY on_day))[1], max(cents), (array_agg(cents ORDER BY on_day DESC))[1], 0, 0 FROM owed GROUP BY n
  UNION ALL
  SELECT s.n, f.start_cents, f.peak_cents, f.now_cents, f.erased_cents, f.erased_after_peak_cents
  FROM special s CROSS JOIN LATERAL arrears_figures(s.tenant_id, ${scope === 'landlord' ? '$1' : 'NULL'}, s.since, $2) f
), each_debt AS (
  SELECT c.n, ${amount(`coalesce(max(${packed('b.on_day', 'b.balance_cents')}) FILTER (WHERE b.on_day <= c.since),
      min(${packed('b.on_day', 'b.balance_cents + b.erased_cents')}))`)} AS start,
    ${amount(`max(${packed('b.on_day', 'b.balance_cents')})`)} AS now, coalesce(sum(b.erased_cents) FILTER (WHERE b.on_day > c.since), 0) AS erased
  FROM c JOIN debts d ON d.tenant_id = c.tenant_id AND d.tenancy_id IS NULL
  JOIN debt_balances b ON b.debt_id = d.id AND b.replaced_at IS NULL AND b.on_day <= $2 GROUP BY c.n, d.id
), debts_of AS (
  SELECT n, sum(start)::bigint AS start, sum(now)::bigint AS now, sum(erased)::bigint AS erased FROM each_debt GROUP BY n
), evictions AS (
  SELECT c.n, bool_or(o.avoided AND o.closed_on <= $2) AND NOT bool_or(coalesce(o.outcome = 'evicted' AND o.closed_on <= $2, false)) AS avoided
  FROM c JOIN eviction_outcomes o ON o.tenant_id = c.tenant_id
  WHERE o.furthest >= 2 AND o.opened_on <= $2 AND (o.closed_on IS NULL OR o.closed_on >= c.since)
    ${scope === 'landlord' ? 'AND o.landlord_id = $1' : ''} GROUP BY c.n
), judged AS (
  SELECT c.n, s.scale, s.by, min(${moment('s.at', 's.level')}) % 8 AS before, max(${moment('s.at', 's.level')}) % 8 AS after
  FROM c JOIN scales s ON s.tenant_id = c.tenant_id WHERE s.at >= c.entry AND s.at < $3 GROUP BY c.n, s.scale, s.by HAVING count(*) > 1
), scaled AS (
  -- As the association judged, else as the person did.
  SELECT n, ${['home_kept', 'social_contact', 'self_esteem']
    .flatMap((scale) =>
      ['before', 'after'].map(
        (end) =>
          `coalesce(${['case_worker', 'tenant'].map((by) => `max(${end}) FILTER (WHERE scale = '${scale}' AND by = '${by}')`).join(', ')}) AS ${scale}_${end}`,
      ),
    )
    .join(', ')} FROM judged GROUP BY n
), opened AS (
  SELECT DISTINCT ON (c.n) c.n, s.programme_id FROM c JOIN support_records s ON s.tenant_id = c.tenant_id ORDER BY c.n, s.opened_at
)
SELECT e.association_id, e.landlord_id, coalesce(s.programme_id, e.programme_id) AS programme_id, date_trunc('month', e.since)::date AS entry_month,
  -- Nothing that locates a sheltered person.
  CASE WHEN t.sheltered OR q.definition ->> 'confidentiality' = 'highest' THEN NULL ELSE nullif(btrim(coalesce(e.city, t.city)), '') END AS territory,
  e.accepted,
  visited.n IS NOT NULL AS visited, validated.n IS NOT NULL AS cv_validated, validated.n IS NOT NULL AND agreed.n IS NOT NULL AS listed,
  invited.n IS NOT NULL AS invited, met.n IS NOT NULL AS met,
  coalesce(placed.hired, false) AS hired, e.accepted AND NOT coalesce(placed.hired, false) AS unhired,
  coalesce(placed.training AND NOT placed.hired, false) AS training,
  ${[1, 3, 6].map((n) => `coalesce(due_on_${n} <= $2, false) AS due_${n}, coalesce(due_on_${n} <= $2 AND in_work_${n}, false) AS in_work_${n}`).join(', ')},
  e.accepted AND coalesce(a.start, e.arrears_cents) > 0 AS in_arrears,
  coalesce(a.start > 0 AND a.start - a.now - a.erased > 0, false) AS arrears_reduced, coalesce(a.start > 0 AND a.now = 0 AND a.start - a.erased > 0, false) AS arrears_cleared,
  coalesce(d.start > 0, false) AS indebted, v.n IS NOT NULL AS threatened, coalesce(v.avoided, false) AS eviction_avoided,
  ${['home_kept', 'social_contact', 'self_esteem'].map((scale) => `l.${scale}_after IS NOT NULL AS ${scale}_judged, coalesce(l.${scale}_after > l.${scale}_before, false) AS ${scale}_better, l.${scale}_before, l.${scale}_after`).join(', ')},
  coalesce(a.start, e.arrears_cents) AS arrears_cents, coalesce(a.now, e.arrears_cents) AS arrears_now_cents,
  coalesce(a.start - a.now - a.erased, 0) AS arrears_recovered_cents, coalesce(a.erased, 0) AS arrears_erased_cents,
  coalesce(a.peak, e.arrears_cents) AS arrears_peak_cents, coalesce(a.peak - a.now - a.erased_after_peak, 0) AS arrears_recovered_from_peak_cents,
  d.start AS debts_cents, d.start - d.now - d.erased AS debts_recovered_cents, d.now AS debts_now_cents, d.erased AS debts_erased_cents
FROM everyone e
LEFT JOIN tenants t ON t.id = e.tenant_id
LEFT JOIN opened s ON s.n = e.n
LEFT JOIN programmes q ON q.id = coalesce(s.programme_id, e.programme_id)
LEFT JOIN visited ON visited.n = e.n LEFT JOIN validated ON validated.n = e.n LEFT JOIN agreed ON agreed.n = e.n LEFT JOIN invited ON invited.n = e.n
LEFT JOIN met ON met.n = e.n LEFT JOIN placed ON placed.n = e.n LEFT JOIN lasting ON lasting.n = e.n LEFT JOIN arrears a ON a.n = e.n
LEFT JOIN debts_of d ON d.n = e.n LEFT JOIN evictions v ON v.n = e.n LEFT JOIN scaled l ON l.n = e.n`;

const CELL = ['association_id', 'landlord_id', 'programme_id', 'entry_month', 'territory'];
const NAMES = [...CELL, ...FLAGS, ...COLUMNS].join(', ');

/** The rows of one tenant as they are kept when the person is erased: `facts` as JSON beside where they are counted. */
export const frozen = (scope: Scope) =>
  `SELECT ${CELL.map((name) => `x.${name}`).join(', ')}, to_jsonb(x) - ARRAY[${CELL.map((name) => `'${name}'`).join(', ')}] AS facts FROM (${live(scope, true)}) x`;

const kept = (scope: Scope) => `
  SELECT ${CELL.map((name) => `f.${name}`).join(', ')}, ${[...FLAGS, ...COLUMNS].map((name) => `x.${name}`).join(', ')}
  FROM impact_facts f CROSS JOIN LATERAL jsonb_to_record(CASE WHEN f.frozen_on <= $2 THEN f.facts ELSE f.earlier END) AS x(${[...FLAGS.map((flag) => `${flag} boolean`), ...COLUMNS.map((column) => `${column} bigint`)].join(', ')})
  WHERE f.organisation_id = $1 AND f.scope = '${scope}' AND f.entry_month <= $2 AND f.entry_month BETWEEN $4 AND $5 AND (f.frozen_on <= $2 OR f.earlier IS NOT NULL)`;

/** Everyone first referred in some calendar years, also who was erased. */
export const persons = (scope: Scope) => `SELECT ${NAMES} FROM (${live(scope, false)}) now UNION ALL ${kept(scope)}`;
