import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, Outbox } from '#database';
import { Clock, notFound } from '#kernel';
import { DocumentStore } from '#storage';
import { CV_FILES, CV_STEPS, ERASURE_STEPS, RECORD_FILES } from './erasure-plan.js';

/** Takes out of the program what tells who somebody is and what was said of them. Figures stay: see the plan. */
@Injectable()
export class Erasure {
  private readonly witnesses: ((tenantId: string) => Promise<void>)[] = [];

  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly store: DocumentStore,
  ) {}

  /** Called once when the program starts, by whoever must count a person before their file is emptied; it runs in the same transaction. */
  before(witness: (tenantId: string) => Promise<void>): void {
    this.witnesses.push(witness);
  }

  /**
   * For good: nothing brings it back.
   * @param reason asked for by the person, or the time is over
   * @param still asked once the person is locked: nothing happens when it is no longer wished
   * @throws DomainError `not_found`
   */
  async erase(
    tenantId: string,
    by: AuditActor,
    reason: 'request' | 'retention',
    still: () => Promise<boolean> = async () => true,
  ): Promise<void> {
    const now = this.clock.now();
    const files = await this.db.transaction(async () => {
      const rows = await this.db.query(
        'SELECT id FROM tenants WHERE id = $1 AND erased_at IS NULL AND merged_into IS NULL FOR UPDATE',
        [tenantId],
      );
      if (!rows.length) throw notFound('tenant');
      if (!(await still())) return [];
      for (const witness of this.witnesses) await witness(tenantId);
      const keys = [...(await this.dropRows(tenantId)), ...(await this.keys(RECORD_FILES, tenantId))];
      for (const step of ERASURE_STEPS) await this.run(step, tenantId);
      await this.db.query('UPDATE tenants SET erased_at = $2, updated_at = $2 WHERE id = $1', [tenantId, now]);
      await this.audit.record({
        actor: by,
        action: 'tenant.erase',
        subject: { kind: 'tenant', id: tenantId },
        tenantId,
        details: { reason },
      });
      await this.outbox.add('tenant.changed', { tenantId });
      return keys;
    });
    await this.remove(files);
  }

  /** Only the CV with its files and fields; the card goes with it. */
  async dropCv(tenantId: string, by: AuditActor): Promise<void> {
    const files = await this.db.transaction(async () => {
      const keys = await this.dropRows(tenantId);
      await this.audit.record({
        actor: by,
        action: 'cv.drop',
        subject: { kind: 'tenant', id: tenantId },
        tenantId,
        details: { reason: 'retention' },
      });
      await this.outbox.add('tenant.changed', { tenantId });
      return keys;
    });
    await this.remove(files);
  }

  private async dropRows(tenantId: string): Promise<string[]> {
    const keys = await this.keys(CV_FILES, tenantId);
    for (const step of CV_STEPS) await this.run(step, tenantId);
    return keys;
  }

  /** Steps that name a moment take it as second parameter. */
  private run(step: string, tenantId: string) {
    return this.db.query(step, step.includes('$2') ? [tenantId, this.clock.now()] : [tenantId]);
  }

  private async keys(sql: string, tenantId: string): Promise<string[]> {
    return (await this.db.query<{ key: string }>(sql, [tenantId])).map(({ key }) => key);
  }

  /** After the rows: should this be cut short, a file is left that nothing names, and the next run of retention finds no row of it. */
  private async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.store.remove(key);
  }
}
