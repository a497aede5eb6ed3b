import { ZONE } from '#kernel';
import { cohort, type Scope } from './persons.sql.js';

/** A month of domain/series.ts. */
const ofDay = (day: string) => `(extract(year FROM ${day}) * 12 + extract(month FROM ${day}) - 1)::int`;
const ofInstant = (instant: string) => ofDay(`(${instant} AT TIME ZONE '${ZONE}')`);

/**
 * When what happened to those taken on: first referred, no longer followed (the last record closed, none being open), hired, else in
 * training; and whether a first job began long enough ago. `$1` organisation, `$2` last day that counts, `$3` the instant
 * at which it ends, with `one` `$4` the only tenant.
 */
const lives = (scope: Scope, one: boolean) => `${cohort(scope, one, false)}, records AS (
  SELECT c.n, CASE WHEN NOT bool_or(s.closed_at IS NULL OR s.closed_at >= $3) THEN max(s.closed_at) END AS closed_at
  FROM c JOIN support_records s ON s.tenant_id = c.tenant_id WHERE s.opened_at < $3 GROUP BY c.n
), placed AS (
  SELECT c.n, min(p.promised_at) FILTER (WHERE p.kind = 'hire') AS hired_at, min(p.promised_at) FILTER (WHERE p.kind = 'training') AS trained_at,
    min(p.started_on) FILTER (WHERE p.kind = 'hire' AND p.state IN ('started', 'ended') AND p.started_on <= $2) AS started_on
  FROM c JOIN placements p ON p.tenant_id = c.tenant_id
  WHERE p.state <> 'cancelled' AND p.promised_at >= c.entry AND p.promised_at < $3 GROUP BY c.n
), lives AS (
  SELECT c.n, c.tenant_id, c.since, ${ofDay('c.since')} AS entry,
    ${ofInstant('r.closed_at')} AS closed, ${ofInstant('p.hired_at')} AS hired, CASE WHEN p.hired_at IS NULL THEN ${ofInstant('p.trained_at')} END AS trained,
    ${[1, 3, 6].map((n) => `coalesce((p.started_on + make_interval(months => ${n}))::date <= $2, false) AS due_${n}`).join(', ')}
  FROM c LEFT JOIN records r ON r.n = c.n LEFT JOIN placed p ON p.n = c.n
)`;

/**
 * For each person and month: the change of what they owe, and of the number of their homes of which a balance is known. What was known before
 * the referral is of the month of that; when the record is closed both go back to nothing.
 */
const moves = (scope: Scope) => `, homes AS (
  SELECT l.n, l.since, l.entry, l.closed, y.id FROM lives l JOIN tenancies y ON y.tenant_id = l.tenant_id
  ${scope === 'landlord' ? 'WHERE y.landlord_id = $1' : ''}
), words AS (
  SELECT h.n, h.id, h.entry, h.closed, b.on_day, CASE b.source WHEN 'referral' THEN 2 WHEN 'association' THEN 1 ELSE 0 END AS rank, b.noted_at,
    greatest(b.balance_cents, 0) AS cents
  FROM homes h JOIN arrears_balances b ON b.tenancy_id = h.id AND b.on_day <= $2
  UNION ALL
  SELECT h.n, h.id, h.entry, h.closed, e.on_day, -1, NULL, greatest(arrears_of_tenancy(h.id, h.since, e.on_day), 0)
  FROM homes h JOIN arrears_erasures e ON e.tenancy_id = h.id AND e.on_day <= $2
), ends AS (
  SELECT DISTINCT ON (id, month) n, id, closed, month, cents FROM (SELECT *, greatest(${ofDay('on_day')}, entry) AS month FROM words) w
  WHERE closed IS NULL OR month < closed ORDER BY id, month, on_day DESC, rank, noted_at DESC
), steps AS (
  SELECT n, month, cents - coalesce(lag(cents) OVER w, 0) AS change, CASE WHEN lag(cents) OVER w IS NULL THEN 1 ELSE 0 END AS homes
  FROM ends WINDOW w AS (PARTITION BY id ORDER BY month)
  UNION ALL
  (SELECT DISTINCT ON (id) n, closed, -cents, -1 FROM ends WHERE closed IS NOT NULL ORDER BY id, month DESC)
), moves AS (
  SELECT n, month, sum(change)::bigint AS change, sum(homes)::int AS homes FROM steps GROUP BY n, month
)`;

const live = (scope: Scope, one: boolean) => `${lives(scope, one)}${moves(scope)}`;

/** What is kept of one tenant when they are erased: the months, and the changes of what they owe. */
export const frozenSeries = (scope: Scope) => `${live(scope, true)}
  SELECT l.closed, l.hired, l.trained, coalesce((SELECT jsonb_agg(jsonb_build_array(m.month, m.change, m.homes) ORDER BY m.month) FROM moves m), '[]') AS moves
  FROM lives l`;

/** Likewise of all who were erased. Nobody is followed after that. */
const kept = (scope: Scope) => `
  SELECT f.id, ${ofDay('f.entry_month')} AS entry, x.facts, coalesce((x.facts #>> '{series,closed}')::int, ${ofDay('f.frozen_on')} + 1) AS closed
  FROM impact_facts f CROSS JOIN LATERAL (SELECT CASE WHEN f.frozen_on <= $2 THEN f.facts ELSE f.earlier END AS facts) x
  WHERE f.organisation_id = $1 AND f.scope = '${scope}' AND f.entry_month <= $2 AND x.facts ? 'series' AND (x.facts ->> 'accepted')::boolean`;

/** Rows of those taken on with the same months. */
export const courses = (scope: Scope) => `
  SELECT entry, closed, hired, trained, due_1, due_3, due_6, count(*)::int AS persons FROM (
    (${lives(scope, false)} SELECT entry, closed, hired, trained, due_1, due_3, due_6 FROM lives)
    UNION ALL
    SELECT entry, closed, (facts #>> '{series,hired}')::int, (facts #>> '{series,trained}')::int,
      (facts ->> 'due_1')::boolean, (facts ->> 'due_3')::boolean, (facts ->> 'due_6')::boolean FROM (${kept(scope)}) k
  ) all_of_them GROUP BY 1, 2, 3, 4, 5, 6, 7`;

/** The changes of all, month by month. */
export const movements = (scope: Scope) => `
  SELECT month AS at, sum(change)::bigint AS change, sum(abs(change))::bigint AS absolute, max(abs(change)) AS largest,
    count(*) FILTER (WHERE change <> 0)::int AS movers, count(*) FILTER (WHERE homes > 0 AND homes = new)::int AS gained,
    count(*) FILTER (WHERE homes = 0 AND new < 0)::int AS lost, sum((owes > 0)::int - (owes > change)::int)::int AS owing, max(owes) AS most
  FROM (
    SELECT month, change, homes AS new, sum(change) OVER w AS owes, sum(homes) OVER w AS homes FROM (
      (${live(scope, false)} SELECT n, month, change, homes FROM moves)
      UNION ALL
      SELECT k.id, (m ->> 0)::int, (m ->> 1)::bigint, (m ->> 2)::int FROM (${kept(scope)}) k CROSS JOIN LATERAL jsonb_array_elements(k.facts #> '{series,moves}') m
      UNION ALL
      SELECT k.id, k.closed, -sum((m ->> 1)::bigint)::bigint, -sum((m ->> 2)::int)::int
      FROM (${kept(scope)}) k CROSS JOIN LATERAL jsonb_array_elements(k.facts #> '{series,moves}') m
      WHERE k.facts #>> '{series,closed}' IS NULL AND k.closed <= ${ofDay('$2::date')} GROUP BY k.id, k.closed
    ) each_step WINDOW w AS (PARTITION BY n ORDER BY month)
  ) each_move GROUP BY month`;
