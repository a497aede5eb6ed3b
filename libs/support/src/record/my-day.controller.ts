import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { MyDayView, PutOff, ReminderInput, ReminderView } from './my-day.dto.js';
import { MyDayQueries } from './my-day.queries.js';
import { Reminders } from './reminders.service.js';

const Created = z.object({ id: uuid });
const ReminderQuery = z.strictObject({ tenantId: uuid.optional() });

@ApiTags('my day')
@Controller()
export class MyDayController {
  constructor(
    private readonly days: MyDayQueries,
    private readonly reminders: Reminders,
  ) {}

  /** What is to be done today over everybody whom one follows, the most pressing first. */
  @Get('my-day')
  @Allow('day.read')
  @Responds(200, MyDayView)
  day(@CurrentActor() actor: Actor) {
    return this.days.read(actor);
  }

  /** Takes a line off one's own list until that day. What it is about does not change. */
  @Post('my-day/put-offs')
  @Allow('day.read')
  @RespondsNothing()
  async putOff(@Body({ schema: PutOff }) body: PutOff, @CurrentActor() actor: Actor) {
    await this.reminders.putOff(body, actor);
  }

  @Get('reminders')
  @Allow('day.read')
  @Responds(200, listOf(ReminderView))
  async list(@Query({ schema: ReminderQuery }) query: z.output<typeof ReminderQuery>, @CurrentActor() actor: Actor) {
    return { items: await this.reminders.list(actor, query.tenantId) };
  }

  @Post('reminders')
  @Allow('day.read')
  @Responds(201, Created)
  async add(@Body({ schema: ReminderInput }) body: ReminderInput, @CurrentActor() actor: Actor) {
    return { id: await this.reminders.add(body, actor) };
  }

  @Post('reminders/:id/done')
  @Allow('day.read')
  @RespondsNothing()
  async done(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.reminders.done(id, actor);
  }
}
