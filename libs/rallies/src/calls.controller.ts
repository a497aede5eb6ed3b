import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { prose, Responds, RespondsNothing, uuid } from '#kernel';
import { Calls } from './calls.service.js';
import { CHANNELS } from './domain/answers.js';
import { CALL_OUTCOMES } from './domain/calls.js';
import { InvitationSummaries } from './invitation-summary.queries.js';
import { NotedAnswer } from './rallies.requests.js';
import { AnswerView, InvitationSummaryView } from './rallies.views.js';

const CallBody = z.strictObject({
  outcome: z.enum(CALL_OUTCOMES),
  note: prose(500).optional(),
  answer: NotedAnswer.optional(),
  /** The person agreed to have the answer noted. */
  agreed: z.boolean().optional(),
});
const ContactBody = z.strictObject({
  /** Null: as the program chooses. */
  channel: z.enum(CHANNELS).nullable().optional(),
  /** Whether the actor phones them. */
  calling: z.boolean().optional(),
});
const Id = { schema: uuid };

@ApiTags('rallies')
@Controller('rallies/:id')
export class CallsController {
  constructor(
    private readonly calls: Calls,
    private readonly summaries: InvitationSummaries,
  ) {}

  /** How far the invitations have come, and the room that the employers' tables give. */
  @Get('invitation-summary')
  @Allow('rally.follow')
  @Responds(200, InvitationSummaryView)
  summary(@Param('id', Id) id: string, @CurrentActor() actor: Actor) {
    return this.summaries.read(actor, id);
  }

  /** A call and what came of it. */
  @Post('invitations/:invitationId/calls')
  @Allow('rally.follow')
  @Responds(201, AnswerView)
  note(
    @Param('id', Id) id: string,
    @Param('invitationId', Id) invitationId: string,
    @Body({ schema: CallBody }) body: z.output<typeof CallBody>,
    @CurrentActor() actor: Actor,
  ) {
    return this.calls.note(actor, id, invitationId, body);
  }

  @Put('invitations/:invitationId/contact')
  @Allow('rally.follow')
  @RespondsNothing()
  async change(
    @Param('id', Id) id: string,
    @Param('invitationId', Id) invitationId: string,
    @Body({ schema: ContactBody }) body: z.output<typeof ContactBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.calls.change(actor, id, invitationId, body);
  }
}
