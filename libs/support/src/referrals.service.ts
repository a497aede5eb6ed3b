import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, Outbox } from '#database';
import { type Actor, OrganisationEntity } from '#identity';
import { assertTransition, Clock, dayOf, Ids, invalid, notFound } from '#kernel';
import { Tenants } from '#tenants';
import { referralText } from './domain/journal-texts.js';
import { followerNamed, REFERRAL_TRANSITIONS, type ReferralState } from './domain/referral.js';
import { Journal } from './journal.js';
import type { Decision, NewReferral } from './referrals.dto.js';
import { ReferralQueries } from './referrals.queries.js';
import { ArrearsBalanceEntity, ReferralEntity } from './support.entities.js';

/** A landlord refers a tenant who agreed to it; the association tries to reach them and decides. */
@Injectable()
export class Referrals {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly tenants: Tenants,
    private readonly queries: ReferralQueries,
    private readonly journal: Journal,
  ) {}

  async receive(input: NewReferral, actor: Actor): Promise<string> {
    const now = this.clock.now();
    if (input.agreedOn > dayOf(now))
      throw invalid('agreedOn', 'in_the_future', 'The tenant agrees before they are referred.');
    const id = this.ids.uuid();
    return this.db.transaction(async () => {
      if (!(await this.db.repo(OrganisationEntity).existsBy({ id: input.associationId, kind: 'association' })))
        throw invalid('associationId', 'unknown_association', 'There is no such association.');
      await this.db.repo(ReferralEntity).insert({
        ...input,
        id,
        landlordId: actor.organisationId,
        email: input.email ?? null,
        phone: input.phone ?? null,
        address: input.address ?? null,
        postcode: input.postcode ?? null,
        city: input.city ?? null,
        comment: input.comment ?? null,
        state: 'received',
        contactTries: 0,
        decisionReason: null,
        decidedBy: null,
        decidedAt: null,
        tenantId: null,
        programmeId: null,
        createdBy: actor.userId,
        createdAt: now,
        version: 1,
      });
      await this.note(actor, 'referral.create', id, null);
      await this.outbox.add('referral.received', { referralId: id });
      return id;
    });
  }

  async noteContactTry(id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const referral = await this.load(id, actor);
      this.become(referral, 'contact_tried');
      referral.contactTries += 1;
      await this.db.repo(ReferralEntity).save(referral);
      await this.note(actor, 'referral.contact_try', id, null);
    });
  }

  /** Accepting registers the tenant, says who follows them and keeps what they owed as their first balance. */
  async decide(
    id: string,
    decision: Decision,
    actor: Actor,
  ): Promise<{ state: ReferralState; tenantId: string | null }> {
    return this.db.transaction(async () => {
      const referral = await this.load(id, actor);
      this.become(referral, decision.accepted ? 'accepted' : decision.outcome);
      referral.decidedBy = actor.userId;
      referral.decidedAt = this.clock.now();
      if (decision.accepted) referral.tenantId = await this.register(referral, decision.caseWorkerId, actor);
      else referral.decisionReason = decision.reason;
      await this.db.repo(ReferralEntity).save(referral);
      await this.note(actor, 'referral.decide', id, referral.tenantId, { state: referral.state });
      await this.outbox.add('referral.decided', { referralId: id, tenantId: referral.tenantId });
      return { state: referral.state, tenantId: referral.tenantId };
    });
  }

  private async register(referral: ReferralEntity, caseWorkerId: string | undefined, actor: Actor): Promise<string> {
    const follower = followerNamed(actor, caseWorkerId);
    const { givenName, familyName, email, phone, address, postcode, city, landlordId } = referral;
    const tenantId = await this.tenants.create(
      { givenName, familyName, email, phone, address, postcode, city, landlordId },
      actor,
    );
    // A case worker who registers a tenant follows them already.
    if (follower !== null && actor.role !== 'case_worker')
      await this.tenants.reassign(tenantId, follower, 'referent', actor);
    await this.db.repo(ArrearsBalanceEntity).insert({
      tenantId,
      landlordId,
      onDay: dayOf(referral.createdAt),
      balanceCents: referral.arrearsCents,
      source: 'referral',
      notedAt: this.clock.now(),
    });
    const landlord = await this.db.repo(OrganisationEntity).findOneByOrFail({ id: landlordId });
    await this.journal.write({
      tenantId,
      at: this.clock.now(),
      kind: 'referral',
      domain: 'housing',
      text: referralText(landlord.name),
      authorId: actor.userId,
      source: `referral:${referral.id}:accepted`,
    });
    return tenantId;
  }

  /** Locked, so that of two people who decide at once the second is told. */
  private async load(id: string, actor: Actor): Promise<ReferralEntity> {
    await this.queries.read(actor, id);
    const referral = await this.db.repo(ReferralEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!referral) throw notFound('referral');
    return referral;
  }

  private become(referral: ReferralEntity, state: ReferralState): void {
    assertTransition(REFERRAL_TRANSITIONS, referral.state, state, 'referral');
    referral.state = state;
  }

  private note(
    actor: Actor,
    action: string,
    id: string,
    tenantId: string | null,
    details: Record<string, string> = {},
  ): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'referral', id },
      tenantId,
      details,
    });
  }
}
