import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { addDays, Clock, conflict, dayOf, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Journal } from '../journal.js';
import type { NewTool, ToolChange } from './activities.dto.js';
import { ToolEntity } from './activities.entities.js';
import { ActivityAlerts } from './activity-alerts.js';
import { ActivityMail } from './activity-mail.js';
import { ActivityProgrammes } from './activity-programmes.js';
import { loanText, returnText } from './domain/activity-texts.js';
import { isLendable, MAX_LOAN_DAYS, type ReturnState, remindersDue } from './domain/tools.js';
import { assertVersion } from './versions.js';

/** A library of tools for families: what there is, who has it, and what is to come back. */
@Injectable()
export class ToolLibrary {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
    private readonly programmes: ActivityProgrammes,
    private readonly journal: Journal,
    private readonly mail: ActivityMail,
    private readonly alerts: ActivityAlerts,
  ) {}

  async add(input: NewTool, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    return this.db.transaction(async () => {
      await this.programmes.require(actor, input.programmeId, 'toolLoans');
      await this.unique(() =>
        this.db.repo(ToolEntity).insert({
          ...input,
          ...{ id, associationId: actor.organisationId, state: 'good', createdAt: this.clock.now(), version: 1 },
        }),
      );
      await this.note(actor, 'tool.create', id, null);
      return id;
    });
  }

  async change(id: string, { version, ...input }: ToolChange, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const tool = await this.load(id, actor);
      assertVersion(tool, version);
      const isOut = await this.db.one('SELECT 1 FROM tool_loans WHERE tool_id = $1 AND returned_on IS NULL', [id]);
      if (isOut && input.state === 'retired')
        throw conflict('tool_is_lent', 'This tool is lent: note its return first.');
      Object.assign(tool, input);
      await this.unique(() => this.db.repo(ToolEntity).save(tool));
      await this.note(actor, 'tool.change', id, null);
    });
  }

  async lend(id: string, tenantId: string, dueOn: string, actor: Actor): Promise<string> {
    const loanId = this.ids.uuid();
    const today = dayOf(this.clock.now());
    if (dueOn < today) throw invalid('dueOn', 'in_the_past', 'A tool comes back on a day to come.');
    if (dueOn > addDays(today, MAX_LOAN_DAYS))
      throw invalid('dueOn', 'too_far', `A loan lasts ${MAX_LOAN_DAYS} days at most.`);
    return this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const tool = await this.load(id, actor);
      if (!isLendable(tool.state)) throw conflict('not_lendable', 'This tool is not there or does not work.');
      try {
        await this.db.query(
          'INSERT INTO tool_loans (id, tool_id, tenant_id, lent_by, lent_on, due_on) VALUES ($1, $2, $3, $4, $5, $6)',
          [loanId, id, tenantId, actor.userId, today, dueOn],
        );
      } catch (error) {
        if (isUniqueViolation(error, 'tool_loans_one_open'))
          throw conflict('tool_is_lent', 'This tool is lent already.');
        throw error;
      }
      await this.tell(tenantId, loanText(tool.name, dueOn), `loan:${loanId}:lent`, actor);
      await this.note(actor, 'tool.lend', id, tenantId);
      return loanId;
    });
  }

  /** Whoever of the association stands at the counter takes a tool back. */
  async takeBack(loanId: string, state: ReturnState, note: string | null, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const loan = await this.db.one<{ toolId: string; tenantId: string; returnedOn: string | null }>(
        `SELECT tool_id AS "toolId", tenant_id AS "tenantId", returned_on AS "returnedOn" FROM tool_loans WHERE id = $1 FOR UPDATE`,
        [loanId],
      );
      if (!loan) throw notFound('loan');
      const tool = await this.load(loan.toolId, actor);
      if (loan.returnedOn !== null) throw conflict('returned_already', 'This tool is back already.');
      await this.db.query(
        'UPDATE tool_loans SET returned_on = $2, returned_to = $3, returned_state = $4, note = $5 WHERE id = $1 RETURNING id',
        [loanId, dayOf(this.clock.now()), actor.userId, state, note],
      );
      if (tool.state !== 'retired') tool.state = state;
      await this.db.repo(ToolEntity).save(tool);
      await this.tell(loan.tenantId, returnText(tool.name, state), `loan:${loanId}:back`, actor);
      await this.alerts.loanOver(loanId);
      await this.note(actor, 'tool.return', tool.id, loan.tenantId);
    });
  }

  /** Who has it is told to who follows that person; a colleague learns that it is out, and until when. */
  async list(actor: Actor): Promise<Record<string, unknown>[]> {
    const reach = this.access.condition(actor, 'record', 't', 3);
    return this.db.query(
      `SELECT o.id, json_build_object('id', p.id, 'name', p.name) AS programme, o.name, o.code, o.state, o.note, o.version,
         CASE WHEN l.id IS NOT NULL THEN json_build_object('id', l.id, 'tenantId', t.id, 'person', t.given_name || ' ' || t.family_name,
           'lentOn', l.lent_on, 'dueOn', l.due_on, 'daysLate', greatest(0, $2::date - l.due_on)) END AS loan
       FROM tools o JOIN programmes p ON p.id = o.programme_id LEFT JOIN tool_loans l ON l.tool_id = o.id AND l.returned_on IS NULL
       LEFT JOIN tenants t ON t.id = l.tenant_id AND ${reach.sql}
       WHERE o.association_id = $1 AND o.state <> 'retired'
       ORDER BY l.due_on < $2::date DESC NULLS LAST, fold(o.name), o.code, o.id LIMIT 1000`,
      [actor.organisationId, dayOf(this.clock.now()), ...reach.params],
    );
  }

  /** Every morning: whose tool is past its day is asked, each reminder once. */
  async remind(): Promise<void> {
    const today = dayOf(this.clock.now());
    const late = await this.db.query<{ id: string; dueOn: string }>(
      `SELECT id, due_on AS "dueOn" FROM tool_loans WHERE returned_on IS NULL AND due_on < $1 ORDER BY due_on, id`,
      [today],
    );
    for (const { id, dueOn } of late)
      for (const reminder of remindersDue(dueOn, today)) await this.mail.tellLoan(id, reminder);
  }

  private async unique(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (isUniqueViolation(error)) throw conflict('tool_code_taken', 'Another tool has this mark already.');
      throw error;
    }
  }

  private async load(id: string, actor: Actor): Promise<ToolEntity> {
    const tool = await this.db
      .repo(ToolEntity)
      .findOne({ where: { id, associationId: actor.organisationId }, lock: { mode: 'pessimistic_write' } });
    if (!tool) throw notFound('tool');
    return tool;
  }

  private async tell(tenantId: string, text: string, source: string, actor: Actor): Promise<void> {
    await this.journal.write({
      ...{ tenantId, at: this.clock.now(), kind: 'step', domain: 'housing', authorId: actor.userId, text, source },
    });
  }

  private note(actor: Actor, action: string, id: string, tenantId: string | null): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'tool', id },
      tenantId,
    });
  }
}
