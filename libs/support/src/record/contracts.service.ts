import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addDays, Clock, conflict, dayOf, Ids, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Confidential } from '../confidential.js';
import { type ContractText, canonical } from '../domain/contract.js';
import { Journal } from '../journal.js';
import { RecordSteps } from '../programmes/record-steps.service.js';
import type { GeneralPart, ReviewInput, SignatureInput } from './contract.dto.js';
import { type ContractRow, ContractStore } from './contract.store.js';
import { RecordFinder } from './record-finder.js';
import { ReviewRhythm } from './review-rhythm.js';
import { RecordTrail } from './trail.js';

/**
 * The objectives contract: words agreed in general, then by theme with the objectives and actions of the record. Both sign the text that
 * is on the screen; a signature is bound to its hash, so that a change asks for new ones and what was signed stays as it was.
 */
@Injectable()
export class Contracts {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly store: ContractStore,
    private readonly finder: RecordFinder,
    private readonly rhythm: ReviewRhythm,
    private readonly journal: Journal,
    private readonly steps: RecordSteps,
    private readonly trail: RecordTrail,
  ) {}

  /** Writes the general part of the draft; after a signed version that is the next one. */
  async writeGeneral(tenantId: string, { general, reviewDays }: GeneralPart, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const record = await this.finder.open(tenantId);
      const [newest] = await this.store.versions(record.id);
      const days = reviewDays ?? newest?.reviewDays ?? (await this.rhythm.daysOf(record.id));
      const contract = newest?.state === 'draft' ? newest : await this.draft(record.id, newest, general, days, actor);
      const sealed = this.confidential.hide({ table: 'record_contracts', id: contract.id }, general);
      await this.db.query(
        'UPDATE record_contracts SET general = $2, review_days = $3, version = version + 1 WHERE id = $1',
        [contract.id, sealed, days],
      );
      await this.trail.note(actor, 'contract.write', 'contract', contract.id, tenantId);
    });
  }

  /** @returns whether both have signed now, so that the contract is in force */
  async sign(tenantId: string, input: SignatureInput, actor: Actor): Promise<boolean> {
    return this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const record = await this.finder.open(tenantId);
      const [newest] = await this.store.versions(record.id);
      if (!newest) throw conflict('contract_empty', 'Write the general part of the contract before it is signed.');
      const { text, hash } = await this.store.text(record.id, newest);
      if (hash !== input.hash)
        throw conflict('contract_changed', 'The contract has changed since it was shown: read it again, then sign.');
      if (!text.themes.length) throw conflict('contract_empty', 'Agree on one objective at least before signing.');
      if (newest.state === 'signed' && newest.contentHash === hash)
        throw conflict('already_signed', 'This text is signed already.');
      const contract =
        newest.state === 'draft'
          ? newest
          : await this.draft(record.id, newest, newest.general, newest.reviewDays, actor);
      if (contract.contentHash !== hash) await this.freeze(contract.id, canonical(text), hash);
      await this.addSignature(contract.id, input, actor);
      await this.trail.note(actor, 'contract.sign', 'contract', contract.id, tenantId, { party: input.party, hash });
      const both = (await this.store.signatures([contract.id])).length === 2;
      if (both) await this.putInForce(contract, tenantId, actor);
      return both;
    });
  }

  /** Both have looked at it together: the next review is one rhythm further. */
  async review(tenantId: string, { note }: ReviewInput, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const record = await this.finder.open(tenantId);
      const inForce = (await this.store.versions(record.id)).find(({ state }) => state === 'signed');
      if (!inForce) throw conflict('contract_not_signed', 'A contract is reviewed once it is signed.');
      const id = this.ids.uuid();
      const now = this.clock.now();
      const next = addDays(dayOf(now), inForce.reviewDays);
      await this.db.query(
        'INSERT INTO contract_reviews (id, contract_id, at, user_id, note, next_review_on) VALUES ($1, $2, $3, $4, $5, $6)',
        [
          id,
          inForce.id,
          now,
          actor.userId,
          note && this.confidential.hide({ table: 'contract_reviews', id }, note),
          next,
        ],
      );
      await this.db.query('UPDATE record_contracts SET next_review_on = $2, version = version + 1 WHERE id = $1', [
        inForce.id,
        next,
      ]);
      await this.steps.reviewed(tenantId, dayOf(now));
      await this.tell(tenantId, actor, 'Contrat d’objectif revu ensemble.', `contract_review:${id}`);
      await this.trail.note(actor, 'contract.review', 'contract', inForce.id, tenantId, { next });
    });
  }

  /** The text and the signatures of one version, to be printed. */
  async version(contractId: string, actor: Actor) {
    const contract = await this.store.byId(contractId);
    if (!contract) throw notFound('contract');
    const record = await this.finder.byId(contract.recordId);
    const tenant = await this.access.require(actor, record.tenantId, 'record');
    await this.trail.read(actor, record.tenantId, 'contract', { contract: contract.number });
    const signed = contract.content === null ? undefined : (JSON.parse(contract.content) as ContractText);
    const text = signed ?? (await this.store.text(record.id, contract)).text;
    return { contract, tenant, text, signatures: await this.store.signatures([contractId]) };
  }

  private async draft(recordId: string, newest: ContractRow | undefined, general: string, days: number, actor: Actor) {
    const id = this.ids.uuid();
    const number = (newest?.number ?? 0) + 1;
    await this.db.query(
      `INSERT INTO record_contracts (id, record_id, number, state, general, review_days, created_by, created_at)
       VALUES ($1, $2, $3, 'draft', $4, $5, $6, $7)`,
      [
        ...[id, recordId, number, this.confidential.hide({ table: 'record_contracts', id }, general), days],
        ...[actor.userId, this.clock.now()],
      ],
    );
    return { id, number, contentHash: null };
  }

  /** What is signed from now on. Signatures of another text do not count for it. */
  private async freeze(id: string, content: string, hash: string): Promise<void> {
    await this.db.query('DELETE FROM contract_signatures WHERE contract_id = $1', [id]);
    await this.db.query(
      'UPDATE record_contracts SET content = $2, content_hash = $3, version = version + 1 WHERE id = $1',
      [id, this.confidential.hide({ table: 'record_contracts.content', id }, content), hash],
    );
  }

  private async addSignature(contractId: string, { party, name, drawing, hash }: SignatureInput, actor: Actor) {
    const id = this.ids.uuid();
    const added = await this.db.query(
      `INSERT INTO contract_signatures (id, contract_id, party, name, user_id, drawing, content_hash, signed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (contract_id, party) DO NOTHING RETURNING id`,
      [
        ...[id, contractId, party, name, actor.userId],
        ...[this.confidential.hide({ table: 'contract_signatures', id }, drawing), hash, this.clock.now()],
      ],
    );
    if (!added.length) throw conflict('already_signed', 'This side has signed this text already.');
  }

  private async putInForce({ id }: { id: string }, tenantId: string, actor: Actor): Promise<void> {
    const now = this.clock.now();
    await this.db.query(
      `UPDATE record_contracts SET state = 'superseded', version = version + 1
       WHERE state = 'signed' AND record_id = (SELECT record_id FROM record_contracts WHERE id = $1)`,
      [id],
    );
    await this.db.query(
      `UPDATE record_contracts SET state = 'signed', signed_at = $2, next_review_on = $3::date + review_days, version = version + 1 WHERE id = $1`,
      [id, now, dayOf(now)],
    );
    await this.steps.reviewed(tenantId, dayOf(now));
    await this.tell(tenantId, actor, 'Contrat d’objectif signé par les deux parties.', `contract:${id}`);
  }

  private tell(tenantId: string, actor: Actor, text: string, source: string) {
    const entry = { tenantId, at: this.clock.now(), kind: 'objective', domain: 'general', text, source } as const;
    return this.journal.write({ ...entry, authorId: actor.userId });
  }
}
