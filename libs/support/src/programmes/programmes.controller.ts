import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { Alerts } from './alerts.service.js';
import { IndicatorsQuery, IndicatorsView } from './indicators.dto.js';
import { ProgrammeIndicators } from './indicators.service.js';
import { ProgrammeDesk } from './programme-desk.service.js';
import {
  Adaptation,
  AlertQuery,
  AlertsOfFollower,
  AlertView,
  Archival,
  NewProgramme,
  ProgrammeSummary,
  ProgrammesQuery,
  ProgrammeView,
  TemplateView,
} from './programmes.dto.js';
import { ProgrammeQueries } from './programmes.queries.js';
import { TEMPLATES } from './templates/index.js';

@ApiTags('programmes')
@Controller()
export class ProgrammesController {
  constructor(
    private readonly desk: ProgrammeDesk,
    private readonly queries: ProgrammeQueries,
    private readonly indicators: ProgrammeIndicators,
    private readonly alerts: Alerts,
  ) {}

  @Get('programmes')
  @Allow('programme.read')
  @Responds(200, listOf(ProgrammeSummary))
  async list(
    @Query({ schema: ProgrammesQuery }) query: z.output<typeof ProgrammesQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return { items: await this.queries.list(actor, query.show) };
  }

  @Get('programmes/templates')
  @Allow('programme.manage')
  @Responds(200, listOf(TemplateView))
  templates() {
    return { items: TEMPLATES.map(({ key, name, definition }) => ({ key, name, summary: definition.summary })) };
  }

  @Post('programmes')
  @Allow('programme.manage')
  @Responds(201, z.object({ id: uuid }))
  async create(@Body({ schema: NewProgramme }) body: NewProgramme, @CurrentActor() actor: Actor) {
    return { id: await this.desk.create(body, actor) };
  }

  @Get('programmes/:id')
  @Allow('programme.read')
  @Responds(200, ProgrammeView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }

  @Put('programmes/:id')
  @Allow('programme.manage')
  @RespondsNothing()
  async adapt(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Adaptation }) body: Adaptation,
    @CurrentActor() actor: Actor,
  ) {
    await this.desk.adapt(id, body, actor);
  }

  @Post('programmes/:id/archival')
  @Allow('programme.manage')
  @RespondsNothing()
  async archive(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Archival }) body: z.output<typeof Archival>,
    @CurrentActor() actor: Actor,
  ) {
    await this.desk.setArchived(id, body.archived, actor);
  }

  /** Managers see every figure of their own association; what they hand out they ask for as `outside`. */
  @Get('programmes/:id/indicators')
  @Allow('programme.manage')
  @Responds(200, IndicatorsView)
  figures(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: IndicatorsQuery }) query: IndicatorsQuery,
    @CurrentActor() actor: Actor,
  ) {
    return this.indicators.read(actor, id, query);
  }

  @Get('alerts')
  @Allow('programme.alerts')
  @Responds(200, pageOf(AlertView))
  standing(@Query({ schema: AlertQuery }) query: AlertQuery, @CurrentActor() actor: Actor) {
    return this.queries.alerts(actor, query);
  }

  /** Whose households have alerts, for who looks after the team. */
  @Get('alerts/followers')
  @Allow('programme.manage')
  @Responds(200, listOf(AlertsOfFollower))
  async byFollower(@CurrentActor() actor: Actor) {
    return { items: await this.queries.alertsByFollower(actor) };
  }

  /** What the daily job does, now. Whoever was told is not told again. */
  @Post('alerts/watch')
  @Allow('programme.manage')
  @RespondsNothing()
  async watch() {
    await this.alerts.watchAll();
  }
}
