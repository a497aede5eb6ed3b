import { Injectable } from '@nestjs/common';
import type { Actor } from '#identity';
import { Clock, dayOf } from '#kernel';
import { TenantAccess } from '#tenants';
import { isConfidential, viewOf } from '../domain/confidentiality.js';
import { REVIEW_DAYS } from '../domain/contract.js';
import { showsObjective } from '../domain/record.js';
import { ContractStore, type SignatureRow } from './contract.store.js';
import { RecordFinder } from './record-finder.js';
import { RecordTrail } from './trail.js';

const NONE = {
  ...{ state: 'none', general: null, reviewDays: REVIEW_DAYS, nextReviewOn: null, reviewDue: false, hash: null },
  ...{ signed: [], versions: [], objectives: [], actions: [] },
};

@Injectable()
export class ContractQueries {
  constructor(
    private readonly clock: Clock,
    private readonly access: TenantAccess,
    private readonly store: ContractStore,
    private readonly finder: RecordFinder,
    private readonly trail: RecordTrail,
  ) {}

  /** The contract of the current record, as far as its reader may see: words in the confidential themes only in the full view. */
  async read(actor: Actor, tenantId: string): Promise<Record<string, unknown>> {
    await this.access.require(actor, tenantId, 'record');
    const view = viewOf(actor.role, undefined);
    await this.trail.read(actor, tenantId, 'contract', { view });
    const record = await this.finder.current(tenantId);
    if (!record) return NONE;
    const contracts = await this.store.versions(record.id);
    const signatures = await this.store.signatures(contracts.map(({ id }) => id));
    const [newest] = contracts;
    const inForce = contracts.find(({ state }) => state === 'signed');
    const now = newest && (await this.store.text(record.id, newest));
    const signed = newest && newest.contentHash === now?.hash ? of(signatures, newest.id) : [];
    const shows = (domain: Parameters<typeof showsObjective>[1]) => showsObjective(view, domain);
    const listed = <T extends { domain: Parameters<typeof showsObjective>[1] }>(rows: readonly T[]) =>
      view === 'without_confidential' ? rows.filter(({ domain }) => !isConfidential(domain)) : rows;
    const full = view === 'full';
    return {
      state: !newest ? 'none' : stateOf(newest, signed.length, now?.hash),
      // The general part may touch everything: it is for the case worker and the person.
      general: full ? (newest?.general ?? null) : null,
      reviewDays: newest?.reviewDays ?? REVIEW_DAYS,
      nextReviewOn: inForce?.nextReviewOn ?? null,
      reviewDue: !!inForce?.nextReviewOn && inForce.nextReviewOn <= dayOf(this.clock.now()) && record.state === 'open',
      hash: full ? (now?.hash ?? null) : null,
      signed,
      versions: contracts.map(({ contentHash, ...contract }) => ({
        ...contract,
        hash: contentHash,
        signatures: of(signatures, contract.id),
      })),
      objectives: listed(await this.store.objectives(record.id)).map((objective) => ({
        ...objective,
        title: shows(objective.domain) ? objective.title : null,
        self: full ? objective.self : null,
      })),
      actions: listed(await this.store.actions(record.id)).map((action) => ({
        ...action,
        title: shows(action.domain) ? action.title : null,
        doerName: shows(action.domain) ? action.doerName : null,
        self: full ? action.self : null,
      })),
    };
  }
}

const of = (signatures: readonly SignatureRow[], id: string) =>
  signatures.filter(({ contractId }) => contractId === id);

function stateOf(newest: { state: string; contentHash: string | null }, signatures: number, hash: string | undefined) {
  if (newest.state === 'signed') return newest.contentHash === hash ? 'signed' : 'changed';
  return signatures === 1 ? 'half_signed' : 'draft';
}
