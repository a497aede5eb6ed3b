import { Injectable } from '@nestjs/common';
import { Db, Outbox } from '#database';
import { type Actor, OrganisationEntity } from '#identity';
import { Clock, conflict, dayOf } from '#kernel';
import { TenantAccess, Tenants } from '#tenants';
import { referralText } from '../domain/journal-texts.js';
import { Journal } from '../journal.js';
import { ReferralEntity } from '../support.entities.js';
import { Caseloads } from './caseloads.service.js';
import { assertReason, followerNamed, type ReferralState } from './domain/referral.js';
import type { Decision } from './referrals.dto.js';
import { Referrals } from './referrals.service.js';

type Acceptance = Extract<Decision, { accepted: true }>;

/** A referral is taken on or not. */
@Injectable()
export class ReferralDecisions {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly tenants: Tenants,
    private readonly access: TenantAccess,
    private readonly journal: Journal,
    private readonly referrals: Referrals,
    private readonly caseloads: Caseloads,
  ) {}

  /** Accepting registers the tenant, or finds the file of somebody known, says who follows them and keeps what they owed as a balance. */
  async decide(
    id: string,
    decision: Decision,
    actor: Actor,
  ): Promise<{ state: ReferralState; tenantId: string | null }> {
    return this.db.transaction(async () => {
      const referral = await this.referrals.load(id, actor);
      this.referrals.become(referral, decision.accepted ? 'accepted' : decision.outcome);
      referral.decidedBy = actor.userId;
      referral.decidedAt = this.clock.now();
      if (decision.accepted) referral.tenantId = await this.accept(referral, decision, actor);
      else {
        assertReason(decision.outcome, decision.code, decision.reason);
        referral.decisionCode = decision.code;
        referral.decisionReason = decision.reason ?? null;
      }
      await this.db.repo(ReferralEntity).save(referral);
      await this.referrals.note(actor, 'referral.decide', id, referral.tenantId, { state: referral.state });
      await this.outbox.add('referral.decided', { referralId: id, tenantId: referral.tenantId });
      return { state: referral.state, tenantId: referral.tenantId };
    });
  }

  private async accept(referral: ReferralEntity, decision: Acceptance, actor: Actor): Promise<string> {
    const follower = followerNamed(actor, decision.caseWorkerId);
    if (follower !== null) await this.caseloads.requireRoom(follower, actor, decision.evenIfFull, decision.tenantId);
    const tenantId = decision.tenantId
      ? await this.again(referral, decision.tenantId, actor)
      : await this.register(referral, actor);
    // A case worker who registers a tenant follows them already.
    if (follower !== null && actor.role !== 'case_worker')
      await this.tenants.reassign(tenantId, follower, 'referent', actor);
    if (referral.landlordId !== null && referral.arrearsCents !== null)
      await this.db.query(
        `INSERT INTO arrears_balances (tenant_id, landlord_id, on_day, balance_cents, source, noted_at)
         VALUES ($1, $2, $3, $4, 'referral', $5) ON CONFLICT DO NOTHING`,
        [tenantId, referral.landlordId, dayOf(referral.createdAt), referral.arrearsCents, this.clock.now()],
      );
    await this.journal.write({
      tenantId,
      at: this.clock.now(),
      kind: 'referral',
      domain: 'housing',
      text: referralText(await this.sender(referral), decision.tenantId !== undefined),
      authorId: actor.userId,
      source: `referral:${referral.id}:accepted`,
    });
    return tenantId;
  }

  private register(referral: ReferralEntity, actor: Actor): Promise<string> {
    const { givenName, familyName, email, phone, address, postcode, city, landlordId } = referral;
    return this.tenants.create({ givenName, familyName, email, phone, address, postcode, city, landlordId }, actor);
  }

  /** Somebody who comes back: their file goes on, and the support begins anew with a record of its own. */
  private async again(referral: ReferralEntity, tenantId: string, actor: Actor): Promise<string> {
    const tenant = await this.access.require(actor, tenantId, 'identity');
    const open = await this.db.one(`SELECT 1 FROM support_records WHERE tenant_id = $1 AND state = 'open'`, [tenantId]);
    if (open && referral.landlordId !== null && tenant.landlordId !== null && tenant.landlordId !== referral.landlordId)
      throw conflict(
        'in_support_elsewhere',
        'This person is supported now as the tenant of another landlord: close that record first.',
      );
    if (referral.landlordId !== null) await this.tenants.housedBy(tenantId, referral.landlordId, actor);
    const fresh = Object.fromEntries(
      (['email', 'phone', 'address', 'postcode', 'city'] as const).flatMap((field) =>
        tenant[field] === null && referral[field] !== null ? [[field, referral[field]]] : [],
      ),
    );
    if (Object.keys(fresh).length) await this.tenants.update(tenantId, fresh, actor);
    return tenantId;
  }

  private async sender(referral: ReferralEntity): Promise<string | null> {
    if (referral.landlordId === null) return referral.partnerName;
    return (await this.db.repo(OrganisationEntity).findOneByOrFail({ id: referral.landlordId })).name;
  }
}
