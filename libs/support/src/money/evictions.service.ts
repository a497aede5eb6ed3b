import { Injectable } from '@nestjs/common';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Journal } from '../journal.js';
import {
  assertEvictionOutcome,
  assertStage,
  type EvictionOutcome,
  inOrder,
  isAvoided,
  type Stage,
  type StageDate,
} from './domain/eviction.js';
import type { NewProcedure, NewStage, ProcedureEnd } from './evictions.dto.js';
import { MoneyAlerts } from './money-alerts.service.js';
import { MoneyAudit } from './money-audit.js';
import { PROCEDURE_ENDED, PROCEDURE_REOPENED, STAGE_TEXTS, STAGE_WITHDRAWN } from './money-journal.js';
import { MoneyTexts } from './money-texts.js';
import { Tenancies } from './tenancies.service.js';

interface ProcedureRow {
  id: string;
  tenancyId: string;
  tenantId: string;
  closedOn: string | null;
  outcome: EvictionOutcome | null;
  note: string | null;
}

/** Eviction procedures, stage by stage, noted by whoever knows of them: the landlord that runs one, or the association. */
@Injectable()
export class Evictions {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: TenantAccess,
    private readonly tenancies: Tenancies,
    private readonly journal: Journal,
    private readonly texts: MoneyTexts,
    private readonly audit: MoneyAudit,
    private readonly alerts: MoneyAlerts,
  ) {}

  async list(tenantId: string, actor: Actor): Promise<Record<string, unknown>[]> {
    await this.access.require(actor, tenantId, 'arrears');
    const ids = (await this.tenancies.of(tenantId, actor)).map(({ id }) => id);
    const rows = await this.db.query<ProcedureRow & { stages: StageDate[] }>(
      `SELECT p.id, p.tenancy_id AS "tenancyId", p.closed_on AS "closedOn", p.outcome, p.note,
         (SELECT coalesce(json_agg(json_build_object('stage', s.stage, 'onDay', s.on_day)), '[]') FROM eviction_stages s WHERE s.procedure_id = p.id) AS stages
       FROM eviction_procedures p WHERE p.tenancy_id = ANY($1) ORDER BY p.created_at DESC, p.id`,
      [ids],
    );
    await this.audit.note(actor, 'eviction.read', 'tenant', tenantId, tenantId);
    return rows.map((row) => ({
      ...row,
      stages: inOrder(row.stages),
      avoided: isAvoided(row.stages, row.outcome),
      note: actor.role === 'case_worker' ? this.texts.open('eviction_procedures', row.id, row.note) : null,
    }));
  }

  async open(tenantId: string, { tenancyId, note, ...stage }: NewProcedure, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    return this.db.transaction(async () => {
      const tenancy = await this.tenancies.require(tenancyId, actor);
      if (tenancy.tenantId !== tenantId) throw notFound('tenancy');
      if (note !== null && actor.role === 'landlord_staff')
        throw invalid('note', 'not_for_landlord', 'Notes are between the association and the person.');
      await this.saving(() =>
        this.db.query(
          'INSERT INTO eviction_procedures (id, tenancy_id, note, created_by, created_at) VALUES ($1, $2, $3, $4, $5)',
          [id, tenancyId, this.texts.seal('eviction_procedures', id, note), actor.userId, this.clock.now()],
        ),
      );
      await this.putStage({ id, tenantId }, [], stage, actor);
      return id;
    });
  }

  /** The same stage again corrects its day. */
  async stage(id: string, input: NewStage, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const procedure = await this.load(id, actor);
      await this.putStage(procedure, await this.stages(id), input, actor);
    });
  }

  async end(id: string, { outcome, closedOn }: ProcedureEnd, actor: Actor): Promise<void> {
    if (closedOn > dayOf(this.clock.now())) throw invalid('closedOn', 'in_the_future', 'It has not ended yet.');
    await this.db.transaction(async () => {
      const procedure = await this.load(id, actor);
      assertEvictionOutcome(await this.stages(id), outcome, closedOn);
      await this.db.query('UPDATE eviction_procedures SET closed_on = $2, outcome = $3 WHERE id = $1 RETURNING id', [
        id,
        closedOn,
        outcome,
      ]);
      await this.tell(procedure, PROCEDURE_ENDED, `end:${this.clock.now().getTime()}`, actor);
      await this.audit.note(actor, 'eviction.end', 'eviction_procedure', id, procedure.tenantId, { outcome });
      await this.alerts.watch(procedure.tenantId);
    });
  }

  /** A stage noted by mistake. The only one cannot go: the whole procedure was noted by mistake then, and ends so. */
  async withdrawStage(id: string, stage: Stage, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const procedure = await this.load(id, actor);
      const stages = await this.stages(id);
      if (!stages.some((one) => one.stage === stage)) throw notFound('stage');
      if (stages.length === 1)
        throw conflict('only_stage', 'It is the only stage: end the procedure as noted by mistake.');
      await this.db.query('DELETE FROM eviction_stages WHERE procedure_id = $1 AND stage = $2 RETURNING stage', [
        id,
        stage,
      ]);
      await this.tell(procedure, STAGE_WITHDRAWN, `withdrawn:${this.clock.now().getTime()}`, actor);
      await this.audit.note(actor, 'eviction.withdraw_stage', 'eviction_procedure', id, procedure.tenantId, { stage });
      await this.alerts.watch(procedure.tenantId);
    });
  }

  /** An end noted by mistake, or a procedure that goes on. */
  async reopen(id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const procedure = await this.load(id, actor, true);
      if (procedure.closedOn === null) throw conflict('procedure_running', 'This procedure has not ended.');
      await this.saving(() =>
        this.db.query('UPDATE eviction_procedures SET closed_on = NULL, outcome = NULL WHERE id = $1 RETURNING id', [
          id,
        ]),
      );
      await this.tell(procedure, PROCEDURE_REOPENED, `reopened:${this.clock.now().getTime()}`, actor);
      await this.audit.note(actor, 'eviction.reopen', 'eviction_procedure', id, procedure.tenantId);
      await this.alerts.watch(procedure.tenantId);
    });
  }

  private async putStage(
    { id, tenantId }: Pick<ProcedureRow, 'id' | 'tenantId'>,
    stages: StageDate[],
    next: NewStage,
    actor: Actor,
  ): Promise<void> {
    if (next.onDay > dayOf(this.clock.now()) && next.stage !== 'hearing')
      throw invalid('onDay', 'in_the_future', 'A stage is noted once it has come; only a hearing is known before.');
    assertStage(stages, next);
    await this.db.query(
      `INSERT INTO eviction_stages (procedure_id, stage, on_day, noted_by, noted_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (procedure_id, stage) DO UPDATE SET on_day = excluded.on_day, noted_by = excluded.noted_by, noted_at = excluded.noted_at`,
      [id, next.stage, next.onDay, actor.userId, this.clock.now()],
    );
    if (!stages.some(({ stage }) => stage === next.stage))
      await this.tell({ id, tenantId }, STAGE_TEXTS[next.stage], `${next.stage}:${this.clock.now().getTime()}`, actor);
    await this.audit.note(actor, 'eviction.stage', 'eviction_procedure', id, tenantId, { stage: next.stage });
    await this.alerts.watch(tenantId);
  }

  private async saving(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (isUniqueViolation(error, 'eviction_procedures_one_open'))
        throw conflict('procedure_open', 'A procedure is under way for this tenancy: add the stage to it.');
      throw error;
    }
  }

  private stages(id: string): Promise<StageDate[]> {
    return this.db.query('SELECT stage, on_day AS "onDay" FROM eviction_stages WHERE procedure_id = $1', [id]);
  }

  private async load(id: string, actor: Actor, ended = false): Promise<ProcedureRow> {
    const found = await this.db.one<ProcedureRow>(
      `SELECT p.id, p.tenancy_id AS "tenancyId", y.tenant_id AS "tenantId", p.closed_on AS "closedOn", p.outcome, p.note
       FROM eviction_procedures p JOIN tenancies y ON y.id = p.tenancy_id WHERE p.id = $1 FOR UPDATE OF p`,
      [id],
    );
    if (!found) throw notFound('procedure');
    await this.tenancies.require(found.tenancyId, actor);
    if (found.closedOn !== null && !ended) throw conflict('procedure_ended', 'This procedure has ended.');
    return found;
  }

  /** A landlord's member of staff is not an author of the record: the program tells it then. */
  private async tell(
    { id, tenantId }: Pick<ProcedureRow, 'id' | 'tenantId'>,
    text: string,
    what: string,
    actor: Actor,
  ): Promise<void> {
    await this.journal.write({
      ...{ tenantId, at: this.clock.now(), kind: 'step', domain: 'law', text, source: `eviction:${id}:${what}` },
      authorId: actor.role === 'landlord_staff' ? null : actor.userId,
    });
  }
}
