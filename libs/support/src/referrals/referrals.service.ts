import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { assertTransition, Clock, dayOf, Ids, invalid, notFound } from '#kernel';
import { ReferralEntity } from '../support.entities.js';
import { type AgreedHow, REFERRAL_TRANSITIONS, type ReferralState } from './domain/referral.js';
import { type Intake, informed, ReferralIntake } from './intake.service.js';
import type { NewContactTry, NewReferral } from './referrals.dto.js';
import { ReferralQueries } from './referrals.queries.js';

/** Somebody is referred with their agreement, by their landlord or a partner; the association tries to reach them. */
@Injectable()
export class Referrals {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly intake: ReferralIntake,
    private readonly queries: ReferralQueries,
  ) {}

  /** By a landlord about its own tenant, or by an association's own people for a partner. */
  async receive(input: NewReferral, actor: Actor): Promise<{ id: string; earlierId: string | null }> {
    const today = dayOf(this.clock.now());
    for (const field of ['agreedOn', 'informedOn'] as const)
      if ((input[field] ?? '') > today)
        throw invalid(field, 'in_the_future', 'The tenant agrees and is told before they are referred.');
    const { informedOn, informedHow, ...given } = input;
    const told = informed(informedOn ?? input.agreedOn, informedHow ?? null);
    const who = actor.role === 'landlord_staff' ? byLandlord(input, actor) : forPartner(input, actor);
    return this.db.transaction(async () => {
      const kept = await this.intake.keep(
        { ...given, ...told, ...who, channel: 'account', createdBy: actor.userId },
        { kind: 'user', id: actor.userId },
      );
      const mayKnow = actor.role !== 'landlord_staff' || kept.earlier?.landlordId === actor.organisationId;
      return { id: kept.id, earlierId: mayKnow ? (kept.earlier?.id ?? null) : null };
    });
  }

  async noteContactTry(id: string, input: NewContactTry, actor: Actor): Promise<void> {
    const now = this.clock.now();
    const at = input?.at ? new Date(input.at) : now;
    if (at > now) throw invalid('at', 'in_the_future', 'A try is noted once it was made.');
    await this.db.transaction(async () => {
      const referral = await this.load(id, actor);
      this.become(referral, 'contact_tried');
      referral.contactTries += 1;
      await this.db.repo(ReferralEntity).save(referral);
      await this.db.query(
        `INSERT INTO referral_contact_tries (id, referral_id, at, way, result, by_user, noted_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [this.ids.uuid(), id, at, input?.way ?? 'phone', input?.result ?? 'no_answer', actor.userId, now],
      );
      await this.note(actor, 'referral.contact_try', id, referral.tenantId, {
        way: input?.way ?? 'phone',
        result: input?.result ?? 'no_answer',
      });
    });
  }

  /** The person was told what becomes of what is known of them. */
  async noteInformation(id: string, told: { on?: string | undefined; how: AgreedHow }, actor: Actor): Promise<void> {
    const today = dayOf(this.clock.now());
    if ((told.on ?? today) > today) throw invalid('on', 'in_the_future', 'It is noted once it was told.');
    await this.db.transaction(async () => {
      const referral = await this.load(id, actor);
      Object.assign(referral, informed(told.on ?? today, told.how));
      await this.db.repo(ReferralEntity).save(referral);
      await this.note(actor, 'referral.informed', id, referral.tenantId, { how: told.how });
    });
  }

  /** Locked, so that of two people who decide at once the second is told. */
  async load(id: string, actor: Actor): Promise<ReferralEntity> {
    await this.queries.read(actor, id);
    const referral = await this.db.repo(ReferralEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!referral) throw notFound('referral');
    return referral;
  }

  become(referral: ReferralEntity, state: ReferralState): void {
    assertTransition(REFERRAL_TRANSITIONS, referral.state, state, 'referral');
    referral.state = state;
  }

  note(
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

type Who = Pick<Intake, 'associationId' | 'landlordId' | 'source' | 'partnerName' | 'partnerContact' | 'healthAlert'>;

/** A landlord knows what is owed, and is not to know about anybody's health. */
function byLandlord(input: NewReferral, actor: Actor): Who {
  if (!input.associationId) throw invalid('associationId', 'required', 'To which association?');
  for (const field of ['arrearsCents', 'arrearsMonths'] as const)
    if (input[field] === undefined || input[field] === null)
      throw invalid(field, 'required', 'A landlord says what is owed, also when it is nothing.');
  for (const field of ['source', 'partnerName', 'partnerContact', 'healthAlert'] as const)
    if (input[field] !== undefined && input[field] !== null)
      throw invalid(field, 'not_for_landlords', 'A landlord does not say this.');
  return {
    associationId: input.associationId,
    landlordId: actor.organisationId,
    source: 'landlord',
    healthAlert: false,
  };
}

/** The case worker notes what a partner says on the telephone or by letter. */
function forPartner(input: NewReferral, actor: Actor): Who {
  if (input.associationId && input.associationId !== actor.organisationId)
    throw invalid('associationId', 'unknown_association', 'You receive referrals for your own association.');
  if (!input.source) throw invalid('source', 'required', 'Who refers this person?');
  if (!input.partnerName) throw invalid('partnerName', 'required', 'Name the partner.');
  return {
    associationId: actor.organisationId,
    landlordId: null,
    source: input.source,
    partnerName: input.partnerName,
    partnerContact: input.partnerContact ?? null,
    healthAlert: input.healthAlert ?? false,
  };
}
