import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { OnJob } from '#jobs';
import { addDays, Clock, dayOf, instantOf } from '#kernel';
import { Messages, PersonalLinks } from '#messaging';
import { dueReminder, type OfferToRemind } from './domain/offer-reminders.js';
import { DAYS_SHOWN } from './domain/offer-states.js';
import { OfferHistory } from './offer-history.service.js';
import { offerReminder } from './offers.messages.js';

interface Row extends OfferToRemind {
  title: string;
  employerId: string;
  userId: string | null;
  email: string | null;
  locale: 'fr' | 'en' | null;
}

/**
 * Published offers with whom to ask about them: who wrote it, or, when that account is closed, the company's contact. A candidate waits
 * when contact was granted for this offer and neither a placement nor the employer's word about the offer came after; somebody proposed
 * waits until the proposal is answered, as who keeps the offer open has said nothing about the person.
 */
const SHOWN = `SELECT f.id, f.title, f.employer_id AS "employerId", f.expires_on AS "expiresOn",
  greatest(f.updated_at, f.published_at, f.confirmed_at) AS "touchedAt",
  (SELECT min(r.decided_at) FROM release_requests r WHERE r.offer_id = f.id AND r.state = 'granted'
     AND r.decided_at > coalesce(f.confirmed_at, f.published_at)
     AND NOT EXISTS (SELECT 1 FROM placements p WHERE p.offer_id = f.id)) AS "waitingSince",
  (SELECT min(o.proposed_at) FROM proposals o WHERE o.offer_id = f.id AND o.state = 'open') AS "proposedSince",
  u.id AS "userId", coalesce(u.email, e.contact_email) AS email, u.locale
  FROM offers f LEFT JOIN users u ON u.id = f.created_by AND u.active
  LEFT JOIN employer_profiles e ON e.employer_id = f.employer_id
  WHERE f.state = 'published' ORDER BY f.id`;

/** Asks employers about their offers, so that nobody prepares for a post that is gone. */
@Injectable()
export class OfferReminders {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly messages: Messages,
    private readonly links: PersonalLinks,
    private readonly past: OfferHistory,
  ) {}

  @OnJob('offers.remind')
  async remind(): Promise<void> {
    const now = this.clock.now();
    for (const offer of await this.db.query<Row>(SHOWN)) {
      const due = dueReminder(offer, now);
      if (!due) continue;
      await this.db.transaction(async () => {
        const known = await this.db.one('SELECT 1 FROM messages WHERE occasion = $1', [due.occasion]);
        if (known) return;
        const locale = offer.locale ?? 'fr';
        // The link outlives the offer's last day, so that an expired one can be shown again by it.
        const { url } = await this.links.issue({
          purpose: 'offer_status',
          subjectId: offer.id,
          employerId: offer.employerId,
          expiresAt: instantOf(addDays(dayOf(now), DAYS_SHOWN), '00:00'),
        });
        const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(`${offer.expiresOn}T12:00:00Z`),
        );
        const queued = await this.messages.queue({
          occasion: due.occasion,
          recipient: offer.userId ? { kind: 'user', id: offer.userId } : { kind: 'employer', id: offer.employerId },
          address: offer.email,
          locale,
          ...offerReminder[locale][due.kind]({ title: offer.title, day, url }),
        });
        if (queued) await this.past.add(offer.id, 'reminded', null, due.kind);
      });
    }
  }
}
