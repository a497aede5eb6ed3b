import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Config } from '#config';
import { Db, isUniqueViolation, Outbox } from '#database';
import type { Actor } from '#identity';
import { OnEvent } from '#jobs';
import { assertTransition, Clock, conflict, Ids, notFound } from '#kernel';
import { Messages, type PersonalLink, PersonalLinks } from '#messaging';
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
import { releaseAnswered, releaseAsked } from './releases.messages.js';

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
    private readonly config: Config,
    private readonly aliases: Aliases,
    private readonly access: TenantAccess,
    private readonly consents: Consents,
    private readonly messages: Messages,
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
            message: input.message ?? null,
          },
          ...{ state: 'requested', requestedAt: now, decidedAt: null, expiresAt: daysAfter(now, DAYS_TO_ANSWER) },
        });
      } catch (error) {
        if (isUniqueViolation(error, 'release_one_open'))
          throw conflict('release_open', 'You have already asked this candidate, or may already contact them.');
        throw error;
      }
      await this.ask(id, candidate.tenantId, employerId, offerTitle, input.message ?? null);
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

  /** The link outlives the answer, so that the tenant can take it back by the same link. */
  private async ask(
    requestId: string,
    tenantId: string,
    employerId: string,
    offerTitle: string | null,
    message: string | null,
  ): Promise<void> {
    const row = await this.db.one<{
      givenName: string;
      email: string | null;
      locale: 'fr' | 'en';
      employerName: string;
    }>(
      `SELECT t.given_name AS "givenName", t.email, t.locale, e.name AS "employerName" FROM tenants t, organisations e WHERE t.id = $1 AND e.id = $2`,
      [tenantId, employerId],
    );
    if (!row) throw notFound('candidate');
    const expiresAt = daysAfter(this.clock.now(), DAYS_TO_ANSWER + DAYS_GRANTED);
    const { url } = await this.links.issue({
      purpose: 'release',
      subjectId: requestId,
      tenantId,
      employerId,
      expiresAt,
    });
    const text = releaseAsked[row.locale]({ ...row, offerTitle, message, url });
    await this.messages.queue({
      occasion: `release:${requestId}:asked`,
      recipient: { kind: 'tenant', id: tenantId },
      address: row.email,
      locale: row.locale,
      ...text,
    });
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

  /** Locked, so that of two answers at once the second meets the first. */
  private async locked(requestId: string): Promise<{ request: ReleaseRequestEntity; tenantId: string }> {
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
    if (next !== 'revoked') await this.tellEmployer(request, next === 'granted');
  }

  private async save(request: ReleaseRequestEntity, next: ReleaseState): Promise<void> {
    const now = this.clock.now();
    const expiresAt = next === 'granted' ? daysAfter(now, DAYS_GRANTED) : request.expiresAt;
    await this.db.repo(ReleaseRequestEntity).update({ id: request.id }, { state: next, decidedAt: now, expiresAt });
    await this.outbox.add('release.decided', { requestId: request.id, granted: next === 'granted' });
  }

  private async tellEmployer(request: ReleaseRequestEntity, granted: boolean): Promise<void> {
    const user = await this.db.one<{ id: string; email: string; locale: 'fr' | 'en' }>(
      'SELECT id, email, locale FROM users WHERE id = $1 AND active',
      [request.requestedBy],
    );
    const alias = (await this.aliases.of(request.employerId, [request.candidateId])).get(request.candidateId);
    if (!user || !alias) return;
    const text = releaseAnswered[user.locale]({
      pseudonym: alias.pseudonym,
      granted,
      url: `${this.config.publicUrl}/candidates/${alias.id}`,
    });
    await this.messages.queue({
      occasion: `release:${request.id}:answered`,
      recipient: { kind: 'user', id: user.id },
      address: user.email,
      locale: user.locale,
      ...text,
    });
  }

  /** A consent noted elsewhere, such as on the tenant's page: withdrawn, it ends the release; given, it answers the open request. */
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
      const newest = await this.db.one<{ given: boolean; at: Date }>(
        `SELECT given, at FROM consents WHERE tenant_id = $1 AND scope = 'release' AND employer_id = $2 ORDER BY seq DESC LIMIT 1`,
        [tenantId, employerId],
      );
      const open = await this.db.one<{ id: string }>(
        `SELECT r.id FROM release_requests r JOIN candidates k ON k.id = r.candidate_id WHERE k.tenant_id = $1 AND r.employer_id = $2 AND r.state IN ('requested', 'granted')`,
        [tenantId, employerId],
      );
      if (!newest || !open) return;
      const { request } = await this.locked(open.id);
      if (!newest.given && request.state === 'granted') await this.save(request, 'revoked');
      // Not by a consent from before: that one answered an earlier request.
      if (newest.given && request.state === 'requested' && newest.at >= request.requestedAt) {
        await this.save(request, 'granted');
        await this.tellEmployer(request, true);
      }
    });
  }

  /** Name and contact, while the release lasts. Every reading is in the audit trail, where the tenant can see it. */
  async identity(aliasId: string, actor: Actor): Promise<Record<string, unknown>> {
    return this.db.transaction(async () => {
      const candidateId = await this.aliases.resolve(actor.organisationId, aliasId);
      const row = await this.db.one<{ tenantId: string; requestId: string }>(
        `SELECT t.id AS "tenantId", r.id AS "requestId", t.given_name AS "givenName", t.family_name AS "familyName", t.phone, t.email, r.expires_at AS until
         FROM release_requests r JOIN candidates k ON k.id = r.candidate_id JOIN tenants t ON t.id = k.tenant_id AND t.erased_at IS NULL
         WHERE r.candidate_id = $1 AND r.employer_id = $2 AND r.state = 'granted' AND r.expires_at > $3`,
        [candidateId, actor.organisationId, this.clock.now()],
      );
      if (!row || !(await this.consents.inForce(row.tenantId, 'release', actor.organisationId)))
        throw notFound('candidate');
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'identity.read',
        subject: { kind: 'release_request', id: row.requestId },
        tenantId: row.tenantId,
        details: { employerId: actor.organisationId },
      });
      return row;
    });
  }
}
