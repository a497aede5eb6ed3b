import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Confidential } from '../confidential.js';
import type { SelfSaid } from '../domain/action.js';
import { type ActionFact, type ContractText, canonical, contractText, type ObjectiveFact } from '../domain/contract.js';

export interface ContractRow {
  id: string;
  recordId: string;
  number: number;
  state: 'draft' | 'signed' | 'superseded';
  general: string;
  reviewDays: number;
  content: string | null;
  contentHash: string | null;
  nextReviewOn: string | null;
  signedAt: Date | null;
}
export interface SignatureRow {
  id: string;
  contractId: string;
  party: 'tenant' | 'case_worker';
  name: string;
  drawing: string;
  contentHash: string;
  signedAt: Date;
}
export interface Self {
  said: SelfSaid;
  note: string | null;
  at: Date;
}
export type StoredObjective = ObjectiveFact & { self: Self | null };
export type StoredAction = ActionFact & { stateAt: Date; self: Self | null };

const COLUMNS = `c.id, c.record_id AS "recordId", c.number, c.state, c.general, c.review_days AS "reviewDays", c.content,
  c.content_hash AS "contentHash", c.next_review_on AS "nextReviewOn", c.signed_at AS "signedAt"`;
const SELF = (column: 'objective_id' | 'action_id', of: string) =>
  `(SELECT json_build_object('id', s.id, 'said', s.said, 'note', s.note, 'at', s.at) FROM self_assessments s
    WHERE s.${column} = ${of} ORDER BY s.at DESC, s.id LIMIT 1) AS self`;

export const hashOf = (text: ContractText): string => createHash('sha256').update(canonical(text)).digest('hex');

/** Loads what a contract is made of, opened for those who called: the caller has asked the wall. */
@Injectable()
export class ContractStore {
  constructor(
    private readonly db: Db,
    private readonly confidential: Confidential,
  ) {}

  /** Newest first. Locked with the record by whoever changes it. */
  async versions(recordId: string): Promise<ContractRow[]> {
    const rows = await this.db.query<ContractRow>(
      `SELECT ${COLUMNS} FROM record_contracts c WHERE c.record_id = $1 ORDER BY c.created_at DESC, c.number DESC`,
      [recordId],
    );
    return rows.map((row) => this.opened(row));
  }

  async byId(id: string): Promise<ContractRow | undefined> {
    const row = await this.db.one<ContractRow>(`SELECT ${COLUMNS} FROM record_contracts c WHERE c.id = $1`, [id]);
    return row && this.opened(row);
  }

  async signatures(contractIds: readonly string[]): Promise<SignatureRow[]> {
    const rows = await this.db.query<SignatureRow>(
      `SELECT id, contract_id AS "contractId", party, name, drawing, content_hash AS "contentHash", signed_at AS "signedAt"
       FROM contract_signatures WHERE contract_id = ANY($1) ORDER BY signed_at, party DESC`,
      [contractIds],
    );
    return rows.map((row) => ({
      ...row,
      drawing: this.confidential.show({ table: 'contract_signatures', id: row.id }, row.drawing),
    }));
  }

  async objectives(recordId: string): Promise<StoredObjective[]> {
    const rows = await this.db.query<StoredObjective>(
      `SELECT o.id, o.domain, o.title, o.target_on AS "targetOn", o.state, ${SELF('objective_id', 'o.id')}
       FROM objectives o WHERE o.record_id = $1 ORDER BY o.created_at, o.id`,
      [recordId],
    );
    return rows.map((row) => ({
      ...row,
      title: this.confidential.open({ table: 'objectives', id: row.id }, row.domain, row.title),
      self: this.self(row.self),
    }));
  }

  async actions(recordId: string): Promise<StoredAction[]> {
    const rows = await this.db.query<StoredAction>(
      `SELECT a.id, a.objective_id AS "objectiveId", a.domain, a.title, a.doer, a.doer_name AS "doerName", a.due_on AS "dueOn", a.state,
         a.state_at AS "stateAt", ${SELF('action_id', 'a.id')}
       FROM record_actions a WHERE a.record_id = $1 ORDER BY a.created_at, a.id`,
      [recordId],
    );
    return rows.map((row) => ({
      ...row,
      title: this.confidential.open({ table: 'record_actions', id: row.id }, row.domain, row.title),
      doerName:
        row.doerName &&
        this.confidential.open({ table: 'record_actions.doer_name', id: row.id }, row.domain, row.doerName),
      self: this.self(row.self),
    }));
  }

  /** The text as it stands, and its hash. */
  async text(recordId: string, { general, reviewDays }: Pick<ContractRow, 'general' | 'reviewDays'>) {
    const text = contractText(general, reviewDays, await this.objectives(recordId), await this.actions(recordId));
    return { text, hash: hashOf(text) };
  }

  private self(stored: (Self & { id?: string }) | null): Self | null {
    if (!stored?.id) return null;
    const note = stored.note && this.confidential.show({ table: 'self_assessments', id: stored.id }, stored.note);
    return { said: stored.said, note, at: new Date(stored.at) };
  }

  private opened(row: ContractRow): ContractRow {
    const { id, general, content } = row;
    return {
      ...row,
      general: this.confidential.show({ table: 'record_contracts', id }, general),
      content: content && this.confidential.show({ table: 'record_contracts.content', id }, content),
    };
  }
}
