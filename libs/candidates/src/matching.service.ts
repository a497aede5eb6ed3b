import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { distanceKm } from '#occupations';
import type { Card } from './domain/card.js';
import { bandOf, type DistanceBand } from './domain/distance.js';
import type { Match } from './domain/match.js';
import { matchOf } from './match-knowledge.js';
import { type OfferForMatch, OffersForMatch } from './offers-for-match.queries.js';

/** What of a card counts for the match. */
export const MATCH_COLUMNS = `k.occupations, k.experiences, k.skills, k.certificates, k.licences, k.languages, k.contracts, k.weekly_hours AS "weeklyHours",
  k.availability, k.training, k.latitude, k.longitude`;

/** The distance band between a card's town and an offer's, and how well they fit. `today` is `YYYY-MM-DD`. */
export function bandAndMatch(
  card: Card,
  offer: OfferForMatch,
  today: string,
): { distanceBand: DistanceBand | null; match: Match } {
  const { latitude: lat, longitude: lon } = card;
  const distanceBand =
    offer.position && lat !== null && lon !== null ? bandOf(distanceKm(offer.position, { lat, lon })) : null;
  return { distanceBand, match: matchOf(card, offer, distanceBand, today) };
}

const FARTHEST: DistanceBand = '40+';

/** How well a person fits the best of an employer's offers. */
export interface Fit {
  /** 0 to 100. */
  score: number;
  isFar: boolean;
}

/** The match for other parts of the program. */
@Injectable()
export class Matching {
  constructor(
    private readonly db: Db,
    private readonly offers: OffersForMatch,
  ) {}

  /**
   * The best score of each tenant's card among the published offers of each employer, by `tenant employer`. Pairs without a card or an offer
   * are left out. `day` decides on recency and lateness, so that the same day gives the same scores.
   */
  async best(tenantIds: readonly string[], employerIds: readonly string[], day: string): Promise<Map<string, number>> {
    const fits = await this.fits(tenantIds, employerIds, day);
    return new Map([...fits].map(([pair, { score }]) => [pair, score]));
  }

  /** As `best`, and whether each of the employer's published offers lies in the farthest distance band. */
  async fits(tenantIds: readonly string[], employerIds: readonly string[], day: string): Promise<Map<string, Fit>> {
    const cards = await this.db.query<Card & { tenantId: string }>(
      `SELECT k.tenant_id AS "tenantId", ${MATCH_COLUMNS} FROM candidates k WHERE k.tenant_id = ANY($1)`,
      [tenantIds],
    );
    const offers = await this.offers.published(employerIds);
    const fits = new Map<string, Fit>();
    for (const card of cards)
      for (const offer of offers) {
        const pair = `${card.tenantId} ${offer.employerId}`;
        const { match, distanceBand } = bandAndMatch(card, offer, day);
        const known = fits.get(pair) ?? { score: 0, isFar: true };
        fits.set(pair, {
          score: Math.max(known.score, match.score),
          isFar: known.isFar && distanceBand === FARTHEST,
        });
      }
    return fits;
  }
}
