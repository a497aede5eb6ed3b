import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { dayOf } from '#kernel';
import type { PublicOffer } from './domain/job-posting.js';
import { contentOf } from './domain/offer-content.js';
import { OfferEntity } from './offer.entity.js';

export type PublicState = { kind: 'shown'; offer: PublicOffer } | { kind: 'gone' } | { kind: 'missing' };

/** What anybody may read: offers that are published and whose employer wants a public page. Nothing about any person is in reach here. */
@Injectable()
export class PublicOffers {
  constructor(private readonly db: Db) {}

  /** `today` hides an offer whose last day has passed even before the nightly job has noticed. */
  async read(publicId: string, today: string): Promise<PublicState> {
    const offer = await this.db.repo(OfferEntity).findOneBy({ publicId });
    if (!offer?.isPublic || !offer.publishedAt || offer.state === 'draft') return { kind: 'missing' };
    if (offer.state !== 'published' || offer.expiresOn === null || offer.expiresOn < today) return { kind: 'gone' };
    const employer = await this.db.one<{ name: string }>('SELECT name FROM organisations WHERE id = $1', [
      offer.employerId,
    ]);
    return {
      kind: 'shown',
      offer: {
        ...contentOf(offer),
        publicId,
        employerName: employer?.name ?? '',
        publishedOn: dayOf(offer.publishedAt),
        expiresOn: offer.expiresOn,
      },
    };
  }

  async associations(): Promise<string[]> {
    const rows = await this.db.query<{ name: string }>(
      `SELECT name FROM organisations WHERE kind = 'association' ORDER BY name LIMIT 5`,
    );
    return rows.map(({ name }) => name);
  }

  /** For the map of the site: names of the pages with the day of their last change. */
  async listed(today: string): Promise<{ publicId: string; day: string }[]> {
    const rows = await this.db.query<{ publicId: string; updatedAt: Date }>(
      `SELECT public_id AS "publicId", updated_at AS "updatedAt" FROM offers
       WHERE is_public AND state = 'published' AND expires_on >= $1 ORDER BY published_at DESC, id LIMIT 50000`,
      [today],
    );
    return rows.map(({ publicId, updatedAt }) => ({ publicId, day: dayOf(updatedAt) }));
  }
}
