import { Injectable } from '@nestjs/common';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { assertTransition, Clock, conflict, dayOf, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Journal } from '../journal.js';
import type { NewDebtFile, NewFileStep } from './debts.dto.js';
import { Debts } from './debts.service.js';
import { balanceOn } from './domain/balances.js';
import { assertStep, type DebtKind, FILE_TRANSITIONS, type FileStep, isErasable } from './domain/over-indebtedness.js';
import { MoneyAlerts } from './money-alerts.service.js';
import { MoneyAudit } from './money-audit.js';
import { FILE_TEXTS } from './money-journal.js';
import { MoneyTexts } from './money-texts.js';
import { Tenancies } from './tenancies.service.js';

interface FileRow {
  id: string;
  tenantId: string;
  state: FileStep;
}

/** Files at the over-indebtedness commission, step by step. A personal recovery erases what the law lets it erase. */
@Injectable()
export class DebtFiles {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: TenantAccess,
    private readonly debts: Debts,
    private readonly tenancies: Tenancies,
    private readonly journal: Journal,
    private readonly texts: MoneyTexts,
    private readonly audit: MoneyAudit,
    private readonly alerts: MoneyAlerts,
  ) {}

  async open(tenantId: string, { filedOn, reference, note, debtIds }: NewDebtFile, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    const now = this.clock.now();
    if (filedOn > dayOf(now)) throw invalid('filedOn', 'in_the_future', 'A file is noted once it is filed.');
    return this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      try {
        await this.db.query(
          `INSERT INTO debt_files (id, tenant_id, reference, note, state, created_by, created_at) VALUES ($1, $2, $3, $4, 'filed', $5, $6)`,
          [
            ...[
              id,
              tenantId,
              this.texts.seal('debt_files', id, reference),
              this.texts.seal('debt_files.note', id, note),
            ],
            ...[actor.userId, now],
          ],
        );
      } catch (error) {
        if (isUniqueViolation(error, 'debt_files_one_open'))
          throw conflict('file_open', 'An over-indebtedness file is under way already.');
        throw error;
      }
      const taken = await this.db.query(
        'UPDATE debts SET file_id = $1 WHERE id = ANY($2) AND tenant_id = $3 RETURNING id',
        [id, debtIds, tenantId],
      );
      if (taken.length !== new Set(debtIds).size)
        throw invalid('debtIds', 'unknown_debt', 'One of these debts is not this person’s.');
      await this.insertStep(
        id,
        1,
        { step: 'filed', onDay: filedOn, way: null, months: null, moratoriumMonths: null, reason: null },
        actor,
      );
      await this.tell(id, tenantId, 'filed', 1, actor);
      return id;
    });
  }

  async step(fileId: string, input: NewFileStep, actor: Actor): Promise<void> {
    if (input.onDay > dayOf(this.clock.now()))
      throw invalid('onDay', 'in_the_future', 'A step is noted once it is made.');
    await this.db.transaction(async () => {
      const file = await this.load(fileId, actor);
      assertTransition(FILE_TRANSITIONS, file.state, input.step, 'file at the commission');
      assertStep(input);
      if ((input.step === 'closed') !== (input.reason !== null))
        throw invalid('reason', 'only_when_closed', 'A closing, and nothing else, says why.');
      const last = await this.lastStep(fileId);
      if (last && input.onDay < last.onDay)
        throw invalid('onDay', 'not_in_order', `The step before it was made on ${last.onDay}.`);
      const number = (last?.number ?? 0) + 1;
      const stepId = await this.insertStep(fileId, number, input, actor);
      await this.setState(fileId, input.step);
      if (input.step === 'personal_recovery') await this.erase(file, stepId, input, actor);
      await this.tell(fileId, file.tenantId, input.step, number, actor);
    });
  }

  /** Takes the last step back: noted by mistake, or quashed by the judge. What it erased is owed again. */
  async undo(fileId: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const file = await this.load(fileId, actor);
      const last = await this.lastStep(fileId);
      if (!last || last.number === 1)
        throw conflict('nothing_to_undo', 'There is only the filing: close the file instead.');
      await this.db.query(
        'UPDATE debt_file_steps SET cancelled_at = $2, cancelled_by = $3 WHERE id = $1 RETURNING id',
        [last.id, this.clock.now(), actor.userId],
      );
      const undone = await this.db.query<{ debtId: string; onDay: string; notedAt: Date }>(
        `UPDATE debt_balances SET replaced_at = $2 WHERE step_id = $1 AND replaced_at IS NULL RETURNING debt_id AS "debtId", on_day AS "onDay", noted_at AS "notedAt"`,
        [last.id, this.clock.now()],
      );
      // What had been noted for that very day counts again.
      for (const { debtId, onDay, notedAt } of undone)
        await this.db.query(
          'UPDATE debt_balances SET replaced_at = NULL WHERE debt_id = $1 AND on_day = $2 AND replaced_at = $3 AND step_id IS DISTINCT FROM $4 RETURNING id',
          [debtId, onDay, notedAt, last.id],
        );
      await this.db.query('DELETE FROM arrears_erasures WHERE step_id = $1 RETURNING id', [last.id]);
      const before = await this.lastStep(fileId);
      if (before) await this.setState(fileId, before.step);
      await this.audit.note(actor, 'debt_file.undo', 'debt_file', fileId, file.tenantId, { step: last.step });
      await this.alerts.watch(file.tenantId);
    });
  }

  /** Every debt of the file that the law lets it erase falls to nothing on that day; arrears of a tenancy fall in its account. */
  private async erase(file: FileRow, stepId: string, { onDay, keptDebtIds }: NewFileStep, actor: Actor): Promise<void> {
    const debts = await this.db.query<{
      id: string;
      kind: DebtKind;
      tenancyId: string | null;
      balanceCents: number | null;
    }>(
      `SELECT d.id, d.kind, d.tenancy_id AS "tenancyId", (SELECT b.balance_cents FROM debt_balances b WHERE b.debt_id = d.id AND b.replaced_at IS NULL
         AND b.on_day <= $2 ORDER BY b.on_day DESC LIMIT 1) AS "balanceCents"
       FROM debts d WHERE d.file_id = $1 FOR UPDATE OF d`,
      [file.id, onDay],
    );
    for (const { id, kind, tenancyId, balanceCents } of debts) {
      if (!isErasable(kind) || keptDebtIds.includes(id)) continue;
      if (tenancyId !== null) await this.eraseArrears(tenancyId, stepId, onDay, actor);
      if (balanceCents) await this.debts.put(id, { onDay, balanceCents: 0, erasedCents: balanceCents }, stepId, actor);
    }
  }

  private async eraseArrears(tenancyId: string, stepId: string, onDay: string, actor: Actor): Promise<void> {
    const account = (await this.tenancies.accounts([tenancyId], actor)).get(tenancyId);
    const owed = balanceOn(account?.balances ?? [], account?.erasures ?? [], onDay) ?? 0;
    if (owed <= 0) return;
    await this.db.query(
      `INSERT INTO arrears_erasures (id, tenancy_id, on_day, cents, kind, step_id, noted_by, noted_at) VALUES ($1, $2, $3, $4, 'personal_recovery', $5, $6, $7)`,
      [this.ids.uuid(), tenancyId, onDay, owed, stepId, actor.userId, this.clock.now()],
    );
  }

  private async insertStep(
    fileId: string,
    number: number,
    {
      step,
      onDay,
      way,
      months,
      moratoriumMonths,
      reason,
    }: Omit<NewFileStep, 'keptDebtIds' | 'step'> & { step: FileStep },
    actor: Actor,
  ): Promise<string> {
    const id = this.ids.uuid();
    await this.db.query(
      `INSERT INTO debt_file_steps (id, file_id, number, step, on_day, way, months, moratorium_months, reason, noted_by, noted_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, fileId, number, step, onDay, way, months, moratoriumMonths, reason, actor.userId, this.clock.now()],
    );
    return id;
  }

  private lastStep(fileId: string) {
    return this.db.one<{ id: string; number: number; step: FileStep; onDay: string }>(
      `SELECT id, number, step, on_day AS "onDay" FROM debt_file_steps WHERE file_id = $1 AND cancelled_at IS NULL ORDER BY number DESC LIMIT 1`,
      [fileId],
    );
  }

  private async setState(fileId: string, state: FileStep): Promise<void> {
    try {
      await this.db.query('UPDATE debt_files SET state = $2, version = version + 1 WHERE id = $1 RETURNING id', [
        fileId,
        state,
      ]);
    } catch (error) {
      if (isUniqueViolation(error, 'debt_files_one_open'))
        throw conflict('file_open', 'An over-indebtedness file is under way already.');
      throw error;
    }
  }

  private async load(id: string, actor: Actor): Promise<FileRow> {
    const file = await this.db.one<FileRow>(
      'SELECT id, tenant_id AS "tenantId", state FROM debt_files WHERE id = $1 FOR UPDATE',
      [id],
    );
    if (!file) throw notFound('over-indebtedness file');
    await this.access.require(actor, file.tenantId, 'record');
    return file;
  }

  private async tell(id: string, tenantId: string, step: FileStep, number: number, actor: Actor): Promise<void> {
    await this.journal.write({
      ...{
        tenantId,
        at: this.clock.now(),
        kind: 'step',
        domain: 'debts',
        text: FILE_TEXTS[step],
        authorId: actor.userId,
      },
      // A step noted again after it was taken back has the same number: it is told again.
      source: `debt_file:${id}:${number}:${this.clock.now().getTime()}`,
    });
    await this.audit.note(actor, 'debt_file.step', 'debt_file', id, tenantId, { step });
    await this.alerts.watch(tenantId);
  }
}
