import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { Checks } from './checks.service.js';
import { PlacementCalls } from './placement-calls.queries.js';
import {
  CallTry,
  Cancellation,
  Check,
  End,
  NewPlacement,
  PlacementQuery,
  Renewal,
  Settlement,
  Start,
} from './placements.dto.js';
import { PlacementQueries } from './placements.queries.js';
import { Placements } from './placements.service.js';
import { CallView, PlacementView } from './placements.views.js';

@ApiTags('placements')
@Controller()
export class PlacementsController {
  constructor(
    private readonly placements: Placements,
    private readonly checks: Checks,
    private readonly queries: PlacementQueries,
    private readonly calls: PlacementCalls,
  ) {}

  @Get('placements')
  @Allow('placement.read')
  @Responds(200, pageOf(PlacementView))
  list(@Query({ schema: PlacementQuery }) query: z.output<typeof PlacementQuery>, @CurrentActor() actor: Actor) {
    return this.queries.list(actor, query);
  }

  @Post('placements')
  @Allow('placement.create')
  @Responds(201, z.object({ id: uuid }))
  async create(@Body({ schema: NewPlacement }) body: z.output<typeof NewPlacement>, @CurrentActor() actor: Actor) {
    return { id: await this.placements.create(body, actor) };
  }

  @Get('placements/:id')
  @Allow('placement.read')
  @Responds(200, PlacementView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }

  @Post('placements/:id/start')
  @Allow('placement.write')
  @RespondsNothing()
  async start(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Start }) body: z.output<typeof Start>,
    @CurrentActor() actor: Actor,
  ) {
    await this.placements.start(id, body, actor);
  }

  /** A contract, training or trial that goes on beyond its agreed last day. */
  @Post('placements/:id/renewal')
  @Allow('placement.follow')
  @RespondsNothing()
  async renew(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Renewal }) body: z.output<typeof Renewal>,
    @CurrentActor() actor: Actor,
  ) {
    await this.placements.renew(id, body, actor);
  }

  @Post('placements/:id/end')
  @Allow('placement.write')
  @RespondsNothing()
  async end(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: End }) body: z.output<typeof End>,
    @CurrentActor() actor: Actor,
  ) {
    await this.placements.end(id, body, actor);
  }

  @Post('placements/:id/cancel')
  @Allow('placement.write')
  @RespondsNothing()
  async cancel(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Cancellation }) body: z.output<typeof Cancellation>,
    @CurrentActor() actor: Actor,
  ) {
    await this.placements.cancel(id, body.reason, actor);
  }

  @Post('placements/:id/checks')
  @Allow('placement.check')
  @RespondsNothing()
  async check(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Check }) body: z.output<typeof Check>,
    @CurrentActor() actor: Actor,
  ) {
    await this.checks.answer(id, body, actor);
  }

  /** What holds where the answers of a month contradict each other. */
  @Post('placements/:id/settlements')
  @Allow('placement.follow')
  @RespondsNothing()
  async settle(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Settlement }) body: z.output<typeof Settlement>,
    @CurrentActor() actor: Actor,
  ) {
    await this.checks.settle(id, body, actor);
  }

  /** A call that nobody took. */
  @Post('placements/:id/calls')
  @Allow('placement.follow')
  @RespondsNothing()
  async noteTry(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: CallTry }) body: z.output<typeof CallTry>,
    @CurrentActor() actor: Actor,
  ) {
    await this.checks.noteTry(id, body.month, body.side, actor);
  }

  /** Whom to phone: who did not answer two letters, cannot be written to, or asked for it. */
  @Get('placement-calls')
  @Allow('placement.follow')
  @Responds(200, listOf(CallView))
  async toCall(@CurrentActor() actor: Actor) {
    return { items: await this.calls.list(actor) };
  }
}
