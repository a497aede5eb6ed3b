import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { NewSeriesBody, SeriesChanges } from './rallies.requests.js';
import { Created, SeriesView } from './rallies.views.js';
import { SeriesQueries } from './series.queries.js';
import { Series } from './series.service.js';

@ApiTags('rallies')
@Controller('rally-series')
export class SeriesController {
  constructor(
    private readonly series: Series,
    private readonly queries: SeriesQueries,
  ) {}

  @Get()
  @Allow('rally.follow')
  @Responds(200, listOf(SeriesView))
  async list(@CurrentActor() actor: Actor) {
    return { items: await this.queries.list(actor) };
  }

  @Post()
  @Allow('rally.manage')
  @Responds(201, Created)
  async create(@Body({ schema: NewSeriesBody }) body: z.output<typeof NewSeriesBody>, @CurrentActor() actor: Actor) {
    return { id: await this.series.create(body, actor) };
  }

  @Patch(':id')
  @Allow('rally.manage')
  @RespondsNothing()
  async change(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: SeriesChanges }) body: z.output<typeof SeriesChanges>,
    @CurrentActor() actor: Actor,
  ) {
    await this.series.change(id, body, actor);
  }
}
