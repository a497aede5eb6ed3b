import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Responds, RespondsNothing, uuid } from '#kernel';
import { DayQueries } from './day.queries.js';
import { PlanResultView, TimetableView } from './day.views.js';
import { Floor } from './floor.service.js';
import { PlanRuns } from './plan-runs.service.js';
import {
  LockBody,
  MeetingAttendance,
  NewMeetingBody,
  ReplanBody,
  TimetableBody,
  VerdictBody,
} from './rallies.requests.js';
import { Created } from './rallies.views.js';
import { Timetables } from './timetables.service.js';

/** The timetable and the day itself. */
@ApiTags('rallies')
@Controller()
export class DayController {
  constructor(
    private readonly timetables: Timetables,
    private readonly runs: PlanRuns,
    private readonly floor: Floor,
    private readonly day: DayQueries,
  ) {}

  @Get('rallies/:id/timetable')
  @Allow('rally.read')
  @Responds(200, TimetableView)
  timetable(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.day.timetable(actor, id);
  }

  @Post('rallies/:id/timetable')
  @Allow('rally.manage')
  @Responds(201, PlanResultView)
  plan(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: TimetableBody }) body: z.output<typeof TimetableBody>,
    @CurrentActor() actor: Actor,
  ) {
    return this.timetables.plan(id, body.announce, actor);
  }

  @Post('rallies/:id/replans')
  @Allow('rally.manage')
  @Responds(201, PlanResultView)
  replan(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ReplanBody }) body: z.output<typeof ReplanBody>,
    @CurrentActor() actor: Actor,
  ) {
    return this.runs.replan(id, body.now, actor);
  }

  @Post('rallies/:id/meetings')
  @Allow('rally.manage')
  @Responds(201, Created)
  async book(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewMeetingBody }) body: z.output<typeof NewMeetingBody>,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.floor.book(id, body, actor) };
  }

  @Put('meetings/:id/lock')
  @Allow('rally.manage')
  @RespondsNothing()
  async lock(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: LockBody }) body: z.output<typeof LockBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.floor.lock(id, body.locked, actor);
  }

  @Post('meetings/:id/attendance')
  @Allow('meeting.verdict')
  @RespondsNothing()
  async attend(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: MeetingAttendance }) body: z.output<typeof MeetingAttendance>,
    @CurrentActor() actor: Actor,
  ) {
    await this.floor.attend(id, body.state, actor);
  }

  @Post('meetings/:id/verdict')
  @Allow('meeting.verdict')
  @RespondsNothing()
  async decide(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: VerdictBody }) body: z.output<typeof VerdictBody>,
    @CurrentActor() actor: Actor,
  ) {
    const byPhone = body.byPhone && actor.role === 'organiser';
    await this.floor.decide(id, body.verdict, body.reason ?? null, actor, byPhone ? 'phone' : 'app');
  }
}
