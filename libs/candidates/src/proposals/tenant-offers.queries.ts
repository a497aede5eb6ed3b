import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, dayOf, type PageQuery } from '#kernel';
import { TenantAccess } from '#tenants';
import { matchView } from '../candidate.view.js';
import { CardSources } from '../card-sources.queries.js';
import { buildCard } from '../domain/card.js';
import { compareMatches } from '../domain/match.js';
import { bandAndMatch } from '../matching.service.js';
import { OffersForMatch } from '../offers-for-match.queries.js';
import { trades } from '../trades.js';

/** The published offers for one tenant, the best fitting first. Also for who is not shown to employers: the case worker helps them apply. */
@Injectable()
export class TenantOffers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: TenantAccess,
    private readonly sources: CardSources,
    private readonly offers: OffersForMatch,
  ) {}

  async list(actor: Actor, tenantId: string, { page, size }: PageQuery) {
    const { id } = await this.access.require(actor, tenantId, 'cv');
    const cv = await this.sources.cv(id);
    if (!cv) return { items: [], total: 0, page, size };
    const card = buildCard(cv.source, trades);
    const today = dayOf(this.clock.now());
    const ranked = (await this.offers.published(null))
      .map((offer) => ({ offer, ...bandAndMatch(card, offer, today) }))
      .sort((a, b) => compareMatches(a.match, b.match));
    const shown = ranked.slice((page - 1) * size, page * size);
    const proposals = await this.proposals(
      id,
      shown.map(({ offer }) => offer.id),
    );
    return {
      items: shown.map(({ offer, distanceBand, match }) => ({
        ...offer,
        distanceBand,
        match: matchView(match),
        proposal: proposals.get(offer.id) ?? null,
      })),
      total: ranked.length,
      page,
      size,
    };
  }

  private async proposals(tenantId: string, offerIds: readonly string[]) {
    const rows = await this.db.query<{ id: string; offerId: string; state: string }>(
      `SELECT DISTINCT ON (offer_id) id, offer_id AS "offerId", state FROM proposals WHERE tenant_id = $1 AND offer_id = ANY($2)
       ORDER BY offer_id, proposed_at DESC`,
      [tenantId, offerIds],
    );
    return new Map(rows.map(({ offerId, ...proposal }) => [offerId, proposal]));
  }
}
