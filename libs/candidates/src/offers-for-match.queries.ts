import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { notFound } from '#kernel';
import type { GeoPosition } from '#search';
import type { MatchOffer } from './domain/match.js';
import { townOfAddress } from './town.js';

export interface OfferForMatch extends MatchOffer {
  city: string;
  position: GeoPosition | null;
}

/** The offer that candidates are ranked for: an employer's own in any state, for the association's people a published one. */
@Injectable()
export class OffersForMatch {
  constructor(private readonly db: Db) {}

  async read(actor: Actor, offerId: string): Promise<OfferForMatch> {
    const scope = actor.role === 'employer' ? 'employer_id = $2' : `state = 'published' AND $2::uuid IS NOT NULL`;
    const offer = await this.db.one<
      OfferForMatch & { postcode: string | null; latitude: number | null; longitude: number | null }
    >(
      `SELECT occupation, skills, certificates, licences, contract, weekly_hours AS "weeklyHours", start_on AS "startOn",
              open_to_training AS "openToTraining", city, postcode, latitude, longitude
       FROM offers WHERE id = $1 AND ${scope}`,
      [offerId, actor.organisationId],
    );
    if (!offer) throw notFound('offer');
    const { latitude, longitude, postcode, ...rest } = offer;
    if (latitude !== null && longitude !== null) return { ...rest, position: { lat: latitude, lon: longitude } };
    const town = townOfAddress(postcode, rest.city);
    return { ...rest, position: town ? { lat: town.lat, lon: town.lon } : null };
  }
}
