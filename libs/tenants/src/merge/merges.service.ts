import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids, invalid } from '#kernel';
import type { TenantEntity } from '../tenant.entity.js';
import { TenantAccess } from '../tenant-access.js';
import { blockersOf, MERGE_BLOCKERS, type MergeBlocker } from './merge-blockers.js';
import { type ConsentOutcome, mergeConsents } from './merge-consents.steps.js';
import type { MergeContext, Settlement } from './merge-context.js';
import { mergeArrears, mergeAssignments, mergeCvs, mergeSupport, moveHistory } from './merge-file.steps.js';
import { closePair, fillIdentity, pointOn } from './merge-identity.steps.js';
import { mergeHandovers } from './merge-record.steps.js';
import { mergeCandidates, mergeRallies, moveContacts } from './merge-work.steps.js';

export interface MergePreview {
  survivor: TenantEntity;
  merged: TenantEntity;
  /** Fields of the file that stays that are filled from the other. */
  filled: string[];
  moved: { table: string; count: number }[];
  settled: Settlement[];
  consents: ConsentOutcome[];
  blockers: MergeBlocker[];
  /** Says that what is merged is what was shown. */
  fingerprint: string;
}

/** Takes the transaction of a preview back. */
class Shown extends Error {
  constructor(readonly preview: MergePreview) {
    super('A merge was shown, not made.');
  }
}

/**
 * Makes one file of two that are of one person. This reaches into the tables of every context, because it must be one transaction: nobody
 * may see half of a person. What happens to which column stands in merge-columns.ts; its spec derives the list from the schema.
 */
@Injectable()
export class Merges {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
  ) {}

  /** What a merge would do: it is done and taken back, so that what is shown cannot differ from what happens. */
  async preview(survivorId: string, mergedId: string, actor: Actor): Promise<MergePreview> {
    try {
      await this.db.transaction(async () => {
        throw new Shown(await this.run(survivorId, mergedId, actor, true));
      });
    } catch (error) {
      if (error instanceof Shown) return error.preview;
      throw error;
    }
    throw new Error('The preview of a merge was not taken back.');
  }

  /**
   * @param fingerprint that of the preview
   * @throws DomainError `merge_changed` when it would no longer do what was shown; one of MERGE_BLOCKERS
   */
  async merge(survivorId: string, mergedId: string, fingerprint: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const done = await this.run(survivorId, mergedId, actor, false);
      if (done.fingerprint !== fingerprint)
        throw conflict('merge_changed', 'One of the two files was changed since this was shown: look again.');
    });
  }

  private async run(survivorId: string, mergedId: string, actor: Actor, show: boolean): Promise<MergePreview> {
    if (survivorId === mergedId) throw invalid('other', 'same_file', 'A file is not merged with itself.');
    // In the order of their ids, so that two merges of one pair wait for each other rather than lock each other out.
    await this.db.query('SELECT id FROM tenants WHERE id IN ($1, $2) ORDER BY id FOR UPDATE', [survivorId, mergedId]);
    const survivor = await this.access.require(actor, survivorId, 'identity');
    const merged = await this.access.require(actor, mergedId, 'identity');
    const shown = { survivor: { ...survivor }, merged: { ...merged } };
    const blockers = await blockersOf(this.db, survivorId, mergedId);
    const [first] = blockers;
    if (first && !show) throw conflict(first, MERGE_BLOCKERS[first]);
    const nothing = { filled: [], moved: [], settled: [], consents: [] };
    const steps = blockers.length ? nothing : await this.steps(survivor, merged, actor);
    const settled = sum(steps.settled);
    const fingerprint = createHash('sha256')
      .update(
        JSON.stringify([
          survivorId,
          mergedId,
          shown.survivor.version,
          shown.merged.version,
          steps.moved,
          settled,
          blockers,
        ]),
      )
      .digest('hex')
      .slice(0, 32);
    return { ...shown, ...steps, settled, blockers, fingerprint };
  }

  private async steps(survivor: TenantEntity, merged: TenantEntity, actor: Actor) {
    const context: MergeContext = {
      ...{ db: this.db, survivor: survivor.id, merged: merged.id, userId: actor.userId, now: this.clock.now() },
      ...{ newId: () => this.ids.uuid(), moved: new Map(), settled: [] },
    };
    await mergeAssignments(context);
    const consents = await mergeConsents(context);
    await mergeSupport(context);
    await mergeArrears(context);
    await moveHistory(context);
    await mergeHandovers(context);
    const withdrawnCv = await mergeCvs(context);
    await mergeRallies(context);
    const gone = await mergeCandidates(context);
    await moveContacts(context);
    const filled = await fillIdentity(context, survivor, merged);
    await closePair(context);
    await pointOn(context);
    await this.tell(context, consents, withdrawnCv, gone, actor);
    const moved = [...context.moved].map(([table, ids]) => ({ table, count: ids.length })).sort(byTable);
    return { filled, moved, settled: context.settled, consents };
  }

  private async tell(
    { survivor, merged, moved, now, newId }: MergeContext,
    consents: readonly ConsentOutcome[],
    withdrawnCv: string | null,
    gone: readonly string[],
    actor: Actor,
  ): Promise<void> {
    await this.db.query(
      'INSERT INTO tenant_merges (id, survivor_id, merged_id, moved, merged_by, merged_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [newId(), survivor, merged, JSON.stringify(Object.fromEntries(moved)), actor.userId, now],
    );
    // In the trail of both: who asks what became of a file finds it under either id.
    for (const tenantId of [survivor, merged])
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'tenant.merge',
        subject: { kind: 'tenant', id: survivor },
        tenantId,
        details: { survivor, merged, rows: [...moved.values()].reduce((count, ids) => count + ids.length, 0) },
      });
    for (const { scope, employerId, after } of consents)
      await this.outbox.add('consent.changed', { tenantId: survivor, scope, employerId, given: after });
    if (withdrawnCv) await this.outbox.add('cv.withdrawn', { cvId: withdrawnCv, tenantId: survivor });
    for (const candidateId of gone) await this.outbox.add('candidate.changed', { candidateId, version: 0 });
    await this.outbox.add('tenant.changed', { tenantId: survivor });
  }
}

const byTable = (a: { table: string }, b: { table: string }) => (a.table < b.table ? -1 : 1);

function sum(settled: readonly Settlement[]): Settlement[] {
  const counts = new Map<Settlement['code'], number>();
  for (const { code, count } of settled) counts.set(code, (counts.get(code) ?? 0) + count);
  return [...counts].map(([code, count]) => ({ code, count }));
}
