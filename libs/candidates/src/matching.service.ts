import { createHash } from 'node:crypto';
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
const MOST_REMEMBERED = 200_000;
const REMEMBERED_MS = 10 * 60_000;

/** All that counts of a card or an offer, in few letters. */
const keyOf = (facts: object) => createHash('sha1').update(JSON.stringify(facts)).digest('base64');

/** How well a person fits the best of an employer's offers. */
export interface Fit {
  /** 0 to 100. */
  score: number;
  isFar: boolean;
}

/** The match for other parts of the program. */
@Injectable()
export class Matching {
  private readonly memory = new Map<string, Fit>();
  private since = performance.now();

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

  /**
   * As `best`, and whether each of the employer's published offers lies in the farthest distance band. `brought` names for an employer the
   * offers that count; without one of those that is published, all of them do.
   */
  async fits(
    tenantIds: readonly string[],
    employerIds: readonly string[],
    day: string,
    brought: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  ): Promise<Map<string, Fit>> {
    const cards = await this.db.query<Card & { tenantId: string }>(
      `SELECT k.tenant_id AS "tenantId", ${MATCH_COLUMNS} FROM candidates k WHERE k.tenant_id = ANY($1)`,
      [tenantIds],
    );
    const published = await this.offers.published(employerIds);
    const isBrought = ({ id, employerId }: { id: string; employerId: string }) => brought.get(employerId)?.has(id);
    const bringing = new Set(published.filter(isBrought).map(({ employerId }) => employerId));
    const offers = published.filter((offer) => !bringing.has(offer.employerId) || isBrought(offer));
    const offerKeys = offers.map((offer) => keyOf(offer));
    const fits = new Map<string, Fit>();
    for (const card of cards) {
      const cardKey = keyOf(card);
      offers.forEach((offer, index) => {
        const pair = `${card.tenantId} ${offer.employerId}`;
        const fit = this.remembered(`${cardKey} ${offerKeys[index]} ${day}`, () => {
          const { match, distanceBand } = bandAndMatch(card, offer, day);
          return { score: match.score, isFar: distanceBand === FARTHEST };
        });
        const known = fits.get(pair) ?? { score: 0, isFar: true };
        fits.set(pair, { score: Math.max(known.score, fit.score), isFar: known.isFar && fit.isFar });
      });
      // Tens of thousands of pairs are seconds of arithmetic: others are answered in between.
      await new Promise((done) => setImmediate(done));
    }
    return fits;
  }

  /** A big rally asks for the same pairs again at every look; a card or offer that changed has another key. */
  private remembered(key: string, work: () => Fit): Fit {
    const now = performance.now();
    if (this.memory.size >= MOST_REMEMBERED || now - this.since > REMEMBERED_MS) {
      // What occupations demand is imported now and then: nothing is remembered for long.
      this.memory.clear();
      this.since = now;
    }
    const known = this.memory.get(key);
    if (known) return known;
    const fit = work();
    this.memory.set(key, fit);
    return fit;
  }
}
