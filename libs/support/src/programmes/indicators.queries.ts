import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { daysBetween, type IsoDay } from '#kernel';
import type { Indicator } from './domain/definition.js';
import { count, type Figure, mean, share } from './domain/figures.js';

/** What indicators are computed for: one programme and a period, both days included. */
export interface IndicatorScope {
  programmeId: string;
  associationId: string;
  template: string;
  reviewDays: number | null;
  firstMeetingDays: number | null;
  siteCostCents: number | null;
  from: IsoDay;
  to: IsoDay;
  today: IsoDay;
}

interface RecordRow {
  recordId: string;
  tenantId: string;
  state: 'open' | 'closed';
  openedOn: IsoDay;
  closedOn: IsoDay | null;
  qpv: 'yes' | 'no' | 'unknown';
  housingOutcome: 'kept' | 'rehoused' | 'lost' | null;
  returned: boolean;
  reviewedOn: IsoDay | null;
  metOn: IsoDay | null;
  hired: boolean;
  trained: boolean;
  situation: string | null;
  inWork: boolean;
  inTraining: boolean;
  referralCents: number | null;
  latestCents: number | null;
}

const day = (instant: string) => `(${instant} AT TIME ZONE 'Europe/Paris')::date`;
const DAYS_PER_MONTH = 365.25 / 12;
const ACTIVE = ['work', 'training', 'work_study', 'internship', 'active_search'];

/** The records of a programme that were open on some day of the period, with what is counted of each. */
const RECORDS = `SELECT r.id AS "recordId", r.tenant_id AS "tenantId", r.state, ${day('r.opened_at')} AS "openedOn",
    ${day('r.closed_at')} AS "closedOn", t.qpv, r.housing_outcome AS "housingOutcome", r.reviewed_on AS "reviewedOn",
    EXISTS (SELECT 1 FROM support_records e WHERE e.tenant_id = r.tenant_id AND e.opened_at < r.opened_at) AS returned,
    (SELECT min(${day('v.planned_at')}) FROM visits v
     WHERE v.tenant_id = r.tenant_id AND v.state = 'done' AND ${day('v.planned_at')} >= ${day('r.opened_at')} - 30) AS "metOn",
    EXISTS (SELECT 1 FROM placements w WHERE w.tenant_id = r.tenant_id AND w.kind = 'hire' AND w.started_on BETWEEN $2 AND $3) AS hired,
    EXISTS (SELECT 1 FROM placements w WHERE w.tenant_id = r.tenant_id AND w.kind = 'training' AND w.started_on BETWEEN $2 AND $3) AS trained,
    EXISTS (SELECT 1 FROM placements w WHERE w.tenant_id = r.tenant_id AND w.kind = 'hire' AND w.started_on <= $3
      AND (w.ended_on IS NULL OR w.ended_on > $3) AND w.state <> 'cancelled') AS "inWork",
    EXISTS (SELECT 1 FROM placements w WHERE w.tenant_id = r.tenant_id AND w.kind = 'training' AND w.started_on <= $3
      AND (w.ended_on IS NULL OR w.ended_on > $3) AND w.state <> 'cancelled') AS "inTraining",
    (SELECT s.situation FROM record_situations s WHERE s.record_id = r.id AND s.on_day <= $3 ORDER BY s.on_day DESC, s.noted_at DESC LIMIT 1) AS situation,
    (SELECT b.balance_cents FROM arrears_balances b WHERE b.tenant_id = r.tenant_id AND b.source = 'referral' ORDER BY b.on_day LIMIT 1) AS "referralCents",
    (SELECT b.balance_cents FROM arrears_balances b WHERE b.tenant_id = r.tenant_id AND b.on_day <= $3 ORDER BY b.on_day DESC, b.noted_at DESC LIMIT 1) AS "latestCents"
  FROM support_records r JOIN tenants t ON t.id = r.tenant_id
  WHERE r.programme_id = $1 AND ${day('r.opened_at')} <= $3 AND (r.closed_at IS NULL OR ${day('r.closed_at')} >= $2)`;

/** A referral that names no programme was to the one that the software was made for. */
const REFERRALS = `SELECT count(*) FILTER (WHERE r.state = 'refused_by_tenant') AS refused, count(*) AS decided FROM referrals r
  WHERE r.association_id = $4 AND (r.programme_id = $1 OR (r.programme_id IS NULL AND $5 = 'sia-sauvegarde'))
    AND r.decided_at IS NOT NULL AND ${day('r.decided_at')} BETWEEN $2 AND $3`;

/** Indicators of a programme, computed from its records every time: nothing is stored. */
@Injectable()
export class IndicatorQueries {
  constructor(private readonly db: Db) {}

  async compute(scope: IndicatorScope): Promise<{ households: number; figures: Partial<Record<Indicator, Figure[]>> }> {
    const period = [scope.programmeId, scope.from, scope.to];
    const records = await this.db.query<RecordRow>(RECORDS, period);
    const [referrals] = await this.db.query<{ refused: number; decided: number }>(REFERRALS, [
      ...period,
      scope.associationId,
      scope.template,
    ]);
    const { refused, decided } = referrals ?? { refused: 0, decided: 0 };
    const households = new Set(records.map(({ tenantId }) => tenantId)).size;
    return {
      households,
      figures: {
        households: [count('supported', 'households', households)],
        refusal_rate: [count('decided', 'referrals', decided), share('refused', refused, decided)],
        ...ofRecords(records, households, scope),
        ...ofOutcomes(records, households, scope),
      },
    };
  }
}

/** How many, for how long, on time or not. */
function ofRecords(records: readonly RecordRow[], households: number, scope: IndicatorScope) {
  const { from, to, today } = scope;
  const inside = (one: IsoDay | null) => one !== null && one >= from && one <= to;
  const openAtEnd = records.filter(({ closedOn }) => closedOn === null || closedOn > to);
  const opened = records.filter(({ openedOn }) => inside(openedOn));
  const last = to < today ? to : today;
  const days = records.reduce((all, { openedOn, closedOn }) => {
    const begins = openedOn > from ? openedOn : from;
    const ends = closedOn !== null && closedOn < last ? closedOn : last;
    return all + Math.max(0, daysBetween(begins, ends) + 1);
  }, 0);
  const months = days / DAYS_PER_MONTH;
  const known = records.filter(({ qpv }) => qpv !== 'unknown');
  const { reviewDays, firstMeetingDays } = scope;
  // Reviews are told as they stand today: when they were late in the past is not kept.
  const open = records.filter(({ state }) => state === 'open');
  const reviewed = open.filter(
    ({ openedOn, reviewedOn }) => reviewDays === null || daysBetween(reviewedOn ?? openedOn, today) <= reviewDays,
  );
  const meetingDue = opened.filter(
    ({ openedOn, metOn }) =>
      firstMeetingDays !== null && (metOn !== null || daysBetween(openedOn, today) > firstMeetingDays),
  );
  const met = meetingDue.filter(
    ({ openedOn, metOn }) => metOn !== null && daysBetween(openedOn, metOn) <= (firstMeetingDays ?? 0),
  );
  return {
    opened_closed: [
      count('opened', 'records', opened.length),
      count('closed', 'records', records.filter(({ closedOn }) => inside(closedOn)).length),
      count('open_at_end', 'records', openAtEnd.length),
    ],
    support_months: [
      count('months', 'months', Math.round(months * 10) / 10),
      mean('months_per_household', 'months', months, households),
    ],
    qpv_share: [
      share('in_qpv', known.filter(({ qpv }) => qpv === 'yes').length, known.length),
      count('qpv_unknown', 'records', records.length - known.length),
    ],
    returns: [
      count('returned', 'records', opened.filter(({ returned }) => returned).length),
      count('left', 'records', records.filter(({ closedOn }) => inside(closedOn)).length),
    ],
    reviews_on_time: [share('reviewed_on_time', reviewed.length, open.length)],
    first_meeting_on_time: [share('met_on_time', met.length, meetingDue.length)],
  } satisfies Partial<Record<Indicator, Figure[]>>;
}

/** What became of the people. */
function ofOutcomes(records: readonly RecordRow[], households: number, { to, siteCostCents }: IndicatorScope) {
  const people = (kept: (row: RecordRow) => boolean) =>
    new Set(records.filter(kept).map(({ tenantId }) => tenantId)).size;
  const told = records.filter(({ housingOutcome }) => housingOutcome !== null);
  const outcome = (one: string) => told.filter(({ housingOutcome }) => housingOutcome === one).length;
  const openAtEnd = records.filter(({ closedOn }) => closedOn === null || closedOn > to);
  const active = openAtEnd.filter(
    ({ inWork, inTraining, situation }) => inWork || inTraining || (situation !== null && ACTIVE.includes(situation)),
  );
  const owing = new Map(
    records
      .filter(({ referralCents }) => referralCents !== null && referralCents > 0)
      .map((row) => [row.tenantId, row] as const),
  );
  const owed = [...owing.values()].reduce((all, { referralCents }) => all + (referralCents ?? 0), 0);
  const now = [...owing.values()].reduce(
    (all, { referralCents, latestCents }) => all + Math.min(referralCents ?? 0, latestCents ?? referralCents ?? 0),
    0,
  );
  return {
    housed: [
      count('kept', 'records', outcome('kept')),
      count('rehoused', 'records', outcome('rehoused')),
      share('housed', outcome('kept') + outcome('rehoused'), told.length),
    ],
    jobs_and_trainings: [
      share(
        'hired',
        people(({ hired }) => hired),
        households,
      ),
      share(
        'trained',
        people(({ trained }) => trained),
        households,
      ),
    ],
    active_share: [share('active', active.length, openAtEnd.length)],
    arrears: [
      { ...mean('owed_at_referral', 'cents', owed, owing.size, 0), value: owed },
      { ...mean('recovered', 'cents', owed - now, owing.size, 0), value: owed - now },
    ],
    site_cost: siteCostCents === null ? [] : [count('site_cost_foreseen', 'cents', siteCostCents)],
  } satisfies Partial<Record<Indicator, Figure[]>>;
}
