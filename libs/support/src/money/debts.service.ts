import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import type { DebtChange, NewDebt, NewDebtBalance } from './debts.dto.js';
import { MoneyAudit } from './money-audit.js';
import { MoneyTexts } from './money-texts.js';

interface DebtRow {
  id: string;
  tenantId: string;
  version: number;
}

/** What a household owes, to whom, and how it falls. Arrears that are followed with a tenancy may be named here too, and are summed there. */
@Injectable()
export class Debts {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: TenantAccess,
    private readonly texts: MoneyTexts,
    private readonly audit: MoneyAudit,
  ) {}

  async add(tenantId: string, input: NewDebt, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    this.assertPast('onDay', input.onDay);
    if (input.contractedOn !== null) this.assertPast('contractedOn', input.contractedOn);
    return this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      await this.assertOwn(tenantId, input);
      await this.db.query(
        `INSERT INTO debts (id, tenant_id, file_id, tenancy_id, kind, creditor, note, monthly_cents, seizure, contracted_on, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          ...[id, tenantId, input.fileId, input.tenancyId, input.kind],
          ...[this.texts.seal('debts', id, input.creditor), this.texts.seal('debts.note', id, input.note)],
          ...[input.monthlyCents, input.seizure, input.contractedOn, actor.userId, this.clock.now()],
        ],
      );
      await this.put(id, { onDay: input.onDay, balanceCents: input.balanceCents, erasedCents: 0 }, null, actor);
      await this.audit.note(actor, 'debt.create', 'debt', id, tenantId, { kind: input.kind });
      return id;
    });
  }

  async change(id: string, { version, ...input }: DebtChange, actor: Actor): Promise<void> {
    if (input.contractedOn) this.assertPast('contractedOn', input.contractedOn);
    await this.db.transaction(async () => {
      const debt = await this.load(id, actor);
      if (version !== undefined && version !== debt.version)
        throw conflict('changed_meanwhile', 'Somebody else changed this debt: look at it again.');
      await this.assertOwn(debt.tenantId, { fileId: input.fileId ?? null, tenancyId: input.tenancyId ?? null });
      const columns: [string, unknown][] = [];
      const set = (column: string, value: unknown) => value !== undefined && columns.push([column, value]);
      set('kind', input.kind);
      set('creditor', input.creditor && this.texts.seal('debts', id, input.creditor));
      set('note', input.note === undefined ? undefined : this.texts.seal('debts.note', id, input.note));
      set('monthly_cents', input.monthlyCents);
      set('seizure', input.seizure);
      set('contracted_on', input.contractedOn);
      set('file_id', input.fileId);
      set('tenancy_id', input.tenancyId);
      await this.db.query(
        `UPDATE debts SET version = version + 1${columns.map(([column], at) => `, ${column} = $${at + 2}`).join('')} WHERE id = $1 RETURNING id`,
        [id, ...columns.map(([, value]) => value)],
      );
      await this.audit.note(actor, 'debt.change', 'debt', id, debt.tenantId, {
        fields: columns.map(([column]) => column).join(' '),
      });
    });
  }

  /** What is still owed on a day. The same day again corrects it, and the former figure is kept. */
  async noteBalance(id: string, input: NewDebtBalance, actor: Actor): Promise<void> {
    this.assertPast('onDay', input.onDay);
    await this.db.transaction(async () => {
      const debt = await this.load(id, actor);
      const before = await this.db.one<{ balanceCents: number }>(
        `SELECT balance_cents AS "balanceCents" FROM debt_balances WHERE debt_id = $1 AND on_day < $2 AND replaced_at IS NULL ORDER BY on_day DESC LIMIT 1`,
        [id, input.onDay],
      );
      if (input.erasedCents > 0 && input.erasedCents > (before?.balanceCents ?? 0) - input.balanceCents)
        throw invalid('erasedCents', 'more_than_fall', 'More is said to be erased than the debt fell by.');
      await this.put(id, input, null, actor);
      await this.audit.note(actor, 'debt.balance', 'debt', id, debt.tenantId, { onDay: input.onDay });
    });
  }

  /** In the caller's transaction. */
  async put(
    debtId: string,
    { onDay, balanceCents, erasedCents }: NewDebtBalance,
    stepId: string | null,
    actor: Actor,
  ): Promise<void> {
    const now = this.clock.now();
    await this.db.query(
      'UPDATE debt_balances SET replaced_at = $3 WHERE debt_id = $1 AND on_day = $2 AND replaced_at IS NULL RETURNING id',
      [debtId, onDay, now],
    );
    await this.db.query(
      `INSERT INTO debt_balances (id, debt_id, on_day, balance_cents, erased_cents, step_id, noted_by, noted_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [this.ids.uuid(), debtId, onDay, balanceCents, erasedCents, stepId, actor.userId, now],
    );
  }

  private assertPast(field: string, day: string): void {
    if (day > dayOf(this.clock.now())) throw invalid(field, 'in_the_future', 'That day has not come yet.');
  }

  private async load(id: string, actor: Actor): Promise<DebtRow> {
    const debt = await this.db.one<DebtRow>(
      'SELECT id, tenant_id AS "tenantId", version FROM debts WHERE id = $1 FOR UPDATE',
      [id],
    );
    if (!debt) throw notFound('debt');
    await this.access.require(actor, debt.tenantId, 'record');
    return debt;
  }

  /** Another person's file or tenancy looks like none. */
  private async assertOwn(
    tenantId: string,
    { fileId, tenancyId }: { fileId: string | null; tenancyId: string | null },
  ): Promise<void> {
    const has = async (table: 'debt_files' | 'tenancies', id: string) =>
      (await this.db.query(`SELECT 1 FROM ${table} WHERE id = $1 AND tenant_id = $2`, [id, tenantId])).length > 0;
    if (fileId !== null && !(await has('debt_files', fileId)))
      throw invalid('fileId', 'unknown_file', 'This person has no such over-indebtedness file.');
    if (tenancyId !== null && !(await has('tenancies', tenancyId)))
      throw invalid('tenancyId', 'unknown_tenancy', 'This person has no such tenancy.');
  }
}
