import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, DomainError, dayOf, notFound } from '#kernel';
import { distanceKm, findTown } from '#occupations';
import { CandidateSearch } from '#search';
import { TenantAccess } from '#tenants';
import { Aliases } from './aliases.service.js';
import { cardView } from './candidate.view.js';
import type { CandidateSearchQuery } from './candidates.dto.js';
import { CandidateEntity } from './candidates.entities.js';
import { CardPages, type EmployersView } from './card-pages.queries.js';
import { CardSources } from './card-sources.queries.js';
import { radiusWithin } from './domain/crowd.js';
import { bandOf, type DistanceBand } from './domain/distance.js';
import { compareMatches, type Match } from './domain/match.js';
import { alikeInOwnOrder } from './domain/own-order.js';
import { placeInText } from './domain/place-in-text.js';
import type { ReleaseState } from './domain/release.js';
import { EngineWatch } from './engine-watch.service.js';
import { facetsView } from './facets.view.js';
import { highlightsFor } from './highlights.js';
import { matchOf } from './match-knowledge.js';
import { type Filters, NEARBY_KM, poolFor } from './offer-pool.js';
import { type OfferForMatch, OffersForMatch } from './offers-for-match.queries.js';
import { OpenedCards } from './opened-cards.service.js';
import { type Place, Places, townNamed } from './places.service.js';
import { requireHours, requireNoPlace } from './query-checks.js';
import { ReleasedIdentities } from './released-identities.service.js';
import { ReleaseQueries } from './releases.queries.js';
import { trades } from './trades.js';

/** Kilometres around a town when no radius is given. */
const USUAL_RADIUS = 20;

interface Seen {
  card: CandidateEntity;
  band: DistanceBand | null;
  match: Match | null;
}

type Known = (card: CandidateEntity) => {
  id: string;
  pseudonym: string | null;
  tenantId: string | null;
  release: { id: string; state: ReleaseState; expiresAt: Date } | null;
};

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
    private readonly watch: EngineWatch,
    private readonly places: Places,
    private readonly identities: ReleasedIdentities,
    private readonly opened: OpenedCards,
    private readonly pages: CardPages,
  ) {}

  async find(actor: Actor, query: CandidateSearchQuery) {
    try {
      return await this.found(actor, query);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'search_unavailable') this.watch.lost();
      throw error;
    }
  }

  private async found(actor: Actor, query: CandidateSearchQuery) {
    const { page, size, sort } = query;
    const offer = query.offerId ? await this.offers.read(actor, query.offerId) : null;
    const typed =
      query.near || offer
        ? { text: query.q ?? '', town: null }
        : placeInText(query.q ?? '', findTown, trades.isTradeWord);
    const town = query.near ? townNamed(query.near) : typed.town;
    if (!town && !offer?.position) requireNoPlace(query);
    requireHours(query);
    const place = await this.places.around(actor, town, offer);
    const radiusKm =
      place && (query.radiusKm || town) ? radiusWithin(place.rings, query.radiusKm ?? USUAL_RADIUS) : null;
    const filters = this.filters(query, typed.text, place, radiusKm);
    const { seen, total, facets, known } =
      offer && (sort ?? 'best') === 'best'
        ? await this.ranked(filters, offer, place, query)
        : await this.listed(actor, filters, offer, place, query);
    return {
      items: await this.shown(actor, seen, typed.text, known),
      total,
      page,
      size,
      place: place ? { name: place.name, radiusKm } : null,
      facets: facets && facetsView(facets, place?.rings.bandEnds ?? []),
    };
  }

  private filters(query: CandidateSearchQuery, text: string, place: Place | null, radiusKm: number | null): Filters {
    const { occupation, skill, certificate, licence, contract, availability, availableBy, training } = query;
    const { hoursMin: min, hoursMax: max } = query;
    const near = place && { lat: place.position.lat, lon: place.position.lon, bandEnds: place.rings.bandEnds };
    return {
      ...{ text, today: dayOf(this.clock.now()), occupation, skill, certificate, licence, contract },
      ...{ availability, availableBy, training, hours: { min, max } },
      ...(near ? { near: { ...near, ...(radiusKm ? { radiusKm } : {}) } } : {}),
    };
  }

  async read(actor: Actor, id: string, query: { near?: string | undefined; offerId?: string | undefined }) {
    const candidateId = actor.role === 'employer' ? await this.aliases.resolve(actor.organisationId, id) : id;
    const [listed] = await this.pages.cards([candidateId]);
    // Who let this employer know them stays in its sight, also when shown to nobody else.
    const card = listed ?? (await this.released(actor, candidateId));
    if (!card) throw notFound('candidate');
    await this.opened.note(actor, card);
    const offer = query.offerId ? await this.offers.read(actor, query.offerId) : null;
    const town = query.near ? townNamed(query.near) : null;
    const seen = this.seen(card, await this.places.around(actor, town, offer), offer);
    return (await this.shown(actor, [seen]))[0];
  }

  /** Cards of the actor's choice, each once, in no order to rely on; those that are not listed any more are left out. `ids` are candidates'. */
  async several(actor: Actor, ids: readonly string[], offerId: string | null) {
    const offer = offerId ? await this.offers.read(actor, offerId) : null;
    const place = await this.places.around(actor, null, offer);
    const seen = (await this.pages.cards(ids)).map((card) => this.seen(card, place, offer));
    return this.shown(actor, seen);
  }

  private async released(actor: Actor, id: string): Promise<CandidateEntity | null> {
    const known = actor.role === 'employer' ? await this.identities.find(id, actor.organisationId) : null;
    // Who has found work is looked for by nobody any more.
    if (!known || (await this.sources.obstacles(known.tenantId)).includes('hired')) return null;
    return this.db.repo(CandidateEntity).findOneBy({ id });
  }

  /** The card of a tenant whom the actor follows, also while employers do not see it, and why they do not. */
  async ofTenant(actor: Actor, tenantId: string) {
    await this.access.require(actor, tenantId, 'cv');
    const card = await this.db.repo(CandidateEntity).findOneBy({ tenantId });
    const [shown] = card && hasContent(card) ? await this.shown(actor, [this.seen(card, null, null)]) : [];
    return { listed: card?.listed ?? false, obstacles: await this.sources.obstacles(tenantId), card: shown ?? null };
  }

  private async listed(
    actor: Actor,
    filters: Filters,
    offer: OfferForMatch | null,
    place: Place | null,
    query: CandidateSearchQuery,
  ) {
    const { page, size, sort, facets: wanted } = query;
    const { ids, total, facets } = await this.search.search({ ...filters, page, size, sort, facets: wanted });
    const { cards, known } =
      actor.role === 'employer'
        ? await this.pages
            .ofEmployer(actor.organisationId, ids)
            .then((of) => ({ ...of, known: employersKnown(of.known) }))
        : { cards: await this.pages.cards(ids), known: await this.known(actor, ids) };
    return { seen: cards.map((card) => this.seen(card, place, offer)), total, facets, known };
  }

  /** By score; what scores alike stays in the order of the search. */
  private async ranked(filters: Filters, offer: OfferForMatch, place: Place | null, query: CandidateSearchQuery) {
    const { page, size } = query;
    // What scores alike stays in the order of the pool: it may not tell who is in a circle that is not told.
    const around = place?.rings.radii.includes(NEARBY_KM) ? filters.near : undefined;
    const cards = await this.pages.cards(await poolFor(this.search, filters, offer, around));
    const seen = cards
      .map((card) => this.seen(card, place, offer))
      .sort((a, b) => (a.match && b.match ? compareMatches(a.match, b.match) : 0));
    const facets = query.facets
      ? (await this.search.search({ ...filters, page: 1, size: 1, facets: true })).facets
      : null;
    return { seen: seen.slice((page - 1) * size, page * size), total: seen.length, facets, known: undefined };
  }

  private seen(card: CandidateEntity, place: Place | null, offer: OfferForMatch | null): Seen {
    const { latitude: lat, longitude: lon } = card;
    const band =
      place && lat !== null && lon !== null
        ? bandOf(distanceKm(place.position, { lat, lon }), place.rings.bandEnds)
        : null;
    return { card, band, match: offer ? matchOf(card, offer, band, dayOf(this.clock.now())) : null };
  }

  /** What the person who asks knows these candidates by. */
  private async known(actor: Actor, ids: readonly string[]): Promise<Known> {
    if (actor.role === 'employer') {
      const [aliases, releases] = await Promise.all([
        this.aliases.of(actor.organisationId, ids),
        this.releases.newestOf(actor.organisationId, ids),
      ]);
      return employersKnown(
        new Map([...aliases].map(([id, alias]) => [id, { ...alias, release: releases.get(id) ?? null }])),
      );
    }
    const reach = this.access.condition(actor, 'identity', 't', 2);
    const own = await this.db.query<{ id: string }>(
      `SELECT k.id FROM candidates k JOIN tenants t ON t.id = k.tenant_id WHERE k.id = ANY($1) AND ${reach.sql}`,
      [ids, ...reach.params],
    );
    const reached = new Set(own.map(({ id }) => id));
    return ({ id, tenantId }) => ({ id, pseudonym: null, release: null, tenantId: reached.has(id) ? tenantId : null });
  }

  private async shown(actor: Actor, seen: readonly Seen[], typed = '', known?: Known) {
    const today = dayOf(this.clock.now());
    const highlights = typed ? highlightsFor(typed) : () => [];
    const knownAs =
      known ??
      (await this.known(
        actor,
        seen.map(({ card }) => card.id),
      ));
    const items = seen.map(({ card, band, match }) => ({
      view: { ...cardView(card, band, match, today), highlights: highlights(card) },
      known: knownAs(card),
    }));
    const ordered = actor.role === 'employer' ? alikeInOwnOrder(items) : items;
    return ordered.map(({ view, known: knownBy }) => ({ ...view, ...knownBy }));
  }
}

const employersKnown =
  (known: ReadonlyMap<string, EmployersView>): Known =>
  ({ id }) => {
    const view = known.get(id);
    if (!view) throw new Error('A candidate was left without an alias.');
    return { ...view, tenantId: null };
  };

/** A card that was blanked because its consent was withdrawn shows nothing. */
const hasContent = (card: CandidateEntity) =>
  card.listed || card.occupations.length + card.skills.length + card.experiences.length > 0;
