import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, isUniqueViolation, Outbox } from '#database';
import type { Actor } from '#identity';
import { assertTransition, Clock, conflict, Ids, notFound } from '#kernel';
import { type PersonalLink, PersonalLinks } from '#messaging';
import { Consents, TenantAccess } from '#tenants';
import { Aliases } from './aliases.service.js';
import { CandidateEntity, ReleaseRequestEntity } from './candidates.entities.js';
import {
  DAYS_GRANTED,
  DAYS_TO_ANSWER,
  daysAfter,
  RELEASE_TRANSITIONS,
  type ReleaseState,
  stateNow,
} from './domain/release.js';
import { withoutContacts } from './domain/safe-text.js';
import { ReleaseMail } from './release-mail.js';

type How = 'written' | 'spoken' | 'link';

/** Name and contact for one employer: asked for, granted by the tenant or through their case worker, for a time, and taken back at will. */
@Injectable()
export class Releases {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly aliases: Aliases,
    private readonly access: TenantAccess,
    private readonly consents: Consents,
    private readonly mail: ReleaseMail,
    private readonly links: PersonalLinks,
  ) {}

  async request(
    aliasId: string,
    input: { message?: string | undefined; offerId?: string | undefined },
    actor: Actor,
  ): Promise<string> {
    const id = this.ids.uuid();
    const now = this.clock.now();
    const employerId = actor.organisationId;
    const message = input.message ? withoutContacts(input.message) : null;
    return this.db.transaction(async () => {
      const candidateId = await this.aliases.resolve(employerId, aliasId);
      const candidate = await this.db.repo(CandidateEntity).findOneBy({ id: candidateId, listed: true });
      if (!candidate) throw notFound('candidate');
      const offerTitle = input.offerId ? await this.titleOfOwn(input.offerId, employerId) : null;
      await this.db.query(
        `UPDATE release_requests SET state = 'expired' WHERE candidate_id = $1 AND employer_id = $2 AND state IN ('requested', 'granted') AND expires_at <= $3`,
        [candidateId, employerId, now],
      );
      try {
        await this.db.repo(ReleaseRequestEntity).insert({
          ...{
            id,
            candidateId,
            employerId,
            requestedBy: actor.userId,
            offerId: input.offerId ?? null,
            message,
          },
          ...{ state: 'requested', requestedAt: now, decidedAt: null, expiresAt: daysAfter(now, DAYS_TO_ANSWER) },
        });
      } catch (error) {
        if (isUniqueViolation(error, 'release_one_open'))
          throw conflict('release_open', 'You have already asked this candidate, or may already contact them.');
        throw error;
      }
      await this.mail.ask(id, candidate.tenantId, employerId, offerTitle, message);
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'release.request',
        subject: { kind: 'release_request', id },
        tenantId: candidate.tenantId,
        details: { employerId },
      });
      await this.outbox.add('release.requested', { requestId: id });
      return id;
    });
  }

  private async titleOfOwn(offerId: string, employerId: string): Promise<string> {
    const offer = await this.db.one<{ title: string }>('SELECT title FROM offers WHERE id = $1 AND employer_id = $2', [
      offerId,
      employerId,
    ]);
    if (!offer) throw notFound('offer');
    return offer.title;
  }

  /** The case worker passes on what the tenant decided. */
  async decide(requestId: string, granted: boolean, how: How, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { request, tenantId } = await this.ofOwnTenant(requestId, actor);
      await this.settle(request, tenantId, granted ? 'granted' : 'refused', how, { kind: 'user', id: actor.userId });
    });
  }

  async revoke(requestId: string, how: How, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { request, tenantId } = await this.ofOwnTenant(requestId, actor);
      await this.settle(request, tenantId, 'revoked', how, { kind: 'user', id: actor.userId });
    });
  }

  /** The tenant's own answer. The same answer twice is one; `false` to what was granted takes it back. */
  async answer(link: PersonalLink, granted: boolean): Promise<void> {
    await this.db.transaction(async () => {
      const { request, tenantId } = await this.locked(link.subjectId);
      const same = granted ? 'granted' : request.state === 'revoked' ? 'revoked' : 'refused';
      if (request.state === same) return;
      const next: ReleaseState = granted ? 'granted' : request.state === 'granted' ? 'revoked' : 'refused';
      await this.settle(request, tenantId, next, 'link', { kind: 'link', id: link.id });
      await this.links.markActed(link.id);
    });
  }

  private async ofOwnTenant(requestId: string, actor: Actor) {
    const found = await this.locked(requestId);
    await this.access.require(actor, found.tenantId, 'identity');
    return found;
  }

  /** The request as it is now; locked, so that of two answers at once the second meets the first. */
  async locked(requestId: string): Promise<{ request: ReleaseRequestEntity; tenantId: string }> {
    const request = await this.db
      .repo(ReleaseRequestEntity)
      .findOne({ where: { id: requestId }, lock: { mode: 'pessimistic_write' } });
    if (!request) throw notFound('release request');
    request.state = stateNow(request.state, request.expiresAt, this.clock.now());
    const { tenantId } = await this.db.repo(CandidateEntity).findOneByOrFail({ id: request.candidateId });
    return { request, tenantId };
  }

  private async settle(
    request: ReleaseRequestEntity,
    tenantId: string,
    next: 'granted' | 'refused' | 'revoked',
    how: How,
    by: AuditActor,
  ): Promise<void> {
    assertTransition(RELEASE_TRANSITIONS, request.state, next, 'release request');
    await this.save(request, next);
    await this.audit.record({
      actor: by,
      action: `release.${next === 'granted' ? 'grant' : next === 'refused' ? 'refuse' : 'revoke'}`,
      subject: { kind: 'release_request', id: request.id },
      tenantId,
      details: { employerId: request.employerId, how },
    });
    await this.consents.note(
      { tenantId, scope: 'release', employerId: request.employerId, given: next === 'granted', how },
      by,
    );
    if (next !== 'revoked') await this.mail.tellEmployer(request, next === 'granted');
  }

  /** Notes the new state, which the caller has found to follow from the old one. */
  async save(request: ReleaseRequestEntity, next: ReleaseState): Promise<void> {
    const now = this.clock.now();
    const expiresAt = next === 'granted' ? daysAfter(now, DAYS_GRANTED) : request.expiresAt;
    await this.db.repo(ReleaseRequestEntity).update({ id: request.id }, { state: next, decidedAt: now, expiresAt });
    await this.outbox.add('release.decided', { requestId: request.id, granted: next === 'granted' });
  }

  /** The tenant takes their name back from any of the employers that have it, by a link of theirs. */
  async takeBack(requestId: string, ofTenant: string, linkId: string): Promise<void> {
    await this.db.transaction(async () => {
      const { request, tenantId } = await this.locked(requestId);
      if (tenantId !== ofTenant) throw notFound('release request');
      await this.settle(request, tenantId, 'revoked', 'link', { kind: 'link', id: linkId });
      await this.links.markActed(linkId);
    });
  }
}
