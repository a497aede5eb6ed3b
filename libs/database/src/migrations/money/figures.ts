/**
 * The figures of docs/decisions/0019-money.md as SQL, for sums over many people. libs/support/src/money/domain/recovered.ts says the same in
 * TypeScript; a spec compares the two.
 */
export const figures = `
-- One balance a day for each tenancy: the landlord's (the newer of written and imported), else the association's, else the referral's.
CREATE VIEW arrears_in_force AS
  SELECT DISTINCT ON (tenancy_id, on_day) tenancy_id, tenant_id, landlord_id, on_day, balance_cents, source, noted_at
  FROM arrears_balances
  ORDER BY tenancy_id, on_day, CASE source WHEN 'referral' THEN 2 WHEN 'association' THEN 1 ELSE 0 END, noted_at DESC, source;

-- What is owed for one tenancy at the end of a day, as known from the referral on: the last balance since, less what was erased after it. On the
-- day of the referral, and until there is a newer balance, what the referral said. Null: nothing is known. Less than 0: a credit.
CREATE FUNCTION arrears_of_tenancy(p_tenancy uuid, p_since date, p_day date) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT b.balance_cents - coalesce((SELECT sum(e.cents) FROM arrears_erasures e
      WHERE e.tenancy_id = p_tenancy AND e.on_day > b.on_day AND e.on_day <= p_day), 0)
  FROM (
    SELECT on_day, balance_cents, 0 AS rank FROM arrears_in_force WHERE tenancy_id = p_tenancy AND on_day > p_since AND on_day <= p_day
    UNION ALL SELECT on_day, balance_cents, 1 FROM arrears_balances WHERE tenancy_id = p_tenancy AND on_day = p_since AND source = 'referral' AND p_since <= p_day
    UNION ALL SELECT on_day, balance_cents, 2 FROM arrears_in_force WHERE tenancy_id = p_tenancy AND on_day <= least(p_since, p_day)
  ) b ORDER BY b.rank, b.on_day DESC LIMIT 1
$$;

-- Arrears of one person with one landlord (null: all) from the day of the referral to another day, one row; none when nothing is known.
--   start_cents        at the referral; where nothing was known then, on the first day on which something is (start_on says which)
--   peak_cents/peak_on the most that was owed on one day from then on, the earliest such day
--   now_cents/now_on   at the end; the day of the newest balance
--   erased_cents, erased_after_peak_cents: what was erased since, and since the peak
-- Recovered since the referral: start - now - erased. Recovered since the peak: peak - now - erased_after_peak.
CREATE FUNCTION arrears_figures(p_tenant uuid, p_landlord uuid, p_since date, p_until date)
RETURNS TABLE (start_cents bigint, start_on date, peak_cents bigint, peak_on date, now_cents bigint, now_on date, erased_cents bigint,
  erased_after_peak_cents bigint) LANGUAGE sql STABLE AS $$
  WITH mine AS (
    SELECT id FROM tenancies WHERE tenant_id = p_tenant AND (p_landlord IS NULL OR landlord_id = p_landlord)
  ), known AS (
    SELECT b.on_day FROM arrears_balances b JOIN mine ON mine.id = b.tenancy_id WHERE b.on_day <= p_until
  ), days AS (
    SELECT on_day FROM known WHERE on_day > p_since
    UNION SELECT p_since WHERE EXISTS (SELECT 1 FROM known WHERE on_day <= p_since)
  ), owed AS (
    SELECT d.on_day, (SELECT coalesce(sum(greatest(arrears_of_tenancy(mine.id, p_since, d.on_day), 0)), 0) FROM mine) AS cents FROM days d
  ), start AS (SELECT on_day, cents FROM owed ORDER BY on_day LIMIT 1),
  peak AS (SELECT on_day, cents FROM owed ORDER BY cents DESC, on_day LIMIT 1)
  SELECT start.cents::bigint, start.on_day, peak.cents::bigint, peak.on_day,
    (SELECT sum(greatest(arrears_of_tenancy(mine.id, p_since, p_until), 0)) FROM mine)::bigint, (SELECT max(on_day) FROM known),
    (SELECT coalesce(sum(e.cents), 0) FROM arrears_erasures e JOIN mine ON mine.id = e.tenancy_id WHERE e.on_day > start.on_day AND e.on_day <= p_until)::bigint,
    (SELECT coalesce(sum(e.cents), 0) FROM arrears_erasures e JOIN mine ON mine.id = e.tenancy_id WHERE e.on_day > peak.on_day AND e.on_day <= p_until)::bigint
  FROM start, peak
$$;

-- Debts of one person (arrears that are followed with a tenancy are not among them), one row; debts 0: there are none.
--   start_cents  of debts that are not known to be younger than p_since: the last amount known then, else the first one known
--   new_cents    of those entered into after p_since: the first amount known
--   now_cents    of all of them, as last known; erased_cents: erased since p_since
-- Recovered: start + new - now - erased.
CREATE FUNCTION debt_figures(p_tenant uuid, p_since date, p_until date)
RETURNS TABLE (debts bigint, start_cents bigint, new_cents bigint, now_cents bigint, erased_cents bigint) LANGUAGE sql STABLE AS $$
  SELECT count(*), coalesce(sum(first) FILTER (WHERE NOT young), 0)::bigint, coalesce(sum(first) FILTER (WHERE young), 0)::bigint,
    coalesce(sum(last), 0)::bigint, coalesce(sum(erased), 0)::bigint
  FROM (
    SELECT coalesce(d.contracted_on > p_since, false) AS young,
      coalesce((SELECT balance_cents FROM debt_balances b WHERE b.debt_id = d.id AND b.replaced_at IS NULL AND b.on_day <= p_since ORDER BY on_day DESC LIMIT 1),
        (SELECT balance_cents + b.erased_cents FROM debt_balances b WHERE b.debt_id = d.id AND b.replaced_at IS NULL AND b.on_day <= p_until ORDER BY on_day LIMIT 1)) AS first,
      (SELECT balance_cents FROM debt_balances b WHERE b.debt_id = d.id AND b.replaced_at IS NULL AND b.on_day <= p_until ORDER BY on_day DESC LIMIT 1) AS last,
      (SELECT sum(b.erased_cents) FROM debt_balances b WHERE b.debt_id = d.id AND b.replaced_at IS NULL AND b.on_day > p_since AND b.on_day <= p_until) AS erased
    FROM debts d WHERE d.tenant_id = p_tenant AND d.tenancy_id IS NULL
  ) each WHERE first IS NOT NULL
$$;

-- How eviction procedures went. Avoided: it came at least to the summons and ended with the person in a home: this one, kept, or another.
CREATE VIEW eviction_outcomes AS
  SELECT p.id AS procedure_id, y.id AS tenancy_id, y.tenant_id, y.landlord_id, s.opened_on, s.furthest,
    (ARRAY['order_to_pay', 'summons', 'hearing', 'judgment', 'order_to_leave', 'police_assistance', 'eviction'])[s.furthest] AS furthest_stage,
    p.closed_on, p.outcome,
    coalesce(p.outcome IN ('paid', 'plan_kept', 'agreement', 'debts_treated', 'dismissed', 'rehoused'), false) AND s.furthest BETWEEN 2 AND 6 AS avoided
  FROM eviction_procedures p JOIN tenancies y ON y.id = p.tenancy_id
  JOIN LATERAL (SELECT min(on_day) AS opened_on, max(array_position(ARRAY['order_to_pay', 'summons', 'hearing', 'judgment', 'order_to_leave',
    'police_assistance', 'eviction'], stage)) AS furthest FROM eviction_stages WHERE procedure_id = p.id) s ON s.opened_on IS NOT NULL
  WHERE p.outcome IS DISTINCT FROM 'noted_by_mistake';
`;
