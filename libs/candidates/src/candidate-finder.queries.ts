import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, dayOf, invalid, notFound } from '#kernel';
import { distanceKm, findTown } from '#occupations';
import { type CandidateQuery, CandidateSearch, type GeoPosition } from '#search';
import { TenantAccess } from '#tenants';
import { Aliases } from './aliases.service.js';
import { cardView } from './candidate.view.js';
import type { CandidateSearchQuery } from './candidates.dto.js';
import { CandidateEntity } from './candidates.entities.js';
import { CardSources } from './card-sources.queries.js';
import { bandOf, type DistanceBand, searchRadius } from './domain/distance.js';
import { compareMatches, type Match } from './domain/match.js';
import { placeInText } from './domain/place-in-text.js';
import { matchOf } from './match-knowledge.js';
import { type OfferForMatch, OffersForMatch } from './offers-for-match.queries.js';
import { ReleaseQueries } from './releases.queries.js';
import { trades } from './trades.js';

/** Cards that are scored for one offer: those of its own occupation first, then others that pass the filters. */
const POOL = 500;
/** Kilometres around a town when no radius is given. */
const USUAL_RADIUS = 20;

interface Place {
  name: string;
  position: GeoPosition;
}

interface Seen {
  card: CandidateEntity;
  band: DistanceBand | null;
  match: Match | null;
}

/** Finds cards and shows them as the person who asks may see them. */
@Injectable()
export class CandidateFinder {
  constructor(
    private readonly db: Db,
    private readonly search: CandidateSearch,
    private readonly aliases: Aliases,
    private readonly access: TenantAccess,
    private readonly sources: CardSources,
    private readonly offers: OffersForMatch,
    private readonly releases: ReleaseQueries,
    private readonly clock: Clock,
  ) {}

  async find(actor: Actor, query: CandidateSearchQuery) {
    const { page, size } = query;
    const offer = query.offerId ? await this.offers.read(actor, query.offerId) : null;
    const typed =
      query.near || offer
        ? { text: query.q ?? '', town: null }
        : placeInText(query.q ?? '', findTown, trades.isTradeWord);
    const town = query.near ? townOf(query.near) : typed.town;
    const place = town ? { name: town.name, position: town } : placeOf(offer);
    if (query.radiusKm && !place)
      throw invalid('radiusKm', 'needs_a_place', 'A radius needs a place: give near, or an offer whose town is known.');
    const radiusKm = query.radiusKm || town ? searchRadius(query.radiusKm ?? USUAL_RADIUS) : null;
    const { occupation, skill, certificate, licence, contract } = query;
    const filters = {
      ...{ text: typed.text, occupation, skill, certificate, licence, contract },
      ...(place && radiusKm ? { near: { ...place.position, radiusKm } } : {}),
    };
    const { seen, total } = offer
      ? await this.ranked(filters, offer, place, page, size)
      : await this.listed(filters, place, page, size);
    return {
      items: await this.shown(actor, seen),
      total,
      page,
      size,
      place: place ? { name: place.name, radiusKm } : null,
    };
  }

  async read(actor: Actor, id: string, query: { near?: string | undefined; offerId?: string | undefined }) {
    const candidateId = actor.role === 'employer' ? await this.aliases.resolve(actor.organisationId, id) : id;
    const [card] = await this.cards([candidateId]);
    if (!card) throw notFound('candidate');
    const offer = query.offerId ? await this.offers.read(actor, query.offerId) : null;
    const town = query.near ? townOf(query.near) : null;
    const seen = this.seen(card, town ? { name: town.name, position: town } : placeOf(offer), offer);
    return (await this.shown(actor, [seen]))[0];
  }

  /** Cards of the actor's choice, each once, in no order to rely on; those that are not listed any more are left out. `ids` are candidates'. */
  async several(actor: Actor, ids: readonly string[], offerId: string | null) {
    const offer = offerId ? await this.offers.read(actor, offerId) : null;
    const seen = (await this.cards(ids)).map((card) => this.seen(card, placeOf(offer), offer));
    return this.shown(actor, seen);
  }

  /** The card of a tenant whom the actor follows, also while employers do not see it, and why they do not. */
  async ofTenant(actor: Actor, tenantId: string) {
    await this.access.require(actor, tenantId, 'cv');
    const card = await this.db.repo(CandidateEntity).findOneBy({ tenantId });
    const [shown] = card && hasContent(card) ? await this.shown(actor, [this.seen(card, null, null)]) : [];
    return { listed: card?.listed ?? false, obstacles: await this.sources.obstacles(tenantId), card: shown ?? null };
  }

  private async listed(filters: Filters, place: Place | null, page: number, size: number) {
    const { ids, total } = await this.search.search({ ...filters, page, size });
    return { seen: (await this.cards(ids)).map((card) => this.seen(card, place, null)), total };
  }

  /** By score; what scores alike stays in the order of the search. */
  private async ranked(filters: Filters, offer: OfferForMatch, place: Place | null, page: number, size: number) {
    const own =
      offer.occupation && !filters.occupation
        ? await this.search.search({ ...filters, occupation: offer.occupation, page: 1, size: POOL })
        : null;
    const others = await this.search.search({ ...filters, page: 1, size: POOL });
    const cards = await this.cards([...new Set([...(own?.ids ?? []), ...others.ids])]);
    const seen = cards
      .map((card) => this.seen(card, place, offer))
      .sort((a, b) => (a.match && b.match ? compareMatches(a.match, b.match) : 0));
    return { seen: seen.slice((page - 1) * size, page * size), total: seen.length };
  }

  /** The cards themselves come from the database: what the index still holds of somebody who withdrew is not shown. */
  private async cards(ids: readonly string[]): Promise<CandidateEntity[]> {
    const rows = await this.db.repo(CandidateEntity).findBy({ id: In([...ids]), listed: true });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  private seen(card: CandidateEntity, place: Place | null, offer: OfferForMatch | null): Seen {
    const { latitude: lat, longitude: lon } = card;
    const band = place && lat !== null && lon !== null ? bandOf(distanceKm(place.position, { lat, lon })) : null;
    return { card, band, match: offer ? matchOf(card, offer, band, dayOf(this.clock.now())) : null };
  }

  private async shown(actor: Actor, seen: readonly Seen[]) {
    const ids = seen.map(({ card }) => card.id);
    const today = dayOf(this.clock.now());
    if (actor.role === 'employer') {
      const aliases = await this.aliases.of(actor.organisationId, ids);
      const releases = await this.releases.newestOf(actor.organisationId, ids);
      return seen.map(({ card, band, match }) => {
        const alias = aliases.get(card.id);
        if (!alias) throw new Error('A candidate was left without an alias.');
        return {
          ...cardView(card, band, match, today),
          ...alias,
          tenantId: null,
          release: releases.get(card.id) ?? null,
        };
      });
    }
    const reach = this.access.condition(actor, 'identity', 't', 2);
    const own = await this.db.query<{ id: string }>(
      `SELECT t.id FROM tenants t WHERE t.id = ANY($1) AND ${reach.sql}`,
      [seen.map(({ card }) => card.tenantId), ...reach.params],
    );
    const reached = new Set(own.map(({ id }) => id));
    return seen.map(({ card, band, match }) => ({
      ...cardView(card, band, match, today),
      ...{ id: card.id, pseudonym: null, release: null, tenantId: reached.has(card.tenantId) ? card.tenantId : null },
    }));
  }
}

/** A card that was blanked because its consent was withdrawn shows nothing. */
const hasContent = (card: CandidateEntity) =>
  card.listed || card.occupations.length + card.skills.length + card.experiences.length > 0;

type Filters = Omit<CandidateQuery, 'page' | 'size'>;

function townOf(near: string) {
  const town = findTown(near);
  if (!town) throw invalid('near', 'unknown_place', 'This town or postcode is not known.');
  return town;
}

function placeOf(offer: OfferForMatch | null): Place | null {
  return offer?.position ? { name: offer.city ?? '', position: offer.position } : null;
}
