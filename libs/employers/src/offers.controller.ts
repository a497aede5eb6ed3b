import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { OfferSuggestions } from './offer-suggestions.queries.js';
import {
  Closure,
  NewOffer,
  OfferChanges,
  OfferCheckView,
  OfferEventView,
  OfferQuery,
  OfferSuggestionsView,
  OfferText,
  OfferView,
  Publicity,
  SuggestionQuery,
} from './offers.dto.js';
import { OfferQueries } from './offers.queries.js';
import { Offers, userOf } from './offers.service.js';

@ApiTags('offers')
@Controller('offers')
export class OffersController {
  constructor(
    private readonly offers: Offers,
    private readonly queries: OfferQueries,
    private readonly suggestions: OfferSuggestions,
  ) {}

  @Get()
  @Allow('offer.read')
  @Responds(200, pageOf(OfferView))
  list(@Query({ schema: OfferQuery }) query: z.output<typeof OfferQuery>, @CurrentActor() actor: Actor) {
    return this.queries.list(actor, query);
  }

  @Post()
  @Allow('offer.write')
  @Responds(201, z.object({ id: uuid }))
  async create(@Body({ schema: NewOffer }) body: z.output<typeof NewOffer>, @CurrentActor() actor: Actor) {
    return { id: await this.offers.create(body, actor) };
  }

  /** What stands against publishing such a text, while it is written. Keeps nothing. */
  @Post('check')
  @Allow('offer.write')
  @Responds(200, OfferCheckView)
  check(@Body({ schema: OfferText }) body: z.output<typeof OfferText>) {
    return this.offers.check(body);
  }

  /** What offers for this occupation usually say. */
  @Get('suggestions')
  @Allow('offer.write')
  @Responds(200, OfferSuggestionsView)
  suggest(@Query({ schema: SuggestionQuery }) query: z.output<typeof SuggestionQuery>, @CurrentActor() actor: Actor) {
    return this.suggestions.for(query.occupation, actor);
  }

  @Get(':id')
  @Allow('offer.read')
  @Responds(200, OfferView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }

  @Patch(':id')
  @Allow('offer.write')
  @RespondsNothing()
  async update(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: OfferChanges }) body: z.output<typeof OfferChanges>,
    @CurrentActor() actor: Actor,
  ) {
    const { version, ...changes } = body;
    await this.offers.update(id, changes, version, actor);
  }

  /** What stands against publication, to be shown while the offer is written. */
  @Get(':id/publication')
  @Allow('offer.write')
  @Responds(200, OfferCheckView)
  problems(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.offers.problems(id, actor);
  }

  @Post(':id/publication')
  @Allow('offer.publish')
  @RespondsNothing()
  async publish(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.offers.publish(id, actor);
  }

  @Post(':id/closure')
  @Allow('offer.write')
  @RespondsNothing()
  async close(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Closure }) body: z.output<typeof Closure>,
    @CurrentActor() actor: Actor,
  ) {
    const { outcome, code = null, reason = null, hiredThrough = null } = body;
    await this.offers.close(id, { outcome, code, reason, hiredThrough }, userOf(actor), actor.organisationId);
  }

  /** Still open: shown for another 90 days from today. */
  @Post(':id/confirmation')
  @Allow('offer.write')
  @RespondsNothing()
  async keepOpen(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.offers.keepOpen(id, userOf(actor), actor.organisationId);
  }

  /** A new draft with the same content. */
  @Post(':id/copies')
  @Allow('offer.write')
  @Responds(201, z.object({ id: uuid }))
  async copy(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { id: await this.offers.copy(id, actor) };
  }

  /** Whether the offer has a page that anybody can read, at `/offres/{publicId}`. */
  @Put(':id/publicity')
  @Allow('offer.publish')
  @RespondsNothing()
  async publicity(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Publicity }) body: z.output<typeof Publicity>,
    @CurrentActor() actor: Actor,
  ) {
    await this.offers.makePublic(id, body.isPublic, actor);
  }

  @Get(':id/history')
  @Allow('offer.read')
  @Responds(200, listOf(OfferEventView))
  async history(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.queries.history(actor, id) };
  }
}
