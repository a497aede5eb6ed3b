import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import {
  AgendaVisitView,
  NearbyQuery,
  NearbyView,
  OutcomeInput,
  TourQuery,
  TourView,
  VisitMove,
  VisitPlan,
  VisitQuery,
  VisitSheetView,
  VisitView,
} from './visits.dto.js';
import { VisitQueries } from './visits.queries.js';
import { Visits } from './visits.service.js';

const Created = z.object({ id: uuid });

@ApiTags('visits')
@Controller()
export class VisitsController {
  constructor(
    private readonly visits: Visits,
    private readonly queries: VisitQueries,
  ) {}

  @Get('visits')
  @Allow('visit.read')
  @Responds(200, listOf(AgendaVisitView))
  async agenda(@Query({ schema: VisitQuery }) query: VisitQuery, @CurrentActor() actor: Actor) {
    return { items: await this.queries.agenda(actor, query) };
  }

  @Get('visits/tour')
  @Allow('visit.read')
  @Responds(200, TourView)
  tour(@Query({ schema: TourQuery }) query: TourQuery, @CurrentActor() actor: Actor) {
    return this.queries.tour(actor, query);
  }

  @Get('visits/nearby')
  @Allow('visit.read')
  @Responds(200, NearbyView)
  nearby(@Query({ schema: NearbyQuery }) query: NearbyQuery, @CurrentActor() actor: Actor) {
    return this.queries.nearby(actor, query.from);
  }

  @Get('visits/:id')
  @Allow('visit.read')
  @Responds(200, VisitSheetView)
  sheet(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.sheet(actor, id);
  }

  @Get('tenants/:id/visits')
  @Allow('visit.read')
  @Responds(200, listOf(VisitView))
  async ofTenant(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.queries.ofTenant(actor, id) };
  }

  @Post('tenants/:id/visits')
  @Allow('visit.plan')
  @Responds(201, Created)
  async plan(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: VisitPlan }) body: VisitPlan,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.visits.plan(id, body, actor) };
  }

  @Post('visits/:id/move')
  @Allow('visit.plan')
  @Responds(201, Created)
  async move(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: VisitMove }) body: VisitMove,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.visits.move(id, body, actor) };
  }

  @Post('visits/:id/outcome')
  @Allow('visit.plan')
  @RespondsNothing()
  async noteOutcome(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: OutcomeInput }) body: OutcomeInput,
    @CurrentActor() actor: Actor,
  ) {
    await this.visits.noteOutcome(id, body, actor);
  }

  /** Noted by mistake as refused or nobody home: it is to be made again. */
  @Post('visits/:id/reopening')
  @Allow('visit.plan')
  @RespondsNothing()
  async reopen(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.visits.reopen(id, actor);
  }
}
