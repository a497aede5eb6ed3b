import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Aliases } from '#candidates';
import { Db, isUniqueViolation, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids, notFound } from '#kernel';
import { PersonalLinks } from '#messaging';
import { RallyAccess } from '../rally-access.js';

export type OfferAnswer = 'accept' | 'decline';

interface Offer {
  id: string;
  rallyId: string;
  invitationId: string;
  tenantId: string;
  employerId: string;
  slot: number;
  table: number;
  score: number;
  state: 'open' | 'accepted' | 'declined' | 'expired' | 'withdrawn';
  expiresAt: Date;
}

/** What somebody answers to a table that is offered to them, on their own page or to a helper in the hall. */
@Injectable()
export class SeatOffers {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
    private readonly aliases: Aliases,
    private readonly links: PersonalLinks,
  ) {}

  /** @throws DomainError `offer_gone` when it was too late, `not_found` for another person's offer */
  async answerByLink(token: string, offerId: string, answer: OfferAnswer): Promise<{ state: string }> {
    return this.settle(async () => {
      const link = await this.links.resolve(token, 'invitation');
      const offer = await this.lockOffer(offerId);
      if (offer.invitationId !== link.subjectId) throw notFound('offer');
      await this.links.markActed(link.id);
      return this.decide(offer, answer, { kind: 'link', id: link.id });
    });
  }

  /** For those without a telephone. */
  async answerFor(rallyId: string, offerId: string, answer: OfferAnswer, actor: Actor): Promise<{ state: string }> {
    return this.settle(async () => {
      await this.access.requireAtDoor(actor, rallyId);
      const offer = await this.lockOffer(offerId);
      if (offer.rallyId !== rallyId) throw notFound('offer');
      return this.decide(offer, answer, { kind: 'user', id: actor.userId });
    });
  }

  /** The database has the last word on who sits where; it is told as an offer that is gone. */
  private async settle(work: () => Promise<{ state: string }>): Promise<{ state: string }> {
    return this.db.transaction(work).catch((error: unknown) => {
      if (isUniqueViolation(error)) throw gone();
      throw error;
    });
  }

  private async decide(offer: Offer, answer: OfferAnswer, by: AuditActor): Promise<{ state: string }> {
    const state = answer === 'accept' ? 'accepted' : 'declined';
    // The same answer twice: a connection that broke after the first one.
    if (offer.state === state) return { state };
    if (offer.state !== 'open' || offer.expiresAt <= this.clock.now()) throw gone();
    if (answer === 'accept') await this.seat(offer);
    await this.db.query('UPDATE rally_seat_offers SET state = $2, answered_at = $3 WHERE id = $1', [
      offer.id,
      state,
      this.clock.now(),
    ]);
    await this.audit.record({
      actor: by,
      action: `meeting.offer_${state}`,
      subject: { kind: 'invitation', id: offer.invitationId },
      tenantId: offer.tenantId,
      details: { rallyId: offer.rallyId, slot: offer.slot, table: offer.table },
    });
    await this.outbox.add('rally.floor_changed', { rallyId: offer.rallyId });
    return { state };
  }

  /** A new meeting, or the one that these two missed, held after all. */
  private async seat({ rallyId, tenantId, employerId, slot, table, score }: Offer): Promise<void> {
    const where = [rallyId, tenantId, employerId];
    const again = await this.db.query(
      `UPDATE meetings SET slot = $4, table_no = $5, state = 'planned', vacated = 0, locked = true, version = version + 1
       WHERE rally_id = $1 AND tenant_id = $2 AND employer_id = $3 AND vacated > 0 AND state IN ('missed_by_candidate', 'missed_by_employer')
       RETURNING id`,
      [...where, slot, table],
    );
    if (!again.length)
      await this.db.query(
        `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, locked, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, true, 'planned')`,
        [this.ids.uuid(), ...where, slot, table, score],
      );
    const card = await this.db.one<{ id: string }>('SELECT id FROM candidates WHERE tenant_id = $1', [tenantId]);
    if (card) await this.aliases.of(employerId, [card.id]);
  }

  private async lockOffer(id: string): Promise<Offer> {
    const known = await this.db.one<{ rallyId: string }>(
      'SELECT rally_id AS "rallyId" FROM rally_seat_offers WHERE id = $1',
      [id],
    );
    if (!known) throw notFound('offer');
    // Like every booking: one after the other.
    await this.access.lock(known.rallyId);
    const offer = await this.db.one<Offer>(
      `SELECT s.id, s.rally_id AS "rallyId", s.invitation_id AS "invitationId", c.tenant_id AS "tenantId", e.employer_id AS "employerId",
              s.slot, s.table_no AS table, s.score, s.state, s.expires_at AS "expiresAt"
       FROM rally_seat_offers s JOIN rally_invitations c ON c.id = s.invitation_id JOIN rally_invitations e ON e.id = s.employer_invitation_id
       WHERE s.id = $1 FOR UPDATE OF s`,
      [id],
    );
    if (!offer) throw notFound('offer');
    return offer;
  }
}

const gone = () => conflict('offer_gone', 'This table has been given to somebody else, or the time to answer is over.');
