import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { assertTransition, Clock, conflict, dayOf, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Confidential } from '../confidential.js';
import { ACTION_TRANSITIONS, type ActionState, assertDoer, assertDue } from '../domain/action.js';
import type { AssessedDomain } from '../domain/confidentiality.js';
import type { ActionChange, ActionInput } from './contract.dto.js';
import { RecordFinder } from './record-finder.js';
import { RecordTrail } from './trail.js';

/** What is to be done for an objective, by whom and until when. */
@Injectable()
export class Actions {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly finder: RecordFinder,
    private readonly trail: RecordTrail,
  ) {}

  async add(tenantId: string, input: ActionInput, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    const now = this.clock.now();
    assertDoer(input.doer, input.doerName);
    assertDue(input.dueOn, dayOf(now));
    return this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const record = await this.finder.open(tenantId);
      const domain = await this.domainOf(record.id, input);
      await this.db.query(
        `INSERT INTO record_actions (id, record_id, objective_id, domain, title, doer, doer_name, due_on, state, state_at, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'planned', $9, $10, $9)`,
        [
          ...[id, record.id, input.objectiveId, domain],
          this.confidential.seal({ table: 'record_actions', id }, domain, input.title),
          input.doer,
          input.doerName && this.confidential.seal({ table: 'record_actions.doer_name', id }, domain, input.doerName),
          ...[input.dueOn, now, actor.userId],
        ],
      );
      await this.trail.note(actor, 'action.create', 'action', id, tenantId, { domain });
      return id;
    });
  }

  async change(id: string, { state, dueOn }: ActionChange, actor: Actor): Promise<void> {
    const now = this.clock.now();
    if (dueOn !== undefined) assertDue(dueOn, dayOf(now));
    await this.db.transaction(async () => {
      const action = await this.db.one<{ recordId: string; state: ActionState; dueOn: string | null; stateAt: Date }>(
        `SELECT record_id AS "recordId", state, due_on AS "dueOn", state_at AS "stateAt" FROM record_actions WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (!action) throw notFound('action');
      const record = await this.finder.byId(action.recordId);
      await this.access.require(actor, record.tenantId, 'record');
      if (record.state === 'closed') throw conflict('record_closed', 'This support record is closed.');
      const next = state ?? action.state;
      // The same tap twice is one tap.
      if (next !== action.state) assertTransition(ACTION_TRANSITIONS, action.state, next, 'action');
      await this.db.query(
        'UPDATE record_actions SET state = $2, state_at = $3, due_on = $4, version = version + 1 WHERE id = $1',
        [id, next, next === action.state ? action.stateAt : now, dueOn === undefined ? action.dueOn : dueOn],
      );
      await this.trail.note(actor, 'action.change', 'action', id, record.tenantId, { state: next });
    });
  }

  private async domainOf(recordId: string, { objectiveId, domain }: ActionInput): Promise<AssessedDomain> {
    if (objectiveId === null) {
      if (domain === undefined) throw invalid('domain', 'theme_missing', 'Say the theme, or the objective.');
      return domain;
    }
    const objective = await this.db.one<{ domain: AssessedDomain }>(
      'SELECT domain FROM objectives WHERE id = $1 AND record_id = $2',
      [objectiveId, recordId],
    );
    if (!objective) throw invalid('objectiveId', 'unknown', 'This record has no such objective.');
    if (domain !== undefined && domain !== objective.domain)
      throw invalid('domain', 'not_of_objective', 'The theme is that of the objective.');
    return objective.domain;
  }
}
