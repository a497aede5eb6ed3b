import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { RallyQueries } from './rallies.queries.js';
import { Cancellation, NewRallyBody, RallyChangesBody, RallyQuery } from './rallies.requests.js';
import { Rallies } from './rallies.service.js';
import { Created, RallyCandidateView, RallySummary, RallyView } from './rallies.views.js';

@ApiTags('rallies')
@Controller('rallies')
export class RalliesController {
  constructor(
    private readonly rallies: Rallies,
    private readonly queries: RallyQueries,
  ) {}

  @Get()
  @Allow('rally.read')
  @Responds(200, pageOf(RallySummary))
  list(@Query({ schema: RallyQuery }) query: z.output<typeof RallyQuery>, @CurrentActor() actor: Actor) {
    return this.queries.list(actor, query);
  }

  @Post()
  @Allow('rally.manage')
  @Responds(201, Created)
  async create(@Body({ schema: NewRallyBody }) body: z.output<typeof NewRallyBody>, @CurrentActor() actor: Actor) {
    return { id: await this.rallies.create(body, actor) };
  }

  @Get(':id')
  @Allow('rally.read')
  @Responds(200, RallyView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }

  @Patch(':id')
  @Allow('rally.manage')
  @RespondsNothing()
  async change(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: RallyChangesBody }) body: z.output<typeof RallyChangesBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.rallies.change(id, body, actor);
  }

  @Post(':id/cancellation')
  @Allow('rally.manage')
  @RespondsNothing()
  async cancel(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Cancellation }) body: z.output<typeof Cancellation>,
    @CurrentActor() actor: Actor,
  ) {
    await this.rallies.cancel(id, body.reason ?? null, actor);
  }

  @Post(':id/closure')
  @Allow('rally.manage')
  @RespondsNothing()
  async close(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.rallies.close(id, actor);
  }

  @Get(':id/candidates')
  @Allow('rally.read')
  @Responds(200, listOf(RallyCandidateView))
  async candidates(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.queries.candidates(actor, id) };
  }
}
