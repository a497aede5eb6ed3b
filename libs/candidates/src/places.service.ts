import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Config } from '#config';
import { Db } from '#database';
import type { Actor } from '#identity';
import { OnEvent } from '#jobs';
import { Clock, DomainError, dayOf, invalid } from '#kernel';
import { distanceKm, findTown, type Town } from '#occupations';
import type { GeoPosition } from '#search';
import { areaOf } from './areas.js';
import { ALL_RINGS, crowdsOf, type Rings, ringsOf } from './domain/crowd.js';

/** Counting all cards is not for every search; a minute late does no harm, for a ring that is thin by one card more is still a ring. */
const COUNTED_FOR_MS = 60_000;

type Counted = GeoPosition & { count: number; crowd: number };

/** Where distances are counted from. */
export interface Place {
  name: string;
  position: GeoPosition;
  /** What the person who asks may learn of distances from there. */
  rings: Rings;
}

/** @throws DomainError naming `near` when the town or postcode is not known */
export function townNamed(near: string): Town {
  const town = findTown(near);
  if (!town) throw invalid('near', 'unknown_place', 'This town or postcode is not known.');
  return town;
}

/** What each person who searches may learn of distances, and from how many places. */
@Injectable()
export class Places {
  /** Which firm has already searched from which area on that day. */
  private noted = { day: '', areas: new Set<string>() };
  private counted: { at: number; cards: Counted[] } | undefined;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly audit: Audit,
  ) {}

  /** The town asked for, else that of the offer. */
  async around(
    actor: Actor,
    town: Town | null,
    offer: { city: string | null; position: GeoPosition | null } | null,
  ): Promise<Place | null> {
    const [name, position] = town ? [town.name, town] : [offer?.city ?? '', offer?.position];
    return position ? { name, position, rings: await this.rings(actor, position) } : null;
  }

  /**
   * The circles and bands around a place that tell the actor nothing of fewer than a crowd.
   * @throws DomainError `too_many_places` when the employer has searched from too many areas today
   */
  private async rings(actor: Actor, place: GeoPosition): Promise<Rings> {
    if (actor.role !== 'employer') return ALL_RINGS;
    await this.note(actor, place);
    const cards = await this.cards();
    return ringsOf(cards.map(({ count, crowd, ...at }) => ({ km: distanceKm(place, at), count, crowd })));
  }

  @OnEvent('candidate.changed')
  async forget(): Promise<void> {
    this.counted = undefined;
  }

  /** Kept for a month, for who has to look into a misuse. */
  async tidy(): Promise<void> {
    await this.db.query('DELETE FROM search_places WHERE day < $1::date - 31', [dayOf(this.clock.now())]);
  }

  private async cards(): Promise<Counted[]> {
    const now = this.clock.now().getTime();
    if (!this.counted || Math.abs(now - this.counted.at) >= COUNTED_FOR_MS) {
      const places = await this.db.query<GeoPosition & { count: number }>(
        `SELECT latitude AS lat, longitude AS lon, count(*)::int AS count FROM candidates WHERE listed AND latitude IS NOT NULL
         GROUP BY 1, 2 ORDER BY 1, 2`,
      );
      const crowds = crowdsOf(places, distanceKm);
      this.counted = { at: now, cards: places.map((place, at) => ({ ...place, crowd: crowds[at] ?? 0 })) };
    }
    return this.counted.cards;
  }

  /** A firm has a few sites; who searches from all over the country looks for a home. Counted by area, for the firm and not the account. */
  private async note(actor: Actor, place: GeoPosition): Promise<void> {
    const area = areaOf(place)?.insee ?? `${place.lat.toFixed(1)},${place.lon.toFixed(1)}`;
    const day = dayOf(this.clock.now());
    const firm = [actor.organisationId, day];
    const key = `${actor.organisationId} ${area}`;
    if (this.noted.day !== day) this.noted = { day, areas: new Set() };
    // What is noted stays noted for that day: it needs no second look.
    if (this.noted.areas.has(key)) return;
    const allowed = (await this.isKnown(firm, area)) || (await this.isAllowed(firm, area));
    if (allowed) this.noted.areas.add(key);
    else {
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'search.too_many_places',
        subject: { kind: 'organisation', id: actor.organisationId },
        details: { places: this.config.searchPlacesPerDay },
      });
      throw new DomainError(
        'too_many',
        'too_many_places',
        `You have searched from ${this.config.searchPlacesPerDay} areas today. Search from one of them, without a place, or again tomorrow.`,
      );
    }
  }

  /** Notes one more area if the day has one left. Of many requests at once each would find the same few areas noted: they wait for each other. */
  private isAllowed(firm: readonly string[], area: string): Promise<boolean> {
    return this.db.transaction(async () => {
      await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 726014))', [firm[0]]);
      const rows = await this.db.query(
        `INSERT INTO search_places (employer_id, day, area) SELECT $1, $2, $3
         WHERE (SELECT count(*) FROM search_places WHERE employer_id = $1 AND day = $2) < $4 ON CONFLICT DO NOTHING RETURNING area`,
        [...firm, area, this.config.searchPlacesPerDay],
      );
      return rows.length > 0 || (await this.isKnown(firm, area));
    });
  }

  private async isKnown(firm: readonly string[], area: string): Promise<boolean> {
    const condition = 'employer_id = $1 AND day = $2 AND area = $3';
    return (await this.db.one(`SELECT 1 FROM search_places WHERE ${condition}`, [...firm, area])) !== undefined;
  }
}
