import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addMonths, Clock, dayOf, Ids, invalid } from '#kernel';
import { TenantAccess } from '#tenants';
import type { NewBudget } from './budgets.dto.js';
import { type Budget, budgetFigures } from './domain/budget.js';
import { MoneyAudit } from './money-audit.js';
import { MoneyTexts } from './money-texts.js';

interface BudgetRow extends Budget {
  id: string;
  note: string | null;
}

/** What a household has and spends in a month. */
@Injectable()
export class Budgets {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: TenantAccess,
    private readonly texts: MoneyTexts,
    private readonly audit: MoneyAudit,
  ) {}

  /** The newest of each month, newest month first. */
  async list(tenantId: string, exception: string | undefined, actor: Actor): Promise<Record<string, unknown>[]> {
    const view = await this.audit.reading(actor, tenantId, 'budget', exception);
    const rows = await this.db.query<BudgetRow>(
      `SELECT b.id, to_char(b.month, 'YYYY-MM') AS month, b.persons, b.days, b.incomes, b.outgoings, b.note, b.noted_at AS "notedAt", u.display_name AS "notedBy"
       FROM household_budgets b LEFT JOIN users u ON u.id = b.noted_by
       WHERE b.tenant_id = $1 AND b.replaced_at IS NULL ORDER BY b.month DESC, b.noted_at DESC LIMIT 120`,
      [tenantId],
    );
    return rows.map((row) => ({
      ...row,
      ...budgetFigures(row),
      note: view === 'full' ? this.texts.open('household_budgets', row.id, row.note) : null,
    }));
  }

  /** The budget of a month; a second one corrects the first, which is kept. */
  async note(tenantId: string, { month, note, ...input }: NewBudget, actor: Actor): Promise<string> {
    const now = this.clock.now();
    // The budget of next month is talked about at the end of this one.
    if (`${month}-01` > addMonths(dayOf(now), 1))
      throw invalid('month', 'in_the_future', 'A budget is of a month that has begun, or of the next.');
    const id = this.ids.uuid();
    await this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      await this.db.query(
        `UPDATE household_budgets SET replaced_at = $3 WHERE tenant_id = $1 AND month = $2 AND replaced_at IS NULL RETURNING id`,
        [tenantId, `${month}-01`, now],
      );
      await this.db.query(
        `INSERT INTO household_budgets (id, tenant_id, month, persons, days, incomes, outgoings, note, noted_by, noted_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ...[id, tenantId, `${month}-01`, input.persons, input.days, input.incomes, input.outgoings],
          ...[this.texts.seal('household_budgets', id, note), actor.userId, now],
        ],
      );
      await this.audit.note(actor, 'budget.note', 'household_budget', id, tenantId, { month });
    });
    return id;
  }
}
