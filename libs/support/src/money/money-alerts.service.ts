import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '#database';
import { addDays, addMonths, Clock, dayOf, type IsoDay } from '#kernel';
import { type AlertSource, Alerts } from '../programmes/alerts.service.js';
import { MONEY_ALERTS } from '../programmes/domain/alerts.js';
import { STAGES } from './domain/eviction.js';
import { DECISION_MONTHS, REAPPLY_MONTHS } from './domain/over-indebtedness.js';
import type { Instalment, Payment } from './domain/plan.js';
import { stateOf } from './money.queries.js';

interface Due {
  recordId: string;
  kind: (typeof MONEY_ALERTS)[number];
  /** The plan, the step at the commission, or the stage of a procedure. */
  subject: string;
  dueOn: IsoDay;
}
interface RunningPlan {
  id: string;
  recordId: string;
  instalments: Instalment[];
  payments: (Payment & { cancelledAt: null })[];
}

/** So long before it a hearing stands in the day of the case worker, and the end of a suspension of payments. */
const HEARING_DAYS = 14;
const MORATORIUM_DAYS = 30;

const OF_TENANT = `t.erased_at IS NULL AND t.merged_into IS NULL AND ($1::uuid IS NULL OR t.id = $1)`;
const OPEN_RECORD = `JOIN support_records r ON r.tenant_id = t.id AND r.state = 'open'`;

/**
 * What waits about a person's money, as alerts of their record: instalments missed, plans broken, stages of an eviction, days at the
 * over-indebtedness commission. Each stands until its cause is gone, and is told like every other alert; never an amount.
 */
@Injectable()
export class MoneyAlerts implements AlertSource, OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly alerts: Alerts,
  ) {}

  onModuleInit(): void {
    this.alerts.alsoAsk(this);
  }

  /** In the caller's transaction. */
  async watch(tenantId: string | null): Promise<void> {
    const today = dayOf(this.clock.now());
    const dues = [
      ...(await this.ofPlans(tenantId, today)),
      ...(await this.ofStages(tenantId, today)),
      ...(await this.ofFiles(tenantId, today)),
    ];
    for (const { recordId, kind, subject, dueOn } of dues) await this.alerts.hold(recordId, kind, subject, dueOn);
    const keyOf = ({ recordId, kind, subject }: Omit<Due, 'dueOn'>) => `${recordId} ${kind} ${subject}`;
    const due = new Set(dues.map(keyOf));
    const standing = await this.db.query<Omit<Due, 'dueOn'>>(
      `SELECT a.record_id AS "recordId", a.kind, a.subject FROM record_alerts a JOIN support_records r ON r.id = a.record_id
       WHERE a.cleared_at IS NULL AND a.kind = ANY($2) AND ($1::uuid IS NULL OR r.tenant_id = $1)`,
      [tenantId, MONEY_ALERTS],
    );
    for (const one of standing) if (!due.has(keyOf(one))) await this.alerts.clear(one.recordId, one.kind, one.subject);
  }

  private async ofPlans(tenantId: string | null, today: IsoDay): Promise<Due[]> {
    const plans = await this.db.query<RunningPlan>(
      `SELECT p.id, r.id AS "recordId",
         (SELECT json_agg(json_build_object('dueOn', i.due_on, 'cents', i.cents) ORDER BY i.number) FROM plan_instalments i WHERE i.plan_id = p.id) AS instalments,
         (SELECT coalesce(json_agg(json_build_object('onDay', q.on_day, 'cents', q.cents, 'cancelledAt', NULL)), '[]') FROM plan_payments q
          WHERE q.plan_id = p.id AND q.cancelled_at IS NULL) AS payments
       FROM repayment_plans p JOIN tenancies y ON y.id = p.tenancy_id JOIN tenants t ON t.id = y.tenant_id AND ${OF_TENANT} ${OPEN_RECORD}
       WHERE p.ended_on IS NULL AND EXISTS (SELECT 1 FROM plan_instalments i WHERE i.plan_id = p.id AND i.due_on < $2)`,
      [tenantId, today],
    );
    return plans.flatMap((plan): Due[] => {
      const { state, instalments } = stateOf(plan, today);
      const oldest = instalments.find((one) => one.state === 'missed');
      // A broken plan says it all: its instalments are not told besides.
      const kind = state === 'broken' ? 'plan_broken' : 'instalment_missed';
      return oldest ? [{ recordId: plan.recordId, kind, subject: plan.id, dueOn: oldest.dueOn }] : [];
    });
  }

  /**
   * The furthest stage of a procedure: one that the landlord noted, until somebody has spoken with the person since; and a hearing that comes
   * soon, whoever noted it.
   */
  private ofStages(tenantId: string | null, today: IsoDay): Promise<Due[]> {
    return this.db.query<Due>(
      `SELECT r.id AS "recordId", 'eviction_stage' AS kind, p.id || ':' || s.stage AS subject, s.on_day AS "dueOn"
       FROM eviction_procedures p JOIN tenancies y ON y.id = p.tenancy_id JOIN tenants t ON t.id = y.tenant_id AND ${OF_TENANT} ${OPEN_RECORD}
       JOIN LATERAL (SELECT e.*, u.role = 'landlord_staff' AS theirs FROM eviction_stages e LEFT JOIN users u ON u.id = e.noted_by
         WHERE e.procedure_id = p.id ORDER BY array_position($4::text[], e.stage) DESC LIMIT 1) s ON true
       WHERE p.closed_on IS NULL AND (
         (s.stage = 'hearing' AND s.on_day BETWEEN $2 AND $3)
         OR (s.theirs AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.tenant_id = t.id AND v.state = 'done' AND v.planned_at >= s.noted_at)
           AND NOT EXISTS (SELECT 1 FROM record_entries e WHERE e.tenant_id = t.id AND e.author_id IS NOT NULL AND e.source IS NULL
             AND e.kind IN ('call', 'message', 'accompaniment', 'visit') AND e.at >= s.noted_at)))`,
      [tenantId, today, addDays(today, HEARING_DAYS), STAGES],
    );
  }

  /** A commission that is silent for too long; a suspension of payments that ends, and as long as a new application is possible. */
  private async ofFiles(tenantId: string | null, today: IsoDay): Promise<Due[]> {
    const steps = await this.db.query<Due & { onDay: IsoDay; months: number }>(
      `SELECT r.id AS "recordId", s.id::text AS subject, s.on_day AS "onDay", s.moratorium_months AS months,
         CASE s.step WHEN 'filed' THEN 'debt_decision_late' ELSE 'moratorium_ends' END AS kind
       FROM debt_files f JOIN tenants t ON t.id = f.tenant_id AND ${OF_TENANT} ${OPEN_RECORD}
       JOIN LATERAL (SELECT * FROM debt_file_steps n WHERE n.file_id = f.id AND n.cancelled_at IS NULL ORDER BY n.number DESC LIMIT 1) s ON true
       WHERE s.step = 'filed' OR (s.step = 'imposed_measures' AND s.moratorium_months IS NOT NULL)`,
      [tenantId],
    );
    return steps
      .map((step) => ({ ...step, dueOn: addMonths(step.onDay, step.months ?? DECISION_MONTHS) }))
      .filter(({ kind, dueOn }) =>
        kind === 'debt_decision_late'
          ? today > dueOn
          : today >= addDays(dueOn, -MORATORIUM_DAYS) && today <= addMonths(dueOn, REAPPLY_MONTHS),
      );
  }
}
