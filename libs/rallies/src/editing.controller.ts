import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { PlanResultView } from './day.views.js';
import { EditingQueries } from './editing.queries.js';
import {
  BoardView,
  CandidatePairsView,
  ChangeView,
  EditView,
  PlanRunView,
  RestorationView,
  ToldView,
  VersionsView,
} from './editing.views.js';
import { Edits } from './edits.service.js';
import { PlanRuns } from './plan-runs.service.js';
import { Comparison, EditBody, RunBody } from './rallies.requests.js';
import { Created } from './rallies.views.js';
import { Tellings } from './tellings.service.js';
import { Versions } from './versions.service.js';

const versionNumber = z.coerce.number().int().min(1);

/** The timetable under the hands of an organiser: changes, versions, telling, planning with a look before it counts. */
@ApiTags('rallies')
@Controller('rallies/:id')
export class EditingController {
  constructor(
    private readonly queries: EditingQueries,
    private readonly edits: Edits,
    private readonly versions: Versions,
    private readonly tellings: Tellings,
    private readonly runs: PlanRuns,
  ) {}

  @Get('grid')
  @Allow('rally.manage')
  @Responds(200, BoardView)
  board(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.board(actor, id);
  }

  @Get('grid/candidates/:tenantId')
  @Allow('rally.manage')
  @Responds(200, CandidatePairsView)
  candidate(
    @Param('id', { schema: uuid }) id: string,
    @Param('tenantId', { schema: uuid }) tenantId: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.queries.candidate(actor, id, tenantId);
  }

  @Post('edits')
  @Allow('rally.manage')
  @Responds(201, EditView)
  edit(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: EditBody }) body: z.output<typeof EditBody>,
    @CurrentActor() actor: Actor,
  ) {
    return this.edits.apply(id, body.change, body.seen, actor);
  }

  @Post('edits/:editId/undo')
  @Allow('rally.manage')
  @RespondsNothing()
  async undo(
    @Param('id', { schema: uuid }) id: string,
    @Param('editId', { schema: uuid }) editId: string,
    @CurrentActor() actor: Actor,
  ) {
    await this.edits.undo(id, editId, actor);
  }

  @Get('versions')
  @Allow('rally.manage')
  @Responds(200, VersionsView)
  list(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.versions.list(id, actor);
  }

  @Get('versions/comparison')
  @Allow('rally.manage')
  @Responds(200, listOf(ChangeView))
  async compare(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: Comparison }) { from, to }: z.output<typeof Comparison>,
    @CurrentActor() actor: Actor,
  ) {
    return { items: await this.versions.compare(id, from, to, actor) };
  }

  @Post('versions/:version/restoration')
  @Allow('rally.manage')
  @Responds(201, RestorationView)
  restore(
    @Param('id', { schema: uuid }) id: string,
    @Param('version', { schema: versionNumber }) version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.versions.restore(id, version, actor);
  }

  /** Tells those whose meetings changed since they were told. */
  @Post('tellings')
  @Allow('rally.manage')
  @Responds(201, ToldView)
  async tell(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { told: await this.tellings.tellChanged(id, actor) };
  }

  @Post('plan-runs')
  @Allow('rally.manage')
  @Responds(201, Created)
  async start(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: RunBody }) { keep }: z.output<typeof RunBody>,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.runs.start(id, keep, actor) };
  }

  @Get('plan-runs/:runId')
  @Allow('rally.manage')
  @Responds(200, PlanRunView)
  run(
    @Param('id', { schema: uuid }) id: string,
    @Param('runId', { schema: uuid }) runId: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.runs.read(id, runId, actor);
  }

  @Post('plan-runs/:runId/stop')
  @Allow('rally.manage')
  @RespondsNothing()
  async stop(
    @Param('id', { schema: uuid }) id: string,
    @Param('runId', { schema: uuid }) runId: string,
    @CurrentActor() actor: Actor,
  ) {
    await this.runs.stop(id, runId, actor);
  }

  @Post('plan-runs/:runId/application')
  @Allow('rally.manage')
  @Responds(201, PlanResultView)
  apply(
    @Param('id', { schema: uuid }) id: string,
    @Param('runId', { schema: uuid }) runId: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.runs.apply(id, runId, actor);
  }
}
