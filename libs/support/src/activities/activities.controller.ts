import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import {
  ActivitiesView,
  LoanReturn,
  MoveIn,
  MoveOut,
  NewLoan,
  NewPlace,
  NewTool,
  PlaceChange,
  PlaceView,
  TenantActivities,
  ToolChange,
  ToolView,
} from './activities.dto.js';
import { ActivityQueries } from './activities.queries.js';
import { SharedPlaces } from './shared-places.service.js';
import { ToolLibrary } from './tool-library.service.js';

const Created = z.object({ id: uuid });

/** What the association's programmes do together with people, its tools and its places of shared housing. */
@ApiTags('activities')
@Controller()
export class ActivitiesController {
  constructor(
    private readonly queries: ActivityQueries,
    private readonly tools: ToolLibrary,
    private readonly places: SharedPlaces,
  ) {}

  @Get('activities')
  @Allow('committee.read')
  @Responds(200, ActivitiesView)
  overview(@CurrentActor() actor: Actor) {
    return this.queries.overview(actor);
  }

  @Get('tenants/:id/activities')
  @Allow('activity.read')
  @Responds(200, TenantActivities)
  ofTenant(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.ofTenant(actor, id);
  }

  @Get('tools')
  @Allow('activity.read')
  @Responds(200, listOf(ToolView))
  async listTools(@CurrentActor() actor: Actor) {
    return { items: await this.tools.list(actor) };
  }

  @Post('tools')
  @Allow('activity.write')
  @Responds(201, Created)
  async addTool(@Body({ schema: NewTool }) body: NewTool, @CurrentActor() actor: Actor) {
    return { id: await this.tools.add(body, actor) };
  }

  @Put('tools/:id')
  @Allow('activity.write')
  @RespondsNothing()
  async changeTool(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ToolChange }) body: ToolChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.tools.change(id, body, actor);
  }

  @Post('tools/:id/loans')
  @Allow('activity.write')
  @Responds(201, Created)
  async lend(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewLoan }) body: z.output<typeof NewLoan>,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.tools.lend(id, body.tenantId, body.dueOn, actor) };
  }

  @Post('tool-loans/:id/return')
  @Allow('activity.write')
  @RespondsNothing()
  async takeBack(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: LoanReturn }) body: z.output<typeof LoanReturn>,
    @CurrentActor() actor: Actor,
  ) {
    await this.tools.takeBack(id, body.state, body.note, actor);
  }

  @Get('shared-places')
  @Allow('activity.read')
  @Responds(200, listOf(PlaceView))
  async listPlaces(@CurrentActor() actor: Actor) {
    return { items: await this.places.list(actor) };
  }

  @Post('shared-places')
  @Allow('committee.manage')
  @Responds(201, Created)
  async addPlace(@Body({ schema: NewPlace }) body: NewPlace, @CurrentActor() actor: Actor) {
    return { id: await this.places.add(body, actor) };
  }

  @Put('shared-places/:id')
  @Allow('committee.manage')
  @RespondsNothing()
  async changePlace(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: PlaceChange }) body: PlaceChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.places.change(id, body, actor);
  }

  @Post('shared-places/:id/stays')
  @Allow('activity.write')
  @RespondsNothing()
  async moveIn(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: MoveIn }) body: z.output<typeof MoveIn>,
    @CurrentActor() actor: Actor,
  ) {
    await this.places.moveIn(id, body.tenantId, body.onDay, actor);
  }

  @Post('shared-places/:id/departure')
  @Allow('activity.write')
  @RespondsNothing()
  async moveOut(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: MoveOut }) body: z.output<typeof MoveOut>,
    @CurrentActor() actor: Actor,
  ) {
    await this.places.moveOut(id, body.onDay, actor);
  }
}
