import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, Outbox } from '#database';
import { Clock, Ids, invalid } from '#kernel';
import { ConsentEntity } from './tenant.entity.js';

export interface ConsentChange {
  tenantId: string;
  scope: 'listing' | 'release';
  employerId: string | null;
  given: boolean;
  how: 'written' | 'spoken' | 'link' | 'merge';
}

/** What a tenant agreed to be shown: to employers under a pseudonym (`listing`), or with name and CV to one employer (`release`). */
@Injectable()
export class Consents {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
  ) {}

  /** Notes that a consent was given or withdrawn. The caller has checked that `by` may speak for the tenant. */
  async note(change: ConsentChange, by: AuditActor): Promise<string> {
    if ((change.scope === 'release') !== (change.employerId !== null))
      throw invalid('employerId', 'employer_for_release', 'A release names one employer, a listing none.');
    const id = this.ids.uuid();
    await this.db.transaction(async () => {
      await this.db
        .repo(ConsentEntity)
        .insert({ id, ...change, notedBy: by.kind === 'user' ? by.id : null, at: this.clock.now() });
      await this.audit.record({
        actor: by,
        action: change.given ? 'consent.give' : 'consent.withdraw',
        subject: { kind: 'consent', id },
        tenantId: change.tenantId,
        details: { scope: change.scope, employerId: change.employerId, how: change.how },
      });
      await this.outbox.add('consent.changed', {
        tenantId: change.tenantId,
        scope: change.scope,
        employerId: change.employerId,
        given: change.given,
      });
    });
    return id;
  }

  /** The consent in force: the newest of its scope (and employer). */
  async inForce(tenantId: string, scope: 'listing' | 'release', employerId: string | null = null): Promise<boolean> {
    const newest = await this.db.one<{ given: boolean }>(
      'SELECT given FROM consents WHERE tenant_id = $1 AND scope = $2 AND employer_id IS NOT DISTINCT FROM $3 ORDER BY seq DESC LIMIT 1',
      [tenantId, scope, employerId],
    );
    return newest?.given ?? false;
  }
}
