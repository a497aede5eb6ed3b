import { Injectable } from '@nestjs/common';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, Ids, type IsoDay, invalid, notFound } from '#kernel';
import { Journal } from '../journal.js';
import {
  equalInstalments,
  freeSchedule,
  type Instalment,
  isSamePayment,
  type Payment,
  type PlanEnd,
} from './domain/plan.js';
import { MoneyAlerts } from './money-alerts.service.js';
import { MoneyAudit } from './money-audit.js';
import { PLAN_TEXTS } from './money-journal.js';
import { MoneyTexts } from './money-texts.js';
import type { NewPayment, NewPlan, PlanTerms } from './plans.dto.js';
import { Tenancies } from './tenancies.service.js';

interface PlanRow {
  id: string;
  tenancyId: string;
  tenantId: string;
  versionNo: number;
  agreedOn: IsoDay;
  endedOn: IsoDay | null;
}

/** Plans to pay off arrears (plans d'apurement): agreed, kept or missed, negotiated anew. One runs for each tenancy. */
@Injectable()
export class RepaymentPlans {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly tenancies: Tenancies,
    private readonly journal: Journal,
    private readonly texts: MoneyTexts,
    private readonly audit: MoneyAudit,
    private readonly alerts: MoneyAlerts,
  ) {}

  async agree(tenantId: string, { tenancyId, terms }: NewPlan, actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      const tenancy = await this.tenancies.require(tenancyId, actor);
      if (tenancy.tenantId !== tenantId) throw notFound('tenancy');
      const id = await this.insert(tenancyId, terms, 1, null, actor);
      await this.tell(id, tenantId, 'agreed', actor);
      return id;
    });
  }

  /** The plan that runs ends, and the next version begins: what was paid stays with the one that it was paid on. */
  async renegotiate(id: string, terms: PlanTerms, actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      const plan = await this.load(id, actor);
      if (terms.agreedOn < plan.agreedOn)
        throw invalid('agreedOn', 'before_former', 'A new version is agreed after the one that it replaces.');
      await this.close(plan, 'renegotiated', terms.agreedOn);
      const next = await this.insert(plan.tenancyId, terms, plan.versionNo + 1, id, actor);
      await this.tell(next, plan.tenantId, 'renegotiated', actor);
      return next;
    });
  }

  async end(id: string, reason: PlanEnd, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const plan = await this.load(id, actor);
      await this.close(plan, reason, dayOf(this.clock.now()));
      await this.tell(id, plan.tenantId, reason, actor);
    });
  }

  async pay(id: string, { onDay, cents }: NewPayment, actor: Actor): Promise<string> {
    const now = this.clock.now();
    if (onDay > dayOf(now)) throw invalid('onDay', 'in_the_future', 'A payment is noted once it is made.');
    return this.db.transaction(async () => {
      const plan = await this.load(id, actor);
      if (onDay < plan.agreedOn) throw invalid('onDay', 'before_plan', 'The payment is older than the plan.');
      const paymentId = this.ids.uuid();
      await this.db.query(
        `INSERT INTO plan_payments (id, plan_id, on_day, cents, source, noted_by, noted_at) VALUES ($1, $2, $3, $4, 'hand', $5, $6)`,
        [paymentId, id, onDay, cents, actor.userId, now],
      );
      await this.audit.note(actor, 'repayment_plan.pay', 'repayment_plan', id, plan.tenantId);
      await this.alerts.watch(plan.tenantId);
      return paymentId;
    });
  }

  /** A payment that was noted by mistake is kept, and counts no more. */
  async cancelPayment(id: string, paymentId: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const plan = await this.load(id, actor, true);
      const rows = await this.db.query(
        'UPDATE plan_payments SET cancelled_at = $3, cancelled_by = $4 WHERE id = $1 AND plan_id = $2 AND cancelled_at IS NULL RETURNING id',
        [paymentId, id, this.clock.now(), actor.userId],
      );
      if (!rows.length) throw notFound('payment');
      await this.audit.note(actor, 'repayment_plan.cancel_payment', 'repayment_plan', id, plan.tenantId);
      await this.alerts.watch(plan.tenantId);
    });
  }

  /**
   * A payment that the landlord's file tells of, for the plan that ran on that day. One that is known already, by hand or from a file, is not
   * counted a second time. In the caller's transaction.
   * @returns whether it is new; null when no plan ran
   */
  async seeImported(tenancyId: string, payment: Payment, actor: Actor): Promise<boolean | null> {
    const plan = await this.db.one<{ id: string; tenantId: string }>(
      `SELECT p.id, y.tenant_id AS "tenantId" FROM repayment_plans p JOIN tenancies y ON y.id = p.tenancy_id
       WHERE p.tenancy_id = $1 AND p.agreed_on <= $2 AND (p.ended_on IS NULL OR p.ended_on >= $2)
       ORDER BY p.version_no DESC LIMIT 1 FOR UPDATE OF p`,
      [tenancyId, payment.onDay],
    );
    if (!plan) return null;
    const known = await this.db.query<Payment>(
      'SELECT on_day AS "onDay", cents FROM plan_payments WHERE plan_id = $1 AND cancelled_at IS NULL',
      [plan.id],
    );
    if (known.some((other) => isSamePayment(other, payment))) return false;
    await this.db.query(
      `INSERT INTO plan_payments (id, plan_id, on_day, cents, source, noted_by, noted_at) VALUES ($1, $2, $3, $4, 'import', $5, $6)`,
      [this.ids.uuid(), plan.id, payment.onDay, payment.cents, actor.userId, this.clock.now()],
    );
    await this.alerts.watch(plan.tenantId);
    return true;
  }

  private async insert(
    tenancyId: string,
    terms: PlanTerms,
    versionNo: number,
    replaces: string | null,
    actor: Actor,
  ): Promise<string> {
    const now = this.clock.now();
    const instalments = scheduleOf(terms);
    if (terms.agreedOn > dayOf(now)) throw invalid('agreedOn', 'in_the_future', 'A plan is noted once it is agreed.');
    const [first] = instalments;
    if (first && first.dueOn < terms.agreedOn)
      throw invalid(
        terms.schedule ? 'schedule.0.dueOn' : 'firstDueOn',
        'before_plan',
        'Nothing is due before it is agreed.',
      );
    const id = this.ids.uuid();
    try {
      await this.db.query(
        `INSERT INTO repayment_plans (id, tenancy_id, version_no, replaces, agreed_on, agreed_with, total_cents, note, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ...[id, tenancyId, versionNo, replaces, terms.agreedOn, terms.agreedWith, terms.totalCents],
          ...[this.texts.seal('repayment_plans', id, terms.note), actor.userId, now],
        ],
      );
    } catch (error) {
      if (isUniqueViolation(error, 'repayment_plans_one_running'))
        throw conflict('plan_running', 'A plan runs for this tenancy: end it, or negotiate it anew.');
      throw error;
    }
    await this.db.query(
      `INSERT INTO plan_instalments (plan_id, number, due_on, cents) SELECT $1, n, d, c FROM unnest($2::int[], $3::date[], $4::bigint[]) AS i(n, d, c)`,
      [
        id,
        instalments.map((_, at) => at + 1),
        instalments.map(({ dueOn }) => dueOn),
        instalments.map(({ cents }) => cents),
      ],
    );
    return id;
  }

  private async load(id: string, actor: Actor, ended = false): Promise<PlanRow> {
    const plan = await this.db.one<PlanRow>(
      `SELECT p.id, p.tenancy_id AS "tenancyId", y.tenant_id AS "tenantId", p.version_no AS "versionNo", p.agreed_on AS "agreedOn", p.ended_on AS "endedOn"
       FROM repayment_plans p JOIN tenancies y ON y.id = p.tenancy_id WHERE p.id = $1 FOR UPDATE OF p`,
      [id],
    );
    if (!plan) throw notFound('repayment plan');
    await this.tenancies.require(plan.tenancyId, actor);
    if (plan.endedOn !== null && !ended) throw conflict('plan_ended', 'This plan has ended.');
    return plan;
  }

  private async close(plan: PlanRow, reason: PlanEnd, on: IsoDay): Promise<void> {
    await this.db.query('UPDATE repayment_plans SET ended_on = $2, end_reason = $3 WHERE id = $1 RETURNING id', [
      plan.id,
      on,
      reason,
    ]);
  }

  private async tell(id: string, tenantId: string, what: keyof typeof PLAN_TEXTS, actor: Actor): Promise<void> {
    await this.journal.write({
      ...{ tenantId, at: this.clock.now(), kind: 'step', domain: 'debts', text: PLAN_TEXTS[what] },
      ...{ authorId: actor.userId, source: `plan:${id}:${what}` },
    });
    await this.audit.note(actor, `repayment_plan.${what}`, 'repayment_plan', id, tenantId);
    await this.alerts.watch(tenantId);
  }
}

function scheduleOf({ totalCents, count, firstDueOn, schedule }: PlanTerms): Instalment[] {
  if (schedule) return freeSchedule(totalCents, schedule);
  return equalInstalments(totalCents, count ?? 1, firstDueOn ?? '');
}
