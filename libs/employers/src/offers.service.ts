import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, Outbox } from '#database';
import type { Actor } from '#identity';
import { OnJob } from '#jobs';
import { addDays, assertTransition, Clock, conflict, dayOf, Ids, invalid, notFound } from '#kernel';
import { type BelowMinimumWage, belowMinimumWage } from './domain/minimum-wage.js';
import { contentOf, EMPTY_OFFER, type OfferContent, withoutDoubles } from './domain/offer-content.js';
import { DAYS_SHOWN, type Ending, isEditable, OFFER_TRANSITIONS } from './domain/offer-states.js';
import { type OfferProblem, publicationProblems } from './domain/publication.js';
import { OfferEntity } from './offer.entity.js';
import { type OfferEventKind, OfferHistory } from './offer-history.service.js';
import { assertPublishable, assertSensible, placeOf } from './offer-sense.js';

export interface OfferCheck {
  items: OfferProblem[];
  warnings: BelowMinimumWage[];
}

/** What employers offer: written as a draft, published when complete and lawful, then filled, closed or expired. */
@Injectable()
export class Offers {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly past: OfferHistory,
  ) {}

  async create(input: Pick<OfferContent, 'title'> & Partial<OfferContent>, actor: Actor): Promise<string> {
    return this.db.transaction(() => this.insert({ ...EMPTY_OFFER, ...input }, 'created', actor));
  }

  /** A new draft with the content of an earlier offer, whatever became of that one. The day of start is not copied when it is past. */
  async copy(id: string, actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      const content = contentOf(await this.load(id, actor));
      const isPast = content.startOn !== null && content.startOn < dayOf(this.clock.now());
      return this.insert(isPast ? { ...content, startOn: null } : content, 'copied', actor);
    });
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
      withoutDoubles(Object.assign(offer, changes));
      assertSensible(offer);
      if (offer.state === 'published') assertPublishable(offer);
      Object.assign(offer, placeOf(offer), { updatedAt: this.clock.now() });
      await this.db.repo(OfferEntity).save(offer);
      await this.past.changed(id, actor.userId);
      await this.note('offer.update', id, userOf(actor), { fields: Object.keys(changes).join(',') });
    });
  }

  /** What stands against publishing this offer as it is. */
  async problems(id: string, actor: Actor): Promise<OfferCheck> {
    const offer = await this.db.repo(OfferEntity).findOneBy({ id, employerId: actor.organisationId });
    if (!offer) throw notFound('offer');
    return this.check(offer);
  }

  /** The same of a text in the making, which is kept nowhere. */
  check(input: Partial<OfferContent>): OfferCheck {
    const content = { ...EMPTY_OFFER, title: '', ...input };
    const warning = belowMinimumWage(content, dayOf(this.clock.now()));
    return { items: publicationProblems(content), warnings: warning ? [warning] : [] };
  }

  /** @throws DomainError `offer_not_publishable` (conflict) with every reason in `errors` */
  async publish(id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const offer = await this.load(id, actor);
      assertTransition(OFFER_TRANSITIONS, offer.state, 'published', 'offer');
      await this.show(offer, userOf(actor), 'published');
    });
  }

  /** The employer says that it is still open: shown for another {@link DAYS_SHOWN} days. An expired one is shown again. */
  async keepOpen(id: string, by: AuditActor, employerId: string): Promise<void> {
    await this.db.transaction(async () => {
      const offer = await this.loadOf(id, employerId);
      if (offer.state !== 'published') assertTransition(OFFER_TRANSITIONS, offer.state, 'published', 'offer');
      await this.show(offer, by, 'kept_open');
    });
  }

  async close(id: string, ending: Ending, by: AuditActor, employerId: string): Promise<void> {
    if (ending.outcome === 'closed' && !ending.reason && (!ending.code || ending.code === 'other'))
      throw invalid('reason', 'required', 'Say why the offer is closed without being filled.');
    if (ending.outcome === 'closed' && ending.hiredThrough)
      throw invalid('hiredThrough', 'not_filled', 'Where somebody was hired from belongs to an offer that is filled.');
    if (ending.outcome === 'filled' && ending.code)
      throw invalid('code', 'filled', 'An offer that is filled needs no reason for giving it up.');
    await this.db.transaction(async () => this.end(await this.loadOf(id, employerId), ending.outcome, ending, by));
  }

  /** Puts the offer on a page that anybody can read, once it is published, or takes it back. */
  async makePublic(id: string, isPublic: boolean, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const offer = await this.load(id, actor);
      if (!isEditable(offer.state)) throw conflict('offer_closed', 'An offer that is filled or closed is not changed.');
      if (offer.isPublic === isPublic) return;
      const publicId = offer.publicId ?? this.ids.uuid().replaceAll('-', '').slice(0, 16);
      Object.assign(offer, { isPublic, publicId, updatedAt: this.clock.now() });
      await this.db.repo(OfferEntity).save(offer);
      await this.past.add(id, isPublic ? 'made_public' : 'made_private', actor.userId);
      await this.note(isPublic ? 'offer.make_public' : 'offer.make_private', id, userOf(actor));
    });
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

  private async insert(content: OfferContent, kind: 'created' | 'copied', actor: Actor): Promise<string> {
    assertSensible(withoutDoubles(content));
    const now = this.clock.now();
    const id = this.ids.uuid();
    const offer: OfferEntity = {
      ...content,
      ...placeOf(content),
      ...{ id, employerId: actor.organisationId, state: 'draft', createdBy: actor.userId, version: 1 },
      ...{ publishedAt: null, expiresOn: null, closedAt: null, closeReason: null, closeCode: null, hiredThrough: null },
      ...{ confirmedAt: null, isPublic: false, publicId: null, createdAt: now, updatedAt: now },
    };
    await this.db.repo(OfferEntity).insert(offer);
    await this.past.add(id, kind, actor.userId);
    await this.note(kind === 'copied' ? 'offer.copy' : 'offer.create', id, userOf(actor));
    return id;
  }

  private async show(offer: OfferEntity, by: AuditActor, kind: 'published' | 'kept_open'): Promise<void> {
    const wasShown = offer.state === 'published';
    // Nothing of it changed: an offer that was lawful to publish does not end because the check has learned meanwhile.
    if (!wasShown) assertPublishable(offer);
    const now = this.clock.now();
    Object.assign(offer, {
      state: 'published',
      publishedAt: wasShown ? offer.publishedAt : now,
      expiresOn: addDays(dayOf(now), DAYS_SHOWN),
      confirmedAt: now,
      ...{ closedAt: null, closeReason: null, updatedAt: now },
    });
    await this.db.repo(OfferEntity).save(offer);
    await this.past.add(offer.id, kind, userIdOf(by));
    await this.note(kind === 'kept_open' ? 'offer.keep_open' : 'offer.publish', offer.id, by);
    if (!wasShown) await this.outbox.add('offer.published', { offerId: offer.id });
  }

  private async end(
    offer: OfferEntity,
    to: 'filled' | 'closed' | 'expired',
    ending: Ending | null,
    by: AuditActor,
  ): Promise<void> {
    const wasPublished = offer.state === 'published';
    assertTransition(OFFER_TRANSITIONS, offer.state, to, 'offer');
    const now = this.clock.now();
    const { reason = null, code = null, hiredThrough = null } = ending ?? {};
    Object.assign(offer, {
      state: to,
      closedAt: now,
      closeReason: reason,
      closeCode: code,
      hiredThrough,
      updatedAt: now,
    });
    await this.db.repo(OfferEntity).save(offer);
    const kind: OfferEventKind = to;
    await this.past.add(offer.id, kind, userIdOf(by), hiredThrough ?? code ?? reason);
    await this.note(to === 'expired' ? 'offer.expire' : 'offer.close', offer.id, by, { outcome: to });
    if (wasPublished) await this.outbox.add('offer.closed', { offerId: offer.id });
  }

  private load = (id: string, actor: Actor): Promise<OfferEntity> => this.loadOf(id, actor.organisationId);

  /** The employer's own offer, held until the transaction ends so that two people do not decide about it at once. */
  private async loadOf(id: string, employerId: string): Promise<OfferEntity> {
    const offer = await this.db
      .repo(OfferEntity)
      .findOne({ where: { id, employerId }, lock: { mode: 'pessimistic_write' } });
    if (!offer) throw notFound('offer');
    return offer;
  }

  private note(action: string, id: string, actor: AuditActor, details: Record<string, string> = {}): Promise<void> {
    return this.audit.record({ actor, action, subject: { kind: 'offer', id }, details });
  }
}

export const userOf = (actor: Actor): AuditActor => ({ kind: 'user', id: actor.userId });
const userIdOf = (by: AuditActor): string | null => (by.kind === 'user' ? by.id : null);
