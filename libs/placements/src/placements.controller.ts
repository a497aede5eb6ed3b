import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { Cancellation, Check, End, NewPlacement, PlacementQuery, PlacementView, Start } from './placements.dto.js';
import { PlacementQueries } from './placements.queries.js';
import { Placements } from './placements.service.js';

@ApiTags('placements')
@Controller('placements')
export class PlacementsController {
  constructor(
    private readonly placements: Placements,
    private readonly queries: PlacementQueries,
  ) {}

  @Get()
  @Allow('placement.read')
  @Responds(200, pageOf(PlacementView))
  list(@Query({ schema: PlacementQuery }) query: z.output<typeof PlacementQuery>, @CurrentActor() actor: Actor) {
    return this.queries.list(actor, query);
  }

  @Post()
  @Allow('placement.create')
  @Responds(201, z.object({ id: uuid }))
  async create(@Body({ schema: NewPlacement }) body: z.output<typeof NewPlacement>, @CurrentActor() actor: Actor) {
    return { id: await this.placements.create(body, actor) };
  }

  @Get(':id')
  @Allow('placement.read')
  @Responds(200, PlacementView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }

  @Post(':id/start')
  @Allow('placement.write')
  @RespondsNothing()
  async start(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Start }) body: z.output<typeof Start>,
    @CurrentActor() actor: Actor,
  ) {
    await this.placements.start(id, body, actor);
  }

  @Post(':id/end')
  @Allow('placement.write')
  @RespondsNothing()
  async end(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: End }) body: z.output<typeof End>,
    @CurrentActor() actor: Actor,
  ) {
    await this.placements.end(id, body.endedOn, body.reason, actor);
  }

  @Post(':id/cancel')
  @Allow('placement.write')
  @RespondsNothing()
  async cancel(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Cancellation }) body: z.output<typeof Cancellation>,
    @CurrentActor() actor: Actor,
  ) {
    await this.placements.cancel(id, body.reason, actor);
  }

  @Post(':id/checks')
  @Allow('placement.check')
  @RespondsNothing()
  async check(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Check }) body: z.output<typeof Check>,
    @CurrentActor() actor: Actor,
  ) {
    await this.placements.check(id, body.month, body.stillThere, body.comment ?? null, actor);
  }
}
