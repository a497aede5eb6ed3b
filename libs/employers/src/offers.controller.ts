import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { Closure, NewOffer, OfferChanges, OfferProblemView, OfferQuery, OfferView } from './offers.dto.js';
import { OfferQueries } from './offers.queries.js';
import { Offers } from './offers.service.js';

@ApiTags('offers')
@Controller('offers')
export class OffersController {
  constructor(
    private readonly offers: Offers,
    private readonly queries: OfferQueries,
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
  @Responds(200, listOf(OfferProblemView))
  async problems(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.offers.problems(id, actor) };
  }

  @Post(':id/publication')
  @Allow('offer.write')
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
    await this.offers.close(id, body.outcome, body.reason ?? null, actor);
  }
}
