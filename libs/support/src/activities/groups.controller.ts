import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Clock, listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { CSV, fileOf, PDF, XLSX } from './files.js';
import { Places } from './group-places.js';
import {
  EnrolmentView,
  Leaving,
  NewEnrolment,
  NewSeries,
  NewSession,
  PresenceInput,
  SeriesChange,
  SeriesPage,
  SeriesView,
  SessionChange,
  SessionPage,
  SheetQuery,
} from './groups.dto.js';
import { GroupQueries } from './groups.queries.js';
import { Groups } from './groups.service.js';
import { sheetCsv, sheetPdf, sheetXlsx } from './sheet.js';

const Created = z.object({ id: uuid });

@ApiTags('groups')
@Controller()
export class GroupsController {
  constructor(
    private readonly clock: Clock,
    private readonly groups: Groups,
    private readonly places: Places,
    private readonly queries: GroupQueries,
  ) {}

  @Get('group-series')
  @Allow('activity.read')
  @Responds(200, listOf(SeriesView))
  async list(@CurrentActor() actor: Actor) {
    return { items: await this.queries.list(actor) };
  }

  @Post('group-series')
  @Allow('activity.write')
  @Responds(201, Created)
  async create(@Body({ schema: NewSeries }) body: NewSeries, @CurrentActor() actor: Actor) {
    return { id: await this.groups.create(body, actor) };
  }

  @Get('group-series/:id')
  @Allow('activity.read')
  @Responds(200, SeriesPage)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }

  @Put('group-series/:id')
  @Allow('activity.write')
  @RespondsNothing()
  async change(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: SeriesChange }) body: SeriesChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.groups.change(id, body, actor);
  }

  @Post('group-series/:id/sessions')
  @Allow('activity.write')
  @Responds(201, Created)
  async addSession(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewSession }) body: NewSession,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.groups.addSession(id, body, actor) };
  }

  @Post('group-series/:id/enrolments')
  @Allow('activity.write')
  @Responds(201, EnrolmentView)
  enrol(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewEnrolment }) body: NewEnrolment,
    @CurrentActor() actor: Actor,
  ) {
    return this.places.enrol(id, body, actor);
  }

  @Post('group-enrolments/:id/cancellation')
  @Allow('activity.write')
  @RespondsNothing()
  async leave(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Leaving }) body: z.output<typeof Leaving>,
    @CurrentActor() actor: Actor,
  ) {
    await this.places.leave(id, body.reason, actor);
  }

  @Get('group-sessions/:id')
  @Allow('activity.read')
  @Responds(200, SessionPage)
  session(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.session(actor, id);
  }

  @Put('group-sessions/:id')
  @Allow('activity.write')
  @RespondsNothing()
  async changeSession(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: SessionChange }) body: SessionChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.groups.changeSession(id, body, actor);
  }

  @Post('group-sessions/:id/cancellation')
  @Allow('activity.write')
  @RespondsNothing()
  async cancelSession(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.groups.cancelSession(id, actor);
  }

  @Put('group-sessions/:id/attendance')
  @Allow('activity.write')
  @RespondsNothing()
  async notePresence(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: PresenceInput }) body: z.output<typeof PresenceInput>,
    @CurrentActor() actor: Actor,
  ) {
    await this.groups.notePresence(id, body.tenantId, body.state, actor);
  }

  @Post('group-sessions/:id/closure')
  @Allow('activity.write')
  @RespondsNothing()
  async closeSession(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.groups.closeSession(id, actor);
  }

  /** The sign-in sheet to print, or attendance as a table. */
  @Get('group-sessions/:id/sheet')
  @Allow('activity.read')
  async sheet(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: SheetQuery }) { format, language }: z.output<typeof SheetQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const session = SessionPage.parse(await this.queries.session(actor, id));
    const name = `${language === 'fr' ? 'emargement' : 'sign-in'}-${session.heldOn}.${format}`;
    if (format === 'pdf') return fileOf(reply, await sheetPdf(session, language, this.clock.now()), PDF, name);
    if (format === 'xlsx') return fileOf(reply, await sheetXlsx(session, language), XLSX, name);
    return fileOf(reply, sheetCsv(session, language), CSV, name);
  }
}
