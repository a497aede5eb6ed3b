import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { notFound } from '#kernel';
import type { GeoPosition } from '#search';
import type { MatchOffer } from './domain/match.js';
import { townOfAddress } from './town.js';

export interface OfferForMatch extends MatchOffer {
  city: string | null;
  position: GeoPosition | null;
}

/** An offer as somebody who looks for the work of a tenant sees it in a list. */
export interface PublishedOffer extends OfferForMatch {
  id: string;
  employerId: string;
  employerName: string;
  title: string;
  expiresOn: string | null;
}

interface Place {
  postcode: string | null;
  latitude: number | null;
  longitude: number | null;
}

const WISHED = `jsonb_build_object('skills', f.wished_skills, 'certificates', f.wished_certificates, 'licences', f.wished_licences) AS wished`;

const COLUMNS = `f.occupation, f.skills, f.certificates, f.licences, f.experience_years AS "experienceYears", f.languages, f.contract, f.weekly_hours AS "weeklyHours",
  f.start_on AS "startOn", f.open_to_training AS "openToTraining", f.city, f.postcode, f.latitude, f.longitude, ${WISHED}`;

/** Offers as the match needs them. */
@Injectable()
export class OffersForMatch {
  constructor(private readonly db: Db) {}

  /** The offer that candidates are ranked for: an employer's own in any state, for the association's people a published one. */
  async read(actor: Actor, offerId: string): Promise<OfferForMatch> {
    const scope = actor.role === 'employer' ? 'f.employer_id = $2' : `f.state = 'published' AND $2::uuid IS NOT NULL`;
    const offer = await this.db.one<OfferForMatch & Place>(
      `SELECT ${COLUMNS} FROM offers f WHERE f.id = $1 AND ${scope}`,
      [offerId, actor.organisationId],
    );
    if (!offer) throw notFound('offer');
    return located(offer);
  }

  /** Every published offer, or those of some employers; the newest first. */
  async published(employerIds: readonly string[] | null): Promise<PublishedOffer[]> {
    const rows = await this.db.query<PublishedOffer & Place>(
      `SELECT f.id, f.employer_id AS "employerId", o.name AS "employerName", f.title, f.expires_on AS "expiresOn", ${COLUMNS}
       FROM offers f JOIN organisations o ON o.id = f.employer_id
       WHERE f.state = 'published' AND ($1::uuid[] IS NULL OR f.employer_id = ANY($1)) ORDER BY f.published_at DESC NULLS LAST, f.id`,
      [employerIds],
    );
    return rows.map(located);
  }
}

function located<T extends OfferForMatch & Place>({ latitude, longitude, postcode, ...rest }: T) {
  if (latitude !== null && longitude !== null) return { ...rest, position: { lat: latitude, lon: longitude } };
  const town = townOfAddress(postcode, rest.city);
  return { ...rest, position: town ? { lat: town.lat, lon: town.lon } : null };
}
