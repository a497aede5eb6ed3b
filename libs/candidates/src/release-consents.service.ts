import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, Outbox } from '#database';
import { OnEvent } from '#jobs';
import { Clock, Ids } from '#kernel';
import { CandidateEntity, ReleaseRequestEntity } from './candidates.entities.js';
import { EMPTY_CARD } from './domain/card.js';
import { DAYS_GRANTED, daysAfter, type ReleaseState } from './domain/release.js';
import { ReleaseMail } from './release-mail.js';
import { Releases } from './releases.service.js';

/** What a consent that was noted on the tenant's page means for the releases of their name. */
@Injectable()
export class ReleaseConsents {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly mail: ReleaseMail,
    private readonly releases: Releases,
  ) {}

  /**
   * Withdrawn, it ends the release; given, it answers the open request or, where there
   * is none, is a release of its own. A consent gives one release: what has ended does not begin again by it.
   */
  @OnEvent('consent.changed')
  async onConsent({
    tenantId,
    scope,
    employerId,
  }: {
    tenantId: string;
    scope: 'listing' | 'release';
    employerId: string | null;
  }): Promise<void> {
    if (scope !== 'release' || !employerId) return;
    await this.db.transaction(async () => {
      const newest = await this.db.one<{ given: boolean; at: Date; notedBy: string | null }>(
        `SELECT given, at, noted_by AS "notedBy" FROM consents WHERE tenant_id = $1 AND scope = 'release' AND employer_id = $2 ORDER BY seq DESC LIMIT 1`,
        [tenantId, employerId],
      );
      if (!newest) return;
      const requests = await this.db.query<{ id: string; state: ReleaseState; decidedAt: Date | null }>(
        `SELECT r.id, r.state, r.decided_at AS "decidedAt" FROM release_requests r JOIN candidates k ON k.id = r.candidate_id
         WHERE k.tenant_id = $1 AND r.employer_id = $2 FOR UPDATE OF r`,
        [tenantId, employerId],
      );
      const open = requests.find(({ state }) => state === 'requested' || state === 'granted');
      const request = open && (await this.releases.locked(open.id)).request;
      const isUsed = requests.some(({ decidedAt }) => decidedAt !== null && decidedAt >= newest.at);
      if (!newest.given && request?.state === 'granted') await this.releases.save(request, 'revoked');
      if (!newest.given || isUsed || request?.state === 'granted') return;
      if (request?.state === 'requested') {
        await this.releases.save(request, 'granted');
        await this.mail.tellEmployer(request, true);
        return;
      }
      if (request) await this.db.repo(ReleaseRequestEntity).update({ id: request.id }, { state: 'expired' });
      await this.grantUnasked(tenantId, employerId, newest);
    });
  }

  /** The tenant agrees, in a talk with their case worker, to be known to an employer that has not asked. */
  private async grantUnasked(
    tenantId: string,
    employerId: string,
    consent: { at: Date; notedBy: string | null },
  ): Promise<void> {
    const now = this.clock.now();
    const known = await this.db.repo(CandidateEntity).findOneBy({ tenantId });
    // Also who is shown to nobody else may be known to one: the card of such a person is empty.
    const candidateId = known?.id ?? this.ids.uuid();
    if (!known)
      await this.db
        .repo(CandidateEntity)
        .insert({ id: candidateId, tenantId, listed: false, ...EMPTY_CARD, version: 1, updatedAt: now });
    const request = {
      ...{ id: this.ids.uuid(), candidateId, employerId, requestedBy: null, offerId: null, message: null },
      ...{
        state: 'granted' as const,
        requestedAt: consent.at,
        decidedAt: now,
        expiresAt: daysAfter(now, DAYS_GRANTED),
      },
    };
    await this.db.repo(ReleaseRequestEntity).insert(request);
    await this.audit.record({
      actor: { kind: consent.notedBy ? 'user' : 'system', id: consent.notedBy },
      action: 'release.grant',
      subject: { kind: 'release_request', id: request.id },
      tenantId,
      details: { employerId, how: 'unasked' },
    });
    await this.outbox.add('release.decided', { requestId: request.id, granted: true });
    await this.mail.tellEmployer(request, true);
    await this.mail.tellTenant(request, tenantId);
  }
}
