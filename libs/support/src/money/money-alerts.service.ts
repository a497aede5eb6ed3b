import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { OnJob } from '#jobs';
import { addMonths, Clock, dayOf, type IsoDay } from '#kernel';
import { Messages } from '#messaging';
import type { Instalment, Payment } from './domain/plan.js';
import { MONEY_TEXTS, type MoneyOccasion } from './money.messages.js';
import { stateOf } from './money.queries.js';

interface Follower {
  tenantId: string;
  name: string;
  userId: string | null;
  email: string | null;
  locale: 'fr' | 'en';
}
interface RunningPlan extends Follower {
  id: string;
  instalments: Instalment[];
  payments: (Payment & { cancelledAt: null })[];
}

/** Who is told: the referent with an open account, else who stands in, else a manager. */
const FOLLOWER = `SELECT u.id, u.email, u.locale FROM users u LEFT JOIN tenant_assignments a
    ON a.user_id = u.id AND a.tenant_id = t.id AND a.until IS NULL AND a.role IN ('referent', 'stand_in')
  WHERE u.active AND u.organisation_id = t.association_id AND (a.user_id IS NOT NULL OR u.role = 'association_manager')
  ORDER BY CASE a.role WHEN 'referent' THEN 1 WHEN 'stand_in' THEN 2 ELSE 3 END, u.created_at, u.id LIMIT 1`;
const WHO = `t.id AS "tenantId", t.given_name || ' ' || left(t.family_name, 1) || '.' AS name, u.id AS "userId", u.email, u.locale`;
const ALIVE = 't.erased_at IS NULL AND t.merged_into IS NULL';

/** How long something that is late is still told of: what is older was told, or is of a time before the program. */
const TOLD_WITHIN_MONTHS = 3;

/** Tells case workers each day of instalments that were missed, of suspensions that end, of commissions that are silent; of each once. */
@Injectable()
export class MoneyAlerts {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly messages: Messages,
  ) {}

  /** Idempotent: the occasion names what it is about. @returns how many were told now */
  @OnJob('money.alerts')
  async alert(): Promise<number> {
    const today = dayOf(this.clock.now());
    return (await this.ofPlans(today)) + (await this.ofFiles(today));
  }

  private async ofPlans(today: IsoDay): Promise<number> {
    const plans = await this.db.query<RunningPlan>(
      `SELECT p.id, ${WHO},
         (SELECT json_agg(json_build_object('dueOn', i.due_on, 'cents', i.cents) ORDER BY i.number) FROM plan_instalments i WHERE i.plan_id = p.id) AS instalments,
         (SELECT coalesce(json_agg(json_build_object('onDay', q.on_day, 'cents', q.cents, 'cancelledAt', NULL)), '[]') FROM plan_payments q
          WHERE q.plan_id = p.id AND q.cancelled_at IS NULL) AS payments
       FROM repayment_plans p JOIN tenancies y ON y.id = p.tenancy_id JOIN tenants t ON t.id = y.tenant_id AND ${ALIVE}
       LEFT JOIN LATERAL (${FOLLOWER}) u ON true
       WHERE p.ended_on IS NULL AND EXISTS (SELECT 1 FROM plan_instalments i WHERE i.plan_id = p.id AND i.due_on BETWEEN $1 AND $2)
       ORDER BY p.id`,
      [addMonths(today, -TOLD_WITHIN_MONTHS), today],
    );
    let told = 0;
    for (const plan of plans) {
      const { state, instalments } = stateOf(plan, today);
      const missed = instalments.filter((one) => one.state === 'missed').at(-1);
      if (!missed) continue;
      // A broken plan is told of once more than its instalments; the newest missed one says it all.
      const occasion: MoneyOccasion = state === 'broken' ? 'plan_broken' : 'instalment_missed';
      told += await this.tell(plan, occasion, `plan:${plan.id}:${occasion}:${missed.number}`);
    }
    return told;
  }

  private async ofFiles(today: IsoDay): Promise<number> {
    const due = await this.db.query<Follower & { stepId: string; occasion: MoneyOccasion }>(
      `SELECT s.id AS "stepId", ${WHO}, CASE s.step WHEN 'filed' THEN 'decision_late' ELSE 'moratorium_ends' END AS occasion
       FROM debt_files f JOIN debt_file_steps s ON s.file_id = f.id AND s.cancelled_at IS NULL
       JOIN tenants t ON t.id = f.tenant_id AND ${ALIVE} LEFT JOIN LATERAL (${FOLLOWER}) u ON true
       WHERE (f.state = 'filed' AND s.step = 'filed' AND s.on_day + interval '3 months' BETWEEN $1::date - interval '3 months' AND $1::date)
          OR (f.state = 'imposed_measures' AND s.moratorium_months IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM debt_file_steps n WHERE n.file_id = f.id AND n.number > s.number AND n.cancelled_at IS NULL)
            AND $1::date BETWEEN s.on_day + make_interval(months => s.moratorium_months - 3) AND s.on_day + make_interval(months => s.moratorium_months))
       ORDER BY s.id`,
      [today],
    );
    let told = 0;
    for (const one of due) told += await this.tell(one, one.occasion, `debt_file:${one.stepId}:${one.occasion}`);
    return told;
  }

  private async tell(
    { tenantId, name, userId, email, locale }: Follower,
    what: MoneyOccasion,
    occasion: string,
  ): Promise<0 | 1> {
    // An association without anybody left to tell is told of nothing.
    if (userId === null) return 0;
    const url = `${this.config.publicUrl}/tenants/${tenantId}/money`;
    const isNew = await this.messages.queue({
      ...{ occasion, recipient: { kind: 'user', id: userId }, address: email, locale },
      ...MONEY_TEXTS[locale][what]({ name, url }),
    });
    return isNew ? 1 : 0;
  }
}
