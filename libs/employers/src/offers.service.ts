import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, Outbox } from '#database';
import type { Actor } from '#identity';
import { OnJob } from '#jobs';
import { addDays, assertTransition, Clock, conflict, DomainError, dayOf, Ids, invalid, notFound } from '#kernel';
import { findOccupation, findTown } from '#occupations';
import type { OfferContent } from './domain/offer-content.js';
import { DAYS_SHOWN, isEditable, OFFER_TRANSITIONS } from './domain/offer-states.js';
import { type OfferProblem, publicationProblems } from './domain/publication.js';
import { OfferEntity } from './offer.entity.js';

const EMPTY: Omit<OfferContent, 'title'> = {
  occupation: null,
  description: '',
  city: null,
  postcode: null,
  contract: null,
  contractMonths: null,
  weeklyHours: null,
  payMinCents: null,
  payMaxCents: null,
  payPer: 'hour',
  startOn: null,
  skills: [],
  certificates: [],
  licences: [],
  positions: 1,
  openToTraining: false,
};

/** What employers offer: written as a draft, published when complete and lawful, then filled, closed or expired. */
@Injectable()
export class Offers {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
  ) {}

  async create(input: Pick<OfferContent, 'title'> & Partial<OfferContent>, actor: Actor): Promise<string> {
    const content = { ...EMPTY, ...input };
    assertSensible(content);
    const now = this.clock.now();
    const offer: OfferEntity = {
      ...content,
      ...placeOf(content),
      id: this.ids.uuid(),
      employerId: actor.organisationId,
      state: 'draft',
      publishedAt: null,
      expiresOn: null,
      closedAt: null,
      closeReason: null,
      createdBy: actor.userId,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    await this.db.transaction(async () => {
      await this.db.repo(OfferEntity).insert(offer);
      await this.note('offer.create', offer.id, userOf(actor));
    });
    return offer.id;
  }

  /**
   * @param version the one that the change was made on; without it the last writer wins
   * @throws DomainError `offer_not_publishable` when a published offer would become one that could not be published
   */
  async update(id: string, changes: Partial<OfferContent>, version: number | undefined, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const offer = await this.load(id, actor);
      if (!isEditable(offer.state)) throw conflict('offer_closed', 'An offer that is filled or closed is not changed.');
      if (version !== undefined && version !== offer.version)
        throw conflict('changed_meanwhile', 'Somebody else changed this offer meanwhile: look again.');
      Object.assign(offer, changes);
      assertSensible(offer);
      if (offer.state === 'published') assertPublishable(offer);
      Object.assign(offer, placeOf(offer), { updatedAt: this.clock.now() });
      await this.db.repo(OfferEntity).save(offer);
      await this.note('offer.update', id, userOf(actor), { fields: Object.keys(changes).join(',') });
    });
  }

  /** What stands against publishing this offer as it is. */
  async problems(id: string, actor: Actor): Promise<OfferProblem[]> {
    const offer = await this.db.repo(OfferEntity).findOneBy({ id, employerId: actor.organisationId });
    if (!offer) throw notFound('offer');
    return publicationProblems(offer);
  }

  /** @throws DomainError `offer_not_publishable` (conflict) with every reason in `errors` */
  async publish(id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const offer = await this.load(id, actor);
      assertTransition(OFFER_TRANSITIONS, offer.state, 'published', 'offer');
      assertPublishable(offer);
      const now = this.clock.now();
      Object.assign(offer, {
        state: 'published',
        publishedAt: now,
        expiresOn: addDays(dayOf(now), DAYS_SHOWN),
        closedAt: null,
        closeReason: null,
        updatedAt: now,
      });
      await this.db.repo(OfferEntity).save(offer);
      await this.note('offer.publish', id, userOf(actor));
      await this.outbox.add('offer.published', { offerId: id });
    });
  }

  async close(id: string, outcome: 'filled' | 'closed', reason: string | null, actor: Actor): Promise<void> {
    if (outcome === 'closed' && !reason)
      throw invalid('reason', 'required', 'Say why the offer is closed without being filled.');
    await this.db.transaction(async () => this.end(await this.load(id, actor), outcome, reason, userOf(actor)));
  }

  /** Offers past their last day are hidden; their employer may publish them again. */
  @OnJob('offers.expire')
  async expire(): Promise<void> {
    await this.db.transaction(async () => {
      const over = await this.db
        .repo(OfferEntity)
        .createQueryBuilder('f')
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .where(`f.state = 'published' AND f.expires_on < :today`, { today: dayOf(this.clock.now()) })
        .orderBy('f.id')
        .getMany();
      for (const offer of over) await this.end(offer, 'expired', null, { kind: 'system', id: null });
    });
  }

  private async end(
    offer: OfferEntity,
    to: 'filled' | 'closed' | 'expired',
    reason: string | null,
    by: AuditActor,
  ): Promise<void> {
    const wasPublished = offer.state === 'published';
    assertTransition(OFFER_TRANSITIONS, offer.state, to, 'offer');
    const now = this.clock.now();
    Object.assign(offer, { state: to, closedAt: now, closeReason: reason, updatedAt: now });
    await this.db.repo(OfferEntity).save(offer);
    await this.note(to === 'expired' ? 'offer.expire' : 'offer.close', offer.id, by, { outcome: to });
    if (wasPublished) await this.outbox.add('offer.closed', { offerId: offer.id });
  }

  /** The actor's own offer, held until the transaction ends so that two people do not decide about it at once. */
  private async load(id: string, actor: Actor): Promise<OfferEntity> {
    const offer = await this.db
      .repo(OfferEntity)
      .findOne({ where: { id, employerId: actor.organisationId }, lock: { mode: 'pessimistic_write' } });
    if (!offer) throw notFound('offer');
    return offer;
  }

  private note(action: string, id: string, actor: AuditActor, details: Record<string, string> = {}): Promise<void> {
    return this.audit.record({ actor, action, subject: { kind: 'offer', id }, details });
  }
}

const userOf = (actor: Actor): AuditActor => ({ kind: 'user', id: actor.userId });

function assertSensible(content: OfferContent): void {
  if (content.occupation && !findOccupation(content.occupation))
    throw invalid('occupation', 'unknown_occupation', 'There is no occupation with this ROME code.');
  if (content.contract === 'CDI' && content.contractMonths !== null)
    throw invalid('contractMonths', 'permanent_contract', 'A CDI has no length in months.');
  if (content.payMaxCents !== null && (content.payMinCents === null || content.payMaxCents < content.payMinCents))
    throw invalid('payMaxCents', 'below_minimum', 'The highest pay comes with a lowest, which is not above it.');
}

function assertPublishable(offer: OfferContent): void {
  const problems = publicationProblems(offer);
  if (problems.length)
    throw new DomainError(
      'conflict',
      'offer_not_publishable',
      'This offer cannot be published as it is: see errors.',
      problems,
    );
}

/** The town's centre, when the town is known and lies where the postcode says; distances are computed from it. */
function placeOf({ city, postcode }: OfferContent): Pick<OfferEntity, 'latitude' | 'longitude'> {
  const town = city ? findTown(city) : null;
  const elsewhere = postcode !== null && town?.postcode.slice(0, 2) !== postcode.slice(0, 2);
  return town && !elsewhere ? { latitude: town.lat, longitude: town.lon } : { latitude: null, longitude: null };
}
