import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addMonths, Clock, dayOf, type IsoDay, ZONE } from '#kernel';
import type { ReadQuery } from './debts.dto.js';
import { inForce, missingMonths } from './domain/balances.js';
import {
  type DebtKind,
  effectsOf,
  FILE_TRANSITIONS,
  type FileStep,
  isErasable,
  type StepFacts,
} from './domain/over-indebtedness.js';
import { type Instalment, type PlanView, planView } from './domain/plan.js';
import { arrearsFigures, type DebtHistory, debtFigures } from './domain/recovered.js';
import { MoneyAudit } from './money-audit.js';
import { MoneyTexts } from './money-texts.js';
import { Tenancies } from './tenancies.service.js';

const parisDay = (column: string) => `(${column} AT TIME ZONE '${ZONE}')::date`;

interface PlanRow {
  id: string;
  note: string | null;
  instalments: Instalment[];
  payments: { onDay: IsoDay; cents: number; cancelledAt: string | null }[];
}
interface DebtRow extends DebtHistory {
  id: string;
  kind: DebtKind;
  creditor: string;
  note: string | null;
}
interface FileRow {
  id: string;
  state: FileStep;
  reference: string | null;
  note: string | null;
  steps: StepFacts[];
}

/** What is read of a person's money: the overview with its figures, plans, debts. Every reading is in the trail before it is answered. */
@Injectable()
export class MoneyQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly tenancies: Tenancies,
    private readonly texts: MoneyTexts,
    private readonly audit: MoneyAudit,
  ) {}

  async overview(tenantId: string, actor: Actor): Promise<Record<string, unknown>> {
    await this.audit.reading(actor, tenantId, 'overview', undefined);
    const today = dayOf(this.clock.now());
    const { since, sinceKind } = await this.since(tenantId);
    const homes = await this.tenancies.of(tenantId, actor);
    const accounts = await this.tenancies.accounts(
      homes.map(({ id }) => id),
      actor,
    );
    const names = new Map(
      (
        await this.db.query<{ id: string; name: string }>('SELECT id, name FROM organisations WHERE id = ANY($1)', [
          homes.map(({ landlordId }) => landlordId),
        ])
      ).map(({ id, name }) => [id, name]),
    );
    const planned = await this.planned(homes.map(({ id }) => id));
    const lastWhole = addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
    const debts = await this.debtRows(tenantId);
    return {
      since,
      sinceKind,
      today,
      arrears: arrearsFigures([...accounts.values()], since, today),
      debts: debtFigures(debts, since, today),
      tenancies: homes.map(({ id, landlordId, landlordName, endsOn }) => {
        const balances = accounts.get(id)?.balances ?? [];
        const until = endsOn !== null && endsOn.slice(0, 7) < lastWhole ? endsOn.slice(0, 7) : lastWhole;
        return {
          id,
          landlord: landlordId === null ? landlordName : (names.get(landlordId) ?? null),
          balances: inForce(balances),
          missingMonths: missingMonths(balances, until),
          planned: planned.filter(({ tenancyId }) => tenancyId === id),
        };
      }),
      events: await this.events(tenantId),
    };
  }

  async plans(tenantId: string, { exception }: ReadQuery, actor: Actor): Promise<Record<string, unknown>[]> {
    const view = await this.audit.reading(actor, tenantId, 'plans', exception);
    const today = dayOf(this.clock.now());
    const rows = await this.db.query<PlanRow>(
      `SELECT p.id, p.tenancy_id AS "tenancyId", coalesce(o.name, y.landlord_name) AS landlord, p.version_no AS "versionNo", p.replaces, p.agreed_on AS "agreedOn",
         p.agreed_with AS "agreedWith", p.total_cents AS "totalCents", p.note, p.ended_on AS "endedOn", p.end_reason AS "endReason",
         (SELECT json_agg(json_build_object('dueOn', i.due_on, 'cents', i.cents) ORDER BY i.number) FROM plan_instalments i WHERE i.plan_id = p.id) AS instalments,
         (SELECT coalesce(json_agg(json_build_object('id', q.id, 'onDay', q.on_day, 'cents', q.cents, 'source', q.source, 'notedAt', ${iso('q.noted_at')},
            'cancelledAt', ${iso('q.cancelled_at')}) ORDER BY q.on_day DESC, q.id), '[]') FROM plan_payments q WHERE q.plan_id = p.id) AS payments
       FROM repayment_plans p JOIN tenancies y ON y.id = p.tenancy_id LEFT JOIN organisations o ON o.id = y.landlord_id
       WHERE y.tenant_id = $1 ORDER BY (p.ended_on IS NULL) DESC, p.agreed_on DESC, p.version_no DESC, p.id`,
      [tenantId],
    );
    return rows.map((row) => ({
      ...row,
      note: view === 'full' ? this.texts.open('repayment_plans', row.id, row.note) : null,
      ...stateOf(row, today),
    }));
  }

  async debts(tenantId: string, { exception }: ReadQuery, actor: Actor): Promise<Record<string, unknown>> {
    const isFull = (await this.audit.reading(actor, tenantId, 'debts', exception)) === 'full';
    const today = dayOf(this.clock.now());
    const debts = await this.debtRows(tenantId);
    const files = await this.db.query<FileRow>(
      `SELECT f.id, f.state, f.reference, f.note,
         (SELECT json_agg(json_build_object('id', s.id, 'step', s.step, 'onDay', s.on_day, 'way', s.way, 'months', s.months,
            'moratoriumMonths', s.moratorium_months, 'reason', s.reason, 'notedAt', ${iso('s.noted_at')}) ORDER BY s.number)
          FROM debt_file_steps s WHERE s.file_id = f.id AND s.cancelled_at IS NULL) AS steps
       FROM debt_files f WHERE f.tenant_id = $1 ORDER BY f.created_at DESC, f.id`,
      [tenantId],
    );
    return {
      debts: debts.map((debt) => ({
        ...debt,
        creditor: isFull ? this.texts.open('debts', debt.id, debt.creditor) : null,
        note: isFull ? this.texts.open('debts.note', debt.id, debt.note) : null,
        erasable: isErasable(debt.kind),
      })),
      files: files.map((file) => ({
        ...file,
        reference: isFull ? this.texts.open('debt_files', file.id, file.reference) : null,
        note: isFull ? this.texts.open('debt_files.note', file.id, file.note) : null,
        next: FILE_TRANSITIONS[file.state],
        effects: effectsOf(file.steps).map((effect) => ({
          ...effect,
          holds: effect.from <= today && (effect.until === null || effect.until >= today),
        })),
      })),
    };
  }

  /** The first referral that was accepted; else the day on which the record was opened; else the registration. */
  private async since(tenantId: string): Promise<{ since: IsoDay; sinceKind: string }> {
    const found = await this.db.one<Record<'referral' | 'record' | 'registration', IsoDay | null>>(
      `SELECT (SELECT min(${parisDay('created_at')}) FROM referrals WHERE tenant_id = $1 AND state = 'accepted') AS referral,
         (SELECT min(${parisDay('opened_at')}) FROM support_records WHERE tenant_id = $1) AS record,
         (SELECT ${parisDay('created_at')} FROM tenants WHERE id = $1) AS registration`,
      [tenantId],
    );
    for (const sinceKind of ['referral', 'record', 'registration'] as const) {
      const since = found?.[sinceKind];
      if (since) return { since, sinceKind };
    }
    throw new Error(`No tenant ${tenantId}.`);
  }

  /** What would be left to pay after each day of the plan that runs. */
  private planned(tenancyIds: readonly string[]): Promise<{ tenancyId: string; onDay: IsoDay; leftCents: number }[]> {
    return this.db.query(
      `SELECT p.tenancy_id AS "tenancyId", i.due_on AS "onDay", p.total_cents - sum(i.cents) OVER (PARTITION BY p.id ORDER BY i.number) AS "leftCents"
       FROM repayment_plans p JOIN plan_instalments i ON i.plan_id = p.id
       WHERE p.tenancy_id = ANY($1) AND p.ended_on IS NULL
       UNION ALL SELECT p.tenancy_id, p.agreed_on, p.total_cents FROM repayment_plans p WHERE p.tenancy_id = ANY($1) AND p.ended_on IS NULL
         AND NOT EXISTS (SELECT 1 FROM plan_instalments i WHERE i.plan_id = p.id AND i.due_on = p.agreed_on)
       ORDER BY 2`,
      [tenancyIds],
    );
  }

  /** What marks the curve. */
  private events(tenantId: string): Promise<{ onDay: IsoDay; kind: string }[]> {
    return this.db.query(
      `SELECT ${parisDay('created_at')} AS "onDay", 'referral' AS kind FROM referrals WHERE tenant_id = $1 AND state = 'accepted'
       UNION ALL SELECT started_on, kind FROM placements WHERE tenant_id = $1 AND started_on IS NOT NULL AND state IN ('started', 'ended')
       UNION ALL SELECT p.agreed_on, 'plan' FROM repayment_plans p JOIN tenancies y ON y.id = p.tenancy_id WHERE y.tenant_id = $1 AND p.end_reason IS DISTINCT FROM 'noted_by_mistake'
       UNION ALL SELECT e.on_day, 'erasure' FROM arrears_erasures e JOIN tenancies y ON y.id = e.tenancy_id WHERE y.tenant_id = $1
       UNION ALL SELECT o.opened_on, 'procedure' FROM eviction_outcomes o WHERE o.tenant_id = $1
       ORDER BY 1, 2`,
      [tenantId],
    );
  }

  private debtRows(tenantId: string): Promise<DebtRow[]> {
    return this.db.query(
      `SELECT d.id, d.kind, d.creditor, d.note, d.monthly_cents AS "monthlyCents", d.seizure, d.contracted_on AS "contractedOn", d.file_id AS "fileId",
         d.tenancy_id AS "tenancyId", d.tenancy_id IS NOT NULL AS "isArrears", d.version,
         (SELECT coalesce(json_agg(json_build_object('onDay', b.on_day, 'balanceCents', b.balance_cents, 'erasedCents', b.erased_cents) ORDER BY b.on_day DESC), '[]')
          FROM debt_balances b WHERE b.debt_id = d.id AND b.replaced_at IS NULL) AS balances
       FROM debts d WHERE d.tenant_id = $1 ORDER BY d.created_at, d.id`,
      [tenantId],
    );
  }
}

/** An instant inside of JSON that is made by the database. */
function iso(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** How the plan stands today; one that has ended, how it stood then. */
export function stateOf(
  { instalments, payments, endedOn }: Pick<PlanRow, 'instalments' | 'payments'> & { endedOn?: IsoDay | null },
  today: IsoDay,
): PlanView {
  return planView(
    instalments,
    payments.filter(({ cancelledAt }) => cancelledAt === null),
    endedOn && endedOn < today ? endedOn : today,
  );
}
