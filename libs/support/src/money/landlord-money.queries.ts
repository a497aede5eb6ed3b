import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addMonths, Clock, dayOf, type Page, type PageQuery, ZONE } from '#kernel';
import { AGREED_STATUS, TenantAccess } from '#tenants';

/** Fewer persons than this are not told of those whom the landlord did not refer (as everywhere in the figures). */
export const LEAST_PERSONS = 11;
const MONTHS_SHOWN = 24;

interface FigureRow {
  startCents: number | null;
  startOn: string;
  peakCents: number;
  peakOn: string;
  nowCents: number;
  nowOn: string;
  erasedCents: number;
  erasedAfterPeakCents: number;
}

const FIGURES = `f.start_cents AS "startCents", f.start_on AS "startOn", f.peak_cents AS "peakCents", f.peak_on AS "peakOn", f.now_cents AS "nowCents",
  f.now_on AS "nowOn", f.erased_cents AS "erasedCents", f.erased_after_peak_cents AS "erasedAfterPeakCents"`;

const figuresOf = (row: FigureRow) =>
  row.startCents === null
    ? null
    : {
        ...row,
        recoveredSinceReferralCents: row.startCents - row.nowCents - row.erasedCents,
        recoveredSincePeakCents: row.peakCents - row.nowCents - row.erasedAfterPeakCents,
      };

/** From when a person counts: the landlord's own referral, else the first one by anybody, else the opening of the record. */
const SINCE = `coalesce(
  (SELECT min((r.created_at AT TIME ZONE '${ZONE}')::date) FROM referrals r WHERE r.tenant_id = t.id AND r.state = 'accepted' AND r.landlord_id = $1),
  (SELECT min((r.created_at AT TIME ZONE '${ZONE}')::date) FROM referrals r WHERE r.tenant_id = t.id AND r.state = 'accepted'),
  (SELECT min((s.opened_at AT TIME ZONE '${ZONE}')::date) FROM support_records s WHERE s.tenant_id = t.id),
  (t.created_at AT TIME ZONE '${ZONE}')::date)`;
const REFERRED = `EXISTS (SELECT 1 FROM referrals r WHERE r.tenant_id = t.id AND r.landlord_id = $1 AND r.state = 'accepted')`;

/** What a landlord sees: its own accounts, one by one of the people whom it referred, in sums of the others. */
@Injectable()
export class LandlordMoney {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: TenantAccess,
  ) {}

  async accounts(actor: Actor, { page, size }: PageQuery): Promise<Page<Record<string, unknown>>> {
    const reach = this.access.condition(actor, 'arrears', 't', 6);
    const today = dayOf(this.clock.now());
    const rows = await this.db.query<FigureRow & { total: number }>(
      `WITH reached AS (
         SELECT t.*, count(*) OVER () AS total FROM tenants t WHERE ${reach.sql} ORDER BY fold(t.family_name), fold(t.given_name), t.id LIMIT $2 OFFSET $3
       )
       SELECT t.id AS "tenantId", t.given_name AS "givenName", t.family_name AS "familyName", ${AGREED_STATUS} AS status, t.total, ${FIGURES},
         coalesce(f.now_on < $5::date, true) AS awaited
       FROM reached t LEFT JOIN LATERAL arrears_figures(t.id, $1, ${SINCE}, $4) f ON true ORDER BY fold(t.family_name), fold(t.given_name), t.id`,
      [actor.organisationId, size, (page - 1) * size, today, addMonths(`${today.slice(0, 7)}-01`, -1), ...reach.params],
    );
    const items = rows.map((row) => ({ ...row, figures: figuresOf(row) }));
    return { items, total: rows[0]?.total ?? 0, page, size };
  }

  async figures(actor: Actor): Promise<Record<string, unknown>> {
    const today = dayOf(this.clock.now());
    const rows = await this.db.query<FigureRow & { tenantId: string; referred: boolean }>(
      `SELECT t.id AS "tenantId", ${REFERRED} AS referred, ${FIGURES}
       FROM tenants t JOIN LATERAL arrears_figures(t.id, $1, ${SINCE}, $2) f ON true
       WHERE t.merged_into IS NULL AND EXISTS (SELECT 1 FROM tenancies y WHERE y.tenant_id = t.id AND y.landlord_id = $1)`,
      [actor.organisationId, today],
    );
    const [referred, others] = [rows.filter((row) => row.referred), rows.filter((row) => !row.referred)];
    return {
      threshold: LEAST_PERSONS,
      referred: sum(referred),
      others: others.length < LEAST_PERSONS ? HIDDEN : sum(others),
      months: await this.months(actor.organisationId, today),
    };
  }

  /** Month by month, the sums of the last balances: of the landlord's own figures, not of what the association wrote down. */
  private async months(landlordId: string, today: string) {
    const last = `${today.slice(0, 7)}-01`;
    const rows = await this.db.query<{
      month: string;
      referred: boolean;
      cents: number;
      known: number;
      accounts: number;
    }>(
      `WITH accounts AS (
         SELECT y.id, t.id AS tenant_id, ${REFERRED} AS referred, y.ends_on, min(b.on_day) AS first
         FROM tenancies y JOIN tenants t ON t.id = y.tenant_id AND t.merged_into IS NULL JOIN arrears_in_force b ON b.tenancy_id = y.id
         WHERE y.landlord_id = $1 GROUP BY y.id, t.id
       )
       SELECT to_char(m, 'YYYY-MM') AS month, a.referred, coalesce(sum(greatest(l.balance_cents, 0)), 0)::bigint AS cents,
         count(DISTINCT a.tenant_id) FILTER (WHERE l.balance_cents IS NOT NULL) AS known, count(DISTINCT a.tenant_id) AS accounts
       FROM generate_series($2::date, $3::date, interval '1 month') m
       JOIN accounts a ON a.first < m + interval '1 month' AND (a.ends_on IS NULL OR a.ends_on >= m)
       LEFT JOIN LATERAL (SELECT b.balance_cents FROM arrears_in_force b WHERE b.tenancy_id = a.id AND b.on_day >= m AND b.on_day < m + interval '1 month'
         AND b.source <> 'association' ORDER BY b.on_day DESC LIMIT 1) l ON true
       GROUP BY m, a.referred ORDER BY m`,
      [landlordId, addMonths(last, 1 - MONTHS_SHOWN), last],
    );
    return [...new Set(rows.map(({ month }) => month))].map((month) => {
      const of = (referred: boolean) => rows.find((row) => row.month === month && row.referred === referred);
      const others = of(false);
      return {
        month,
        referred: of(true) ?? { cents: 0, known: 0, accounts: 0 },
        others: others && others.known >= LEAST_PERSONS ? others : null,
      };
    });
  }
}

const HIDDEN = {
  ...{ persons: null, startCents: null, nowCents: null, erasedCents: null, recoveredCents: null },
  ...{ recoveredSincePeakCents: null, suppressed: true },
};

function sum(rows: readonly FigureRow[]) {
  const figures = rows.map(figuresOf).filter((row) => row !== null);
  const add = (pick: (row: (typeof figures)[number]) => number) => figures.reduce((all, row) => all + pick(row), 0);
  return {
    persons: figures.length,
    startCents: add(({ startCents }) => startCents ?? 0),
    nowCents: add(({ nowCents }) => nowCents),
    erasedCents: add(({ erasedCents }) => erasedCents),
    recoveredCents: add(({ recoveredSinceReferralCents }) => recoveredSinceReferralCents),
    recoveredSincePeakCents: add(({ recoveredSincePeakCents }) => recoveredSincePeakCents),
    suppressed: false,
  };
}
