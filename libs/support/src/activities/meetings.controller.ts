import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Clock, line, listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { Cases } from './cases.service.js';
import { CommitteeQueries } from './committees.queries.js';
import { Committees } from './committees.service.js';
import { Decisions } from './decisions.service.js';
import { fileOf, PDF } from './files.js';
import { MeetingQueries } from './meeting.queries.js';
import {
  AttendanceInput,
  DecisionInput,
  Ending,
  MeetingChange,
  MeetingPage,
  MinutesQuery,
  NewCase,
  NewTask,
  Presentation,
  SubjectView,
} from './meetings.dto.js';
import { minutesPdf } from './minutes.pdf.js';

const Created = z.object({ id: uuid });
const SubjectQuery = z.strictObject({ q: line(100).optional() });

@ApiTags('committees')
@Controller()
export class MeetingsController {
  constructor(
    private readonly clock: Clock,
    private readonly committees: Committees,
    private readonly cases: Cases,
    private readonly decisions: Decisions,
    private readonly queries: MeetingQueries,
    private readonly lists: CommitteeQueries,
  ) {}

  @Get('committee-meetings/:id')
  @Allow('committee.read')
  @Responds(200, MeetingPage)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }

  @Put('committee-meetings/:id')
  @Allow('committee.run')
  @RespondsNothing()
  async move(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: MeetingChange }) body: MeetingChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.committees.move(id, body, actor);
  }

  @Post('committee-meetings/:id/closure')
  @Allow('committee.run')
  @RespondsNothing()
  async close(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Ending }) body: z.output<typeof Ending>,
    @CurrentActor() actor: Actor,
  ) {
    await this.committees.close(id, body.nextOn, actor);
  }

  @Post('committee-meetings/:id/cancellation')
  @Allow('committee.run')
  @RespondsNothing()
  async cancel(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Ending }) body: z.output<typeof Ending>,
    @CurrentActor() actor: Actor,
  ) {
    await this.committees.cancel(id, body.nextOn, actor);
  }

  @Put('committee-meetings/:id/attendance')
  @Allow('committee.run')
  @RespondsNothing()
  async noteAttendance(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: AttendanceInput }) body: z.output<typeof AttendanceInput>,
    @CurrentActor() actor: Actor,
  ) {
    await this.committees.noteAttendance(id, body.items, actor);
  }

  /** Whom the reader can put on this agenda. */
  @Get('committee-meetings/:id/subjects')
  @Allow('committee.run')
  @Responds(200, listOf(SubjectView))
  async subjects(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: SubjectQuery }) { q }: z.output<typeof SubjectQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return { items: await this.lists.subjects(actor, id, q) };
  }

  @Post('committee-meetings/:id/cases')
  @Allow('committee.run')
  @Responds(201, Created)
  async addCase(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewCase }) body: NewCase,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.cases.add(id, body, actor) };
  }

  /** Puts on the agenda at once what the program would put there ten days before the meeting. */
  @Post('committee-meetings/:id/proposals')
  @Allow('committee.run')
  @Responds(201, z.object({ added: z.int() }))
  async fill(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { added: await this.cases.fill(id, actor) };
  }

  /** Minutes, or the agenda before the meeting, as a PDF. */
  @Get('committee-meetings/:id/minutes')
  @Allow('committee.read')
  @ApiProduces(PDF)
  async minutes(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: MinutesQuery }) { audience, language }: z.output<typeof MinutesQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const forWhom = actor.role === 'landlord_staff' || actor.role === 'partner' ? 'partner' : audience;
    const page = MeetingPage.parse(await this.queries.read(actor, id, forWhom));
    const bytes = await minutesPdf(page, forWhom, language, this.clock.now());
    return fileOf(reply, bytes, PDF, `${language === 'fr' ? 'compte-rendu' : 'minutes'}-${page.heldOn}.pdf`);
  }

  @Put('committee-cases/:id/presentation')
  @Allow('committee.run')
  @RespondsNothing()
  async present(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Presentation }) body: Presentation,
    @CurrentActor() actor: Actor,
  ) {
    await this.cases.present(id, body, actor);
  }

  @Post('committee-cases/:id/decision')
  @Allow('committee.run')
  @RespondsNothing()
  async decide(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: DecisionInput }) body: DecisionInput,
    @CurrentActor() actor: Actor,
  ) {
    await this.decisions.decide(id, body, actor);
  }

  @Post('committee-cases/:id/removal')
  @Allow('committee.run')
  @RespondsNothing()
  async remove(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.cases.remove(id, actor);
  }

  @Post('committee-cases/:id/tasks')
  @Allow('committee.run')
  @Responds(201, Created)
  async addTask(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewTask }) body: NewTask,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.cases.addTask(id, body, actor) };
  }

  @Post('committee-tasks/:id/completion')
  @Allow('committee.run')
  @RespondsNothing()
  async finishTask(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.cases.finishTask(id, actor);
  }
}
